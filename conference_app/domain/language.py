"""Languages and writing systems, as far as the words of a script need them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")


def is_tag(text: object) -> bool:
    """Whether `text` is a BCP 47 tag in its usual writing: vi, zh-Hant, es-MX."""
    return isinstance(text, str) and _is_tag(text)


@lru_cache(maxsize=256)
def _is_tag(text: str) -> bool:
    return _TAG.fullmatch(text) is not None


def closest(wanted: str, available: Iterable[str]) -> str | None:
    """The tag of `available` that serves a reader of `wanted`: itself, or its plain language."""
    options = tuple(available)
    while wanted:
        if wanted in options:
            return wanted
        wanted = wanted.rpartition("-")[0]
    return None


def canonical(tag: str) -> str:
    """A tag in its usual writing, whatever the case it was given in: zh-hant gives zh-Hant."""
    first, *rest = tag.split("-")
    cased = [part.title() if len(part) == 4 else part.upper() for part in rest]
    return "-".join((first.lower(), *cased))
