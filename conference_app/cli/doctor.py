"""`doctor`: what is installed, where things are kept, what is missing and how to get it."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import platform
import sqlite3
import sys
import textwrap

from .. import __version__
from ..domain.languages import LANGUAGES
from ..domain.refusal import Refusal
from ..portfolio import office as portfolio_office
from ..storage import device, reaching, shipped, stem_packs
from .opening import lacking

_LEAST_SQLITE = (3, 27, 0)
_NEEDED = {
    "yaml": "pyyaml",
    "platformdirs": "platformdirs",
    "PySide6": "PySide6-Essentials",
    "reportlab": "reportlab",
    "uharfbuzz": "uharfbuzz",
    "PIL": "pillow",
    "pypdfium2": "pypdfium2",
    "pi_heif": "pi-heif",
    "resvg_py": "resvg-py",
}


def doctor(options: argparse.Namespace) -> int:
    """Print the state of this installation; 1 if something that is needed lacks."""
    faults: list[str] = []
    print(f"Conference {__version__}, Python {platform.python_version()}, "
          f"SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.release()}")  # fmt: skip
    for module, package in _NEEDED.items():
        if importlib.util.find_spec(module) is None:
            faults.append(f"{package} lacks: {sys.executable} -m pip install {package}")
    if importlib.util.find_spec("yaml") and not hasattr(
        importlib.import_module("yaml"), "CSafeLoader"
    ):
        faults.append("pyyaml came without its fast reader: "
                      f"{sys.executable} -m pip install --force-reinstall pyyaml")  # fmt: skip
    if sqlite3.sqlite_version_info < _LEAST_SQLITE:
        faults.append("SQLite is older than 3.27: install a newer Python from python.org")
    print(f"Own data:      {device.data_folder()}")
    for copy in reaching.copies():
        if not copy.is_brought:
            print(f"               words that wait for {copy.place}: {copy.path}")
    print(f"Stem packs:    {shipped.folder('stems')}")
    for path in stem_packs.shipped_paths():
        checked = stem_packs.check(path)
        faults += [*checked.errors]
        print(f"               {path.stem}: {_told(checked)}")
    if not stem_packs.shipped_paths():
        faults.append("the stem packs lack: install Conference again")
    _tell_fonts(faults)
    office = portfolio_office.program()
    print(
        f"LibreOffice:   {office or 'not here; of Word and slide files only the words are shown'}"
    )
    print(f"Samples:       {shipped.folder('resources') / 'samples'}")
    for fault in faults:
        print(f"MISSING: {fault}")
    if not faults:
        print("Nothing is missing.")
    return 1 if faults else 0


def _tell_fonts(faults: list[str]) -> None:
    """The shipped families, and the languages that they cover."""
    folder = shipped.folder("resources") / "fonts"
    try:
        from ..press.faces import shipped_faces

        families = shipped_faces()
    except (ImportError, Refusal) as error:
        told = lacking(error) if isinstance(error, ImportError) else error.sentences[0]
        faults.append(told)
        return
    print(f"Fonts:         {folder}")
    _print_wrapped(f"{len(families)} families: {', '.join(sorted(families))}")
    covered = [language for language in LANGUAGES if language.font in families]
    names = ", ".join(language.english for language in covered)
    _print_wrapped(f"{len(covered)} languages: {names}")


def _print_wrapped(text: str) -> None:
    indent = " " * 15
    print(textwrap.fill(text, 99, initial_indent=indent, subsequent_indent=indent))


def _told(checked: stem_packs.Checked) -> str:
    if checked.pack is None:
        return "cannot be used"
    return f"version {checked.pack.version}, {', '.join(checked.pack.languages)}"
