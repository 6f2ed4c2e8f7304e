"""`export`: the printed parts of binders as PDF files."""

from __future__ import annotations

import argparse
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.language import is_tag
from ..domain.refusal import Refusal
from ..press.order import EVERY_PART, Order
from ..storage import log_file
from ..storage.atomic import new_file
from ..storage.filenames import safe_name
from .opening import held, lacking, make_folder, opened
from .progress import counted

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ..press.packet import Printed


@dataclass(frozen=True, slots=True)
class Made:
    """What came of one binder: whose it is, its parts, what was substituted, why it failed."""

    student: str = ""
    parts: tuple[Printed, ...] = ()
    notes: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def export(options: argparse.Namespace) -> int:
    """Make the parts of every binder; 1 if any failed, with the others made all the same."""
    _check(options)
    with _folder(options.out):
        return _exported(options)


def _exported(options: argparse.Namespace) -> int:
    # Nothing of this run takes the place of a binder, or of what was made of another one.
    taken = {_key(path) for path in options.files}
    failed = False
    for path, made in counted(_all(options), len(options.files)):
        written, faults = _written(path, made, options.out, taken)
        for sentence in made.notes:
            print(f"{path}: {sentence}", file=sys.stderr)
        for fault in faults:
            print(fault, file=sys.stderr)
        failed = failed or bool(faults)
        if written:
            print(f"{path}: " + ", ".join(map(str, written)), flush=True)
    return 1 if failed else 0


def _written(
    path: Path, made: Made, out: Path, taken: set[str]
) -> tuple[list[Path], tuple[str, ...]]:
    """The files of a binder, each written whole or not at all, and why not all could be."""
    written: list[Path] = []
    if made.faults:
        return written, made.faults
    try:
        for part, target in zip(made.parts, _targets(path, made, out, taken), strict=True):
            with new_file(target, replace=True) as draft:
                draft.write_bytes(part.content)
            written.append(target)
    except Refusal as refusal:
        return written, refusal.sentences
    except Exception as error:  # The other binders are to have their paper all the same.
        return written, (_unexpected(path, error),)
    return written, ()


def _targets(path: Path, made: Made, out: Path, taken: set[str]) -> list[Path]:
    """Where the parts of a binder go: by the student's name, numbered if another has the same."""
    name = safe_name(made.student, safe_name(path.stem, "binder"))
    count = 1
    while True:
        told = f"{name} {count}" if count > 1 else name
        targets = [out / f"{told}, {part.name}.pdf" for part in made.parts]
        if taken.isdisjoint(map(_key, targets)):
            taken.update(map(_key, targets))
            return targets
        count += 1


def _key(path: Path) -> str:
    """What two names of one file have in common, capitals aside."""
    return str(path.resolve()).casefold()


def _check(options: argparse.Namespace) -> None:
    try:
        import_module("..press.packet", __package__)
    except ImportError as error:
        raise Refusal(lacking(error)) from None
    unknown = [part for part in options.parts if part not in EVERY_PART]
    if unknown:
        raise Refusal(f'There is no part "{unknown[0]}"; use {", ".join(EVERY_PART)}.')
    if options.also and not is_tag(options.also):
        raise Refusal(f'"{options.also}" is no language tag; write vi, es, zh-Hant or the like.')


@contextmanager
def _folder(out: Path) -> Iterator[None]:
    """The folder for the paper, made where it lacks; it goes again if nothing came into it."""
    made = [folder for folder in (out, *out.parents) if not folder.exists()]
    try:
        make_folder(out)
        yield
    finally:
        with suppress(OSError):  # What is not empty stays.
            for folder in made:
                folder.rmdir()


def _all(options: argparse.Namespace) -> Iterator[tuple[Path, Made]]:
    """What comes of every binder, in their order, whoever is ready first."""
    if options.jobs < 2 or len(options.files) < 2:
        for path in options.files:
            yield path, _made(path, options)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(options.jobs) as pool:
        waiting: deque[tuple[Path, Future[Made]]] = deque(
            (path, pool.submit(_made, path, options)) for path in options.files
        )
        while waiting:  # What was written is let go.
            path, future = waiting.popleft()
            try:
                yield path, future.result()
            except (
                BrokenProcessPool
            ):  # One that took its process with it leaves all others waiting.
                yield path, _alone(path, options)


def _alone(path: Path, options: argparse.Namespace) -> Made:
    """The parts of one binder, made in a process that only it can end."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(_made, path, options).result()
        except BrokenProcessPool as error:
            return Made(faults=(_unexpected(path, error),))


def _made(path: Path, options: argparse.Namespace) -> Made:
    """The parts of one binder, or why there are none: whatever it is, the others go on."""
    try:
        return _printed(path, options)
    except Refusal as refusal:
        return Made(faults=refusal.sentences)
    except Exception as error:
        return Made(faults=(_unexpected(path, error),))


def _printed(path: Path, options: argparse.Namespace) -> Made:
    from ..portfolio.on_paper import WorkOnPaper
    from ..press.packet import print_parts

    parts, typeface = tuple(options.parts), options.typeface
    order = Order(parts, options.paper, options.large, options.also, typeface)
    with opened(path) as file:
        conference, pack = held(file, options.term)
        printed, notes = print_parts(conference, pack, order, WorkOnPaper(file))
    if not printed:
        return Made(faults=tuple(f"{path}: {note}" for note in notes))
    if notes and options.strict:
        return Made(faults=tuple(f"{path}: {note}" for note in notes))
    return Made(conference.student.name, tuple(printed), tuple(notes))


def _unexpected(path: Path, error: Exception) -> str:
    """What to tell of an error that nobody foresaw."""
    log = log_file.note(error)
    told = f"The details are in {log}; show them to whoever looks after Conference." if log else ""
    return (
        f"{path}: could not be printed, as something in Conference itself went wrong "
        f"({type(error).__name__}); the file is untouched. {told}"
    ).rstrip()
