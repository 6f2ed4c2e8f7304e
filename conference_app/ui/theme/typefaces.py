"""The shipped typefaces of the window, made known to Qt when they are needed and not before."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QFontDatabase

from ...domain.refusal import Refusal
from ...press.order import TYPEFACES
from ...storage import shipped

_BASE = TYPEFACES["standard"]


def families(typeface: str = "standard", tags: Iterable[str] = ()) -> tuple[str, ...]:
    """The families to set words in, ready for use: the reader's own face, the faces of the
    languages with these tags, and Conference Sans for the letters that the reader's face lacks.
    """
    from ...domain import languages

    faces = [TYPEFACES.get(typeface, _BASE), _BASE]
    known = (languages.find(tag) for tag in tags)
    faces += [language.font for language in known if language is not None]
    found = tuple(dict.fromkeys(faces))
    for family in found:
        _register(family)
    return found


@cache
def _register(family: str) -> None:
    """Make a family known to Qt. Faces without a bold file are made bold by Qt."""
    name = family.replace(" ", "")
    folder = shipped.folder("resources") / "fonts"
    known = [
        QFontDatabase.addApplicationFont(str(folder / f"{name}-{weight}.ttf"))
        for weight in ("Regular", "Bold")
        if (folder / f"{name}-{weight}.ttf").is_file()
    ]
    if not known or min(known) < 0:
        raise Refusal(f"{folder}: the font {family} cannot be loaded; install Conference again.")
