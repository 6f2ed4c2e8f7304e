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
from .order import TYPEFACES
from .writings import runs, writing_of

BASE = TYPEFACES["standard"]
_NAMED = re.compile(r"(?P<family>.+)-(?P<weight>Regular|Bold)")

# Qt takes a sign for one of the writing before it, and from no face that cannot set that writing,
# if it is one of these; an unseen letter of another writing in between makes it a sign like any.
_OWN_SIGNS = re.compile("[\u0900-\u0dff\u1780-\u17ff]")
_ANY_SIGNS = (BASE, "Conference Emoji", "Conference Symbols")
PARTING = "\u180e"

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
    for start, after, family in runs(text):
        found += _in_families(text[end:start], base)
        found += _in_families(text[start:after], (*_in_language(family, language), *base))
        end = after
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
                    yield Stretch(text[start:place], _ready(now, *families[-2:]))
                start, now = place, own
    if text[start:]:
        yield Stretch(text[start:], _ready(now, *families[-2:]))


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
    own = writing_of(letter)
    first = [own] if own else []
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
