"""What is told of paper: what stands on it instead of something, what was done, what is in the way."""

from __future__ import annotations

import errno
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from .offers import language_name
from .packet import ALL, SOME, BinderInTheWay, Packet
from .print_run import PrinterRefused

_FULL = (errno.ENOSPC, errno.EDQUOT)
_LOCKED = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE = (errno.ENOENT, errno.ENOTDIR)


def notes(packet: Packet) -> list[str]:
    """What is to be known of a packet: words that lack, signs that print as their names."""
    translate = QCoreApplication.translate
    told = []
    if packet.lacking in (SOME, ALL):
        sentence = {
            SOME: translate(
                "Paper", "Some questions have no words in {also} yet. They print in {main}."
            ),
            ALL: translate(
                "Paper", "The questions have no words in {also} yet. They print in {main}."
            ),
        }[packet.lacking]
        also, main = language_name(packet.order.also or ""), language_name(packet.main_language)
        told.append(sentence.format(also=also, main=main))
    for sign in packet.signs:
        name = unicodedata.name(sign, f"U+{ord(sign):04X}").lower()
        sentence = translate("Paper", "Paper can't show {sign}. It prints “({name})” instead.")
        told.append(sentence.format(sign=sign, name=name))
    if packet.borrows:
        told.append(
            translate("Paper", "Some letters print in a font of this computer. They will be there.")
        )
    return told


def saving(parts: Sequence[str]) -> str:
    """What saving will make: one file, or one for each part, named after it."""
    count = len(parts)
    if count < 2:
        return QCoreApplication.translate("Paper", "Save as PDF")
    told = QCoreApplication.translate(
        "Paper", "Save %n files. Their names will end in: {parts}", "", count
    )
    return told.format(parts=", ".join(parts))


def saved(files: Sequence[Path]) -> str:
    """Where the pages are now."""
    translate = QCoreApplication.translate
    quoted = [translate("Paper", "“{name}”").format(name=path.name) for path in files]
    told = translate("Paper", "Saved: {files}")
    if (count := len(files)) > 1:
        told = QCoreApplication.translate("Paper", "Saved %n files: {files}", "", count)
    return told.format(files=", ".join(quoted))


def printed(printer: str) -> str:
    """That the pages are on their way."""
    if not printer:
        return QCoreApplication.translate("Paper", "Your pages are on their way to the printer.")
    told = QCoreApplication.translate("Paper", "Your pages are on their way to “{printer}”.")
    return told.format(printer=printer)


def no_printer() -> str:
    """That there is nothing to print with, and what can be done."""
    return QCoreApplication.translate(
        "Paper",
        "No printer is set up on this computer. You can save a PDF and print it elsewhere.",
    )


def not_printed(error: Exception) -> str | None:
    """Why nothing was printed; None for what nobody foresaw."""
    if not isinstance(error, PrinterRefused):
        return None
    return QCoreApplication.translate(
        "Paper",
        "The printer did not take your pages. Look whether it is on and has paper, then try again. "
        "You can also save a PDF.",
    )


def not_saved(error: Exception, chosen: Path) -> str | None:
    """Why a file could not be saved, and what to do; None for what nobody foresaw."""
    translate = QCoreApplication.translate
    if isinstance(error, BinderInTheWay):
        told = translate("Paper", "“{name}” is a binder. It stays as it is. Choose another name.")
        return told.format(name=error.args[0])
    cause = error if isinstance(error, OSError) else error.__cause__
    if not isinstance(cause, OSError):
        return None
    if cause.errno in _FULL:
        told = translate("Paper", "There is no room left for “{name}”. Choose another place, "
                           "or make room and save it again.")  # fmt: skip
    elif cause.errno in _LOCKED:
        told = translate("Paper", "“{name}” can't be saved in this folder. It is locked, or the file is "
                           "open in another app. Choose another folder or name.")  # fmt: skip
    elif cause.errno in _GONE:
        told = translate(
            "Paper", "The folder for “{name}” is not there any more. Choose another folder."
        )
    else:
        told = translate("Paper", "“{name}” can't be saved there. Choose another folder or name.")
    return told.format(name=chosen.name)
