"""Binders on a desk, for tests of the window."""

from __future__ import annotations

from pathlib import Path

from conference_app.storage import shipped, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.storage.filling import fill
from conference_app.ui.desk import Desk
from conference_app.ui.session import Session


def sample(folder: Path, name: str = "maya-okafor") -> Path:
    """The binder of a sample student."""
    path = folder / f"{name}.binder"
    source = shipped.folder("resources") / "samples" / f"{name}.yaml"
    with BinderFile.create(path, this_device()) as file:
        fill(file, yaml_text.read_file(source))
    return path


def session(path: Path, role: str = "student") -> Session:
    """An open binder."""
    return Session(BinderFile.open(path, this_device()), role)


def desk(path: Path, reader: str = "en", role: str = "student") -> Desk:
    """An open binder on a desk, without further pages."""
    opened = session(path, role)
    made = Desk(opened, reader)
    opened.setParent(made)
    return made


def next_term(path: Path, pack: str = "middle-school") -> Path:
    """The same binder with a conference of the next term, in which nothing is written yet."""
    told = f"2027-winter: {{pack: {pack}, classes: {{art: {{name: Art}}}}}}"
    with BinderFile.open(path, this_device()) as file:
        fill(file, yaml_text.parse(told, "next term"))
    return path
