"""What happens when something unexpected does: a log to send, a sentence, and the app goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ..domain.refusal import Refusal
from ..storage import log_file


class _Hop(QObject):
    """Brings a sentence to the GUI thread, wherever it was said."""

    told = Signal(str)


_hop: list[_Hop] = []


def watch(tell: Callable[[str], None]) -> None:
    """From now on every unexpected error is written to the log, and told."""
    hop = _Hop()
    hop.told.connect(tell)
    _hop[:] = [hop]
    sys.excepthook = _on_error
    threading.excepthook = _on_thread_error


def refused(error: Exception) -> str:
    """What work that was refused says; an error that nobody foresaw goes its own way."""
    if isinstance(error, Refusal):
        return " ".join(error.sentences)
    raise error


def _on_thread_error(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _on_error(args.exc_type, args.exc_value, args.exc_traceback)


def _on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log_file.note(error)  # A full disk keeps no log; the sentence is still told.
    if _hop:
        _hop[0].told.emit(QCoreApplication.translate(
            "Mishaps",
            "Something went wrong in the app. Your words are safe. Please show your advisor this "
            "file: {path}").format(path=log_file.log_path()))  # fmt: skip
