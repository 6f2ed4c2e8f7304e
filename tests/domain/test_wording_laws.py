"""What holds for a child's words whatever they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import assume, given

from conference_app.domain import marks, wording
from conference_app.domain.wording import Spans, plain
from tests.child_words import any_text, typed

STARTERS = (
    "In Science I am most proud of",
    "I am proud because",
    "Welcome!",
    "Gia đình đã giúp con, con",
    "我最自豪的是",
    "أكثر ما أفخر به هو",
)
FRAMES = (
    "I am proud of {work} because {reason}.",
    "{work} is mine, because {reason}",
    "Nhờ {work}, con học được {reason}.",
    "Before, {work}. Now {reason}!",
    "我最自豪的是{work}因为{reason}。",
)
LANGUAGES = ("en", "tr", "ur", "zh", "vi")


def _letters(words: str) -> list[str]:
    """Letters and digits in order, a capital and its small letter the same."""
    plainly = words.casefold().replace("i\u0307", "i").replace("ı", "i")
    return [c for c in plainly if c.isalnum()]


def _ends(starter: str) -> list[str]:
    """What may be said again after a starter: its last word, its last two, and so on."""
    words = re.findall(r"[\u3400-\u9fff]|\w+", starter)
    return ["".join(_letters("".join(words[n:]))) for n in range(len(words))]


def _symbols(words: str) -> list[str]:
    return [c for c in words if unicodedata.category(c) == "So"]


def _own(paragraphs: Sequence[Spans]) -> str:
    return "\n\n".join("".join(s.words for s in spans if s.is_own) for spans in paragraphs)


def _runs(words: str) -> list[str]:
    return [word.casefold() for word in re.findall(r"\w+", words)]


def _has_tidy_blanks(words: str) -> bool:
    return words == " ".join(words.split())


@given(text=typed())
@pytest.mark.parametrize("language", LANGUAGES)
def test_open_words_change_only_in_a_capital_and_the_end_mark(language: str, text: str) -> None:
    for spans, written in zip(
        wording.spoken(text, language), wording.paragraphs(text), strict=True
    ):
        said = plain(spans)
        bare, kept = (
            [c for c in words if c not in marks.END_MARKS] for words in (said, written)
        )
        changed = [(old, new) for old, new in zip(kept, bare, strict=True) if old != new]
        assert len(changed) <= 1
        assert all(new in (old.title(), "İ") for old, new in changed)


@given(text=typed())
@pytest.mark.parametrize("starter", STARTERS)
def test_every_word_after_a_starter_survives_unless_it_repeats_the_starter(
    starter: str, text: str
) -> None:
    said = wording.from_starter(starter, text, "en")
    written, kept = _letters(text), _letters(_own(said))
    lost = len(written) - len(kept)
    assert written[lost:] == kept
    assert _symbols(_own(said)) == _symbols(text)
    assert re.fullmatch(f"({'|'.join(_ends(starter))})*", "".join(written[:lost]))


@given(work=typed(), reason=typed())
@pytest.mark.parametrize("frame", FRAMES)
def test_every_word_in_a_blank_survives_unless_it_repeats_the_frame(
    frame: str, work: str, reason: str
) -> None:
    said = wording.from_frame(frame, {"work": work, "reason": reason}, {}, "en")
    in_frame = set(_runs(re.sub(r"\{\w+\}", " ", frame))) | set(frame)
    kept = _runs(" ".join(span.words for span in said if span.is_own))
    rest = iter([*_runs(work), *_runs(reason)])
    for word in kept:
        for written in rest:
            if _letters(written) == _letters(word):
                break
            # The Chinese frame takes single characters away, at the edges of a word.
            assert written in in_frame or "因" in frame
        else:
            pytest.fail(f"{word} is not what the child wrote, or not in that order")


@given(work=typed(), reason=typed())
@pytest.mark.parametrize("frame", FRAMES)
def test_a_filled_frame_has_no_double_blanks(frame: str, work: str, reason: str) -> None:
    said = wording.from_frame(frame, {"work": work, "reason": reason}, {}, "en")
    assert _has_tidy_blanks(plain(said))


@given(text=typed())
@pytest.mark.parametrize("starter", STARTERS)
def test_what_a_starter_says_has_no_double_blanks(starter: str, text: str) -> None:
    for spans in wording.from_starter(starter, text, "en"):
        assert _has_tidy_blanks(plain(spans))
        assert plain(spans)


@given(text=typed())
@pytest.mark.parametrize("starter", STARTERS)
def test_typing_the_result_of_a_starter_again_changes_nothing(starter: str, text: str) -> None:
    said = wording.from_starter(starter, text, "en")
    assert wording.from_starter(starter, _own(said), "en") == said
    # A comma or mark typed first would stand after the repeated words, and go with them.
    assume(_own(said)[:1].isalnum())
    whole = "\n\n".join(plain(spans) for spans in said)
    assert _told(wording.from_starter(starter, whole, "en")) == _told(said)


@given(text=typed())
def test_speaking_open_words_twice_changes_nothing_more(text: str) -> None:
    said = wording.spoken(text, "en")
    assert wording.spoken(_own(said), "en") == said


@given(work=typed(), reason=typed())
@pytest.mark.parametrize("frame", FRAMES)
def test_typing_the_words_of_a_filled_frame_again_changes_nothing(
    frame: str, work: str, reason: str
) -> None:
    said = wording.from_frame(frame, {"work": work, "reason": reason}, {}, "en")
    own = [span.words for span in said if span.is_own]
    assume(len(own) == 2)
    again = wording.from_frame(frame, {"work": own[0], "reason": own[1]}, {}, "en")
    assert plain(again) == plain(said)


@given(text=any_text(), other=any_text())
@pytest.mark.parametrize("language", ["en", "tr", "hi", "zh", ""])
def test_no_text_is_too_strange(language: str, text: str, other: str) -> None:
    wording.spoken(text, language)
    wording.from_starter(other, text, language)
    for frame in FRAMES:
        wording.from_frame(frame, {"work": text, "reason": other}, {}, language)


def _told(paragraphs: Sequence[Spans]) -> list[str]:
    return [plain(spans) for spans in paragraphs]
