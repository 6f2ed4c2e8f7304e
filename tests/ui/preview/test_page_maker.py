"""The page is made anew when the writer pauses, and never for the student before."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conference_app.domain.conference import Conference
from conference_app.domain.refusal import Refusal
from conference_app.domain.stem_pack import StemPack
from conference_app.press import packet
from conference_app.press.order import Order
from conference_app.press.packet import script_page
from conference_app.press.page_map import PlacedBlock
from conference_app.press.script_part import Breathe
from conference_app.ui.background import Background
from conference_app.ui.preview.page_maker import PageMaker
from tests.commands import imported_by
from tests.ui.preview.conferences import sample


class Reader(QObject):
    """Who gets the pages."""

    def __init__(self, maker: PageMaker) -> None:
        super().__init__()
        self.pages: list[tuple[bytes, tuple[PlacedBlock, ...]]] = []
        self.sentences: list[str] = []
        maker.made.connect(self.read)
        maker.failed.connect(self.told)

    def read(self, pdf: bytes, blocks: tuple[PlacedBlock, ...]) -> None:
        self.pages.append((pdf, blocks))

    def told(self, sentence: str) -> None:
        self.sentences.append(sentence)


def named(conference: Conference, name: str) -> Conference:
    return replace(conference, student=replace(conference.student, name=name))


def test_the_page_is_the_very_one_that_will_be_printed(
    background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    conference, pack = sample(tmp_path)
    maker = PageMaker(background)
    reader = Reader(maker)
    order = Order(paper="a4", is_large=True, also="es")
    maker.make(conference, pack, order)
    qtbot.waitUntil(lambda: len(reader.pages) == 1)
    assert reader.pages == [script_page(conference, pack, order)]
    assert reader.pages[0][0] == packet.print_parts(conference, pack, order)[0][0].content


def test_of_many_changes_in_a_row_only_the_last_is_made(
    background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    conference, pack = sample(tmp_path)
    maker = PageMaker(background)
    reader = Reader(maker)
    maker.make(conference, pack, Order())
    qtbot.waitUntil(lambda: len(reader.pages) == 1)
    for end in range(1, 6):
        maker.make(named(conference, "Maya"[:end]), pack, Order())
        qtbot.wait(20)
    assert len(reader.pages) == 1
    qtbot.waitUntil(lambda: len(reader.pages) > 1)
    assert reader.pages[1:] == [script_page(named(conference, "Maya"), pack, Order())]


def test_nothing_comes_of_a_student_who_has_left(
    background: Background, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maya, thao = sample(tmp_path), sample(tmp_path, "thao-dang")
    begun, go_on = threading.Event(), threading.Event()

    def slow(conference: Conference, pack: StemPack, order: Order, breathe: Breathe) -> object:
        begun.set()
        assert go_on.wait(10)
        return script_page(conference, pack, order)

    monkeypatch.setattr(packet, "script_page", slow)
    maker = PageMaker(background)
    reader = Reader(maker)
    maker.make(*maya, Order())
    qtbot.waitUntil(begun.is_set)
    maker.make(*maya, Order(paper="a4"))  # Waits for calm, then behind the one under way.
    qtbot.wait(200)
    maker.forget()
    maker.make(*thao, Order())
    go_on.set()
    qtbot.waitUntil(lambda: bool(reader.pages))
    assert reader.pages == [script_page(*thao, Order())]


def breaks(error: Exception) -> object:
    def broken(conference: Conference, pack: StemPack, order: Order, breathe: Breathe) -> None:
        raise error

    return broken


def test_a_failure_is_told_in_a_sentence_and_the_next_change_tries_again(
    background: Background,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    found = sample(tmp_path)
    maker = PageMaker(background)
    reader = Reader(maker)
    with monkeypatch.context() as patch:
        patch.setattr(packet, "script_page", breaks(Refusal("The fonts lack; install again.")))
        maker.make(*found, Order())
        qtbot.waitUntil(lambda: reader.sentences == ["The fonts lack; install again."])
        patch.setattr(packet, "script_page", breaks(KeyError("glyph")))
        maker.make(*found, Order())
        qtbot.waitUntil(lambda: len(reader.sentences) == 2)
    assert "Keep writing" in reader.sentences[1]
    assert [record.getMessage() for record in caplog.records] == ["The page could not be made."]
    caplog.clear()
    maker.make(*found, Order())
    qtbot.waitUntil(lambda: len(reader.pages) == 1)


def test_the_window_can_open_before_anything_of_paper_is_loaded() -> None:
    pages = "conference_app.ui.preview.page_maker, conference_app.ui.preview.page_view"
    found = imported_by(f"import {pages}")
    assert not {"reportlab", "pypdfium2", "uharfbuzz", "yaml", "sqlite3", "concurrent"} & found
    ours = {name for name in found if name.startswith("conference_app.press.")}
    assert ours == {"conference_app.press.order"}
