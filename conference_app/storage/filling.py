"""Takes answers from YAML, in the form that `showing` writes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..domain import conference, place, unasked
from ..domain.acceptance import entry_objection
from ..domain.answering import form_of, known, stem_language, switched
from ..domain.conference import Conference
from ..domain.edit import Edit, Value
from ..domain.names import is_term, random_id
from ..domain.pack_reading import read_pack
from ..domain.place import ADVISOR, STUDENT
from ..domain.refusal import Refusal
from ..domain.shape import Place, Problem, describe, one_of
from ..domain.stem_pack import StemPack
from . import attachments, stem_packs
from .binder_file import BinderFile
from .yaml_text import Document


@dataclass(slots=True)
class Filled:
    """What filling did: places written, places skipped with the reason, work not found.

    `remarks` tell of answers that were kept and will not print as they stand.
    """

    written: list[str] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    missing_work: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    path: str
    value: Value
    where: Place


def fill(
    file: BinderFile, document: Document, role: str | None = None, work: Path | None = None
) -> Filled:
    """Write every value of the document at its place: all of it, or nothing and a Refusal.

    Each place is written under the role that owns it, or, when `role` is given, only what that
    role may write. `work` is a folder in which the named work samples are looked for.
    """
    document.refuse_problems()
    packs: list[StemPack] = []
    entries = list(_entries(document, packs))
    filled = Filled()
    wanted = [entry for entry in entries if _is_for(entry, role, filled, document)]
    document.problems += _strangers(file, wanted)
    document.refuse_problems()
    samples = _samples(wanted, work, file, filled)
    edits = list(_edits(file, wanted, role, filled))
    file.commit(edits, packs, samples)
    filled.remarks = list(_remarks(file, filled.written))
    return filled


def _strangers(file: BinderFile, entries: list[_Entry]) -> Iterator[Problem]:
    """Signs that the document is not for this binder: another student's, or a mistyped term."""
    binder = file.binder()
    terms = binder.terms()
    name = binder.words("student/name")
    given = next((entry for entry in entries if entry.path == "student/name"), None)
    has_answers = any(binder.below(f"{term}/answers") for term in terms)
    if given and has_answers and name and given.value != name:
        answers = [e for e in entries if e.path.partition("/")[2].startswith("answers/")]
        if answers:
            what = (
                f"these are the answers of {given.value}, and {file.path} is the binder of {name}"
            )
            yield Problem(given.where, f"{what}; choose the other binder, or take the name out")
    begun = {entry.path.partition("/")[0] for entry in entries if entry.path.endswith("/pack")}
    for entry in entries:
        term = entry.path.partition("/")[0]
        if terms and is_term(term) and term not in terms and term not in begun:
            what = f"this binder holds no conference {term} (it holds {', '.join(terms)})"
            yield Problem(entry.where, f"{what}; correct it, or begin a new one with its `pack`")
            begun.add(term)


def _remarks(file: BinderFile, written: list[str]) -> Iterator[str]:
    binder = file.binder()
    for term in binder.terms():
        found = conference.read(binder, term)
        pack = file.pack(str(found.pack.get("sha256", "")))
        for path, told in unasked.remarks(found, pack) if pack else ():
            if any(kept.startswith(f"{path}/") for kept in written):
                yield f"{path} is kept, but does not print: {told}"


def _entries(document: Document, packs: list[StemPack]) -> Iterator[_Entry]:
    """Every value with its path. A pack given whole, or by name, becomes its reference."""
    if document.data is not None and not isinstance(document.data, Mapping):
        document.problems.append(
            Problem((), "answers are `key: value` lines; see `show` for the form")
        )
        return
    for path, value, where in _flat(document.data or {}, "", ()):
        term, _, rest = path.partition("/")
        if rest == "pack" and is_term(term):
            pack = _pack(value, where, document)
            if pack is None:
                continue
            packs.append(pack)
            value = {"id": pack.id, "version": pack.version, "sha256": pack.digest}
        yield _Entry(path, value, where)


def _flat(data: Any, path: str, where: Place) -> Iterator[tuple[str, Any, Place]]:
    is_inner = isinstance(data, Mapping) and (not path or place.field(path) is None)
    if not is_inner:
        yield path, data, where
        return
    for key, value in data.items():
        deeper = path if key == "." else f"{path}/{key}" if path else key
        if key == ".":
            yield deeper, value, (*where, key)
        else:
            yield from _flat(value, deeper, (*where, key))


