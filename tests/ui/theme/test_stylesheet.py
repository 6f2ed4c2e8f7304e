"""One stylesheet dresses every control: it parses, names no stranger, and turns round."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QSlider
from pytestqt.qtbot import QtBot

from conference_app.ui.theme import colors as themes
from conference_app.ui.theme import sizes
from conference_app.ui.theme.colors import COLOR_ROLES, THEMES
from conference_app.ui.theme.stylesheet import stylesheet
from tests.commands import ROOT
from tests.ui.conftest import PutOn
from tests.ui.theme.sheet import Chosen

_SAYS_ITS_ROLE = re.compile(
    r'setProperty\("role", "([a-z]+)"\)|\b(?:button|words|card|set_role)\([^()]*, "([a-z]+)"'
)


@pytest.mark.parametrize("theme", THEMES)
def test_every_color_is_one_of_the_theme(theme: str) -> None:
    colors = themes.load(theme)
    text = stylesheet(colors, sizes.compute())
    found = set(re.findall("#[0-9a-fA-F]{3,8}", text))
    assert found <= {colors.of(role) for role in COLOR_ROLES}
    assert not re.search(r"\b(?:white|black|gray|grey|rgba?|gradient)\b", text)


@pytest.mark.parametrize("theme", THEMES)
def test_every_drawing_in_a_control_exists(theme: str) -> None:
    urls = re.findall(r'url\("([^"]+)"\)', stylesheet(themes.load(theme), sizes.compute()))
    assert len(urls) > 10
    assert [url for url in urls if not Path(url).is_file()] == []


@pytest.mark.parametrize("is_rtl", [False, True])
def test_qt_understands_every_rule(is_rtl: bool, qtbot: QtBot, qapp: QApplication) -> None:
    """Qt says "Could not parse" otherwise, which fails the test."""
    text = stylesheet(themes.load("light"), sizes.compute(), is_rtl=is_rtl)
    assert text.count("{") == text.count("}") > 100
    qapp.setStyleSheet(text)
    slider = QSlider()
    qtbot.addWidget(slider)
    slider.show()
    assert slider.grab().width() > 0


def test_every_role_that_a_page_says_is_dressed() -> None:
    dressed = set(re.findall('role="([a-z]+)"', stylesheet(themes.load("light"), sizes.compute())))
    for path in sorted((ROOT / "conference_app" / "ui").rglob("*.py")):
        for found in _SAYS_ITS_ROLE.findall(path.read_text(encoding="utf-8")):
            role = found[0] or found[1]
            assert role in dressed | {"quiet"}, f"{path}: no look is made for {role}"


def test_what_is_chosen_is_marked_where_reading_begins(
    qtbot: QtBot, qapp: QApplication, put_on: PutOn
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look = put_on(Chosen())
    path = QListWidget()
    qtbot.addWidget(path)
    path.addItems(["Science", "Art"])
    path.setCurrentRow(0)
    path.show()
    drawn = path.grab().toImage()
    middle = path.viewport().mapTo(path, path.visualItemRect(path.item(0)).center()).y()
    accents = [
        x for x in range(drawn.width()) if drawn.pixelColor(x, middle).name() == look.colors.accent
    ]
    assert min(accents) > drawn.width() * 0.9
