"""What the computer itself asks and shows: where to save, which printer, where a file lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from ..folders import show_file
from .words import saving

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIZES = {"letter": QPageSize.PageSizeId.Letter, "a4": QPageSize.PageSizeId.A4}


class SystemDialogs:
    """The dialogs of the computer, over a window."""

    def file_name(self, over: QWidget, suggested: Path, parts: Sequence[str]) -> Path | None:
        """Where the parts are to go; None if somebody thought better of it."""
        kinds = QCoreApplication.translate("Paper", "PDF files (*.pdf)")
        options = QFileDialog.Option(0)
        if len(parts) > 1:  # Files with longer names take nobody's place: nothing is to be asked.
            options = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(
            over, saving(parts), str(suggested), kinds, options=options
        )
        return Path(name) if name else None

    def has_printer(self) -> bool:
        """Whether any printer is set up on this computer."""
        # Late: the first window prints nothing.
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def printer(self, over: QWidget, paper: str, pages: int) -> QPrinter | None:
        """The printer, set as somebody wants it; None if they thought better of it."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, paper)
        dialog = QPrintDialog(printer, over)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, pages)
        is_wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if is_wanted else None

    def show_in_folder(self, path: Path) -> None:
        """Show a file where it lies."""
        show_file(path)


def set_paper(printer: QPrinter, paper: str) -> None:
    """Set the paper (letter, a4), with the whole sheet to draw on."""
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setFullPage(True)
