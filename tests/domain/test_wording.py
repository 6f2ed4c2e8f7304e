"""A child's own words, alone and after a starter: exactly the allowed changes."""

from __future__ import annotations

import pytest

from conference_app.domain import wording
from conference_app.domain.wording import Span

SCIENCE = "In Science I am most proud of"


def _after(starter: str, text: str, language: str = "en") -> list[str]:
    return [wording.plain(spans) for spans in wording.from_starter(starter, text, language)]


def _alone(text: str, language: str = "en") -> list[str]:
    return [wording.plain(spans) for spans in wording.spoken(text, language)]


@pytest.mark.parametrize(
    "typed",
    [
        "my model",
        "my model.",
        "my model..",
        "  my   model ",
        "my\nmodel",
        "my\t\u00a0model\r\n",
        "of my model",
        "most proud of my model",
        "In Science I am most proud of my model.",
        "in science i am most proud of my model",
        "IN SCIENCE, I AM MOST PROUD OF: my model",
        "In Science I am most proud of... my model",
        "In Science I am most proud of\n\nmy model",
        "of of my model",
        "\n\nIn Science I am most proud of in science i am most proud of my model",
    ],
)
def test_a_starter_typed_again_is_said_once(typed: str) -> None:
    assert _after(SCIENCE, typed) == ["In Science I am most proud of my model."]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("My model", "My model."),
        ("I AM GLAD", "I AM GLAD."),
        ("Science is fun", "Science is fun."),
        ("in science i am proud of it", "in science i am proud of it."),
        ("i'm shy", "i'm shy."),
        ("my modle, wich i bilt", "my modle, wich i bilt."),
        ("me. it is good. i like it", "me. it is good. i like it."),
        ("my 模型 is 好", "my 模型 is 好."),
        ("my مشروع", "my مشروع."),
        ("- the big one", "- the big one."),
        ("{work} and {{me}}", "{work} and {{me}}."),
        ("it 😀", "it 😀"),
        ("it. 😀", "it. 😀"),
        ("it!! 👩🏽‍🚀❤️", "it! 👩🏽‍🚀❤️"),
        ("it?!", "it?!"),
        ("it??!!", "it?!"),
        ("it...", "it..."),
        ("it……", "it……"),
        ("it,", "it,"),
        ('"Blue"', '"Blue".'),
        ('"Blue."', '"Blue."'),
    ],
)
def test_after_a_starter_only_an_end_mark_changes(typed: str, said: str) -> None:
    assert _after(SCIENCE, typed) == [f"{SCIENCE} {said}"]


@pytest.mark.parametrize("typed", ["", "  \n\n\t ", SCIENCE, "of", "of\n\nproud of..."])
def test_a_starter_with_nothing_added_is_not_said(typed: str) -> None:
    assert _after(SCIENCE, typed) == []


def test_each_paragraph_is_a_sentence_of_its_own() -> None:
    typed = "my model\nof Mars\n \t\nit took weeks\n\n\n\n¿y qué?"
    assert _after(SCIENCE, typed) == [f"{SCIENCE} my model of Mars.", "It took weeks.", "¿Y qué?"]


def test_the_childs_words_are_told_from_the_starters() -> None:
    (spans,) = wording.from_starter(SCIENCE, "of my model", "en")
    assert spans == (Span(f"{SCIENCE} ", False), Span("my model.", True))


@pytest.mark.parametrize(
    ("starter", "typed", "said"),
    [
        ("我最自豪的是", "我的模型", "我最自豪的是我的模型。"),
        ("我最自豪的是", "是我的模型。", "我最自豪的是我的模型。"),
        ("我最自豪的是", "我最自豪的是我的模型", "我最自豪的是我的模型。"),
        ("私のすきなのはエネルギー", "の本", "私のすきなのはエネルギーの本。"),
        ("أكثر ما أفخر به هو", "هو مشروعي", "أكثر ما أفخر به هو مشروعي."),
        ("मुझे गर्व है कि", "मैंने कोशिश की", "मुझे गर्व है कि मैंने कोशिश की।"),
        ("Con tự hào vì", "vì con cố gắng", "Con tự hào vì con cố gắng."),
        ("Nhờ các bạn của con, con", "con vui hơn", "Nhờ các bạn của con, con vui hơn."),
        ("Welcome!", "i am Maya", "Welcome! I am Maya."),
        ("Welcome!", "welcome! i am Maya", "Welcome! I am Maya."),
        ("You can help me.", "me gusta", "You can help me. Me gusta."),
        ("Thank you", ", all of you", "Thank you, all of you."),
        ("Thank you", "you’ve helped", "Thank you you’ve helped."),
        ("I didn't", "didn’t give up", "I didn't give up."),
        ("Caf\u00e9", "cafe\u0301 time", "Café time."),
    ],
)
def test_a_starter_and_words_in_other_languages(starter: str, typed: str, said: str) -> None:
    assert _after(starter, typed) == [said]


@pytest.mark.parametrize(
    ("typed", "language", "said"),
    [
        ("i tried", "en", "I tried."),
        ("I TRIED!!!", "en", "I TRIED!"),
        ("¿puedo? sí", "es", "¿Puedo? sí."),
        ("«oui»", "fr", "«Oui»."),
        ("iPad games", "en", "iPad games."),
        ("pH is fun", "en", "pH is fun."),
        ("e.g. maps", "en", "e.g. maps."),
        ("www.example.org", "en", "www.example.org."),
        ("istanbul", "tr", "İstanbul."),
        ("ılık", "tr", "Ilık."),
        ("e\u0301cole", "fr", "E\u0301cole."),
        ("ßtrange", "de", "ßtrange."),
        ("3 things", "en", "3 things."),
        ("привет", "ru", "Привет."),
        ("ქართული", "ka", "ქართული."),
        ("𐐨𐐩", "en", "𐐀𐐩."),
        ("میں خوش ہوں", "ur", "میں خوش ہوں۔"),
        ("أنا سعيد؟", "ar", "أنا سعيد؟"),
        ("我很高興", "zh-Hant", "我很高興。"),
        ("うれしい", "ja", "うれしい。"),
        ("나는 기뻐요", "ko", "나는 기뻐요."),
        ("मैं खुश हूँ", "hi", "मैं खुश हूँ।"),
        ("ฉันดีใจ", "th", "ฉันดีใจ"),
        ("ខ្ញុំសប្បាយ", "km", "ខ្ញុំសប្បាយ។"),
        ("ပျော်တယ်", "my", "ပျော်တယ်။"),
        ("Ես ուրախ եմ", "hy", "Ես ուրախ եմ։"),
        ("ደስ ብሎኛል", "am", "ደስ ብሎኛል።"),
    ],
)
def test_open_words_get_the_capital_and_end_mark_of_their_own_script(
    typed: str, language: str, said: str
) -> None:
    assert _alone(typed, language) == [said]


def test_a_text_of_the_pack_says_the_names_with_tidy_blanks() -> None:
    text = "I am {me}, in {class}. {{ok}}{advisor}"
    known = {"me": " Maya  Okafor\n", "class": "Science "}
    assert wording.fill_known(text, known) == "I am Maya Okafor, in Science. {ok}"


def test_a_page_of_one_word_over_and_over_is_read_at_once() -> None:
    assert _after("I am proud because", "because " * 20_000 + "I tried") == [
        "I am proud because I tried."
    ]
