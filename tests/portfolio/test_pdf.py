"""PDF is kept byte for byte, its pages are counted and drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from conference_app.portfolio import pdf, taking
from conference_app.portfolio.mishap import Mishap

from . import drawn


def test_a_pdf_is_kept_byte_for_byte_however_long(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(drawn.pdf(900))
    taken = taking.take(path)
    assert taken.content == path.read_bytes()
    assert taken.page_count == 900
    assert taken.remarks == ()


@pytest.mark.parametrize(
    ("content", "told"),
    [(drawn.pdf(1, "secret"), "locked with a password"), (b"%PDF-1.7\nnothing", "damaged"),
     (drawn.pdf()[:200], "damaged")],
)  # fmt: skip
def test_a_pdf_that_cannot_be_shown_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(content)
    with pytest.raises(Mishap, match=told):
        taking.take(path)


def test_a_document_too_large_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(drawn.pdf())
    monkeypatch.setattr(taking, "MOST_KEPT", 100)
    with pytest.raises(Mishap, match="a document may have"):
        taking.take(path)


def test_a_page_is_drawn_as_large_as_asked() -> None:
    content = drawn.pdf(3)
    assert pdf.draw(content, 3, 320).size == (248, 320)
    for page in (0, 4):
        with pytest.raises(Mishap, match="choose among 1 to 3"):
            pdf.draw(content, page, 320)
