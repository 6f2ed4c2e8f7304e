"""`export`: the printed parts of binders as PDF files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from ..domain.language import is_tag
from ..domain.refusal import Refusal
from ..storage.atomic import new_file
from ..storage.filenames import safe_name
from .opening import held, lacking, opened


@dataclass(frozen=True, slots=True)
class Done:
    """What came of one binder: files written, what was substituted, why it failed."""

    written: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def export(options: argparse.Namespace) -> int:
    """Make the parts of every binder; 1 if any failed, with the others made all the same."""
    _check(options)
    failed = False
    for path, done in _all(options):
        for sentence in (*done.notes, *done.faults):
            print(f"{path}: {sentence}" if sentence in done.notes else sentence, file=sys.stderr)
        failed = failed or bool(done.faults)
        if done.written:
            print(f"{path}: " + ", ".join(str(target) for target in done.written))
    return 1 if failed else 0


def _check(options: argparse.Namespace) -> None:
    try:
        from ..press.packet import PARTS
    except ImportError as error:
        raise Refusal(lacking(error)) from None
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        raise Refusal(f'There is no part "{unknown[0]}"; use {", ".join(PARTS)}.')
    if options.also and not is_tag(options.also):
        raise Refusal(f'"{options.also}" is no language tag; write vi, es, zh-Hant or the like.')
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            f"{options.out}: cannot be made ({error.strerror}); choose another."
        ) from None


def _all(options: argparse.Namespace) -> Iterator[tuple[Path, Done]]:
    if options.jobs < 2 or len(options.files) < 2:
        for path in options.files:
            yield path, _one(path, options)
        return
    with ProcessPoolExecutor(options.jobs) as pool:
        waiting: list[tuple[Path, Future[Done]]] = [
            (path, pool.submit(_one, path, options)) for path in options.files
        ]
        for path, future in waiting:
            yield path, future.result()


def _one(path: Path, options: argparse.Namespace) -> Done:
    """The parts of one binder, each written whole or not at all."""
    from ..press.packet import Order, print_parts

    order = Order(tuple(options.parts), options.paper, options.large, options.also)
    try:
        with opened(path) as file:
            conference, pack = held(file, options.term)
        printed, notes = print_parts(conference, pack, order)
        if notes and options.strict:
            return Done(faults=tuple(f"{path}: {note}" for note in notes))
        name = safe_name(conference.student.name, path.stem)
        written = []
        for part in printed:
            target = options.out / f"{name}, {part.name}.pdf"
            with new_file(target, replace=True) as draft:
                draft.write_bytes(part.content)
            written.append(target)
    except Refusal as refusal:
        return Done(faults=refusal.sentences)
    return Done(tuple(written), tuple(notes))