def _pack(value: Any, where: Place, document: Document) -> StemPack | None:
    """The pack that a document means: shipped, by id and version, or written out."""
    if isinstance(value, Mapping) and "sections" in value:
        pack, problems = read_pack(value)
        document.problems += [Problem((*where, *p.place), p.what) for p in problems if not p.gap]
        return pack
    name = value.get("id") if isinstance(value, Mapping) else value
    shipped = [path.stem for path in stem_packs.shipped_paths()]
    if name not in shipped:
        told = f"{describe(name)} is no stem pack that ships; use {one_of(shipped)}"
        document.problems.append(Problem(where, f"{told}, or write the whole pack here"))
        return None
    pack = stem_packs.find(name)
    if isinstance(value, Mapping) and value.get("version", pack.version) != pack.version:
        document.problems.append(
            Problem(
                where,
                f"version {value['version']} of {pack.id} is not shipped (version "
                f"{pack.version} is); write that number, or the whole pack here",
            )
        )
        return None
    return pack


def _is_for(entry: _Entry, role: str | None, filled: Filled, document: Document) -> bool:
    """Whether the entry is written; what cannot stand there at all is a problem of the document."""
    writer = role or place.owners(entry.path)[0]
    if place.is_path(entry.path) and writer not in place.owners(entry.path):
        owner = " or the ".join(place.owners(entry.path))
        filled.skipped[entry.path] = f"this belongs to the {owner}"
        return False
    if entry.path.startswith("erase/"):
        filled.skipped[entry.path] = "erasing is done with `conference-app erase`"
        return False
    if place.is_path(entry.path) and place.field(entry.path) is None:
        if entry.value is None:
            return False  # As in `goals:` with nothing below it yet.
        what = f"{entry.path} is no place that is known here; check the spelling (see `show`)"
        document.problems.append(Problem(entry.where, what))
    elif told := entry_objection(entry.path, writer, _fitting(entry)):
        document.problems.append(Problem(entry.where, told))
    return True


def _fitting(entry: _Entry) -> Value:
    """The value; a bare number where words are kept stands for its digits (grade: 6)."""
    known = place.field(entry.path)
    if type(entry.value) is int and known and not known.fits(entry.value):
        return str(entry.value)
    return entry.value


def _edits(
    file: BinderFile, entries: list[_Entry], role: str | None, filled: Filled
) -> Iterator[Edit]:
    binder = file.binder()
    pens = {writer: file.pen(writer) for writer in (STUDENT, ADVISOR)}
    gestures = {writer: random_id() for writer in pens}
    values = {entry.path: _fitting(entry) for entry in entries}
    values |= {path: text for path, text in _kept_words(file, values) if path not in values}
    for path, value in values.items():
        if binder.value(path) == value:
            continue
        writer = role or place.owners(path)[0]
        filled.written.append(path)
        yield pens[writer].write(path, value, gesture=gestures[writer])


def _kept_words(file: BinderFile, values: Mapping[str, Value]) -> Iterator[tuple[str, Value]]:
    """What else is written where an answer that stands here changes its support."""
    binder = file.binder()
    read: dict[str, tuple[Conference, StemPack | None]] = {}
    for path, form in values.items():
        term, _, rest = path.partition("/")
        key = rest.removeprefix("answers/").removesuffix("/form")
        is_form = rest == f"answers/{key}/form" and binder.value(path) != form
        if not is_form or term not in binder.terms():
            continue
        if term not in read:
            found = conference.read(binder, term)
            read[term] = found, file.pack(str(found.pack.get("sha256", "")))
        found, pack = read[term]
        answer = found.answers.get(key)
        slot_id, _, item = key.partition("@")
        slot = pack.slot(slot_id) if pack else None
        if pack and slot and slot.is_answered and answer and form_of(answer) == "frame" != form:
            stem = slot.stem(answer.stem)
            language = stem_language(answer, stem, pack)
            words = known(found, pack, item or None, language)
            for last, value in switched(answer, stem, language, words, form).items():
                yield f"{answer.path}/{last}", value


def _samples(
    entries: list[_Entry], work: Path | None, file: BinderFile, filled: Filled
) -> Iterator[bytes]:
    """The bytes of the work samples that are named and lie in the folder, one at a time."""
    named = {str(e.value): e.path for e in entries if e.path.endswith("/file") and e.value}
    found = _by_digest(work) if work is not None and named else {}
    for digest, path in named.items():
        if digest not in found and attachments.get(file, digest) is None:
            filled.missing_work.append(path)
    return (attachments.read(found[digest]) for digest in named if digest in found)


def _by_digest(folder: Path) -> dict[str, Path]:
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise Refusal(
            f"{folder}: cannot be read ({error.strerror}); name the folder of work."
        ) from None
    return {hashlib.sha256(attachments.read(path)).hexdigest(): path for path in files}
