"""Two terms in one binder: the next one begins in the window, its last goal is told, and it prints."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2

from conference_app.domain import names
from tests.commands import ran, said
from tests.journeys.windows import (
    Running,
    a_screen,
    held,
    needs_a_screen,
    surroundings,
    wait_until,
)

BEGIN = 100, 82
"""Where the first button at the side is on the screen."""
GOAL = "I want to read one chapter each night."


def _binder(folder: Path) -> Path:
    """A conference of some years ago, with a goal."""
    path, told = folder / "Maya.binder", folder / "goal.yaml"
    ran("new", path, "--name", "Maya", "--term", "2024-fall", "--stems", "first-conference",
        "--class", "Science", "--class", "Math")  # fmt: skip
    told.write_text(f"""2024-fall:
  meeting: {{date: 2024-11-20}}
  goals: {{g1: {{with: me, order: "1"}}}}
  answers: {{goal@g1: {{form: ask, text: {GOAL}}}}}
""")
    ran("fill", path, "--from", told)
    return path


def _value(binder: Path, place: str) -> object:
    found = held(binder)
    return found.value(place) if found else None


@needs_a_screen
def test_from_last_term_to_the_script_of_the_next(tmp_path: Path) -> None:
    binder, term = _binder(tmp_path), names.term_of(date.today())
    with a_screen(tmp_path / "screen") as screen:
        app = Running(screen, surroundings(tmp_path), binder)
        app.fill_the_screen("Maya")
        screen.hand("mousemove", *BEGIN, "click", 1)
        app.press("Tab", "space")  # Science does not go on.
        app.press("Tab", "Tab", "Return")
        wait_until(lambda: _value(binder, f"{term}/pack"), "the next conference has begun")
        assert _value(binder, f"{term}/classes/math/name") == "Math"
        assert _value(binder, f"{term}/classes/science/name") is None
        app.press("space")  # The first of three choices has the keys: I met it.
        goal = "2024-fall/goals/g1"
        wait_until(lambda: _value(binder, f"{goal}/outcome") == "met", "the choice is kept")
        app.press("Tab", times=3)
        app.type("my aunt")
        wait_until(lambda: _value(binder, f"{goal}/helped") == "my aunt", "the words are kept")
        assert app.kill() == ""
    said("export", binder, "--out", tmp_path / "paper")
    (script,) = (tmp_path / "paper").rglob("*script*.pdf")
    with pypdfium2.PdfDocument(script) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    told = " ".join(" ".join(pages).split())
    assert GOAL in told
    assert "I met this goal." in told
    assert "What or who helped me: my aunt." in told
    assert said("script", binder).count(GOAL) == 1
