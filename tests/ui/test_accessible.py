"""Every control of every page says what it is, and keys alone reach it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from conference_app.storage.preferences import Preferences
from tests.gallery.binders import BINDERS
from tests.gallery.drawing import View, settle, window
from tests.gallery.pages import scenes

_MOST_STEPS = 400
_NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def _controls(shown: QWidget) -> Iterator[QWidget]:
    """What takes the focus; parts inside another control belong to it."""
    for widget in shown.findChildren(QWidget):
        is_part = isinstance(widget, QLineEdit) and widget.objectName().startswith("qt_")
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if takes_keys and widget.isVisibleTo(shown) and widget.isEnabled() and not is_part:
            yield widget


def _told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {words!r} {widget.accessibleName()!r}"


def _reached() -> set[QWidget]:
    """Where Tab leads from the control at hand, until it comes round."""
    found: set[QWidget] = set()
    before: QWidget | None = None
    for _ in range(_MOST_STEPS):
        at = QApplication.focusWidget()
        # A date takes Tab for its day, month and year before it lets it go.
        if at is None or (at in found and at is not before):
            break
        found.add(at)
        before = at
        at.focusNextPrevChild(True)
    return found


def _group(widget: QWidget) -> set[QWidget]:
    """The buttons of one group: Qt lets Tab reach one of them, and arrows the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return set(group.buttons()) if group is not None else {widget}


@pytest.mark.usefixtures("put_on")
@pytest.mark.parametrize("kind", ["empty", "typical"])
def test_every_control_has_a_name_a_role_and_is_reached(
    kind: str, tmp_path: Path, qtbot: QtBot
) -> None:
    faults = []
    shown = window(View("heard", Preferences(language="en")))
    qtbot.addWidget(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    for scene in scenes(shown, BINDERS[kind](tmp_path)):
        settle()
        controls = list(_controls(shown))
        controls[0].setFocus()
        reached = _reached()
        for widget in controls:
            heard = QAccessible.queryAccessibleInterface(widget)
            if heard is None or not heard.text(QAccessible.Text.Name).strip():
                faults.append(f"{scene}: {_told(widget)} has no name")
            elif heard.role() in _NO_ROLES and not isinstance(widget, QAbstractScrollArea):
                faults.append(f"{scene}: {_told(widget)} has no role")
            # Words to use belong to the blank at hand: Tab to another blank brings others.
            if not widget.isVisibleTo(shown):
                continue
            if not _group(widget) & reached:
                faults.append(f"{scene}: {_told(widget)} is not reached by Tab")
    assert not faults, "\n".join(faults)
