"""Measures of `export` as a whole process, for one binder, a class and a school."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from html import escape
from itertools import count, islice
from pathlib import Path

from conference_app.domain.scripting import script
from conference_app.storage.device import HOME_VARIABLE, Device, this_device

from . import students
from .measure import Row, Skipped, against, once
from .rivals import paragraphs

CLASS, SCHOOL = 26, 234
_NUMBERS = count(10_000)
_BARE = """
from PySide6.QtGui import QGuiApplication
import reportlab.pdfgen.canvas
QGuiApplication([])
"""
# How much memory a process took at most, told by one that takes little itself.
_PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def rows(folder: Path) -> Iterator[Row | Skipped]:
    """One binder, and a class with two jobs."""
    exporter = _Exporter(folder)
    times = 9
    one = ([path] for path in exporter.binders(times + 1))
    yield against(
        "export one binder / Python, QtGui, ReportLab", lambda: exporter.export(next(one)),
        lambda: exporter.run([sys.executable, "-c", _BARE]), 2.0, times,
    )  # fmt: skip
    yield _against_libreoffice(exporter)


def long_rows(folder: Path) -> Iterator[Row]:
    """A school: whether the last binder costs what the first did, and what two jobs bring."""
    exporter = _Exporter(folder)
    school = exporter.binders(SCHOOL)
    few, few_peak = exporter.measured(exporter.binders(CLASS))
    many, many_peak = exporter.measured(school)
    yield Row(f"export {SCHOOL} binders / {CLASS}, each", many / SCHOOL, few / CLASS, 1.05)
    yield Row(f"peak memory of {SCHOOL} binders / of {CLASS}", many_peak, few_peak, 1.1, "MB")
    two = once(lambda: exporter.export(school, jobs=2))
    one = once(lambda: exporter.export(school))
    yield Row(f"export {SCHOOL} binders, two jobs / one", two, one, 1 / 1.7)


class _Exporter:
    """Runs `conference-app` on a computer of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # As installed: compiled once, not at every start.
        kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        self.environment = {
            **kept, HOME_VARIABLE: str(folder / "home"), "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        }  # fmt: skip

    def binders(self, number: int) -> list[Path]:
        """Binders of students who have written what nobody has."""
        return students.binders(self.folder / "class", islice(_NUMBERS, number), self._device())

    def _device(self) -> Device:
        before = os.environ.get(HOME_VARIABLE)
        os.environ[HOME_VARIABLE] = self.environment[HOME_VARIABLE]
        try:
            return this_device()
        finally:
            os.environ.pop(HOME_VARIABLE)
            if before is not None:
                os.environ[HOME_VARIABLE] = before

    def command(self, paths: Sequence[Path], jobs: int = 1) -> list[str]:
        """The command that exports binders."""
        out = self.folder / "exported"
        return [sys.executable, "-m", "conference_app", "export", *map(str, paths),
                "--out", str(out), "--jobs", str(jobs)]  # fmt: skip

    def export(self, paths: Sequence[Path], jobs: int = 1) -> None:
        """Export binders, all parts of them."""
        self.run(self.command(paths, jobs))

    def run(self, command: Sequence[str]) -> str:
        """What a command prints."""
        done = subprocess.run(
            command, check=True, capture_output=True, env=self.environment, encoding="utf-8"
        )
        return done.stdout

    def measured(self, paths: Sequence[Path]) -> tuple[float, float]:
        """Seconds and megabytes that an export of binders takes."""
        told: list[str] = []
        command = [sys.executable, "-c", _PEAK, *self.command(paths)]
        seconds = once(lambda: told.append(self.run(command)))
        return seconds, int(told[0]) / 1024


def _against_libreoffice(exporter: _Exporter) -> Row | Skipped:
    what = f"export {CLASS} binders, two jobs / LibreOffice, .docx"
    office = shutil.which("soffice")
    if office is None:
        return Skipped(what, "LibreOffice is not installed")
    paths = exporter.binders(CLASS)
    found = students.read(paths, exporter._device())
    documents = [
        _docx(path.with_suffix(".docx"), list(paragraphs(script(conference, pack), conference)))
        for path, (conference, pack) in zip(paths, found, strict=True)
    ]
    convert = [office, "--headless", "--convert-to", "pdf", "--outdir",
               str(exporter.folder / "converted"), *map(str, documents)]  # fmt: skip
    return against(what, lambda: exporter.export(paths, jobs=2), lambda: exporter.run(convert),
                   0.4, 1)  # fmt: skip


def _docx(path: Path, text: Sequence[tuple[str, str]]) -> Path:
    """A Word document with these paragraphs."""
    kind = "application/vnd.openxmlformats"
    office = "http://schemas.openxmlformats.org"
    body = "".join(
        f"<w:p><w:r><w:t xml:space='preserve'>{escape(words)}</w:t></w:r></w:p>"
        for _, words in text
    )
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(
            "[Content_Types].xml",
            f"<Types xmlns='{office}/package/2006/content-types'>"
            f"<Default Extension='rels' ContentType='{kind}-package.relationships+xml'/>"
            "<Override PartName='/word/document.xml' "
            f"ContentType='{kind}-officedocument.wordprocessingml.document.main+xml'/></Types>",
        )
        file.writestr(
            "_rels/.rels",
            f"<Relationships xmlns='{office}/package/2006/relationships'><Relationship Id='r1' "
            f"Type='{office}/officeDocument/2006/relationships/officeDocument' "
            "Target='word/document.xml'/></Relationships>",
        )
        file.writestr(
            "word/document.xml",
            f"<w:document xmlns:w='{office}/wordprocessingml/2006/main'>"
            f"<w:body>{body}</w:body></w:document>",
        )
    return path
