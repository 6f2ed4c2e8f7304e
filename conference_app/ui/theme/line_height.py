"""How far apart the lines of a document stand."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight


def give_line_height(document: QTextDocument, percent: int, last: int) -> None:
    """Set every line so many percent high, and take `last` pixels from below the last one.

    It is no change of words: none is told of, and none can be undone.
    """
    frame = document.rootFrame()
    whole = frame.frameFormat()
    below = whole.topMargin() - last
    if document.firstBlock().blockFormat().lineHeight() == percent and (
        whole.bottomMargin() == below
    ):
        return
    lines = QTextBlockFormat()
    lines.setLineHeight(percent, _PROPORTIONAL.value)
    whole.setBottomMargin(below)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    had_undo = document.isUndoRedoEnabled()
    document.setUndoRedoEnabled(False)
    with QSignalBlocker(document):
        frame.setFrameFormat(whole)
        cursor.mergeBlockFormat(lines)
    document.setUndoRedoEnabled(had_undo)
    document.markContentsDirty(0, document.characterCount())
