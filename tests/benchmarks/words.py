"""Measures of making a script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from conference_app.domain import conference
from conference_app.domain.scripting import script
from conference_app.storage import shipped, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.filling import fill

from .binders import HERE
from .measure import Row, once


def rows(folder: Path) -> Iterator[Row]:
    """The script of six classes from an open binder."""
    source = shipped.folder("resources") / "samples" / "maya-okafor.yaml"
    with BinderFile.create(folder / "script.binder", HERE) as file:
        fill(file, yaml_text.read_file(source))
        pack = file.pack(str(conference.read(file.binder()).pack["sha256"]))
        assert pack is not None

        def made() -> None:
            script(conference.read(file.binder()), pack)

        took = median(once(made) for _ in range(21))
    yield Row("script of 6 classes from an open binder", took, None, 0.005)
