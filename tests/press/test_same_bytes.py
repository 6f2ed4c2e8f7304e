"""The same input gives the same bytes, whatever was printed before and in whichever process."""

from __future__ import annotations

import hashlib

from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.script_part import script_pdf
from tests.commands import alone
from tests.press.conferences import answered, every_writing

_ALONE = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from tests.press.test_same_bytes import digests
print(*digests()[::-1], sep="\\n")
"""


def digests() -> list[str]:
    """Of a few documents that share faces and words."""
    made = [
        make(script, conference, Look())
        for make, (conference, script) in (
            (cards_pdf, answered("en", "ar")),
            (script_pdf, every_writing()),
            (script_pdf, answered("en")),
        )
    ]
    return [hashlib.sha256(pdf).hexdigest() for pdf in made]


def test_bytes_depend_on_the_words_alone() -> None:
    ours = digests()
    assert digests() == ours
    done = alone(_ALONE, PYTHONHASHSEED="7")
    assert done.err == ""
    assert done.out.split()[::-1] == ours
    assert len(set(ours)) == len(ours)
