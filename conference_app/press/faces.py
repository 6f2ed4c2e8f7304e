"""Which families serve which writing: the shipped ones, and the computer's own as a last resort."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFontDatabase

from ..domain import languages
from ..domain.refusal import Refusal
from ..storage import shipped
from . import system_faces
from .face import Face

BASE = "Conference Sans"
_NAMED = re.compile(r"(?P<family>.+)-(?P<weight>Regular|Bold)")

# The families that hold a writing, told by the letters in a text. The language's own comes first:
# Chinese, Japanese and Korean share characters, and Urdu its letters with Arabic.
_WRITINGS: tuple[tuple[str, str], ...] = (
    ("Conference Sans Arabic", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    ("Conference Sans Hebrew", "\u0590-\u05ff\ufb1d-\ufb4f"),
    ("Conference Sans Devanagari", "\u0900-\u097f\ua8e0-\ua8ff\u1cd0-\u1cff"),
    ("Conference Sans Bengali", "\u0980-\u09ff"),
    ("Conference Sans Gurmukhi", "\u0a00-\u0a7f"),
    ("Conference Sans Gujarati", "\u0a80-\u0aff"),
    ("Conference Sans Tamil", "\u0b80-\u0bff"),
    ("Conference Sans Telugu", "\u0c00-\u0c7f"),
    ("Conference Sans Kannada", "\u0c80-\u0cff"),
    ("Conference Sans Malayalam", "\u0d00-\u0d7f"),
    ("Conference Sans Sinhala", "\u0d80-\u0dff"),
    ("Conference Sans Thai", "\u0e00-\u0e7f"),
    ("Conference Sans Lao", "\u0e80-\u0eff"),
    ("Conference Sans Myanmar", "\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff"),
    ("Conference Sans Georgian", "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f"),
    ("Conference Sans Ethiopic", "\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f"),
    ("Conference Sans Khmer", "\u1780-\u17ff\u19e0-\u19ff"),
    ("Conference Sans Armenian", "\u0530-\u058f\ufb13-\ufb17"),
    ("Conference Sans JP", "\u3040-\u30ff\u31f0-\u31ff"),
    ("Conference Sans KR", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
    ("Conference Sans SC", "\u2e80-\u2fdf\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"),
    (
        "Conference Emoji",
        "\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u2bff\ufe0f\U0001f000-\U0001faff",
    ),
)
# A run of one writing, with the blanks and marks between its words: Qt loses the places of glyphs
# when a blank inside right-to-left words comes from another face.
_BETWEEN = "\\s.,:;!?'\u200c\u200d-"
_JOINER = "\u200d"  # A blank of the emoji face would be as wide as an emoji.
# Qt takes a sign for one of the writing before it, and from no face that cannot set that writing,
# if it is one of these; an unseen letter of another writing in between makes it a sign like any.
_OWN_SIGNS = re.compile("[\u0900-\u0dff\u1780-\u17ff]")
_ANY_SIGNS = (BASE, "Conference Emoji", "Conference Symbols")
PARTING = "\u180e"
# Letters and marks that are of none of these writings.
_PLAIN = re.compile("[\0-\u052f\u1e00-\u218f]*")


@cache
def _runs() -> re.Pattern[str]:
    """Finds runs; a large pattern, which most families' papers never need."""
    return re.compile(
        "|".join(
            f"([{letters}](?:[{letters}{_JOINER if 'Emoji' in name else _BETWEEN}]*[{letters}])?[।॥]*)"
            for name, letters in _WRITINGS
        )
    )


# Where a writing has more characters than its first family holds.
_MORE = {
    "Conference Sans SC": ("Conference Sans TC", "Conference Sans JP", "Conference Sans Han"),
    "Conference Sans JP": ("Conference Sans Han",),
    "Conference Sans KR": ("Conference Sans TC",),
    "Conference Emoji": ("Conference Symbols",),
}
_SAME_LETTERS = {
    ("Conference Nastaliq", "Conference Sans Arabic"),
    ("Conference Sans JP", "Conference Sans SC"),
    ("Conference Sans KR", "Conference Sans SC"),
    ("Conference Sans TC", "Conference Sans SC"),
}


@cache
def shipped_faces() -> dict[str, tuple[Face, ...]]:
    """Every shipped face by family, told by the file names alone; nothing is loaded yet."""
    found: dict[str, tuple[Face, ...]] = {}
    for path in sorted(_folder().glob("*.ttf")):
        if named := _NAMED.fullmatch(path.stem):
            family = _spaced(named["family"])
            face = Face(family, named["weight"] == "Bold", path.stem, path.read_bytes)
            found[family] = (*found.get(family, ()), face)
    if BASE not in found:
        raise Refusal(
            "The fonts of Conference lack (resources/fonts); install Conference again. "
            "Without them `conference-app script` still prints the words."
        )
    return found


def _folder() -> Path:
    return shipped.folder("resources") / "fonts"


