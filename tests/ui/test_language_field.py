"""A language is found by typing a part of one of its names, with the letters that the keyboard has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conference_app.ui.widgets.language_field import LanguageField
from tests.ui.hands import focused, press, write


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[LanguageField]:
    """A language field with the cursor in it, and another field to go to."""
    page = QWidget()
    made = LanguageField("student/language", "Language", parent=page)
    rows = QVBoxLayout(page)
    rows.addWidget(made)
    rows.addWidget(QLineEdit(page))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    made.setFocus()
    yield made
    page.close()  # Until here somebody has to hold it.


def offered(field: LanguageField) -> list[str]:
    """What the open list shows."""
    popup = field.completer().popup()
    assert popup is not None
    model = popup.model()
    if not popup.isVisible() or model is None:
        return []
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("tieng viet", "Tiếng Việt"), ("tieng", "Tiếng Việt"), ("VIETNAM", "Tiếng Việt"),
        ("espanol", "Español"), ("francais", "Français"), ("turkce", "Türkçe"), ("kreyol", "Kreyòl ayisyen"),
        ("türkçe", "Türkçe"), ("ukrain", "Українська"), ("qeqchi", "Q’eqchi’"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_name_without_its_accents_finds_the_language(
    field: LanguageField, typed: str, name: str, key: Qt.Key
) -> None:
    write(field, typed)
    assert len(offered(field)) == 1
    press(field, key)
    assert field.text() == name


def test_the_list_shows_names_as_they_are_written_and_the_arrow_chooses(
    field: LanguageField, qtbot: QtBot
) -> None:
    write(field, "espan")
    assert offered(field) == ["Español  ·  Spanish"]
    write(field, "x")
    assert offered(field) == []
    press(field, Qt.Key.Key_Backspace, times=6)
    write(field, "chinese")
    assert len(offered(field)) == 2
    press(field, Qt.Key.Key_Down, times=2)
    assert focused(field) is not field
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.text() == "繁體中文")
