"""Conferences to print: told by an example answer to every question, or a line in every writing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from conference_app.domain import languages
from conference_app.domain.binder import Binder, Held
from conference_app.domain.conference import Conference, read
from conference_app.domain.pack_reading import read_pack
from conference_app.domain.script import ASK, DO, PAUSE, SAY, SHOW, Block, Line, Part, Script
from conference_app.domain.scripting import script
from conference_app.domain.stem_pack import StemPack
from conference_app.domain.wording import Span
from tests.press.sample_sentences import SENTENCES
from tests.shipped import PACKS

TERM = "2026-fall"
NAMES = {"en": "Maya Okafor", "es": "Íñigo Muñoz", "vi": "Thảo Đặng", "ar": "كرم الصباغ"}
_MIDDLE_SCHOOL = next(pack for pack in PACKS if pack.id == "middle-school")


def conference(values: Mapping[str, Any]) -> Conference:
    """What a binder with these values by path says; `TERM` stands for the term."""
    held = {path.replace("TERM", TERM): Held("edit", 1, "student:x", value)
            for path, value in {"TERM/status": "draft", **values}.items()}  # fmt: skip
    return read(Binder("binder00", held))


@cache
def answered(main: str, also: str | None = None) -> tuple[Conference, Script]:
    """A student of the middle school pack in one language, every question answered in it."""
    pack = _in_one_language(main) if also is None else _MIDDLE_SCHOOL
    values = {
        **_head(main),
        "TERM/classes/art/name": {"es": "Arte", "vi": "Mỹ thuật", "ar": "الفنون"}.get(main, "Art"),
        "TERM/work/map/title": pack.sections[0].title[main],
        "TERM/answers/pride@art/show/map": True,
        "TERM/goals/g1/with": "me",
        "TERM/goals/g1/steps/s1/what": pack.sections[-1].title[main],
        **dict(_answers(pack, main, also)),
    }
    found = conference(values)
    return found, script(found, pack, also)


def _head(main: str) -> dict[str, Any]:
    relation = {"es": "abuela", "vi": "bà", "ar": "جدتي"}.get(main, "grandma")
    return {
        "student/name": NAMES[main],
        "student/says": NAMES[main],
        "people/grandma/name": NAMES["vi"],
        "people/grandma/relation": relation,
        "people/grandma/why": relation,
        "TERM/meeting/date": "2026-11-24",
        "TERM/meeting/time": "17:30",
        "TERM/meeting/place": "Room 12",
    }


def _answers(pack: StemPack, main: str, also: str | None) -> Iterator[tuple[str, str]]:
    items = {"class": "@art", "goal": "@g1", "once": ""}
    for section, slot in pack.slots():
        if slot.is_answered and section is not pack.of_work:
            place = f"TERM/answers/{slot.id}{items[section.per]}"
            stem = slot.stems[-1]
            yield f"{place}/stem", stem.id
            yield f"{place}/form", "ask"
            yield f"{place}/text", stem.example[main].replace("{class}", "Art")
            if also:
                yield f"{place}/own/{also}", stem.example[also].replace("{class}", "Art")


def _in_one_language(main: str) -> StemPack:
    """The pack as an advisor would write it who knows one language."""

    def only(data: Any) -> Any:
        if isinstance(data, dict):
            tags = set(data) & set(_MIDDLE_SCHOOL.languages)
            kept = {main: data[main]} if tags and main in data else data
            return {key: only(value) for key, value in kept.items()}
        return [only(item) for item in data] if isinstance(data, list) else data

    pack, problems = read_pack(only(_MIDDLE_SCHOOL.content))
    assert pack is not None, problems
    return pack


def one_part(
    *lines: Line,
    also: Sequence[Line] = (),
    language: str | None = None,
    title: str = "Science",
    also_title: str = "",
    room: int = 0,
) -> Script:
    """A script of one part with these lines; with a second language when one is named."""
    path = f"{TERM}/answers/pride@science"
    block = Block(path, "pride", "pride", lines, tuple(also), room, room)
    other = also_title or title if language else ""
    part = Part("science", title, other, None, 5, (block,))
    return Script("en", language, (part,), 1200, 360, ())


def said(words: str, language: str = "en", kind: str = SAY) -> Line:
    """A line in the student's own words."""
    return Line(kind, (Span(words, True),), language, 5)


@cache
def every_writing(*, is_beside: bool = False) -> tuple[Conference, Script]:
    """A line in every language of the table; with Arabic beside them if asked for."""
    parts = []
    table = [language for language in languages.LANGUAGES if language.tag in SENTENCES]
    for start in range(0, len(table), 9):
        blocks = tuple(_welcome(language.tag, is_beside) for language in table[start : start + 9])
        title = table[start].endonym
        parts.append(
            Part(f"p{start}", title, SENTENCES["ar"] if is_beside else "", None, 5, blocks)
        )
    values = {"student/name": f"Maya {SENTENCES['ja']}", "people/a/name": SENTENCES["ur"]}
    also = "ar" if is_beside else None
    return conference(values), Script("en", also, tuple(parts), 1200, 360, ())


def _welcome(tag: str, is_beside: bool) -> Block:
    words = SENTENCES[tag]
    kind = {"hi": SHOW, "ru": SHOW, "th": ASK, "ur": ASK, "am": DO, "ko": DO}.get(tag, SAY)
    mixed = (Span("Maya: ", False), Span(words, True), Span(" (Room 12)", False))
    lines = [Line(SAY, mixed, tag, 5), Line(kind, (Span(words, True),), tag, 5)]
    if kind in (DO, SHOW):
        lines.reverse()
    also = (Line(kind, (Span(words, True),), tag, 5),) if is_beside else ()
    pause = [Line(PAUSE, (), "en")] if tag == "en" else []
    path = f"{TERM}/answers/welcome@{tag.lower()}"
    return Block(path, "welcome", "welcome", (*lines, *pause), also)
