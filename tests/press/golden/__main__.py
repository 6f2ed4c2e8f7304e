"""`python -m tests.press.golden [NAME]...`: draw the golden pages anew."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

from tests.press.golden import DOCUMENTS, HERE, pictures


def main(names: list[str]) -> int:
    """Draw the pages of these documents, or of all; pages that are no more are removed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(["golden"])
    for name in names or DOCUMENTS:
        for old in HERE.glob(f"{name}-[0-9]*.png"):
            old.unlink()
        for path, picture in pictures(name):
            picture.save(path, optimize=True)
            print(path)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
