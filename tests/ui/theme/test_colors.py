"""Words are read, and borders and rings seen, in every theme."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from conference_app.domain.refusal import Refusal
from conference_app.storage import shipped
from conference_app.ui.theme import colors as themes
from conference_app.ui.theme.colors import COLOR_ROLES, THEMES
from conference_app.ui.theme.marks import contrast, mark
from conference_app.ui.theme.palette import palette
from tests.ui.theme.rules import Rule, declared, pairs, rules

_BORDERS = (
    "border", "border-color", "border-left", "border-right", "border-bottom", "border-top",
    "outline",
)  # fmt: skip
# Lines that only part things, and borders that are there to be unseen, need no contrast.
_NO_INK = {"line", "window", "raised", "surface", "blank", "accent_soft"}


@pytest.mark.parametrize("theme", THEMES)
def test_every_ink_is_seen_on_every_ground_it_lies_on(theme: str) -> None:
    found = themes.load(theme)
    pale = [
        f"{ink} {found.of(ink)} on {ground} {found.of(ground)}: "
        f"{contrast(found.of(ink), found.of(ground)):.2f}, needs {least}"
        for ink, ground, least in pairs()
        if contrast(found.of(ink), found.of(ground)) < least
    ]
    assert pale == []


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_ticks_and_arrows_are_seen_on_their_grounds(theme: str) -> None:
    found = themes.load(theme)
    for ground in ("accent", "surface"):
        path = Path(mark("check", found.of(ground))[len('url("') : -len('")')])
        ink = re.findall("#[0-9a-f]{6}", path.read_text(encoding="utf-8"))
        assert min(contrast(color, found.of(ground)) for color in ink) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_has_every_role_and_no_other(theme: str) -> None:
    path = shipped.folder("resources") / "themes" / f"{theme}.json"
    given = json.loads(path.read_text(encoding="utf-8"))
    assert tuple(given["colors"]) == COLOR_ROLES
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in given["colors"].values())
    assert given["title"]


def test_every_role_is_explained_in_a_sentence() -> None:
    assert tuple(declared()["roles"]) == COLOR_ROLES
    assert all(says.endswith(".") for says in declared()["roles"].values())


@pytest.mark.parametrize("line_width", [1, 2])
def test_no_rule_puts_an_ink_on_a_ground_that_is_not_declared(line_width: int) -> None:
    known = {(ink, ground) for ink, ground, _ in pairs()}
    inks = {ink for ink, _ in known}
    unknown: set[tuple[str, str, str]] = set()
    for rule in rules(line_width):
        words, grounds = rule.roles("color"), rule.roles("background-color")
        unknown |= {(rule.selector, word, ground) for word in words for ground in grounds}
        unknown |= {(rule.selector, ink, "?") for ink in _inks(rule) - inks}
    missed = {found for found in unknown if found[1:] not in known}
    assert missed == set()


def _inks(rule: Rule) -> set[str]:
    return (rule.roles(*_BORDERS) - _NO_INK) | rule.roles("color", "placeholder-text-color")


@pytest.mark.parametrize("line_width", [1, 2])
def test_words_are_declared_on_every_ground_of_the_stylesheet(line_width: int) -> None:
    under_words = {ground for ink, ground, _ in pairs() if ink in ("words", "on_accent")}
    grounds = set()
    for rule in rules(line_width):
        if "::" not in rule.selector and "rule" not in rule.selector:
            grounds |= rule.roles("background-color")
    assert grounds - {"line"} <= under_words


@pytest.mark.parametrize("theme", THEMES)
def test_standard_dialogs_get_a_color_for_everything(theme: str) -> None:
    made = palette(themes.load(theme))
    ours = {color.lower() for color in map(themes.load(theme).of, COLOR_ROLES)}
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert made.color(group, role).name() in ours, (group, role)


def test_the_theme_of_the_computer_is_followed(qapp: QApplication) -> None:
    is_dark = QGuiApplication.styleHints().colorScheme().name == "Dark"
    assert themes.for_system().is_dark == is_dark
    assert themes.chosen("system") == themes.for_system()
    assert themes.chosen("a theme of a later version") == themes.for_system()
    assert themes.chosen("contrast").title == "High contrast"


def test_a_damaged_theme_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "torn.json").write_text('{"title": "Torn", "colors": {}}')
    monkeypatch.setattr(shipped, "folder", lambda name: tmp_path)
    with pytest.raises(Refusal, match=r"torn\.json.*install Conference again"):
        themes.load("torn")
