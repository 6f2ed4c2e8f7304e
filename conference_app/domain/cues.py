"""Cue words: what a student who talks freely needs on a card."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import marks

_SENTENCE = re.compile(rf"(?<=[{re.escape(marks.END_MARKS)}])\s+|(?<=[。！？])")
_WORDS = 4
_CHARACTERS = 8


def first_words(text: str) -> tuple[str, ...]:
    """The first words of each sentence of `text`: four, or eight characters without blanks."""
    return tuple(map(_head, sentences(text)))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, each with its end mark."""
    begun = ""
    for part in _SENTENCE.split(text):
        begun = f"{begun} {part}".strip()
        # "Ms." ends no sentence: the name follows.
        if begun and not marks.is_abbreviated(begun):
            yield begun
            begun = ""
    if begun:
        yield begun


def _head(sentence: str) -> str:
    if any(map(marks.is_unspaced, sentence[:_CHARACTERS])):
        end = _CHARACTERS
        while end < len(sentence) and _continues(sentence[end]):
            end += 1
        return sentence[:end] + ("…" if end < len(sentence) else "")
    words = sentence.split()
    if len(words) <= _WORDS:
        return " ".join(words)
    return " ".join(words[:_WORDS]).rstrip("".join(marks.LINKS)) + "…"


def _continues(letter: str) -> bool:
    """Whether a cut before this letter would split a word, or a letter from its marks."""
    return not letter.isspace() and not marks.is_unspaced(letter)
