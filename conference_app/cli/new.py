"""`new`: start a binder."""

from __future__ import annotations

import argparse
from datetime import date

from ..domain import names, order
from ..domain.edit import Edit
from ..domain.language import is_tag
from ..domain.place import STUDENT
from ..domain.refusal import Refusal
from ..storage import stem_packs
from ..storage.binder_file import BinderFile
from ..storage.device import this_device


def new(options: argparse.Namespace) -> int:
    """Make a binder with a name, stems, classes and a conference of this term."""
    pack = stem_packs.find(options.stems)
    term = options.term or names.term_of(date.today())
    values = _values(options, term)
    values[f"{term}/pack"] = {"id": pack.id, "version": pack.version, "sha256": pack.digest}
    name = values["student/name"]
    with BinderFile.create(options.file, this_device()) as binder:
        try:
            binder.commit(_edits(binder, values), [pack])
        except BaseException:
            # Only a value that may not stand there can end here: leave no half-made binder.
            binder.close()
            options.file.unlink(missing_ok=True)
            raise
    print(f'{options.file} is ready for {name}: {term}, with the stems "{pack.id}".')
    return 0


def _values(options: argparse.Namespace, term: str) -> dict[str, object]:
    if not names.is_term(term):
        raise Refusal(f'"{term}" is no term; write a year and a season, as in 2026-fall.')
    if options.home_language and not is_tag(options.home_language):
        raise Refusal(f'"{options.home_language}" is no language tag; write vi, es or the like.')
    if not options.name.strip():
        raise Refusal('The student has no name yet; give one, as in --name "Maya Okafor".')
    values: dict[str, object] = {"student/name": " ".join(options.name.split())}
    if options.home_language:
        values["student/language"] = options.home_language
    keys = order.row(len(options.classes))
    for name, key in zip(options.classes, keys, strict=True):
        place = f"{term}/classes/{names.class_key(name)}"
        if not name.strip() or f"{place}/name" in values:
            raise Refusal(f'The class "{name}" is named twice or empty; name each class once.')
        values |= {f"{place}/name": " ".join(name.split()), f"{place}/order": key}
    return values


def _edits(binder: BinderFile, values: dict[str, object]) -> list[Edit]:
    pen = binder.pen(STUDENT)
    gesture = names.random_id()
    return [pen.write(path, value, gesture=gesture) for path, value in values.items()]
