"""Characters that no shipped face has: in a font of this computer, or by their name; and told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from . import faces

_LINE_ENDS = "\t\n\v\f\r\x85\u2028\u2029"
# Joiners, directions and variants: they shape what stands beside them, and are never drawn.
_SHAPING = re.compile(
    "[\u00ad\u034f\u061c\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)


def printable(text: str) -> str:
    """The text with each character that no face has written out by its name.

    Blanks of all kinds that no face has become plain ones; control characters go.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_printed, text))


def missing(text: str) -> Iterator[str]:
    """The characters of a text that are printed by name, each once, as `U+1F9FF NAME`."""
    yield from (_told(letter) for letter in dict.fromkeys(text) if len(_printed(letter)) > 1)


def substituted(text: str) -> Iterator[str]:
    """What is told of each character of a text that no shipped face has, once each."""
    lent: dict[str, list[str]] = {}
    for letter in () if text.isascii() else dict.fromkeys(text):
        if len(_printed(letter)) > 1:
            yield f"no font has {_told(letter)}; its name is printed instead."
        elif _is_seen(letter) and (family := faces.borrowed(letter)):
            lent.setdefault(family, []).append(_told(letter))
    for family, letters in lent.items():
        yield (f"no font of Conference has {', '.join(letters)}; "
               f'"{family}" of this computer is used instead.')  # fmt: skip


@lru_cache(maxsize=8192)
def _printed(letter: str) -> str:
    """What stands for a character on paper: itself, a blank, nothing, or its name."""
    category = unicodedata.category(letter)
    if letter in _LINE_ENDS:
        return " "
    if category == "Cc":
        return ""
    if category == "Zs":
        return letter if faces.has(faces.BASE, letter) else " "
    if not _is_seen(letter) or _is_shipped(letter) or faces.borrowed(letter):
        return letter
    return f"({_name(letter)})"


def _is_seen(letter: str) -> bool:
    return not _SHAPING.match(letter)


def _is_shipped(letter: str) -> bool:
    return any(faces.has(family, letter) for family in faces.families_of(letter))


def _told(letter: str) -> str:
    return f"U+{ord(letter):04X} {_name(letter)}"


def _name(letter: str) -> str:
    return unicodedata.name(letter, f"character {ord(letter):04X}").lower()
