"""Characters that no shipped face has: printed by their name, and told."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from . import faces

_INVISIBLE = ("Cf", "Zs", "Zl", "Zp", "Cc", "Mn")


def printable(text: str) -> str:
    """The text with each character that no shipped face has written out by its name."""
    if text.isascii():
        return text
    return "".join(letter if _is_covered(letter) else f"({_name(letter)})" for letter in text)


def missing(text: str) -> Iterator[str]:
    """The characters of a text that are printed by name, each once, as `U+1F9FF NAME`."""
    for letter in dict.fromkeys(text):
        if not letter.isascii() and not _is_covered(letter):
            yield f"U+{ord(letter):04X} {_name(letter)}"


@lru_cache(maxsize=8192)
def _is_covered(letter: str) -> bool:
    if letter.isascii() or unicodedata.category(letter) in _INVISIBLE:
        return True
    return any(faces.has(family, letter) for family in faces.families_of(letter))


def _name(letter: str) -> str:
    return unicodedata.name(letter, f"character {ord(letter):04X}").lower()
