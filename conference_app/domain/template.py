"""Texts with placeholders: `{name}` is a blank, `{{` a brace."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

RESERVED = frozenset({"class", "me", "advisor", "family"})
NAME = re.compile(r"[a-z][a-z0-9-]{0,63}")
_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class TemplateError(ValueError):
    """A text whose braces cannot be read; its message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place in a text that something is filled into."""

    name: str


Part = str | Blank


@lru_cache(maxsize=4096)
def parts(text: str) -> tuple[Part, ...]:
    """Split `text` into words and blanks, in order; raise TemplateError for stray braces."""
    if "{" not in text and "}" not in text:
        return (text,) if text else ()
    found: list[Part] = []
    words = ""
    end = 0
    for token in _TOKEN.finditer(text):
        words += text[end : token.start()]
        end = token.end()
        if token[0] in ("{{", "}}"):
            words += token[0][0]
        elif token[1] is not None and NAME.fullmatch(token[1]):
            if words:
                found.append(words)
            found.append(Blank(token[1]))
            words = ""
        else:
            raise TemplateError(_complaint(token[0]))
    words += text[end:]
    return (*found, words) if words else tuple(found)


def _complaint(token: str) -> str:
    if len(token) == 1:
        return f'a lone "{token}"; write "{token}{token}" for a brace, or "{{name}}" for a blank'
    return f'"{token}" is not a blank; use small letters, digits and hyphens, as in {{reason}}'


def names(text: str) -> tuple[str, ...]:
    """The names of the blanks of `text`, in order, each once."""
    if "{" not in text and "}" not in text:
        return ()
    return tuple(dict.fromkeys(part.name for part in parts(text) if isinstance(part, Blank)))
