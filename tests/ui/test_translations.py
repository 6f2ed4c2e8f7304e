"""The app in other languages: nothing is left out, nothing is out of date."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from conference_app.storage import shipped
from conference_app.ui import speech
from tests.commands import ROOT
from tests.ui.conftest import PutOn

FOLDER = shipped.folder("resources") / "translations"
TRANSLATIONS = sorted(FOLDER.glob("conference_*.ts"))
_PLACES = re.compile(r"\{\w*\}|%n")


def _updating() -> ModuleType:
    spec = importlib.util.spec_from_file_location("updating", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source, and each form of the translation."""
    for context in ET.parse(path).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            if found.get("type") == "unfinished":
                forms = [""]
            yield name, message.findtext("source") or "", forms


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_word_is_translated_with_its_placeholders(path: Path) -> None:
    for context, source, forms in _messages(path):
        for form in forms:
            assert form, f"{context}: {source!r} is not translated: run {FOLDER / 'update.py'}"
            wanted = {place for place in _PLACES.findall(source) if place != "%n"}
            assert set(_PLACES.findall(form)) - {"%n"} == wanted, f"{context}: {form!r}"
        assert "%n" not in source or "%n" in forms[-1], f"{context}: {source!r} has no number"


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_translations_are_up_to_date_with_the_source(path: Path, tmp_path: Path) -> None:
    updating, copy = _updating(), tmp_path / path.name
    shutil.copy(path, copy)
    updating.collect(copy)
    assert list(_messages(copy)) == list(_messages(path)), f"run {FOLDER / 'update.py'}"
    made = tmp_path / "made.qm"
    updating.release(path, made)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes(), f"run {FOLDER / 'update.py'}"


def test_buttons_of_qt_speak_the_language_too(qapp: QApplication, put_on: PutOn) -> None:
    assert speech.speak(qapp, "es-MX") == "es"
    try:
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save
        )
        assert {b.text().replace("&", "") for b in box.buttons()} == {"Guardar", "Cancelar"}
        assert QApplication.translate("QFileDialog", "File &name:") != "File &name:"
        assert QApplication.translate("QPrintDialog", "Print") == "Imprimir"
    finally:
        speech.speak(qapp, "en")


# Calls whose first argument a user reads; a sign is no word.
_SAYS = {
    "words", "button", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "setText",
    "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setWindowTitle", "addTab", "tell", "tell_trouble",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{2,}")


def _untranslated(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name in _SAYS and _has_words(node.args[0]):
            yield node


def _has_words(node: ast.expr) -> bool:
    """Whether it is made of letters in the source: a string, or one with values put in."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(_WORD.search(node.value))
    if isinstance(node, ast.JoinedStr):
        return any(
            map(_has_words, (part for part in node.values if isinstance(part, ast.Constant)))
        )
    return isinstance(node, ast.BinOp) and (_has_words(node.left) or _has_words(node.right))


def test_nothing_that_a_user_reads_goes_around_translation() -> None:
    for path in sorted((ROOT / "conference_app" / "ui").rglob("*.py")):
        for node in _untranslated(ast.parse(path.read_text(encoding="utf-8"))):
            pytest.fail(f"{path}:{node.lineno}: {ast.unparse(node)} is not translated")


def test_words_are_where_the_collector_finds_them() -> None:
    """lupdate knows `self.tr(words)` and `translate(context, words)`, by these names alone."""
    for path in sorted((ROOT / "conference_app" / "ui").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        aliases = set(re.findall(r"(\w+) = Q\w*Application\.translate$", text, re.MULTILINE))
        assert aliases <= {"translate"}, f"{path}: {aliases}"
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func)
            is_tr = name == "tr" or name.endswith(".tr")
            assert not is_tr or name == "self.tr", f"{path}:{node.lineno}: {name}"
