"""`show`: everything a binder holds now, as YAML."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..domain import conference
from ..portfolio import kinds
from ..storage import attachments
from ..storage.atomic import new_file
from ..storage.binder_file import BinderFile
from ..storage.filenames import safe_name
from ..storage.showing import as_yaml
from .opening import make_folder, opened


def show(options: argparse.Namespace) -> int:
    """Print the YAML; write the work samples out, if asked to."""
    with opened(options.file) as file:
        text = as_yaml(file)
        if options.work is not None:
            _write_work(file, options.work)
    print(text, end="")
    return 0


def _write_work(file: BinderFile, folder: Path) -> None:
    binder = file.binder()
    make_folder(folder)
    pieces = [piece for term in binder.terms() for piece in conference.read(binder, term).work]
    for piece in pieces:
        if not piece.file:
            continue
        content = attachments.get(file, piece.file)
        if content is None:
            print(f'"{piece.title}": the file of this work lacks in the binder.', file=sys.stderr)
            continue
        name = safe_name(f"{piece.title or 'work'} {piece.file[:8]}", "work")
        target = folder / f"{name}{kinds.ending_of(content)}"
        if not target.exists():
            with new_file(target) as draft:
                draft.write_bytes(content)
        print(f"{target}", file=sys.stderr)
