"""Shows a file where it lies, in the computer's own window for folders."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_file(path: Path) -> None:
    """Open the folder of a file, with the file marked where the computer can do that."""
    marking = {
        "win32": ("explorer.exe", ["/select,", QDir.toNativeSeparators(str(path))]),
        "darwin": ("open", ["-R", str(path)]),
    }.get(sys.platform)
    if marking is None or not _is_begun(*marking):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _is_begun(program: str, arguments: list[str]) -> bool:
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    return bool(process.startDetached())
