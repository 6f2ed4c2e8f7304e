"""What pieces of work and classes are called, and in which language those words are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import NamedTuple

from .language import closest
from .records import SchoolClass, WorkSample
from .wording import collapse


class Title(NamedTuple):
    """A line of words and their language."""

    words: str
    language: str


def of_work(piece: WorkSample, language: str, main: str) -> Title:
    """The title of a piece in a language, else as it was given, else the name its file had."""
    return in_language(piece.title or PurePath(piece.name).stem, piece.own, language, main)


def of_class(school_class: SchoolClass, language: str, main: str) -> Title:
    """The name of a class in a language, else as it was given."""
    return in_language(school_class.name, school_class.own, language, main)


def in_language(words: str, own: Mapping[str, str], language: str, main: str) -> Title:
    """The student's own version of a line in a language, where there is one; else the line itself."""
    tag = closest(language, own)
    told = (own[tag] if tag else "") or words
    # The line may itself be in a home language: then its own version says the same.
    written_in = next((other for other, version in own.items() if version == told), main)
    return Title(collapse(told), written_in)
