"""The pieces of work on one shelf, as Qt sees them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ...domain.records import WorkSample

Index = QModelIndex | QPersistentModelIndex
PIECE = Qt.ItemDataRole.UserRole
DRAGGED = "application/x-conference-work"
"""The ids of pieces under the mouse, one a line."""


def kind_words(kind: str) -> str:
    """What a piece shows, in the student's words; nothing where none was said."""
    translate = QCoreApplication.translate
    return {
        "proud": translate("Work", "I am proud of it"),
        "challenge": translate("Work", "It was hard"),
        "growth": translate("Work", "It shows how I grew"),
        "early-draft": translate("Work", "An early draft"),
        "final": translate("Work", "The final one"),
        "other": translate("Work", "Something else"),
    }.get(kind, "")


def title_words(piece: WorkSample) -> str:
    """What a piece is called."""
    return piece.title or QCoreApplication.translate("Work", "No title yet")


def form_words(piece: WorkSample) -> str:
    """What a piece is: a picture, pages, a link."""
    translate = QCoreApplication.translate
    if piece.live:
        return translate("Work", "shown live")
    if piece.link:
        return translate("Work", "a link")
    if piece.page_count:
        return QCoreApplication.translate("Work", "%n page(s)", "", piece.page_count)
    return translate("Work", "a picture") if piece.pixels else translate("Work", "words")


class PiecesModel(QAbstractListModel):
    """Adapts pieces. What is dragged are their ids."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pieces: tuple[WorkSample, ...] = ()

    def show_pieces(self, pieces: Sequence[WorkSample]) -> bool:
        """Show these; whether others are there, or in another order, than before."""
        before = self.pieces
        if [piece.id for piece in before] != [piece.id for piece in pieces]:
            self.beginResetModel()
            self.pieces = tuple(pieces)
            self.endResetModel()
            return True
        self.pieces = tuple(pieces)
        for row, (was, is_now) in enumerate(zip(before, pieces, strict=True)):
            if was != is_now:
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

    def row_of(self, piece: str) -> int:
        """Where a piece stands; -1 if it is not here."""
        return next((row for row, one in enumerate(self.pieces) if one.id == piece), -1)

    # Qt's

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Qt's: one row a piece."""
        return 0 if parent.isValid() else len(self.pieces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: the title, and for a screen reader all that is seen."""
        if not index.isValid() or index.row() >= len(self.pieces):
            return None
        piece = self.pieces[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return title_words(piece)
            case Qt.ItemDataRole.AccessibleTextRole:
                told = (title_words(piece), form_words(piece), kind_words(piece.kind))
                return ", ".join(part for part in told if part)
        return piece if role == PIECE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's: each can be chosen and dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Qt's: what a drag carries."""
        return [DRAGGED]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:  # noqa: N802
        """Qt's: the ids, in the order of the shelf."""
        rows = sorted(index.row() for index in indexes)
        carried = QMimeData()
        carried.setData(DRAGGED, "\n".join(self.pieces[row].id for row in rows).encode())
        return carried
