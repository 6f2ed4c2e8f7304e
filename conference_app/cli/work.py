"""`work list`, `take-out`, `smaller`: the pieces that a binder holds."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from ..domain import conference
from ..domain.conference import Conference
from ..domain.records import WorkSample
from ..domain.refusal import Refusal
from ..portfolio import kinds, showing, taking_out
from ..portfolio.mishap import Mishap
from ..storage import attachments, shrinking
from ..storage.atomic import new_file
from ..storage.filenames import unused
from .opening import command, opened


def list_work(options: argparse.Namespace) -> int:
    """Print a line for each piece, in their order."""
    with opened(options.file) as file:
        found = conference.read(file.binder(), options.term)
        sizes = attachments.sizes(file)
    count = len(found.work)
    print(f"{found.term}: {count} {'piece' if count == 1 else 'pieces'}; the binder holds "
          f"{_megabytes(sum(sizes.values()))} of work.")  # fmt: skip
    for piece in found.work:
        print(" · ".join(part for part in _told(piece, found, sizes) if part))
    return 0


def _told(piece: WorkSample, found: Conference, sizes: dict[str, int]) -> Iterator[str]:
    yield piece.id
    yield piece.title or "(no title)"
    yield next((one.name for one in found.classes if one.key == piece.school_class), "")
    yield piece.kind
    yield piece.date
    if piece.live:
        yield "shown live"
    yield piece.link
    if not piece.file:
        return
    kind = kinds.KEPT.get(piece.media)
    yield kind.called if kind else "file"
    if piece.pixels:
        yield f"{piece.pixels[0]} x {piece.pixels[1]}"
    if piece.page_count:
        shown = len(piece.shown_pages)
        pages = "page" if piece.page_count == 1 else "pages"
        yield f"{piece.page_count} {pages}" + (
            f", {shown} shown" if shown < piece.page_count else ""
        )
    size = sizes.get(piece.file)
    yield "its file lacks in this binder" if size is None else _megabytes(size)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 100_000 else f"{size / 1e3:,.1f} kB"


def take_out(options: argparse.Namespace) -> int:
    """Write what is kept of a piece, or how it is shown, as files; nothing is overwritten."""
    with opened(options.file) as file:
        found = conference.read(file.binder(), options.term)
        piece = _piece(found, options.id)
        content = attachments.get(file, piece.file) if piece.file else None
    if content is None:
        raise Refusal(_without_file(piece))
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            f"{options.out}: cannot be made ({error.strerror}); choose another folder."
        ) from None
    stem = taking_out.stem(piece)
    if not options.as_shown:
        _write(options.out / f"{stem}{kinds.ending_of(content)}", content)
        return 0
    try:
        for number, drawn in enumerate(showing.shown(piece, content), 1):
            name = stem if number == 1 else f"{stem} {number}"
            _write(options.out / f"{name}{drawn.ending}", drawn.content)
    except Mishap as mishap:
        raise Refusal(f'"{piece.title}": {mishap.told}.') from None
    return 0


def _piece(found: Conference, wanted: str) -> WorkSample:
    """The piece of that id, or the only one whose id begins so."""
    pieces = [piece for piece in found.work if wanted and piece.id.startswith(wanted)]
    exact = [piece for piece in pieces if piece.id == wanted]
    if len(exact or pieces) != 1:
        told = "begins several ids" if pieces else "is no piece"
        raise Refusal(f'"{wanted}" {told} in {found.term}; `work list` tells the ids.')
    return (exact or pieces)[0]


def _without_file(piece: WorkSample) -> str:
    if piece.file:
        return (
            f'The file of "{piece.title}" lacks in this binder; merge it with a copy that has it.'
        )
    if piece.link:
        return f'"{piece.title}" is a link, and has no file: {piece.link}'
    return f'"{piece.title}" is shown live, and has no file.'


def _write(path: Path, content: bytes) -> None:
    path = unused(path)
    with new_file(path) as draft:
        draft.write_bytes(content)
    print(path)


def smaller(options: argparse.Namespace) -> int:
    """Tell what no piece uses any more, and drop it if that is wanted."""
    with opened(options.file, write=True) as file:
        found = shrinking.unused(file)
        if not found:
            print(f"{options.file}: every file of work is used; there is nothing to drop.")
            return 0
        count = len(found)
        print(f"{options.file}: {count} {'file' if count == 1 else 'files'} of work, "
              f"{_megabytes(sum(one.size for one in found))}, no piece uses any more:")  # fmt: skip
        for one in found:
            print(f"  {_megabytes(one.size)}  {', '.join(one.titles) or '(no title)'}")
        print("They go for good: undo can bring a piece back, but then its file lacks.")
        if not (options.yes or _is_wanted()):
            print("Nothing was dropped; to drop them: "
                  f"{command('work', 'smaller', options.file, '--yes')}.")  # fmt: skip
            return 1
        size = shrinking.drop(file, found)
    print(f"{options.file}: {_megabytes(size)} dropped.")
    return 0


def _is_wanted() -> bool:
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    try:
        return input("Drop them? (yes/no) ").strip().casefold() in ("y", "yes")
    except EOFError:
        return False
