"""Pages saved as PDF: whole or not at all, in no other file's place, and never silently."""

from __future__ import annotations

import errno
from pathlib import Path
from threading import Event

import pytest

from conference_app.storage import atomic
from conference_app.ui.background import Task
from conference_app.ui.paper import packet as packets

from .. import desks
from .papers import Opened, words_of


def test_a_saved_pdf_holds_the_words_and_its_folder_can_be_shown(opened: Opened) -> None:
    opened.look()
    opened.only("script")
    opened.save("Maya.pdf")
    saved = opened.path.with_name("Maya.pdf")
    assert opened.answers.suggested == [opened.path.with_name("Maya Okafor, script.pdf")]
    assert "a windmill that can lift nine washers" in " ".join(words_of(saved))
    assert opened.told == "Saved: “Maya.pdf”"
    opened.click(opened.page.foot.folder)
    assert opened.answers.shown == [saved]


def test_several_parts_are_a_file_each_and_take_no_place_unasked(opened: Opened) -> None:
    kept = opened.path.with_name("Maya, script.pdf")
    kept.write_bytes(b"somebody's")
    opened.look()
    opened.save("Maya.pdf")
    assert kept.read_bytes() == b"somebody's"
    assert opened.answers.titles == ["Save 2 files. Their names will end in: script, cue cards"]
    assert words_of(opened.path.with_name("Maya, script (2).pdf"))
    assert words_of(opened.path.with_name("Maya, cue cards.pdf"))
    assert opened.told == "Saved 2 files: “Maya, script (2).pdf”, “Maya, cue cards.pdf”"


def test_the_button_tells_how_many_files_come_of_it(opened: Opened) -> None:
    opened.look()
    assert opened.page.foot.save.text() == "Save as 2 PDF files"
    opened.only("script")
    assert opened.page.foot.save.text() == "Save as PDF"


def test_a_name_without_ending_gets_one(opened: Opened) -> None:
    opened.look()
    opened.only("script")
    opened.save("for.grandma")
    assert words_of(opened.path.with_name("for.grandma.pdf"))


def test_a_binder_is_never_written_over(opened: Opened) -> None:
    other = desks.sample(opened.path.parent, "eli-marsh").rename(opened.path.with_name("eli.pdf"))
    before = other.read_bytes()
    opened.look()
    opened.only("script")
    opened.save("eli.pdf")
    assert other.read_bytes() == before
    assert opened.troubles == ["“eli.pdf” is a binder. It stays as it is. Choose another name."]
    opened.troubles.clear()
    opened.save(opened.path.name)
    assert opened.path.with_name(f"{opened.path.name}.pdf").exists()


def test_thinking_better_of_it_saves_nothing(opened: Opened) -> None:
    opened.look()
    before = sorted(opened.path.parent.iterdir())
    opened.click(opened.page.foot.save)
    assert sorted(opened.path.parent.iterdir()) == before
    assert opened.page.foot.save.isEnabled()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "There is no room left for “Maya.pdf”."),
        (errno.EACCES, "“Maya.pdf” can't be saved in this folder."),
        (errno.EROFS, "“Maya.pdf” can't be saved in this folder."),
        (errno.ENOENT, "The folder for “Maya.pdf” is not there any more."),
        (errno.EIO, "“Maya.pdf” can't be saved there."),
    ],
)
def test_what_is_in_the_way_of_saving_is_told(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    opened.look()
    opened.only("script")
    before = sorted(opened.path.parent.iterdir())

    def fail(path: Path) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(atomic, "_flush", fail)
    opened.save("Maya.pdf")
    assert opened.troubles
    assert opened.troubles[0].startswith(sentence)
    assert sorted(opened.path.parent.iterdir()) == before
    assert opened.page.foot.save.isEnabled()


def test_a_folder_that_is_gone_is_told(opened: Opened) -> None:
    opened.look()
    opened.save("gone/Maya.pdf")
    assert "is not there any more" in opened.troubles[0]


def test_cancel_leaves_no_file(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.look()
    before = sorted(opened.path.parent.iterdir())
    is_cancelled = Event()
    save = packets.save

    def slow(packet: packets.Packet, chosen: Path, task: Task) -> tuple[Path, ...]:
        assert is_cancelled.wait(20)
        return save(packet, chosen, task)

    monkeypatch.setattr(packets, "save", slow)
    opened.answers.file = opened.path.with_name("Maya.pdf")
    opened.click(opened.page.foot.save)
    opened.qtbot.waitUntil(opened.page.foot.cancel.isVisible)
    assert opened.page.foot.bar.isVisible()
    assert not opened.page.foot.save.isEnabled()
    opened.click(opened.page.foot.cancel)
    is_cancelled.set()
    assert opened.told.startswith("Stopped.")
    assert opened.page.foot.save.isEnabled()
    assert opened.background.stop(20)
    assert sorted(opened.path.parent.iterdir()) == before
