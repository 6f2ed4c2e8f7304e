"""A button whose words wrap where there is not room for them on one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from .lines import broken

_GAP = "\N{EN SPACE}"
"""Between an icon and the words; Qt would set them closer than letters of this size allow."""


class WrappingButton(QPushButton):
    """As wide as its words if it can be, else as high as they need."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_measured = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _on_one_line(self) -> QSize:
        # Qt asks `initStyleOption` for it too, which needs it itself.
        self._is_measured = True
        size = super().sizeHint()
        self._is_measured = False
        gap = QFontMetrics(self.font()).horizontalAdvance(self._gap())
        return size + QSize(gap, 0)

    def _gap(self) -> str:
        return "" if self.icon().isNull() or not self.text() else _GAP

    def _words(self) -> str:
        """The words as they are drawn: without the marks of keys."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _around(self) -> QSize:
        """What border, padding and icon take."""
        self.ensurePolished()
        return self._on_one_line() - QFontMetrics(self.font()).size(0, self._words())

    def lines(self, width: int) -> list[str]:
        """The words as they stand in a button of that width."""
        return broken(self._words(), self.font(), width - self._around().width())

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Qt's: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Qt's: as high as its lines."""
        more = len(self.lines(width)) - 1
        return self._on_one_line().height() + more * QFontMetrics(self.font()).lineSpacing()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: as wide as one line, as high as the lines it has now."""
        usual = self._on_one_line()
        return QSize(usual.width(), max(usual.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Qt's: another width is another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt's: as wide as its longest word."""
        usual = self._on_one_line()
        metrics = QFontMetrics(self.font())
        longest = max(map(metrics.horizontalAdvance, self._words().split()), default=0)
        return QSize(min(usual.width(), self._around().width() + longest), usual.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802
        """Qt's: what is drawn."""
        super().initStyleOption(option)
        if not self.text():
            return
        lines = [option.text]
        if not self._is_measured and len(several := self.lines(self.width())) > 1:
            lines = [line.replace("&", "&&") for line in several]
        option.text = "\n".join(self._gap() + line for line in lines)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
