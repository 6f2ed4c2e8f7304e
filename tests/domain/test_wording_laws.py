"""What holds for a child's words whatever they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conference_app.domain import marks, wording
from conference_app.domain.wording import Spans, plain
from tests.child_words import any_text, typed

STARTERS = st.sampled_from(
    (
        "In Science I am most proud of",
        "I am proud because",
        "Welcome!",
        "Gia đình đã giúp con, con",
        "我最自豪的是",
        "أكثر ما أفخر به هو",
    )
)
FRAMES = st.sampled_from(
    (
        "I am proud of {work} because {reason}.",
        "{work} is mine, because {reason}",
        "Nhờ {work}, con học được {reason}.",
        "Before, {work}. Now {reason}!",
        "我最自豪的是{work}因为{reason}。",
    )
)
LANGUAGES = st.sampled_from(("en", "tr", "ur", "zh", "vi", ""))
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")


def _words(text: str) -> list[str]:
    """Words in order, a capital and its small letter the same."""
    return [w.casefold().replace("i\u0307", "i").replace("ı", "i") for w in _WORD.findall(text)]


def _letters(text: str) -> str:
    return "".join(_words(text))


def _symbols(text: str) -> list[str]:
    return [c for c in text if unicodedata.category(c) == "So"]


def _without_marks(text: str) -> list[str]:
    return [c for c in text if c not in marks.END_MARKS]


def _own(paragraphs: Sequence[Spans]) -> str:
    return "\n\n".join("".join(s.words for s in spans if s.is_own) for spans in paragraphs)


def _told(paragraphs: Sequence[Spans]) -> list[str]:
    return [plain(spans) for spans in paragraphs]


def _has_tidy_blanks(text: str) -> bool:
    return text == " ".join(text.split())


@settings(max_examples=150)
@given(language=LANGUAGES, text=typed())
def test_open_words_change_only_in_a_capital_and_the_end_mark(language: str, text: str) -> None:
    said = _told(wording.spoken(text, language))
    for told, written in zip(said, wording.paragraphs(text), strict=True):
        pairs = zip(_without_marks(written), _without_marks(told), strict=True)
        changed = [(old, new) for old, new in pairs if old != new]
        assert len(changed) <= 1
        assert all(new in (old.title(), "İ") for old, new in changed)


@settings(max_examples=200)
@given(starter=STARTERS, text=typed())
def test_every_word_after_a_starter_survives_unless_it_repeats_the_starter(
    starter: str, text: str
) -> None:
    said = wording.from_starter(starter, text, "en")
    written, kept = _letters(text), _letters(_own(said))
    assert written.endswith(kept)
    assert _symbols(_own(said)) == _symbols(text)
    again = [_letters(" ".join(_WORD.findall(starter)[n:])) for n in range(len(_words(starter)))]
    assert re.fullmatch(f"({'|'.join(again)})*", written[: len(written) - len(kept)])


@settings(max_examples=200)
@given(frame=FRAMES, work=typed(), reason=typed())
def test_every_word_in_a_blank_survives_unless_it_repeats_the_frame(
    frame: str, work: str, reason: str
) -> None:
    said = wording.from_frame(frame, {"work": work, "reason": reason}, {}, "en")
    around = set(_words(re.sub(r"\{\w+\}", " ", frame)))
    kept = [_words(span.words) for span in said if span.is_own]
    possible = [kept] if len(kept) == 2 else [[*kept, []], [[], *kept]] if kept else [[[], []]]
    assert any(
        _survives(first, _words(work), around) and _survives(second, _words(reason), around)
        for first, second in possible
    )


def _survives(kept: list[str], written: list[str], around: set[str]) -> bool:
    """Whether `kept` is a stretch of the words written, and only words of the frame are lost."""
    return any(
        written[n : n + len(kept)] == kept and {*written[:n], *written[n + len(kept) :]} <= around
        for n in range(len(written) - len(kept) + 1)
    )


@settings(max_examples=150)
@given(frame=FRAMES, starter=STARTERS, text=typed(), other=typed())
def test_no_sentence_has_double_blanks(frame: str, starter: str, text: str, other: str) -> None:
    filled = wording.from_frame(frame, {"work": text, "reason": other}, {"me": "A  B "}, "en")
    continued = wording.from_starter(starter, text, "en")
    for spans in (filled, *continued, *wording.spoken(text, "en")):
        assert _has_tidy_blanks(plain(spans))


@settings(max_examples=200)
@given(starter=STARTERS, text=typed())
def test_typing_the_result_of_a_starter_again_changes_nothing(starter: str, text: str) -> None:
    said = wording.from_starter(starter, text, "en")
    assert wording.from_starter(starter, _own(said), "en") == said
    # A comma or mark typed first would stand after the repeated words, and go with them.
    assume(_own(said)[:1].isalnum())
    assert _told(wording.from_starter(starter, "\n\n".join(_told(said)), "en")) == _told(said)


@given(text=typed())
def test_speaking_open_words_twice_changes_nothing_more(text: str) -> None:
    said = wording.spoken(text, "en")
    assert wording.spoken(_own(said), "en") == said


@settings(max_examples=200)
@given(frame=FRAMES, work=typed(), reason=typed())
def test_typing_the_words_of_a_filled_frame_again_changes_nothing(
    frame: str, work: str, reason: str
) -> None:
    said = wording.from_frame(frame, {"work": work, "reason": reason}, {}, "en")
    own = [span.words for span in said if span.is_own]
    assume(len(own) == 2)
    again = wording.from_frame(frame, {"work": own[0], "reason": own[1]}, {}, "en")
    assert plain(again) == plain(said)


@settings(max_examples=150)
@given(frame=FRAMES, language=LANGUAGES, text=any_text(), other=any_text())
def test_no_text_is_too_strange(frame: str, language: str, text: str, other: str) -> None:
    wording.spoken(text, language)
    wording.from_starter(other, text, language)
    wording.from_frame(frame, {"work": text, "reason": other}, {}, language)
