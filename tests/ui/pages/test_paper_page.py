"""Paper: chosen with mouse and keys, and seen page by page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conference_app.portfolio.adding import About, Added, Adding
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.ui.paper import packet as packets
from conference_app.ui.paper.offers import family_language, second_languages, usual_paper
from tests.portfolio import drawn

from .. import desks
from .papers import Opened, opened_at, words_of

TERM = "2026-fall"


def test_every_page_is_seen(opened: Opened) -> None:
    opened.look()
    grid, packet = opened.page.grid, opened.printing.packet
    assert packet is not None
    assert len(grid.pictures) == packet.page_count
    assert {picture.text().split(",")[0] for picture in grid.pictures} == {"Script", "Cue cards"}
    opened.qtbot.waitUntil(lambda: all(picture.picture for picture in grid.pictures))
    assert all(picture.accessibleName() for picture in grid.pictures)


def test_a_page_is_seen_large_and_small_again(opened: Opened) -> None:
    opened.look()
    picture = opened.page.grid.pictures[1]
    small = picture.sizeHint().width()
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert picture.sizeHint().width() > 2 * small
    opened.qtbot.waitUntil(
        lambda: picture.picture is not None and picture.picture.width() > 2 * small
    )
    # It is read from its top.
    opened.qtbot.waitUntil(lambda: picture.mapTo(opened.page.area, QPoint()).y() == 0)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert picture.sizeHint().width() == small


def test_choices_change_the_pages_and_last_while_the_binder_is_open(opened: Opened) -> None:
    opened.look()
    first = opened.printing.packet
    assert first is not None
    opened.only("script")
    opened.click(opened.page.large)
    opened.wait()
    QTest.keyClick(opened.page.paper.box, Qt.Key.Key_End)
    opened.wait()
    made = opened.printing.packet
    assert made is not None
    assert [part.part for part in made.parts] == ["script"]
    assert len(made.parts[0].pages.sizes) > len(first.parts[0].pages.sizes)
    assert made.parts[0].pages.sizes[0] == pytest.approx((595.28, 841.89), abs=0.1)
    opened.desk.go_to_first_empty()
    opened.desk.show_page("paper")
    assert opened.page.large.isChecked()
    assert not opened.page.parts["cards"].isChecked()
    assert opened.page.paper.value() == "a4"


def test_without_any_part_there_is_nothing_to_print(opened: Opened) -> None:
    opened.look()
    for box in opened.page.parts.values():
        opened.click(box)
    assert not opened.page.foot.print.isEnabled()
    assert not opened.page.foot.save.isEnabled()
    opened.click(opened.page.parts["cards"])
    opened.wait()


def test_the_familys_language_is_beside_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    path = desks.sample(tmp_path, "thao-dang")
    with opened_at(path, qtbot) as opened:
        conference, pack = opened.desk.session.conference, opened.desk.session.pack
        assert second_languages(conference, pack)[0] == "vi"
        assert family_language(conference, pack) == "vi"
        opened.look()
        opened.save("thao.pdf")
        script = path.with_name("thao, script.pdf")
        assert "Lời chào" in words_of(script)[1]
        box = opened.page.also.box
        assert box.currentText() == "Tiếng Việt (Vietnamese)"
        QTest.keyClick(box, Qt.Key.Key_Home)
        opened.wait()
        assert opened.printing.order.also is None


def test_words_that_the_stems_lack_in_a_language_are_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = desks.sample(tmp_path)
    with BinderFile.open(path, this_device()) as file:
        file.commit([file.pen("student").write("people/grandma/language", "hmn")])
    with opened_at(path, qtbot) as opened:
        opened.look()
        box = opened.page.also.box
        assert box.itemText(1) == "Hmoob (Hmong)"
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)
        opened.wait()
        told = opened.page._notes_words
        assert told.isVisible()
        assert told.text() == ("The questions have no words in Hmoob (Hmong) yet. "
                               "They print in English.")  # fmt: skip


def test_a_sign_without_a_font_is_told(opened: Opened) -> None:
    opened.desk.session.write({f"{TERM}/answers/letter-thanks/text": "reading with me \ue000"})
    opened.look()
    assert "instead." in opened.page._notes_words.text()


def test_new_words_come_on_paper(opened: Opened) -> None:
    opened.look()
    before = opened.printing.packet
    opened.desk.session.write({"student/name": "Zora Quill"})
    opened.qtbot.waitUntil(lambda: opened.printing.packet is not before)
    opened.only("script")
    opened.save("now.pdf")
    assert "Zora Quill" in words_of(opened.path.with_name("now.pdf"))[0]


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_US", "letter"), ("es_MX", "letter"), ("en_CA", "letter"), ("de_DE", "a4"),
     ("vi_VN", "a4"), ("C", "letter")],
)  # fmt: skip
def test_paper_is_that_of_the_country(locale: str, paper: str) -> None:
    assert usual_paper(QLocale(locale)) == paper


def test_what_nobody_foresaw_is_told_too(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(packets, "make", fail)
    opened.desk.show_page("paper")
    opened.qtbot.waitUntil(lambda: bool(opened.troubles))
    assert "Your words are safe" in opened.troubles[0]
    assert not opened.page.foot.print.isEnabled()
    caplog.clear()


def test_a_portfolio_is_offered_where_there_is_work_and_printed_with_it(
    opened: Opened, tmp_path: Path
) -> None:
    opened.look()
    offer = opened.page.parts["portfolio"]
    assert offer.isVisible()
    opened.page.show_order(opened.printing.order, [], has_work=False)
    assert not offer.isVisible()
    folder = tmp_path / "pieces"
    folder.mkdir()
    (folder / "hills.jpg").write_bytes(drawn.saved(drawn.quarters()))
    with BinderFile.open(opened.path, this_device()) as file:
        (added,) = Adding(file, TERM, About()).files([folder / "hills.jpg"])
    assert isinstance(added, Added)
    session = opened.desk.session
    before = len(session.conference.work)
    opened.qtbot.waitUntil(lambda: len(session.conference.work) > before)
    opened.page.show_order(opened.printing.order, [], has_work=True)
    assert offer.isVisible()
    opened.click(offer)
    opened.wait()
    packet = opened.printing.packet
    assert packet is not None
    assert [part.part for part in packet.parts] == ["script", "cards", "portfolio"]
    assert packet.parts[-1].name == "portfolio"
