"""Measures of the script on paper in process: every run sets the words of another student.

As for the others, what is to be set is there before; `words` measures how it is made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from itertools import count, islice
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from conference_app.domain.conference import Conference
from conference_app.domain.script import Script
from conference_app.domain.scripting import script
from conference_app.domain.stem_pack import StemPack
from conference_app.press.look import Look
from conference_app.press.script_part import script_pdf

from . import rivals, students
from .binders import HERE
from .measure import Row, Skipped, against

Setter = Callable[[Iterable[rivals.Paper]], Iterator[bytes]]
_RIVALS: tuple[tuple[str, str, Setter, float, int], ...] = (
    ("drawString of the same words", "reportlab", rivals.by_drawing, 3.0, 23),
    ("typst, tagged", "typst", rivals.by_typst, 1.0, 23),
    ("WeasyPrint, tagged", "weasyprint", rivals.by_weasyprint, 0.25, 5),
)


def rows(folder: Path) -> Iterator[Row | Skipped]:
    """A script of six classes, against other ways to set the same words on as many pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    numbers = count()
    # Each sample once: fonts and the words of the stem pack may be warm. It also tells the pages.
    first = students.conferences(folder / "warm", islice(numbers, len(students.samples())), HERE)
    pages = [_pdf(*_scripted(*found)).count(b"/Type /Page\n") for found in first]
    for name, module, setter, aim, times in _RIVALS:
        what = f"script of {students.CLASSES} classes / {name}"
        if find_spec(module) is None:
            yield Skipped(what, f"{module} is not installed")
            continue
        taken = list(islice(numbers, times + 1))
        found = list(students.conferences(folder / module, taken, HERE))
        scripts = [_scripted(*binder) for binder in found]
        papers = [
            rivals.paper(*scripted, pages[number % len(pages)])
            for number, scripted in zip(taken, scripts, strict=True)
        ]
        ours, theirs = iter(scripts), setter(papers)
        yield against(what, lambda i=ours: _pdf(*next(i)), lambda i=theirs: next(i), aim, times)  # type: ignore[misc]
    del application


def _scripted(conference: Conference, pack: StemPack) -> tuple[Script, Conference]:
    return script(conference, pack), conference


def _pdf(script: Script, conference: Conference) -> bytes:
    return script_pdf(script, conference, Look())
