"""Pictures of pages as they should be, one tiny document for each feature.

A page may differ a little (another version of a font or of the program that draws it), not by a
word, a line or a color. On failure the page as it is now (`...-actual.png`) and what differs
(`...-difference.png`) lie beside the picture.

The rule for updating: look at the actual page first. Only if it is as it should be, run

    python -m tests.press.golden [NAME]...

which draws all pictures anew, or those named; commit them with the change that made them differ and
say in the commit what one sees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from conference_app.domain.conference import Conference
from conference_app.domain.script import ASK, DO, PAUSE, QUESTION, SHOW, Script
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.look import Look
from conference_app.press.order import PAPERS
from conference_app.press.portfolio_part import portfolio_pdf
from conference_app.press.script_part import script_pdf
from tests.press.conferences import NAMES, conference, one_part, said
from tests.press.portfolios import EVERY_SHAPE, Drawn, made
from tests.press.sample_sentences import SENTENCES

HERE = Path(__file__).parent
_DPI = 60
_BLUR = 3
_SQUARE, _STRIP = 5, (34, 1)
_MOST_ON_AVERAGE, _MOST_IN_A_SQUARE, _MOST_IN_A_STRIP = 0.6, 12, 20
"""Of 255 shades, blurred: over the page; where a word may lack; where a thin rule may lack."""


def _everyone(name: str = "Maya Okafor") -> Conference:
    return conference({
        "student/name": name, "student/says": "MY-ah oh-KAH-for", "people/a/name": "Ruth Okafor",
        "people/a/relation": "grandma", "TERM/meeting/date": "2026-11-24",
        "TERM/meeting/time": "17:30", "TERM/meeting/place": "Room 12",
    })  # fmt: skip


def _english() -> Script:
    return one_part(
        said("Open your binder to Science.", kind=DO),
        said("Volcano report", kind=SHOW),
        said("In Science I am most proud of my volcano report because it really erupted. "
             "I worked on it for three weeks and I drew every layer twice."),
        said("What would you like to know?", kind=ASK),
        room=2,
    )  # fmt: skip


def _beside() -> Script:
    return one_part(
        said("Volcano report", kind=SHOW),
        said("I am proud of my volcano (2026) because it really erupted."),
        said("What would you like to know?", kind=ASK),
        also=(
            said("بركان Volcano", "ar", SHOW),
            said("ما العمل الذي تفتخر به؟", "ar", QUESTION),
            said("أنا فخور ببركاني (2026) لأنه ثار حقاً، يا Maya.", "ar"),
            said("ماذا تودون أن تعرفوا؟", "ar", ASK),
        ),
        language="ar",
        also_title="العلوم",
    )


def _arabic() -> Script:
    script = _beside()
    part = script.parts[0]
    block = replace(part.blocks[0], lines=part.blocks[0].also, also=(), room=2)
    part = replace(part, title=part.also_title, also_title="", blocks=(block,))
    return replace(script, language="ar", also=None, parts=(part,))


def _writings() -> Script:
    tags = ("vi", "uk", "ur", "he", "hi", "ta", "th", "km", "my", "am", "ja", "ko")
    lines = [said(SENTENCES[tag], tag) for tag in tags]
    return one_part(*lines, said("", kind=PAUSE), said("❤️ 🏫 👩🏽\u200d🏫 → ✓ ½"))


def _portfolio(*keys: str, also: str | None = None) -> bytes:
    """The first pages of a portfolio, and these pieces of it."""
    chosen = {
        path: value
        for path, value in EVERY_SHAPE.items()
        if path.split("/")[1] != "work" or path.split("/")[2] in keys
    }
    found, maya = made(chosen, also)
    return portfolio_pdf(found, maya, Look(), Drawn())


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "script": lambda: script_pdf(_english(), _everyone(), Look()),
    "script-large-a4": lambda: script_pdf(_english(), _everyone(), Look(PAPERS["a4"], 18 / 14)),
    "script-and-arabic": lambda: script_pdf(_beside(), _everyone(), Look()),
    "script-in-arabic": lambda: script_pdf(_arabic(), _everyone(NAMES["ar"]), Look()),
    "cards-and-arabic": lambda: cards_pdf(_beside(), _everyone(NAMES["vi"]), Look()),
    "portfolio-shapes": lambda: _portfolio("a1", "a2", "a3", "a4", "a5"),
    "portfolio-pages": lambda: _portfolio("b1", "b2"),
    "portfolio-pairs": lambda: _portfolio("b3", "b4", "b5", "b6"),
    "portfolio-words": lambda: _portfolio("b7", "c1", "c2", "c3", "c4", also="es"),
    "writings": lambda: script_pdf(_writings(), _everyone(NAMES["ar"]), Look(PAPERS["a4"])),
}


def pictures(name: str) -> Iterator[tuple[Path, Image.Image]]:
    """The pages of a document as they are now, with the file of each."""
    with pypdfium2.PdfDocument(DOCUMENTS[name]()) as document:
        for number, page in enumerate(document, 1):
            drawn = page.render(scale=_DPI / 72, draw_annots=False).to_pil()
            yield HERE / f"{name}-{number}.png", drawn.convert("RGB")


def difference(actual: Image.Image, golden: Path) -> str:
    """What differs too much, in words; the two pictures are then written beside the golden one."""
    beside = {
        kind: golden.with_name(f"{golden.stem}-{kind}.png") for kind in ("actual", "difference")
    }
    for path in beside.values():
        path.unlink(missing_ok=True)
    told = _told(actual, golden)
    if told:
        actual.save(beside["actual"])
        if golden.exists():
            expected = Image.open(golden).convert("RGB").resize(actual.size)
            ImageChops.invert(ImageChops.difference(actual, expected)).save(beside["difference"])
    return told


def _told(actual: Image.Image, golden: Path) -> str:
    if not golden.exists():
        return f"there is no {golden.name}; look at the page, then run python -m tests.press.golden"
    expected = Image.open(golden).convert("RGB")
    if expected.size != actual.size:
        return f"{golden.name}: {actual.size} instead of {expected.size}"
    differing = ImageChops.difference(actual.reduce(_BLUR), expected.reduce(_BLUR)).convert("L")
    average = ImageStat.Stat(differing).mean[0]
    worst = max(differing.reduce(_SQUARE).tobytes())
    rule = max(differing.reduce(_STRIP).tobytes())
    if average <= _MOST_ON_AVERAGE and worst <= _MOST_IN_A_SQUARE and rule <= _MOST_IN_A_STRIP:
        return ""
    return (f"{golden.name} differs by {average:.2f} shades, {worst} at worst: see the pictures "
            "beside it; if the new page is right, run python -m tests.press.golden")  # fmt: skip
