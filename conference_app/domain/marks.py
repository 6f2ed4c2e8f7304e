"""End marks, and which writing system a text is in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

END_MARKS = ".!?…。！？｡؟۔।॥։።។៕။།‼⁇⁈⁉"
_CLOSERS = "\"'”’»›)]}」』）】〉》"
LINKS = ",;:،؛、，；：-–—"
_ENDS, _LINKS = tuple(END_MARKS), tuple(LINKS)
_MARK_OF = {
    "DEVANAGARI": "।", "BENGALI": "।", "GURMUKHI": "।", "ORIYA": "।", "CJK": "。", "HIRAGANA": "。",
    "KATAKANA": "。", "THAI": "", "LAO": "", "KHMER": "។", "MYANMAR": "။", "ETHIOPIC": "።",
    "ARMENIAN": "։", "TIBETAN": "།",
}  # fmt: skip
_UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN"})
_CLUSTER = re.compile(rf"[{re.escape(END_MARKS)}]{{2,}}$")
_RUN = re.compile(r"(.)\1+")
_JOINED = re.compile(r"[./@]\w")
_FIRST = re.compile(rf"^([{re.escape(_CLOSERS)}]*)[{re.escape(END_MARKS)}]+")
_ABBREVIATION = re.compile(
    r"(?:\b\w\.\w|(?:^|\s)(?:(?!i\.)[^\W\d_]|mr|mrs|ms|dr|st|jr|vs|etc|sra?|dra|srta))\.$",
    re.IGNORECASE,
)

_NO_WORD = re.compile(r"[^\w\s]+")
_EMOJI_AT_END = re.compile(
    "(?:[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff]|[^\\s\\w]\ufe0f)"
    "[\ufe0e\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*$"
)


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """The writing system of a letter: the first word of its Unicode name, or none."""
    if not letter.isalpha():
        return ""
    name = unicodedata.name(letter, " ").removeprefix("HALFWIDTH ").removeprefix("FULLWIDTH ")
    # The marks that lengthen or repeat a letter: ー is KATAKANA-HIRAGANA, 々 IDEOGRAPHIC.
    return re.split("[ -]", name)[0].replace("IDEOGRAPHIC", "CJK")


def main_script(words: str) -> str:
    """The writing system that most letters of `words` are in; none where there is no letter."""
    if words.isascii():
        return "LATIN" if re.search("[A-Za-z]", words) else ""
    counted = Counter(script_of(letter) for letter in words if letter.isalpha())
    return counted.most_common(1)[0][0] if counted else ""


def is_unspaced(letter: str) -> bool:
    """Whether words are written without blanks between them around this letter."""
    return script_of(letter) in _UNSPACED


def end_mark(words: str, language: str) -> str:
    """The full stop of the text's own writing system; none where it has none."""
    script = main_script(words)
    if script == "ARABIC" and language.partition("-")[0] == "ur":
        return "۔"
    return _MARK_OF.get(script, ".")


def is_ended(words: str) -> bool:
    """Whether the text ends with an end mark, apart from quotes, brackets and emoji after it."""
    return _body(words).endswith(_ENDS)


def without_doubles(words: str) -> str:
    """The text with a doubled end mark at its end made one; dots that trail off (... ……) stay."""
    body = _body(words)
    if not body[-1:].endswith(_ENDS) or not body[-2:-1].endswith(_ENDS):
        return words
    return _CLUSTER.sub(lambda found: _RUN.sub(_single, found[0]), body) + words[len(body) :]


def _single(run: re.Match[str]) -> str:
    trails_off = run[1] == "…" or (run[1] == "." and len(run[0]) > 2)
    return run[0] if trails_off else run[1]


def ended(words: str, language: str) -> str:
    """The text with one end mark; after an emoji, a comma or the like none is added."""
    words = without_doubles(words)
    if not words or is_ended(words) or _body(words).endswith(_LINKS) or ends_in_emoji(words):
        return words
    return words + end_mark(words, language)


def ends_in_emoji(words: str) -> bool:
    """Whether an emoji closes the text: it is an end of its own."""
    return _EMOJI_AT_END.search(words) is not None


def without_stop(words: str) -> str:
    """The text without a full stop at its end, for the middle of a sentence; abbreviations stay."""
    stripped = words.rstrip(".。।۔։።។။")
    if stripped != words and not words.endswith("...") and not is_abbreviated(words):
        return stripped.rstrip()
    return words


def without_first_marks(words: str) -> str:
    """The text without the end marks that it begins with, or that follow its first quotes."""
    return _FIRST.sub(r"\1", words)


def is_abbreviated(words: str) -> bool:
    """Whether the dot at the end belongs to the last word: Ms. or p.m."""
    return _ABBREVIATION.search(words) is not None


@lru_cache(maxsize=4096)
def bare(words: str) -> str:
    """The words without marks and capitals, to be compared."""
    folded = words.casefold()
    if folded.isascii():
        kept = _NO_WORD.sub("", folded)
    else:
        letters = unicodedata.normalize("NFC", folded)
        kept = "".join(c for c in letters if unicodedata.category(c)[0] != "P")
    return " ".join(kept.split())


def capitalized(words: str, language: str) -> str:
    """The text with a capital at its start, in writing systems that have them.

    A first word with a capital inside (iPad, pH) or with a dot or slash in it stays as it is.
    """
    place = next((n for n, letter in enumerate(words) if not _opens(letter)), len(words))
    letter = words[place : place + 1]
    first = words[place:].split(maxsplit=1)[0] if letter else ""
    if not letter.isalpha() or first.lower() != first or _JOINED.search(first):
        return words
    is_turkic = language.partition("-")[0] in ("tr", "az") and letter == "i"
    capital = "İ" if is_turkic else letter.title()
    return words[:place] + capital + words[place + 1 :] if len(capital) == 1 else words


def _opens(letter: str) -> bool:
    """Whether a letter can stand before the first word: blanks, quotes, brackets, ¿ and ¡."""
    return letter.isspace() or unicodedata.category(letter) in ("Po", "Ps", "Pi", "Pd")


def _body(words: str) -> str:
    """The text up to the emoji, quotes and brackets that close it."""
    if words[-1:].isalnum():
        return words
    end = len(words)
    while end and (words[end - 1] in _CLOSERS or _is_decoration(words[end - 1])):
        end -= 1
    return words[:end]


def _is_decoration(letter: str) -> bool:
    # Emoji and what builds them: variation selectors, joiners, skin tones, blanks between.
    return letter.isspace() or (
        unicodedata.category(letter) in ("So", "Sk", "Cf", "Mn")
        and not (letter.isalpha() or unicodedata.combining(letter))
    )
