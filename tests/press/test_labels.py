"""The few words of our own, in every language that has them: whole, and on one line of the page."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from conference_app.domain import languages
from conference_app.domain.script import ASK, DO, SAY, SHOW
from conference_app.press.coverage import printable
from conference_app.press.cue_cards import cards_pdf
from conference_app.press.label_words import LABELS
from conference_app.press.labels import day, has_labels, hour, label, language_of, term
from conference_app.press.look import Look
from conference_app.press.packet import LARGE
from conference_app.press.script_part import script_pdf
from tests.press.conferences import conference, one_part, said
from tests.press.pages import ON_CARDS, ON_SCRIPT, is_right, lonely
from tests.press.reading import Paper
from tests.press.sample_sentences import SENTENCES

each_language = pytest.mark.parametrize("tag", LABELS)


@each_language
def test_every_label_is_there_with_its_places_and_letters(tag: str) -> None:
    assert languages.find(tag) is not None
    assert list(LABELS[tag]) == list(LABELS["en"])
    for key, words in LABELS[tag].items():
        assert words.strip() == words
        assert words
        assert printable(words) == words
        assert sorted(places(words)) == sorted(places(LABELS["en"][key])), key


def places(words: str) -> list[str]:
    return re.findall(r"\{\w+\}", words)


@each_language
@pytest.mark.parametrize("scale", [1.0, LARGE])
def test_paper_with_the_labels_of_a_language_is_right(tag: str, scale: float) -> None:
    words = SENTENCES[tag]
    lines = [said(words, tag, kind) for kind in (DO, SHOW)] + [said(words, tag)]
    lines.append(said(words, tag, ASK))
    also = None if tag == "en" else tag
    found = conference({
        "student/name": "Maya", "student/says": "MY-ah", "people/a/name": "Ruth",
        "TERM/meeting/date": "2026-11-24", "TERM/meeting/interpreter": True,
    })  # fmt: skip
    alone = replace(one_part(*lines, title=words, room=1), language=tag)
    beside = one_part(*lines, title="Art", also=lines if also else (), language=also)
    left, below, right, above = ON_SCRIPT
    reach = 4 if tag == "ur" else 0  # Nastaliq letters reach back over the beginning of a line.
    for script in (alone, beside):
        made = script_pdf(script, found, Look(scale=scale))
        paper = is_right(made, "letter", (left, below, right - reach, above))
        assert lonely(paper) == []
        told = paper.words()
        for key in ("title", "plan", "table", "kept", "interpreter", *(DO, SHOW, ASK)):
            assert " ".join(label(key, tag).split()) in told, key
        cards = is_right(cards_pdf(script, found, Look(scale=scale)), "letter", ON_CARDS)
        assert label("both_sides" if script.also else "cut", tag) in cards.words()
    written = [one.words for one in Paper(script_pdf(alone, found, Look())).elements("P")]
    for kind in (DO, SHOW, SAY, ASK):
        assert any(one.startswith(f"{label(kind, tag)} ") for one in written), (
            "whole, in the gutter"
        )


@pytest.mark.parametrize(("tag", "served"), [
    ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"),
    ("fil", "tl"), ("pt-BR", "pt"), ("es-MX", "es"), ("en-US", "en"),
])  # fmt: skip
def test_a_tag_of_the_same_language_has_the_labels(tag: str, served: str) -> None:
    assert language_of(tag) == served
    assert has_labels(tag)


def test_without_labels_of_its_own_a_language_has_english_ones() -> None:
    assert not has_labels("am")
    assert label("show", "am") == "SHOW"


@pytest.mark.parametrize(("tag", "told"), [
    ("en", "fall 2026"), ("fr", "automne 2026"), ("zh-Hans", "2026 年秋季"), ("ko", "2026년 가을"),
    ("ru", "осень 2026"),
])  # fmt: skip
def test_a_term_is_told_as_people_say_it(tag: str, told: str) -> None:
    assert term("2026-fall", tag) == told
    assert "2026" in term("2026-quarter-1", tag)


@each_language
def test_a_date_is_told_in_the_language(tag: str) -> None:
    assert "24" in day("2026-11-24", tag) or tag == "ar"
    assert day("2026-11-24", "ht") == "madi 24 novanm 2026"
    assert (day("2026-11-24", tag) == day("2026-11-24", "en")) == (tag == "en")
    assert day("soon", tag) == ""


@pytest.mark.parametrize(("tag", "told"), [
    ("en", "5:30\u00a0PM"), ("es", "17:30"), ("vi", "17:30"), ("ht", "17:30"), ("ar", "٥:٣٠ م"),
])  # fmt: skip
def test_the_hour_is_written_as_the_language_writes_it(tag: str, told: str) -> None:
    assert hour("17:30", tag).replace("\u200f", "") == told
    assert printable(hour("17:30", tag)) == hour("17:30", tag)
    assert hour("after lunch", tag) == "after lunch"
    assert hour("", tag) == ""


def test_in_narrow_columns_the_day_stands_above_hour_and_place() -> None:
    meeting = {"TERM/meeting/date": "2026-11-24", "TERM/meeting/time": "17:30"}
    found = conference({"student/name": "Maya", **meeting, "TERM/meeting/place": "Room 12"})
    read = Paper(script_pdf(one_part(said("Hi.")), found, Look()))
    assert "Tuesday, November 24, 2026 · 5:30 PM · Room 12" in " ".join(read.words().split())
    script = one_part(said("Hi."), also=[said("Chào.", "vi")], language="vi")
    lines = [one.words for one in Paper(script_pdf(script, found, Look())).elements("P")]
    plain = [line.replace("\u00a0", " ") for line in lines]
    place = plain.index("Tuesday, November 24, 2026")
    assert plain[place + 1].startswith("Thứ Ba")
    assert plain[place + 2 : place + 4] == ["5:30 PM · Room 12", "17:30 · Room 12"]
