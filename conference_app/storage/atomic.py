"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..domain.refusal import Refusal


@contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """A name beside `path` to write to; when the block ends well, it becomes `path`.

    Raises Refusal when `path` exists (unless `replace`) or cannot be written; nothing stays behind.
    """
    if not replace and os.path.lexists(path):
        raise Refusal(f"{path}: there is such a file already; choose another name.")
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        yield draft
        _flush(draft)
        _place(draft, path, replace)
    except OSError as error:
        raise Refusal(f"{path}: cannot be written ({_reason(error)}).") from error
    finally:
        for rest in (draft, draft.with_name(f"{draft.name}-journal")):
            with suppress(OSError):  # Where nothing could be written, nothing can be removed.
                rest.unlink()


def write_atomically(path: Path, content: bytes) -> None:
    """Write or replace a file of the app's own; raises OSError and leaves the old one whole."""
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        draft.write_bytes(content)
        _flush(draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _place(draft: Path, path: Path, replace: bool) -> None:
    if replace:
        draft.replace(path)
        return
    try:
        os.link(draft, path)  # Unlike a rename, this never takes the place of another file.
    except FileExistsError:
        raise Refusal(f"{path}: there is such a file already; choose another name.") from None
    except OSError:
        draft.rename(path)


def _reason(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "its folder does not exist; make the folder first"
        case PermissionError():
            return "the folder is write-protected; choose another one"
        case NotADirectoryError():
            return "a part of the name is a file, not a folder; choose another place"
    return f"{error.strerror or error}; choose another name or place"
