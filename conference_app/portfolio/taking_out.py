"""What is kept of a piece of work leaves the binder as a file."""

from __future__ import annotations

from pathlib import Path

from ..domain.records import WorkSample
from ..domain.refusal import Refusal
from ..storage import attachments
from ..storage.atomic import new_file
from ..storage.binder_file import BinderFile
from ..storage.filenames import safe_name, unused
from . import kinds


def taken_out(file: BinderFile, piece: WorkSample, folder: Path) -> Path:
    """Write what is kept of a piece into a folder; Refusal where there is no file of it."""
    content = attachments.get(file, piece.file) if piece.file else None
    if content is None:
        raise Refusal(
            f'The file of "{piece.title}" lacks in this binder; merge it with a copy that has it.'
        )
    path = unused(folder / f"{stem(piece)}{kinds.ending_of(content)}")
    with new_file(path) as draft:
        draft.write_bytes(content)
    return path


def stem(piece: WorkSample) -> str:
    """What a file of a piece is called."""
    return safe_name(piece.title or Path(piece.name).stem, "work")
