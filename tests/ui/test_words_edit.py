"""A field is as high as its words: none of them scrolls out of it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from conference_app.ui.widgets.words_edit import WordsEdit
from tests.gallery.drawing import settle
from tests.ui.conftest import PutOn
from tests.ui.theme.sheet import Chosen

WORDS = (
    "You might not know that I eat lunch in the library on Wednesdays. Its not because I'm "
    "lonely, it's because Mrs. Tran lets four of us read our stories to eachother.\n\n"
    "sí 😀 أهلاً averylongwordthathasnoplaceatallwhereitcouldbebroken "
)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_every_line_is_seen_at_every_width(
    qtbot: QtBot, put_on: PutOn, theme: str, percent: int
) -> None:
    put_on(Chosen(theme, percent))
    field = WordsEdit("text", "My words")
    qtbot.addWidget(field)
    field.show()
    field.show_words(WORDS)
    hidden = []
    for width in range(220, 720, 11):
        field.resize(width, 100)
        field.resize(width, field.heightForWidth(width))
        settle()
        if field.verticalScrollBar().maximum():
            hidden.append(width)
    assert hidden == []
