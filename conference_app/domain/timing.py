"""How long words take to speak."""

from __future__ import annotations

from . import marks

WORDS_A_MINUTE = 110
SLOW, FAST = 85, 135
"""Words a minute of a student who takes their time, and of one who does not."""
CHARACTERS_A_MINUTE = 200
SHOW_SECONDS = 3.0
ASK_SECONDS = 10.0
INTERPRETER = 2
_COUNTED_BY_CHARACTER = frozenset({"CJK", "HIRAGANA", "KATAKANA"})
# Thai, Lao, Khmer and Burmese set no blanks between words, and segmenting them takes a dictionary
# of the language; their words have about four letters (vowel and tone marks above and below aside).
_LETTERS_A_WORD = {"THAI": 4, "LAO": 4, "KHMER": 4, "MYANMAR": 3}

_FIRST_UNSPACED = "\u0e00"


def seconds(words: str, rate: int | None = None) -> float:
    """How long `words` take at `rate` words a minute (110, if None).

    Chinese and Japanese are counted by character, in proportion: 200 where others have 110 words.
    """
    if words.isascii() or max(words) < _FIRST_UNSPACED:
        return _count(words) * 60 / (rate or WORDS_A_MINUTE)
    characters = 0
    estimated = 0.0
    spaced: list[str] = []
    for letter in words:
        script = marks.script_of(letter)
        if script in _COUNTED_BY_CHARACTER:
            characters += 1
        elif script in _LETTERS_A_WORD:
            estimated += 1 / _LETTERS_A_WORD[script]
        else:
            spaced.append(letter)
            continue
        spaced.append(" ")
    counted = _count("".join(spaced))
    of_characters = characters * WORDS_A_MINUTE / CHARACTERS_A_MINUTE
    return (counted + estimated + of_characters) * 60 / (rate or WORDS_A_MINUTE)


def _count(words: str) -> int:
    return sum(word[0].isalnum() or any(map(str.isalnum, word)) for word in words.split())


def reserved_seconds(slot_minutes: int) -> float:
    """What family and advisor keep of a meeting: 5 minutes, or 30 % of it if that is more."""
    return max(300.0, 0.3 * slot_minutes * 60)


def clock(seconds: float) -> str:
    """A length of time as minutes and seconds: 4:05."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
