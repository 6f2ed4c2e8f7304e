"""Cue words: what a student who talks freely needs on a card."""

from __future__ import annotations

import re

from . import marks

_SENTENCE = re.compile(rf"(?<=[{re.escape(marks.END_MARKS)}])\s+|(?<=[。！？])")
_WORDS = 4
_CHARACTERS = 8


def first_words(text: str) -> tuple[str, ...]:
    """The first words of each sentence of `text`: four, or eight characters without blanks."""
    return tuple(_head(part.strip()) for part in _SENTENCE.split(text) if part.strip())


def _head(sentence: str) -> str:
    if any(map(marks.is_unspaced, sentence[:_CHARACTERS])):
        return sentence[:_CHARACTERS] + ("…" if len(sentence) > _CHARACTERS else "")
    words = sentence.split()
    return " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")
