"""What can be wanted on paper is known before anything that makes paper is loaded."""

from __future__ import annotations

from conference_app.press.order import PAPERS, PARTS, TYPEFACES, Order
from conference_app.press.packet import print_parts
from conference_app.storage.preferences import OPTIONS
from conference_app.ui.theme.typefaces import families
from tests.commands import imported_by
from tests.packs import pack
from tests.press.conferences import conference
from tests.press.reading import Paper


def test_an_order_is_written_without_what_prints_it() -> None:
    found = imported_by("import conference_app.press.order")
    assert not {"reportlab", "PySide6", "dataclasses"} & found


def test_every_part_that_can_be_wanted_is_printed_on_every_paper(qapp: object) -> None:
    for paper, size in PAPERS.items():
        printed, _ = print_parts(conference({"student/name": "Maya"}), pack(), Order(paper=paper))
        assert tuple(one.part for one in printed) == PARTS
        assert {shown for one in printed for shown in Paper(one.content).sizes} == {size}


def test_the_letters_one_reads_in_are_the_same_in_the_window_and_on_paper(qapp: object) -> None:
    chosen = next(option for option in OPTIONS if option.key == "typeface")
    assert chosen.choices == tuple(TYPEFACES)
    for typeface, family in TYPEFACES.items():
        assert families(typeface)[0] == family
