"""The log: what went wrong inside the app, for whoever mends it."""

from __future__ import annotations

import time
import traceback
from pathlib import Path

from .device import data_folder

_MOST = 1_000_000


def log_path() -> Path:
    """Where the log is kept."""
    return data_folder() / "conference-app.log"


def note(error: BaseException) -> Path | None:
    """Add an error, and where in the program it came from; the log, or None if it cannot be kept.

    A log that has grown long begins anew.
    """
    path = log_path()
    told = "".join(traceback.format_exception(error))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_long = path.exists() and path.stat().st_size > _MOST
        with path.open("w" if is_long else "a", encoding="utf-8", errors="replace") as log:
            log.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')}\n{told}\n")
    except OSError:
        return None
    return path
