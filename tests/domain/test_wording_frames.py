"""A frame with its blanks filled: one natural sentence, whatever was typed into the blanks."""

from __future__ import annotations

import pytest

from conference_app.domain import wording
from conference_app.domain.wording import Span

PROUD = "I am proud of {work} because {reason}."


def _filled(frame: str, *typed: str, language: str = "en", **known: str) -> str:
    names = [name for name in ("a", "b", "c") if f"{{{name}}}" in frame]
    frame, names = (frame, names) if names else (frame, ["work", "reason"])
    blanks = dict(zip(names, typed, strict=True))
    return wording.plain(wording.from_frame(frame, blanks, known, language))


@pytest.mark.parametrize(
    ("work", "reason"),
    [
        ("my model", "I tried"),
        (" my \n model ", "\tI tried\n\n"),
        ("my model.", "I tried."),
        ("my model..", "I tried.."),
        ("my model. .", "I tried"),
        ("my model", "because I tried"),
        ("my model", "Because, I tried."),
        ("my model because", "I tried"),
        ("my model, because", "because because I tried"),
        ("of my model", "I tried"),
        ("I am proud of my model", "I tried"),
        ("I am proud of my model because", "because I tried"),
        ("I am proud of my model because I tried.", ""),
    ],
)
def test_a_doubled_because_is_said_once(work: str, reason: str) -> None:
    assert _filled(PROUD, work, reason) == "I am proud of my model because I tried."


@pytest.mark.parametrize(
    ("work", "reason", "said"),
    [
        ("my dog!", "i did!!", "I am proud of my dog! because i did!"),
        ("my dog?", "why not?", "I am proud of my dog? because why not?"),
        ("my dog...", "well…", "I am proud of my dog... because well…"),
        ("my dog 😀", "I did 😀", "I am proud of my dog 😀 because I did 😀"),
        ("my dog", "I did. 😀", "I am proud of my dog because I did. 😀"),
        ("U.S.A.", "it is big", "I am proud of U.S.A. because it is big."),
        ("Ms. K.", "she came at 5 p.m.", "I am proud of Ms. K. because she came at 5 p.m."),
        ("my friend and I.", "we won", "I am proud of my friend and I because we won."),
        ("saying no.", "it was hard", "I am proud of saying no because it was hard."),
        ('"Blue."', 'it says "go."', 'I am proud of "Blue." because it says "go."'),
        ("我的模型", "我喜歡。", "I am proud of 我的模型 because 我喜歡。"),
        ("me. I tried", "{work}", "I am proud of me. I tried because {work}."),
        ("MY DOG", "HE IS BIG", "I am proud of MY DOG because HE IS BIG."),
        ("my dog,", "it was fun,", "I am proud of my dog, because it was fun,"),
    ],
)
def test_what_stands_in_a_blank_is_kept(work: str, reason: str, said: str) -> None:
    assert _filled(PROUD, work, reason) == said


@pytest.mark.parametrize(
    ("frame", "typed", "said"),
    [
        ("{a} is my {b}.", ("maria", "aunt"), "Maria is my aunt."),
        ("I was shy. {a}. Now {b}!", ("i hid.", "I sing!!"), "I was shy. I hid. Now I sing!"),
        ("I like {a}. It helps me.", ("math. it helps me.",), "I like math. It helps me."),
        ("I like {a}, and {b}.", ("art,", "and math"), "I like art, and math."),
        ("I will {a} {b} {c}.", ("read", "at 5 p.m.", "at home"),
         "I will read at 5 p.m. at home."),
        ('My motto is "{a}".', ("never stop.",), 'My motto is "never stop."'),
        ("¡Hola! {a}, ¿{b}?", ("soy Ana.", "cómo están?"), "¡Hola! Soy Ana, ¿cómo están?"),
        ("Nhờ {a}, con học {b}.", ("nhóm của con", "cách nghe"),
         "Nhờ nhóm của con, con học cách nghe."),
        ("Giúp con khi {a}. Con {b}.", ("ngồi gần con", "con vui"),
         "Giúp con khi ngồi gần con. Con vui."),
        ("With {a}, who {b}.", ("Ana,", "who sat"), "With Ana, who sat."),
        ("我喜歡{a}因為{b}。", ("藝術因為", "因為好玩。"), "我喜歡藝術因為好玩。"),
        ("أحب {a}، لأنني {b}.", ("الفن،", "لأنني أرسم"), "أحب الفن، لأنني أرسم."),
        ("{{{a}}} is {b}", ("set", "full"), "{set} is full."),
    ],
)  # fmt: skip
def test_a_frame_reads_naturally(frame: str, typed: tuple[str, ...], said: str) -> None:
    assert _filled(frame, *typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("", ""), ""),
        (("\n", " \t"), ""),
        (("of", "because"), ""),
        (("my model", ""), "I am proud of my model."),
        (("my model!", " "), "I am proud of my model!"),
        (("", "I tried"), "I am proud of … because I tried."),
        (("of", "I tried"), "I am proud of … because I tried."),
    ],
)
def test_an_empty_blank_leaves_no_hole_at_the_end_and_a_pause_in_the_middle(
    typed: tuple[str, str], said: str
) -> None:
    assert _filled(PROUD, *typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("well", "", ""), "I did well!"),
        (("well", "you", ""), "I did well! Did you?"),
        (("", "you", ""), "I did …! Did you?"),
    ],
)
def test_a_frame_is_cut_after_its_last_filled_blank(typed: tuple[str, str, str], said: str) -> None:
    assert _filled("I did {a}! Did {b}, {c}?", *typed) == said


def test_words_after_a_pause_go_on_with_the_sentence() -> None:
    assert _filled("I will {a} {b} {c}.", "", "at home", "") == "I will … at home."


def test_the_only_word_of_a_blank_stays_even_before_the_same_word() -> None:
    assert _filled("I like {a} class best.", "class") == "I like class class best."
    assert _filled("I like {a} class best.", "art class") == "I like art class best."


def test_a_blank_that_was_never_opened_counts_as_empty() -> None:
    spans = wording.from_frame(PROUD, {"work": "my model", "other": "x"}, {}, "en")
    assert wording.plain(spans) == "I am proud of my model."


def test_the_childs_words_are_told_from_the_frames() -> None:
    spans = wording.from_frame(PROUD, {"work": "it", "reason": "I tried."}, {}, "en")
    assert [span for span in spans if span.is_own] == [Span("it", True), Span("I tried.", True)]
    assert [span.words for span in spans if not span.is_own] == ["I am proud of ", " because "]


def test_names_and_classes_stand_in_a_frame_as_the_stems_words() -> None:
    frame = "In {class} {advisor} helps me {a}."
    said = _filled(frame, "ms. lee helps me read", **{"class": "Art ", "advisor": "Ms. Lee"})
    assert said == "In Art Ms. Lee helps me read."


def test_a_student_named_like_a_blank_is_safe() -> None:
    assert _filled("I am {me} and I {a}.", "read", me="{a}") == "I am {a} and I read."
