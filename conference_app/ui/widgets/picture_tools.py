"""What can be changed about a picture: turned, straightened, made readable, and all of it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain import retouching
from ...domain.records import WorkSample
from ...domain.retouching import Retouching
from ..theme.look import current
from .flow import Flow
from .labels import button, words

_A_LITTLE = 10
"""A degree, in tenths."""


class PictureTools(QWidget):
    """Tells the steps that are wanted; the picture that is kept never changes.

    Cutting and squaring begin with `corners_requested` and end with `corners_ended`; True is for a
    box, and for done.
    """

    steps_requested = Signal(object)
    corners_requested = Signal(bool)
    corners_ended = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = Retouching()
        self.left = button(self.tr("Turn left"), "quiet", self)
        self.right = button(self.tr("Turn right"), "quiet", self)
        self.tilt_left = button(self.tr("Tilt left"), "quiet", self)
        self.tilt_right = button(self.tr("Tilt right"), "quiet", self)
        self.paper = button(self.tr("Make it easy to read"), "chip", self)
        self.paper.setCheckable(True)
        self.paper.setToolTip(self.tr("For a photo of paper: white paper, dark letters"))
        self.back = button(self.tr("Back to the first picture"), "quiet", self)
        self.cut = button(self.tr("Cut it"), "quiet", self)
        self.corners = button(self.tr("Mark the corners of the paper"), "quiet", self)
        self.ending = QWidget(self)
        self.done = button(self.tr("Done"), "primary", self.ending)
        self.never = button(self.tr("Never mind"), "quiet", self.ending)
        self._arrange()
        self._arrange_ending()
        self.show_corners(False)

    def _arrange(self) -> None:
        self._at_rest = (self.left, self.right, self.tilt_left, self.tilt_right, self.cut,
                         self.corners, self.paper, self.back)  # fmt: skip
        holder = QWidget(self)
        flow = Flow(holder, across=current().sizes.tight, down=current().sizes.hair)
        for tool in self._at_rest:
            flow.addWidget(tool)
        for tool in (self.left, self.right, self.tilt_left, self.tilt_right, self.paper, self.back):
            tool.clicked.connect(self._on_tool)
        self.cut.clicked.connect(self._on_cut)
        self.corners.clicked.connect(self._on_corners)
        self.done.clicked.connect(self._on_done)
        self.never.clicked.connect(self._on_never)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(words(self.tr("The picture"), "label", self))
        rows.addWidget(holder)

    def _arrange_ending(self) -> None:
        """Stands by the picture, wherever the page puts it, while corners are moved."""
        rows = QVBoxLayout(self.ending)
        rows.setContentsMargins(0, 0, 0, 0)
        told = self.tr("Drag the corners in the picture, or move them with Tab and the arrow keys.")
        rows.addWidget(words(told, "small", self.ending))
        holder = QWidget(self.ending)
        flow = Flow(holder, across=current().sizes.tight, down=current().sizes.hair)
        flow.addWidget(self.done)
        flow.addWidget(self.never)
        rows.addWidget(holder)

    def show_corners(self, are_shown: bool) -> None:
        """While corners are moved there is nothing else to do than to end it."""
        for tool in self._at_rest:
            tool.setEnabled(not are_shown)
        self.ending.setVisible(are_shown)

    def show_piece(self, piece: WorkSample) -> None:
        """Offer what can be done with a picture; nothing for anything else."""
        self._steps = piece.retouching
        self.setVisible(piece.pixels is not None)
        is_readable = self._steps.paper
        self.paper.setChecked(is_readable)
        told = self.tr("Make it easy to read")
        self.paper.setText(f"✓ {told}" if is_readable else told)
        self.back.setEnabled(self._steps != Retouching() and self.ending.isHidden())

    def _on_tool(self) -> None:
        tool, steps = self.sender(), self._steps
        if tool is self.left:
            steps = retouching.turned(steps, 270)
        elif tool is self.right:
            steps = retouching.turned(steps, 90)
        elif tool is self.tilt_left:
            steps = retouching.straightened(steps, steps.tilt - _A_LITTLE)
        elif tool is self.tilt_right:
            steps = retouching.straightened(steps, steps.tilt + _A_LITTLE)
        elif tool is self.paper:
            steps = replace(steps, paper=not steps.paper)
        else:
            steps = Retouching()
        self.steps_requested.emit(steps)

    def _on_cut(self) -> None:
        self.corners_requested.emit(True)

    def _on_corners(self) -> None:
        self.corners_requested.emit(False)

    def _on_done(self) -> None:
        self.corners_ended.emit(True)

    def _on_never(self) -> None:
        self.corners_ended.emit(False)
