"""What of a window cannot be read: words that do not fit, parts that lie over each other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from conference_app.ui.widgets.spaced_label import SpacedLabel

_SLACK = 2
_BOX = QStyle.ComplexControl.CC_ComboBox


def faults(window: QWidget) -> list[str]:
    """A sentence for everything in sight that is clipped or covered."""
    return [*_clipped(window), *_cut(window), *_beyond(window), *_covered(window)]


def in_sight(part: QWidget) -> bool:
    """Whether all of a part of a scrolled page is in sight."""
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


def _named(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {words[:40]!r}"


def _seen(window: QWidget) -> Iterator[QWidget]:
    return (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


def _clipped(window: QWidget) -> Iterator[str]:
    for widget in _seen(window):
        if isinstance(widget, QLabel) and widget.text():
            needed = _needs(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            needed = _button_needs(widget)
        else:
            continue
        size = widget.size()
        if needed[0] > size.width() + _SLACK or needed[1] > size.height() + _SLACK:
            yield f"clipped: {_named(widget)} needs {needed}, has {size.toTuple()}"


def _cut(window: QWidget) -> Iterator[str]:
    """Dates, times and choices that are longer than the field they stand in."""
    for widget in _seen(window):
        if isinstance(widget, QAbstractSpinBox) and (inside := widget.lineEdit()):
            words, room = inside.text(), inside.width()
        elif isinstance(widget, QComboBox):
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            area = widget.style().subControlRect(_BOX, option, part, widget)
            words, room = widget.currentText(), area.width()
        else:
            continue
        needed = widget.fontMetrics().horizontalAdvance(words)
        if needed > room + _SLACK:
            yield f"cut: {type(widget).__name__} {words!r} needs {needed}, has {room}"


def _needs(label: QLabel) -> tuple[int, int]:
    if isinstance(label, SpacedLabel) and label.wordWrap():
        return label.minimumSizeHint().width(), label.heightForWidth(label.width())
    room = label.contentsRect()
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    area = QRect(0, 0, room.width(), 100_000)
    words = label.fontMetrics().boundingRect(area, flags, label.text())
    edge = label.size() - room.size()
    return words.width() + edge.width(), words.height() + edge.height()


def _button_needs(button: QAbstractButton) -> tuple[int, int]:
    if isinstance(button, QPushButton) and button.hasHeightForWidth():
        return button.minimumSizeHint().width(), button.heightForWidth(button.width())
    return button.minimumSizeHint().width(), button.minimumSizeHint().height()


def _beyond(window: QWidget) -> Iterator[str]:
    """What sticks out of the window, or of a scrolled area that does not scroll that way."""
    for area in _seen(window):
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inner is not None:
            wide, room = inner.width(), area.viewport().width()
            if wide > room:
                yield f"beyond: what {_named(area)} scrolls is {wide} wide and has {room}"
    for widget in _seen(window):
        left = widget.mapTo(window, widget.rect().topLeft()).x()
        if left < -_SLACK or left + widget.width() > window.width() + _SLACK:
            yield f"beyond: {_named(widget)} from {left} to {left + widget.width()}"
    least = window.minimumSizeHint()
    if least.width() > window.width() or least.height() > window.height():
        yield f"beyond: the window needs {least.toTuple()}"


def _covered(window: QWidget) -> Iterator[str]:
    for parent in [window, *_seen(window)]:
        layout = parent.layout()
        if layout is None or isinstance(layout, QStackedLayout):
            continue
        if isinstance(parent, QAbstractScrollArea):
            continue
        parts = [part for part in parent.children()
                 if isinstance(part, QWidget) and part.isVisibleTo(parent)
                 and layout.indexOf(part) >= 0]  # fmt: skip
        for place, one in enumerate(parts):
            for other in parts[place + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    yield f"covered: {_named(one)} and {_named(other)} share {common.getRect()}"
