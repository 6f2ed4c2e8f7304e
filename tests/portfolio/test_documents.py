"""Documents: their words within bounds, their pages where LibreOffice is at hand."""

from __future__ import annotations

import threading
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from conference_app.portfolio import documents, hands, kinds, office, pdf, taking
from conference_app.portfolio.mishap import Mishap

from . import drawn

has_office = pytest.mark.skipif(office.program() is None, reason="LibreOffice is not here")


def test_the_words_of_every_kind_of_document() -> None:
    words = "My volcano\nIt erupts &amp; smokes."
    read = "My volcano\nIt erupts & smokes."
    lines = words.split("\n")
    assert documents.excerpt(drawn.docx(*lines), kinds.DOCX) == read
    assert documents.excerpt(drawn.odt(*lines), kinds.ODT) == read
    assert documents.excerpt(drawn.pptx(*lines), kinds.PPTX).split("\n") == [
        "My volcano",
        "",
        "It erupts & smokes.",
    ]
    assert documents.excerpt(b"My\r\nvolcano", kinds.PLAIN) == "My\nvolcano"


def test_slides_come_in_their_order() -> None:
    slides = drawn.pptx(*(f"slide {n}" for n in range(1, 13)))
    found = documents.excerpt(slides, kinds.PPTX).split()
    assert [int(word) for word in found if word.isdigit()] == list(range(1, 13))


def test_an_excerpt_has_an_end() -> None:
    long = drawn.docx(*["word " * 1000] * 50)
    assert len(documents.excerpt(long, kinds.DOCX)) == documents.MOST_WORDS
    assert documents.excerpt(long, kinds.DOCX, 9) == "word word"


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = drawn.packed({"word/document.xml": b"<w>" + b" " * 301_000_000})
    tracemalloc.start()
    with pytest.raises(Mishap, match="zip bomb"):
        documents.check(bomb)
    with pytest.raises(Mishap, match="zip bomb"):
        documents.excerpt(bomb, kinds.DOCX)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


def test_a_zip_bomb_that_lies_about_its_size_is_not_unpacked(tmp_path: Path) -> None:
    honest = drawn.packed({"word/document.xml": b"<w>" + b" " * 40_000_000})
    lying = honest.replace((40_000_003).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != honest
    with pytest.raises(Mishap, match=r"zip bomb|damaged"):
        documents.excerpt(lying, kinds.DOCX)


def test_too_many_parts_are_not_read() -> None:
    with pytest.raises(Mishap, match="zip bomb"):
        documents.check(drawn.packed({f"word/{n}": "" for n in range(6000)}))


@pytest.mark.parametrize(
    "xml",
    ['<!DOCTYPE w [<!ENTITY a "aaaaaa"><!ENTITY b "&a;&a;&a;">]><w><t>&b;</t></w>',
     '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w><t>&a;</t></w>', "<w><t>", ""],
)  # fmt: skip
def test_entities_and_damage_are_told(xml: str) -> None:
    with pytest.raises(Mishap, match="damaged"):
        documents.excerpt(drawn.packed({"word/document.xml": xml}), kinds.DOCX)


_OUTSIDE = [
    drawn.docx("a", **drawn.linked_picture("https://example.org/a.png")),
    drawn.docx("a", **drawn.linked_picture("file:///etc/passwd")),
    drawn.docx("a", body="<w:p><w:instrText> INCLUDEPICTURE http://x </w:instrText></w:p>"),
    drawn.odt("a", more='<text:p><draw:frame><draw:image xlink:href="http://x/a.png"/></draw:frame></text:p>'),
    drawn.odt("a", more='<text:p><draw:frame><draw:image xlink:href="../../a.png"/></draw:frame></text:p>'),
]  # fmt: skip


@pytest.mark.parametrize("content", _OUTSIDE)
def test_what_looks_outside_is_seen(content: bytes) -> None:
    assert documents.looks_outside(content)
    assert office.as_pdf(content, kinds.DOCX) is None


def test_a_link_one_could_click_does_no_harm() -> None:
    link = (
        '<Relationship Id="r7" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/hyperlink" Target="https://example.org" TargetMode="External"/>'
    )
    assert not documents.looks_outside(drawn.docx("a", relations=link))
    inside = '<draw:image xlink:href="Pictures/1.png"/>'
    assert not documents.looks_outside(drawn.odt("a", more=inside))


@pytest.fixture
def visits() -> Iterator[list[str]]:
    """A server on this computer, and who asked it for what."""
    asked: list[str] = []

    class Asked(BaseHTTPRequestHandler):
        def _note(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_GET = do_HEAD = do_OPTIONS = do_PROPFIND = _note  # noqa: N815

        def log_message(self, *_: object) -> None:
            return

    server = HTTPServer(("127.0.0.1", 0), Asked)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    asked.append(f"http://127.0.0.1:{server.server_port}/picture.png")
    yield asked
    server.shutdown()
    thread.join()
    server.server_close()


@has_office
def test_a_document_is_drawn_and_nothing_is_fetched_even_if_one_would_let_it(
    visits: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = office.as_pdf(drawn.docx("My volcano"), kinds.DOCX)
    assert made is not None
    assert pdf.page_count(made) == 1
    content = drawn.docx("My volcano", **drawn.linked_picture(visits.pop()))
    monkeypatch.setattr(documents, "looks_outside", lambda content: False)
    assert office.as_pdf(content, kinds.DOCX) is not None
    assert visits == []


@has_office
def test_a_document_that_takes_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "SECONDS", 0.05)
    assert office.as_pdf(drawn.docx("My volcano"), kinds.DOCX) is None


def test_without_libreoffice_a_document_is_kept_with_the_advice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "program", lambda: None)
    path = tmp_path / "essay.docx"
    path.write_bytes(drawn.docx("My volcano"))
    taken = taking.take(path)
    assert taken.content == path.read_bytes()
    assert "LibreOffice is not on this computer; save it as PDF" in taken.remarks[0]
    path.write_bytes(drawn.docx())
    with pytest.raises(Mishap, match="no words in it; save it as PDF"):
        taking.take(path)


def test_a_folder_that_claims_to_be_a_document_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "no xml")
    with pytest.raises(Mishap, match=r"damaged|could not draw"):
        taking.take(path)


@has_office
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="processes are not told here")
def test_whoever_cancels_leaves_no_office_program_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    path = tmp_path / "essay.docx"
    path.write_bytes(drawn.docx("My volcano"))
    looks: list[list[str]] = []

    def once_it_runs() -> bool:
        looks.append(_offices(tmp_path))
        return bool(looks[-1])

    assert list(hands.taken([path], once_it_runs)) == []
    assert looks[-1]
    assert _offices(tmp_path) == []


def _offices(folder: Path) -> list[str]:
    """The office programs that draw documents below a folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            command = entry.read_bytes()
            if b"convert-to" in command and str(folder).encode() in command:
                found.append(command.decode())
    return found
