"""Words on a page, and buttons, each with its role in the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..theme.following import FollowsLook
from ..theme.look import current
from .spaced_label import SpacedLabel
from .wrapping_button import WrappingButton


def words(text: str = "", role: str = "body", parent: QWidget | None = None) -> QLabel:
    """Words that wrap: role title, question, answer, body, label, small, or quiet."""
    label = SpacedLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "body" if role == "quiet" else role)
    if role == "quiet":
        label.setProperty("tone", "quiet")
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def say(label: QLabel, said: str, otherwise: str) -> None:
    """Show a student's words, or, quietly, what stands there while there are none."""
    label.setText(said or otherwise)
    set_tone(label, "" if said else "quiet")


def button(text: str, role: str = "quiet", parent: QWidget | None = None) -> QPushButton:
    """A button: role primary, quiet, link, tool, chip, tab. Its words wrap where they must."""
    made = WrappingButton(text, parent)
    made.setProperty("role", role)
    made.setAutoDefault(True)  # Enter presses it too, not only the space bar.
    return made


def press(made: QAbstractButton, key: str, about: str = "") -> None:
    """Let a key press a button at once; its hint says which, after what the button is about."""
    shortcut = QShortcut(QKeySequence(key), made)  # A button's own would wait a tenth of a second.
    shortcut.activated.connect(made.click)
    told = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
    made.setToolTip(f"{about or made.text().replace('&&', '&')} ({told})")


def rename(made: QAbstractButton, text: str) -> None:
    """Give a button other words; an & in a name is no letter to press."""
    made.setText(text.replace("&", "&&"))


class Card(FollowsLook, QFrame):
    """A piece of the page on a ground of its own, whose edge grows with the letters.

    `rows` is what to put its parts into. Roles: card, side, notice; tones of a notice: good, warn,
    trouble, glow, grow, question.
    """

    def __init__(self, role: str, parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        self.rows = QVBoxLayout(self)
        self.follow_look()

    def follow_look(self) -> None:
        """Keep its parts away from the edge."""
        space = current().sizes.gap
        self.rows.setContentsMargins(space, space * 3 // 4, space, space * 3 // 4)


def card(
    role: str = "card", parent: QWidget | None = None, *, tone: str = ""
) -> tuple[QFrame, QVBoxLayout]:
    """A card, and what to put its parts into."""
    frame = Card(role, parent, tone=tone)
    return frame, frame.rows


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role; its looks follow."""
    _set(widget, "role", role)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give words or a notice another tone; their looks follow."""
    _set(widget, "tone", tone)


def _set(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
