"""From an empty home to a PDF by mouse: in other languages, with large letters, from right to left."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from conference_app.storage import preferences
from conference_app.storage.device import HOME_VARIABLE
from conference_app.storage.preferences import Preferences
from tests.commands import ROOT
from tests.journeys.windows import surroundings

USUAL = Preferences(language="en")


@pytest.mark.parametrize(
    ("likes", "name", "words"),
    [
        pytest.param(USUAL, "Maya", "my volcano", id="usual"),
        pytest.param(replace(USUAL, language="es"), "Sofía", "mi volcán", id="spanish"),
        pytest.param(replace(USUAL, text_size=200), "Maya", "my volcano", id="large"),
        pytest.param(replace(USUAL, language="ar"), "Amira", "my volcano", id="right-to-left"),
        pytest.param(replace(USUAL, theme="contrast"), "Maya", "my volcano", id="contrast"),
    ],
)
def test_to_a_pdf_with_the_mouse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, likes: Preferences, name: str, words: str
) -> None:
    mine = surroundings(tmp_path, QT_QPA_PLATFORM="offscreen")
    monkeypatch.setenv(HOME_VARIABLE, mine[HOME_VARIABLE])
    preferences.save(likes)
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.hand", name, words, tmp_path / "pages.pdf"],
        capture_output=True, check=False, cwd=ROOT, encoding="utf-8", env=mine,
        timeout=90,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    found = sorted(tmp_path.glob("pages*.pdf"))
    assert found
    told = []
    for path in found:
        with pypdfium2.PdfDocument(path) as document:
            told += [page.get_textpage().get_text_bounded() for page in document]
    assert words in " ".join(" ".join(told).split())
    assert preferences.load().recent == (
        str(tmp_path / "home" / "Documents" / "Conference binders" / f"{name}.binder"),
    )
