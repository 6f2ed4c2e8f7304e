"""`python -m tests.gallery.readme`: draw the pictures of the README anew."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from tests.commands import ROOT

OUT = ROOT / "resources" / "pictures"
_LONGEST = 4000
"""Milliseconds until the pages beside the questions are drawn for certain."""


def main() -> int:
    """Draw a question with its page, the check-list, the paper, and an advisor's review."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["CONFERENCE_HOME"] = home
        _draw(Path(home))
    return 0


def _draw(folder: Path) -> None:
    import shiboken6

    from conference_app.domain.place import ADVISOR, STUDENT
    from conference_app.storage.preferences import Preferences
    from conference_app.ui.app import App
    from tests.gallery.binders import BINDERS
    from tests.gallery.drawing import View, window

    application = App([])
    application.setStyle("Fusion")
    binder = BINDERS["typical"](folder)
    for name, role, place in (
        ("question", STUDENT, "challenge@science"),
        ("ready", STUDENT, ""),
        ("paper", STUDENT, ""),
        ("review", ADVISOR, "pride@science"),
    ):
        shown = window(View(name, Preferences(theme="light", language="en")))
        shown.open_binder(binder, role)
        assert shown.desk is not None
        if place:
            shown.desk.go_to(f"{shown.desk.session.conference.term}/answers/{place}")
        else:
            shown.desk.show_page(name)
        loop = QEventLoop()
        QTimer.singleShot(_LONGEST, loop.quit)
        loop.exec()
        shown.grab().save(str(OUT / f"{name}.png"))
        shown.close()
        shiboken6.delete(shown)


if __name__ == "__main__":
    sys.exit(main())
