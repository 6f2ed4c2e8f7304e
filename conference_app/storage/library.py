"""Binders in a folder: which there are, where a new one goes, and how one begins."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from ..domain import names, order
from ..domain.edit import Value
from ..domain.language import is_tag
from ..domain.place import STUDENT
from ..domain.refusal import Refusal
from ..domain.stem_pack import StemPack
from .binder_file import BinderFile
from .device import Device
from .filenames import numbered, safe_name

ENDING = ".binder"
_NOBODY = "Student"


def find_binders(folder: Path) -> list[Path]:
    """The files that are called binders, by name; none where the folder cannot be read."""
    try:
        found = [path for path in folder.iterdir() if _is_called_binder(path) and path.is_file()]
    except OSError:
        return []
    return sorted(found, key=lambda path: (path.name.casefold(), path.name))


def binder_names(folder: Path, student: str) -> Iterator[Path]:
    """What the binder of a student can be called there: `Maya.binder`, `Maya (2).binder`, ..."""
    return numbered(folder / f"{safe_name(student, _NOBODY)}{ENDING}")


def new_binder_path(folder: Path, student: str) -> Path:
    """A name for a new binder that no file has there, capitals aside."""
    try:
        taken = {_folded(path.name) for path in folder.iterdir()}
    except OSError:
        taken = set()
    return next(path for path in binder_names(folder, student) if _folded(path.name) not in taken)


def start_binder(
    path: Path,
    device: Device,
    *,
    name: str,
    pack: StemPack,
    term: str | None = None,
    classes: Sequence[str] = (),
    home_language: str | None = None,
    more: Mapping[str, Value] | None = None,
) -> BinderFile:
    """Make a binder with a name, stems and classes for a conference of a term (today's, if None).

    `more` is what else to write in it, by path.

    Returns it open. Raises Refusal, and leaves no file, when something given cannot stand there.
    """
    term = term or names.term_of(date.today())
    values = _first_values(name, term, classes, home_language)
    values[f"{term}/pack"] = {"id": pack.id, "version": pack.version, "sha256": pack.digest}
    values |= more or {}
    file = BinderFile.create(path, device)
    try:
        pen, gesture = file.pen(STUDENT), names.random_id()
        edits = [pen.write(place, value, gesture=gesture) for place, value in values.items()]
        file.commit(edits, [pack])
    except BaseException:
        # Only a value that may not stand there can end here: leave no half-made binder.
        file.close()
        path.unlink(missing_ok=True)
        raise
    return file


def _first_values(
    student: str, term: str, classes: Sequence[str], home_language: str | None
) -> dict[str, Value]:
    if not names.is_term(term):
        raise Refusal(f'"{term}" is no term; write a year and a season, as in 2026-fall.')
    if home_language and not is_tag(home_language):
        raise Refusal(f'"{home_language}" is no language tag; write vi, es or the like.')
    if not student.strip():
        raise Refusal("The student has no name yet; write it, as in Maya Okafor.")
    values: dict[str, Value] = {"student/name": " ".join(student.split())}
    if home_language:
        values["student/language"] = home_language
    for name, key in zip(classes, order.row(len(classes)), strict=True):
        place = f"{term}/classes/{names.class_key(name)}"
        if not name.strip() or f"{place}/name" in values:
            raise Refusal(f'The class "{name}" is named twice or empty; name each class once.')
        values |= {f"{place}/name": " ".join(name.split()), f"{place}/order": key}
    return values


def _is_called_binder(path: Path) -> bool:
    return path.suffix.casefold() == ENDING and not path.name.startswith(".")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