def _spaced(name: str) -> str:
    """The family of a file name: ConferenceSansSC is Conference Sans SC."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)


@cache
def _register(family: str) -> None:
    """Make a family known to Qt; done once, and only for families that a text needs."""
    for face in shipped_faces()[family]:
        path = _folder() / f"{face.key}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise Refusal(f"{path}: this font cannot be loaded; install Conference again.")


class Stretch(NamedTuple):
    """A part of a text and the families to set it in, the first of which has all its letters.

    The computer's own families are set in their regular weight: a bold one may lack the letter.
    """

    text: str
    families: tuple[str, ...]

    @property
    def has_bold(self) -> bool:
        """Whether bold words can be set in bold."""
        return self.families[0] in shipped_faces()


def stretches(text: str, language: str, reading_face: str = BASE) -> list[Stretch]:
    """The text divided by writing; every family named is known to Qt afterwards."""
    base = (reading_face, BASE)
    if text.isascii():
        return [Stretch(text, _ready(*base))]
    found: list[Stretch] = []
    end = 0
    for run in () if _PLAIN.fullmatch(text) else _runs().finditer(text):
        found += _in_families(text[end : run.start()], base)
        family = _WRITINGS[(run.lastindex or 1) - 1][0]
        found += _in_families(run[0], (*_in_language(family, language), *base))
        end = run.end()
    return [*found, *_in_families(text[end:], base)]


def parted(text: str) -> str:
    """The text with `PARTING` wherever Qt would not find the face for a sign without it."""
    if text.isascii() or not _OWN_SIGNS.search(text):
        return text
    found: list[str] = []
    before = BASE
    for letter in text:
        own = _home(letter)
        if own not in (before, *_ANY_SIGNS) and not _OWN_SIGNS.match(letter):
            found.append(PARTING)
        before = own
        found.append(letter)
    return "".join(found)


@lru_cache(maxsize=1024)
def _home(letter: str) -> str:
    """The family that sets a letter wherever it stands; the plain one for marks and joiners."""
    is_part = unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf")
    return BASE if is_part else _family(letter, (BASE,)) or BASE


def _in_families(text: str, families: tuple[str, ...]) -> Iterator[Stretch]:
    """The text in the first of the families, divided where that lacks a letter.

    A stretch is of one face: where Qt looks for a letter in another, it loses the places of glyphs.
    """
    start = 0
    now = families[0]
    if not all(has(now, letter) for letter in set(text)):
        for place, letter in enumerate(text):
            stays = has(now, letter) and not letter.isalnum()
            if (own := now if stays else _family(letter, families) or now) != now:
                if place > start:
                    yield Stretch(text[start:place], _ready(now, *families))
                start, now = place, own
    if text[start:]:
        yield Stretch(text[start:], _ready(now, *families))


def _family(letter: str, families: tuple[str, ...]) -> str | None:
    """The family that sets a letter; None for joiners and the like, which none has."""
    tried = dict.fromkeys((*families, *families_of(letter)))
    found = next((family for family in tried if has(family, letter)), None)
    return found or borrowed(letter)


@lru_cache(maxsize=8192)
def has(family: str, letter: str) -> bool:
    """Whether a family has a character."""
    face = find(family, is_bold=True)
    return face is not None and face.has(letter)


@lru_cache(maxsize=8192)
def borrowed(letter: str) -> str | None:
    """The computer's own family that draws a character which is to be seen and no shipped one has."""
    if letter.isspace() or unicodedata.category(letter) == "Cf":
        return None
    if any(has(family, letter) for family in families_of(letter)):
        return None
    return system_faces.family_for(letter)


def families_of(letter: str) -> list[str]:
    """The shipped families that may have a character: its writing's, the plain one, all others."""
    run = None if _PLAIN.fullmatch(letter) else _runs().match(letter)
    first = [_WRITINGS[(run.lastindex or 1) - 1][0]] if run else []
    return [f for f in dict.fromkeys([*first, BASE, *shipped_faces()]) if f in shipped_faces()]


@lru_cache(maxsize=256)
def _ready(*families: str) -> tuple[str, ...]:
    known = tuple(family for family in dict.fromkeys(families) if find(family, is_bold=False))
    for family in known:
        if family in shipped_faces():
            _register(family)
    return known


def _in_language(family: str, language: str) -> Iterator[str]:
    """The language's own form of a writing first: Urdu's Arabic, Japan's Chinese characters."""
    known = languages.find(language)
    if known is not None and (known.font, family) in _SAME_LETTERS:
        yield known.font
        yield from _MORE.get(known.font, ())
    yield family
    yield from _MORE.get(family, ())


@lru_cache(maxsize=256)
def find(family: str, *, is_bold: bool) -> Face | None:
    """The face of a family in that weight, or in the one it has."""
    faces = shipped_faces().get(family)
    if faces is None:
        return system_faces.find(family)
    return next((face for face in faces if face.is_bold == is_bold), faces[0])
