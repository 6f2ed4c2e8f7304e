"""Where words are typed: it grows with them, keeps plain text, and leaves big undo to the binder."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QTextEdit, QWidget

from ...domain.place import MOST_LETTERS
from ..theme.look import current
from .lines import height

_EDGE = 6
_CURSOR = 4
_ROUNDED = 2
_LEAST, _STEP = 12, 8
"""Letters that a blank has room for at first, and by which a blank widens: the sentence moves on now and then, not at every key."""
_LINE_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\0": "\ufffd"})


def _high(words: str, room: int, font: QFont) -> int:
    """How high words are in a width; layouts ask often, and a long answer takes a while."""
    percent = current().sizes.line_spacing
    key = words, room, percent, font.key()
    if key not in _known_heights:
        if len(_known_heights) > 200:
            _known_heights.clear()
        _known_heights[key] = height(words, font, room, percent)
    return _known_heights[key]


_known_heights: dict[tuple[str, int, int, str], int] = {}


class WordsEdit(QTextEdit):
    """A text field as high as its words. `is_blank`: one line that widens, for inside a sentence.

    Its signals tell its `key`, which says what it is for.
    """

    words_changed = Signal(str, str)
    finished = Signal(str)
    entered = Signal(str)

    def __init__(
        self, key: str, name: str, *, is_blank: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._is_blank = is_blank
        self.least_lines = 1 if is_blank else 3
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "blank" if is_blank else "answer")
        self.document().setDocumentMargin(2 if is_blank else _EDGE)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self._on_change)
        self._known = ""
        self._asked = QSize()
        self._in_sight = QTimer(self, interval=0, singleShot=True)
        self._in_sight.timeout.connect(self._keep_in_sight)
        self._space_lines()

    def words(self) -> str:
        """What stands in the field."""
        return self.toPlainText().translate(_LINE_BREAKS)

    def show_words(self, words: str) -> None:
        """Show words without telling of a change; words that stand already keep the cursor."""
        if words == self._known:
            return
        self._known = words
        self.blockSignals(True)
        at = self.textCursor().position()
        # By a cursor: `setPlainText` would take the height of the lines away.
        self.document().setUndoRedoEnabled(False)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        cursor.setPosition(min(at, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self.document().setUndoRedoEnabled(True)
        self.blockSignals(False)
        self._fit()

    def write_in(self, language_is_rtl: bool) -> None:
        """Set the direction words run in before the first one is typed."""
        way = Qt.LayoutDirection.RightToLeft if language_is_rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(way)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if language_is_rtl:
            option.setTextDirection(way)
        self.document().setDefaultTextOption(option)

    def insert_words(self, words: str) -> None:
        """Put words at the cursor with a blank on each side where one lacks, as typed words."""
        cursor = self.textCursor()
        text = self.toPlainText()
        before = text[: cursor.selectionStart()][-1:]
        after = text[cursor.selectionEnd() :][:1]
        lead = " " if before and not before.isspace() else ""
        tail = " " if after and not after.isspace() else ""
        cursor.insertText(f"{lead}{words}{tail}")
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self) -> None:
        words = self.words()
        if words == self._known:
            return
        if len(words) > MOST_LETTERS:
            self._cut()
            return
        self._known = words
        self._fit()
        self.words_changed.emit(self.key, words)

    def _cut(self) -> None:
        """No answer is a book: what is pasted beyond the most letters does not come in."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(MOST_LETTERS)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    # Size

    def _fit(self) -> None:
        """Ask for another size, where the words need one: the whole page is laid out anew for it."""
        needed = self._needed()
        if needed == self._asked:
            return
        self._asked = needed
        self.updateGeometry()
        if not self._is_blank and self.width() > 0:
            self.setMinimumHeight(needed.height())

    def _needed(self) -> QSize:
        width = self.width()
        if self._is_blank:
            width = self.width_for(MOST_LETTERS)
        return QSize(width, self.heightForWidth(width) if width > 0 else 0)

    def _around(self) -> QSize:
        """What border, padding and margins take."""
        self.ensurePolished()
        edge = 2 * math.ceil(self.document().documentMargin())
        return self.size() - self.viewport().size() + QSize(edge, edge)

    def width_for(self, room: int) -> int:
        """How wide a blank in a sentence is: by its words, from a hand's breadth to a line."""
        metrics = QFontMetrics(self.font())
        longest = max(map(metrics.horizontalAdvance, self.words().split("\n")))
        letter = metrics.averageCharWidth()
        more = max(0, longest - _LEAST * letter)
        wide = letter * (_LEAST + _STEP * math.ceil(more / (_STEP * letter)))
        return min(room, wide + self._around().width() + _CURSOR + _ROUNDED)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Qt's: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Qt's: as high as the words, and at least as its least lines."""
        around = self._around()
        metrics = QFontMetrics(self.font())
        between = current().between_lines("answer")
        document = self.document()
        if width == self.width() and document.textWidth() == self.viewport().width():
            # They are laid out already: at each key that is what is asked for.
            edge = 2 * math.ceil(document.documentMargin())
            high = math.ceil(document.size().height()) - edge + between
        else:
            room = max(1, width - around.width() - _CURSOR)
            high = _high(self.toPlainText(), room, self.font())
        least = self.least_lines * (metrics.lineSpacing() + between)
        return max(high, least) - between + around.height() + 1

    def sizeHint(self) -> QSize:  # noqa: N802
        """Qt's: its height at the width it has."""
        width = self.width() if self.width() > 40 else 400
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt's: one word wide."""
        return QSize(80, QFontMetrics(self.font()).lineSpacing() + 2 * _EDGE)

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        """Qt's: another width is another height."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if not self._is_blank:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt's: other letters need another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._space_lines()
            self._asked = QSize()
            self._fit()

    def _space_lines(self) -> None:
        """Lines stand as far apart as the writer likes."""
        self.ensurePolished()
        current().space_lines(self.document(), "answer")

    # Keys

    def event(self, event: QEvent) -> bool:
        """Qt's: undo beyond what was typed here last belongs to the whole binder."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            is_own = (
                event.matches(QKeySequence.StandardKey.Undo) and document.isUndoAvailable()
            ) or (event.matches(QKeySequence.StandardKey.Redo) and document.isRedoAvailable())
            if not is_own and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            ):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Qt's: Control+Enter is done with the answer; in a blank Enter alone is."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and (self._is_blank or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finished.emit(self.key)
            return
        super().keyPressEvent(event)
        self._in_sight.start()

    def _keep_in_sight(self) -> None:
        """Where the page scrolls, the line that is being written is seen."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and (inner := area.widget()) is not None:
            line = self.cursorRect()
            at = self.viewport().mapTo(inner, QPoint(line.center().x(), line.center().y()))
            area.ensureVisible(at.x(), at.y(), 0, 2 * line.height())

    def focusInEvent(self, event: object) -> None:  # noqa: N802
        """Qt's: tell that the writer is here."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.entered.emit(self.key)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Qt's: what is pasted comes as plain words, in a blank on one line."""
        if self.isReadOnly():
            return
        words = source.text()
        if self._is_blank:
            words = " ".join(words.split())
        # By the cursor: Qt's own way would set the lines close in an empty field.
        cursor = self.textCursor()
        cursor.insertText("".join(c for c in words if c in "\n\t" or c >= " "))
        self.setTextCursor(cursor)
