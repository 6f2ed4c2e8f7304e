"""What this device keeps of itself: a random id, and one for the advisor who works on it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from ..domain.edit import ID
from ..domain.names import random_id
from .atomic import write_atomically

HOME_VARIABLE = "CONFERENCE_HOME"


@dataclass(frozen=True, slots=True)
class Device:
    """Who writes: `id` of the device; `advisor` is the id behind `--as advisor` here."""

    id: str
    advisor: str


def data_folder() -> Path:
    """Where the app keeps its own few things; CONFERENCE_HOME names another place."""
    if given := os.environ.get(HOME_VARIABLE):
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_data_dir("conference-app", appauthor=False))


def this_device() -> Device:
    """This device's ids, made at first use. Where they cannot be kept, new ones serve for now."""
    path = data_folder() / "device.json"
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        found = Device(known["id"], known["advisor"])
        if ID.fullmatch(found.id) and ID.fullmatch(found.advisor):
            return found
    except (OSError, ValueError, KeyError, TypeError):
        pass
    made = Device(random_id(), random_id())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        content = json.dumps({"id": made.id, "advisor": made.advisor})
        write_atomically(path, content.encode())
    except OSError:
        pass
    return made
