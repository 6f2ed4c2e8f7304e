"""Path and page side by side where there is room, else one of them at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QSplitter, QWidget

from .theme.look import current
from .widgets.top_bar import TopBar

_LETTERS_OF_A_LINE = 19
_NARROWEST, _WIDEST = 256, 420


class Folding(QObject):
    """Puts the path away behind a button of the top bar when letters are too large for both."""

    def __init__(
        self,
        split: QSplitter,
        side: QWidget,
        page: QWidget,
        bar: TopBar,
        tabs: tuple[QBoxLayout, ...],
    ) -> None:
        super().__init__(split)
        self._split, self._side, self._page, self._bar = split, side, page, bar
        self._tabs = tabs
        self.is_folded = False
        split.installEventFilter(self)
        bar.parts_toggled.connect(self._show)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's: another width, other letters, or the paper shown or hidden."""
        if event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutRequest,
        ):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Fold or unfold as the width asks for."""
        sizes = current().sizes
        side = min(340, round(_NARROWEST * (1 + (sizes.text_size / 100 - 1) * 0.5)))
        line = round(sizes.pixels("answer") * _LETTERS_OF_A_LINE)
        self._side.setMinimumWidth(side)
        is_folded = self._split.width() - self._beside() < side + line
        self._side.setMaximumWidth(16_777_215 if is_folded else _WIDEST)
        if is_folded != self.is_folded:
            self.is_folded = is_folded
            # A wide and low place has room for buttons in a row, and none for them in a column.
            way = (
                QBoxLayout.Direction.LeftToRight if is_folded else QBoxLayout.Direction.TopToBottom
            )
            for tabs in self._tabs:
                tabs.setDirection(way)
            self._bar.show_parts(is_offered=is_folded)
            self._show(False)

    def _beside(self) -> int:
        """What the paper takes at the least."""
        taken = 0
        for place in range(2, self._split.count()):
            paper = self._split.widget(place)
            if paper is not None and not paper.isHidden():
                taken += max(paper.minimumWidth(), paper.minimumSizeHint().width())
        return taken

    def _show(self, is_path: bool) -> None:
        self._side.setVisible(is_path or not self.is_folded)
        self._page.setVisible(not (is_path and self.is_folded))

    def shut(self) -> None:
        """The writer has chosen: the page comes back."""
        if self.is_folded:
            self._bar.show_parts(is_offered=True)
            self._show(False)
