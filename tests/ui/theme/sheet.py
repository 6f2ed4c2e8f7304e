"""Every kind of control on one sheet, to look at: `python -m tests.ui.theme.sheet OUT.png dark 200`."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from conference_app.ui.theme.look import Look, apply, current

_TONES = {
    "good": ("check", "Your words are saved."),
    "warn": ("warn", "One blank is still empty."),
    "trouble": ("warn", "The disk is full. Your words are still here."),
    "glow": ("glow", "I can see the lava!"),
    "grow": ("grow", "Tell what you tried first."),
    "question": ("question", "Who helped you?"),
}


@dataclass(frozen=True)
class Chosen:
    """What a writer chose."""

    theme: str = "light"
    text_size: int = 100
    line_spacing: int = 115
    typeface: str = "standard"


def with_role(widget: QWidget, role: str, tone: str = "") -> QWidget:
    """The widget, saying what it is."""
    widget.setProperty("role", role)
    if tone:
        widget.setProperty("tone", tone)
    return widget


def sheet() -> QWidget:
    """All roles in one window of 1366x768."""
    look = current()
    window = QWidget()
    window.setObjectName("sheet")
    across = QHBoxLayout(window)
    across.setContentsMargins(look.sizes.wide, look.sizes.gap, look.sizes.wide, look.sizes.gap)
    across.setSpacing(look.sizes.wide)
    for column, stretch in ((_path(look), 2), (_question(look), 4), (_fields(look), 3)):
        across.addLayout(column, stretch)
    return window


def _path(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look.sizes.tight)
    column.addWidget(with_role(QLabel("My conference"), "title"))
    column.addWidget(with_role(QLabel("November 12, 4:30"), "small"))
    path = QListView()
    path.setProperty("role", "path")
    model = QStringListModel(["Welcome", "Science", "Math", "Art", "My goals"], path)
    path.setModel(model)
    path.setCurrentIndex(model.index(1))
    column.addWidget(path)
    bar = QProgressBar()
    bar.setValue(40)
    bar.setTextVisible(False)
    bar.setProperty("role", "slim")
    column.addWidget(bar)
    for tone, (name, words) in _TONES.items():
        column.addWidget(_notice(look, tone, name, words))
    return column


def _notice(look: Look, tone: str, name: str, words: str) -> QWidget:
    notice = with_role(QFrame(), "notice", tone)
    row = QHBoxLayout(notice)
    row.setContentsMargins(look.sizes.space, look.sizes.tight, look.sizes.space, look.sizes.tight)
    picture = QLabel()
    picture.setPixmap(look.icon(name, tone).pixmap(look.sizes.icon, look.sizes.icon))
    row.addWidget(picture)
    label = with_role(QLabel(words), "body")
    assert isinstance(label, QLabel)
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return notice


def _question(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look.sizes.space)
    card = with_role(QFrame(), "card")
    inner = QVBoxLayout(card)
    inner.setContentsMargins(*(look.sizes.wide,) * 4)
    inner.setSpacing(look.sizes.space)
    question = QLabel("What work in Science makes you proud, and why?")
    question.setWordWrap(True)
    inner.addWidget(with_role(question, "question"))
    blank = QLineEdit("my volcano model")
    inner.addWidget(with_role(blank, "blank"))
    inner.addLayout(_row(look, "chip", ("it worked", "I tried twice", "lava")))
    answer = QTextEdit("I am most proud of my volcano because I built it twice.")
    answer.setProperty("role", "answer")
    answer.setObjectName("answer")
    look.space_lines(answer.document())
    inner.addWidget(answer)
    inner.addLayout(_row(look, "link", ("Show me an example",)))
    column.addWidget(card)
    column.addLayout(_row(look, "quiet", ("Back", "More help")))
    column.addLayout(_row(look, "primary", ("Next question",)))
    return column


def _row(look: Look, role: str, titles: tuple[str, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.sizes.hair)
    for place, title in enumerate(titles):
        button = QPushButton(title)
        button.setProperty("role", role)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if role in ("chip", "tab", "tool"):
            button.setCheckable(True)
            button.setChecked(place == 0)
        row.addWidget(button)
    row.addStretch(1)
    return row


def _fields(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look.sizes.tight)
    tabs = QTabBar()
    for title in ("Write", "Page", "Cards"):
        tabs.addTab(title)
    column.addWidget(tabs)
    tools = QHBoxLayout()
    for name in ("undo", "redo", "printer", "gear"):
        tool = QPushButton(look.icon(name), "")
        tools.addWidget(with_role(tool, "tool"))
    tools.addStretch(1)
    column.addLayout(tools)
    column.addWidget(with_role(QLabel("Your name"), "label"))
    line = QLineEdit()
    line.setPlaceholderText("Maya")
    column.addWidget(line)
    box = QComboBox()
    box.addItems(["Paper", "Evening"])
    column.addWidget(box)
    numbers = QHBoxLayout()
    numbers.addWidget(QSpinBox())
    date = QDateEdit()
    date.setCalendarPopup(True)
    numbers.addWidget(date)
    column.addLayout(numbers)
    for control in (QCheckBox("It is ready"), QRadioButton("Full script"), QRadioButton("Cards")):
        control.setChecked(control.text() != "Cards")
        control.setAutoExclusive(False)
        column.addWidget(control)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(30)
    column.addWidget(slider)
    progress = QProgressBar()
    progress.setValue(55)
    column.addWidget(progress)
    for title, is_on in (("Print", True), ("Not yet", False)):
        button = QPushButton(look.icon("printer"), title)
        button.setEnabled(is_on)
        column.addWidget(button)
    column.addWidget(with_role(QLabel("I am proud of my volcano."), "answer"))
    column.addStretch(1)
    return column


def main(out: str, theme: str = "light", text_size: str = "100", focus: str = "") -> None:
    """Draw the sheet to a picture; `focus` is the place of the control with the ring."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    apply(application, Chosen(theme, int(text_size)))
    window = sheet()
    window.resize(1366, 768)
    window.show()
    for _ in range(int(focus or 0)):
        window.focusNextChild()
    application.processEvents()
    window.grab().save(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
