"""`work add`: take pieces of work into a binder."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from ..domain import conference
from ..domain.conference import Conference
from ..domain.place import field, work_place
from ..domain.refusal import Refusal
from ..domain.shape import one_of
from ..portfolio import gathering
from ..portfolio.adding import About, Added, Adding, Left, Outcome
from ..portfolio.mishap import Mishap
from ..storage import attachments
from ..storage.binder_file import BinderFile
from .opening import command, opened
from .progress import counted


def add(options: argparse.Namespace) -> int:
    """Add pieces, each whole or not at all, and tell of each; 1 if any of them did not get in."""
    if not options.pieces and not options.live:
        raise Refusal("Nothing to add; name files, folders or links, or a title with --live.")
    are_all_in = True
    with opened(options.file, write=True) as file:
        found = conference.read(file.binder(), options.term)
        about = _about(found, options)
        try:
            for outcome in _outcomes(file, found.term, about, options):
                are_all_in = are_all_in and isinstance(outcome, Added)
                _tell(outcome)
        except KeyboardInterrupt:
            print("Stopped. What was added stays; `undo` takes it back.", file=sys.stderr)
            are_all_in = False
        size = attachments.total(file.connection)
    if size > attachments.MUCH:
        print(f"{options.file} now holds {size / 1e6:,.0f} MB of work; it takes 500 MB at most. See "
              f"{command('work', 'smaller', options.file)}.")  # fmt: skip
    return 0 if are_all_in else 1


def _outcomes(
    file: BinderFile, term: str, about: About, options: argparse.Namespace
) -> Iterator[Outcome]:
    links = [piece for piece in options.pieces if gathering.is_link(piece)]
    paths: list[Path] = []
    for piece in options.pieces:
        try:
            paths += [] if piece in links else gathering.files(Path(piece))
        except Mishap as mishap:
            yield Left(piece, mishap.told)
    adding = Adding(file, term, about, again=options.again, count=len(paths) + len(links))
    if options.live:
        if links or len(paths) > 1:
            raise Refusal(
                "What is shown live takes one photo at most; add the others without --live."
            )
        yield adding.live(options.live, paths[0] if paths else None)
        return
    yield from counted(adding.files(paths), len(paths))
    yield from map(adding.link, links)


def _tell(outcome: Outcome) -> None:
    match outcome:
        case Added(name, piece, title, remarks):
            print(f'{name}: added as "{title}" ({piece}).')
            for told in remarks:
                print(f"{name}: {told}.")
        case Left(name, told, same):
            more = "; add it with --again if you want it twice" if same else ""
            print(f"{name}: {told}{more}.", file=sys.stderr)


def _about(found: Conference, options: argparse.Namespace) -> About:
    about = About(
        school_class=_class(found, options.school_class),
        title=" ".join((options.title or "").split()),
        kind=options.kind or "",
        date=options.date or "",
        pages=_pages(options.pages),
    )
    base = work_place(found.term, "new")
    given = {"title": options.live or about.title, "date": about.date}
    for place, value in given.items():
        known = field(f"{base}/{place}")
        if value and known and not known.fits(value):
            raise Refusal(f"--{place}: {value[:80]!r} does not fit; it takes {known.wanted}.")
    return about


def _class(found: Conference, name: str | None) -> str:
    """The key of a class that is called so."""
    if not name:
        return ""
    wanted = " ".join(name.split()).casefold()
    for one in found.classes:
        if wanted in (one.key, one.name.casefold()):
            return one.key
    if not found.classes:
        raise Refusal(
            f'There is no class "{name}" in {found.term}, nor any other; leave --class out.'
        )
    names = one_of(one.name for one in found.classes)
    raise Refusal(f'There is no class "{name}" in {found.term}; use {names}.')


def _pages(words: str | None) -> tuple[int, ...]:
    """Pages as they are written: 1,3-5."""
    pages: dict[int, None] = {}
    for piece in (words or "").replace(" ", "").split(","):
        first, dash, last = piece.partition("-")
        if not words:
            break
        if not (first.isdecimal() and (last.isdecimal() or not dash)) or len(piece) > 12:
            raise Refusal(f'--pages: "{words}" names no pages; write them as in 1,3-5.')
        pages |= dict.fromkeys(range(int(first), int(last or first) + 1))
        if not 1 <= len(pages) <= 200 or 0 in pages:
            raise Refusal(f'--pages: "{words}" names no pages, or more than 200; choose fewer.')
    return tuple(pages)
