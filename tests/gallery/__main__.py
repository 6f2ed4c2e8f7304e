"""`python -m tests.gallery OUT_DIR [NAME]...`: draw every page, or the views with these names."""

from __future__ import annotations

import html
import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from unittest.mock import patch


def main(arguments: list[str]) -> int:
    """Draw the views with these names, or all; an index shows them."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["CONFERENCE_HOME"] = home
        drawn = _draw(Path(arguments[0]), arguments[1:], Path(home))
    pictures = "\n".join(
        f'<figure><figcaption>{html.escape(name)}</figcaption><img loading="lazy" width="683" '
        f'src="{html.escape(name)}" alt="{html.escape(name)}"></figure>'
        for name in drawn
    )
    index = Path(arguments[0]) / "index.html"
    index.write_text(f"<!doctype html><title>Every page</title>{pictures}\n", encoding="utf-8")
    print(f"{index}: {len(drawn)} pictures")
    return 0


def _draw(out: Path, names: list[str], folder: Path) -> list[str]:
    from PySide6.QtWidgets import QApplication

    from conference_app.ui import day
    from conference_app.ui.app import App
    from tests.gallery.binders import BINDERS
    from tests.gallery.drawing import VIEWS, settle, window
    from tests.gallery.pages import scenes

    application = QApplication.instance() or App([])
    application.setStyle("Fusion")  # type: ignore[attr-defined]
    drawn = []
    binders = {kind: make(folder) for kind, make in BINDERS.items()}
    for view in VIEWS:
        if names and view.name not in names:
            continue
        for kind, binder in binders.items():
            shown = window(view)
            (out / view.name).mkdir(parents=True, exist_ok=True)
            # A day before the conferences: the same pictures whenever they are drawn.
            with patch.object(day, "today", lambda: date(2026, 10, 1)):
                for scene in scenes(shown, binder):
                    settle()
                    name = f"{view.name}/{kind}-{scene}.png"
                    shown.grab().save(str(out / name))
                    drawn.append(name)
            shown.close()
    return drawn


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
