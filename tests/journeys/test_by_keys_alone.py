"""From an empty home to a printed script, on a real screen, with nothing but keys."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from conference_app.ui.theme import colors
from tests.journeys.windows import (
    Running,
    a_screen,
    held,
    needs_a_screen,
    surroundings,
    wait_until,
)

FOOT = (260, 700, 600, 760)
"""Where the foot of the paper page is on the screen, with its main button."""
PROUD = "my volcano becuz it blew up"


def _answers(binder: Path) -> list[object]:
    found = held(binder)
    return [found.value(place) for place in found.held] if found else []


def _words(pdf: Path) -> str:
    if not pdf.exists():
        return ""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def _start(app: Running) -> None:
    app.fill_the_screen("Conference")
    app.press("Return")
    app.type("Maya")
    app.press("Return")
    for name in ("math", "Science"):
        app.type(name)
        app.press("Return")
    app.press("Return")
    app.press("Tab")
    app.type("Abuela")
    app.press("Tab")
    app.type("my grandma")
    app.press("Tab", times=6)  # Language, take out, another, folder, back, start writing.
    app.press("Return")
    app.go_to_window("Maya")


def _answer(app: Running) -> None:
    app.type("how I have grown")
    app.press("Return")  # The only blank: on to the second question, with two.
    app.type("English")
    app.press("Tab")
    app.type("at the end")
    app.press("Return")
    app.press("shift+Tab", "Return")  # Less help: the sentence is begun, without blanks.
    app.type(PROUD)


def _save(app: Running, pdf: Path) -> None:
    app.press("shift+Tab", times=3)  # Less help, more help, the pages of the binder.
    app.press("Up", "Up", "Return")  # Ready?
    app.press("shift+Tab", "Up", "Return")  # Paper: the last of the pages, and the one above it.
    accent = colors.load("light").accent
    wait_until(lambda: app.screen.shows(accent, FOOT), "the pages are made")
    app.press("shift+Tab", times=11)  # Past pages, path and the bar above, to the foot of the page.
    app.press("Return")
    app.go_to_window("Save 2 files. Their names will end in: script, cue cards")
    app.type(str(pdf))
    app.press("Return")


@needs_a_screen
def test_from_an_empty_home_to_paper(tmp_path: Path) -> None:
    mine = surroundings(tmp_path)
    binder = Path(mine["HOME"]) / "Documents" / "Conference binders" / "Maya.binder"
    script = tmp_path / "pages, script.pdf"
    with a_screen(tmp_path / "screen") as screen:
        app = Running(screen, mine)
        _start(app)
        _answer(app)
        wait_until(lambda: PROUD in _answers(binder), "the words are in the binder")
        answers = _answers(binder)
        for words in ("how I have grown", "English", "at the end", "Abuela"):
            assert words in answers
        _save(app, tmp_path / "pages.pdf")
        told = str(wait_until(lambda: _words(script), "the script is saved"))
        assert app.kill() == ""
    for words in ("I will show you how I have grown.", "You can ask me questions at the end.",
                  f"This letter is for {PROUD}.", "This is Abuela, my grandma."):  # fmt: skip
        assert words in told
