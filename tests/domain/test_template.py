"""Texts with blanks in braces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.domain.template import Blank, TemplateError, names, parts
from tests.child_words import any_text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        ("Hello", ("Hello",)),
        ("{work}", (Blank("work"),)),
        ("In {class} I {a}.", ("In ", Blank("class"), " I ", Blank("a"), ".")),
        ("{a}{b}", (Blank("a"), Blank("b"))),
        ("{a-2} and {a-2}", (Blank("a-2"), " and ", Blank("a-2"))),
        ("a {{b}} c", ("a {b} c",)),
        ("{{{a}}}", ("{", Blank("a"), "}")),
        ("{{}}", ("{}",)),
    ],
)
def test_words_and_blanks_are_found_in_order(text: str, found: tuple[object, ...]) -> None:
    assert parts(text) == found


def test_each_blank_is_named_once() -> None:
    assert names("{b} {a} {b} {{c}}") == ("b", "a")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a { b", 'a lone "{"; write "{{" for a brace, or "{name}" for a blank'),
        ("a } b", 'a lone "}"; write "}}" for a brace, or "{name}" for a blank'),
        ("{{a}", 'a lone "}"'),
        ("{}", '"{}" is not a blank; use small letters, digits and hyphens, as in {reason}'),
        ("{Work}", '"{Work}" is not a blank'),
        ("{my work}", '"{my work}" is not a blank'),
        ("{ work }", '"{ work }" is not a blank'),
        ("{1st}", '"{1st}" is not a blank'),
        ("{año}", '"{año}" is not a blank'),
        ("{" + "a" * 65 + "}", "is not a blank"),
    ],
)
def test_a_stray_brace_or_bad_name_is_told_with_the_remedy(text: str, complaint: str) -> None:
    with pytest.raises(TemplateError) as caught:
        parts(text)
    assert complaint in str(caught.value)


@given(words=any_text(), blanks=st.lists(st.from_regex(r"[a-z][a-z0-9-]{0,9}", fullmatch=True)))
def test_words_with_doubled_braces_come_back_as_they_were(words: str, blanks: list[str]) -> None:
    escaped = words.replace("{", "{{").replace("}", "}}")
    text = escaped + "".join(f" {{{blank}}} {escaped}" for blank in blanks)
    told = "".join(f"<{p.name}>" if isinstance(p, Blank) else p for p in parts(text))
    assert told == words + "".join(f" <{blank}> {words}" for blank in blanks)
    assert names(text) == tuple(dict.fromkeys(blanks))
