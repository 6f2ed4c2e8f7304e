"""How a piece looks: pictures after their retouching, chosen pages, words."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from conference_app.domain.conference import read_work
from conference_app.domain.records import WorkSample
from conference_app.portfolio import showing
from conference_app.portfolio.mishap import Mishap

from . import drawn
from .drawn import quarters, saved, seen


def piece(**tree: Any) -> WorkSample:
    return read_work("w1", {key.replace("_", "-"): value for key, value in tree.items()})


def _opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def test_a_picture_is_shown_as_it_was_retouched() -> None:
    content = saved(quarters())
    (found,) = showing.shown(piece(turn=90, crop=[0, 0, 10_000, 10_000]), content)
    assert found.ending == ".jpg"
    assert found.pixels == (300, 400)
    assert seen(_opened(found.content)) == ["blue", "red", "white", "green"]


def test_of_a_pdf_the_chosen_pages_are_shown() -> None:
    content = drawn.pdf(5)
    found = list(showing.shown(piece(page_count=5, pages=[4, 2]), content, 400))
    assert len(found) == 2
    assert all(one.pixels and max(one.pixels) == 400 for one in found)
    assert len(list(showing.shown(piece(page_count=5), content, 100))) == 5


def test_small_pictures_of_everything_that_has_any() -> None:
    for content, tree in (
        (saved(quarters(2000, 1500)), {"turn": 180}),
        (saved(quarters(), "PNG"), {}),
        (drawn.pdf(3), {"page_count": 3, "pages": [2]}),
    ):
        found = showing.small(piece(**tree), content, 200)
        assert found is not None
        assert max(_opened(found.content).size) == 200
        assert len(found.content) < 20_000
    assert showing.small(piece(), b"only words") is None
    assert showing.small(piece(), drawn.docx("only words")) is None


def test_words_are_given_to_whoever_sets_them() -> None:
    assert showing.words(piece(), "Xin chào".encode()) == "Xin chào"
    assert showing.words(piece(), drawn.docx("My volcano")) == "My volcano"
    assert showing.words(piece(), drawn.pdf()) == ""
    (found,) = showing.shown(piece(), drawn.docx("My volcano"))
    assert (found.content, found.ending) == (b"My volcano", ".txt")


@pytest.mark.parametrize("content", [b"MZ" + bytes(99), b"\0\1\2", saved(quarters(), "GIF")])
def test_what_we_never_keep_is_told(content: bytes) -> None:
    """A binder from elsewhere may hold anything, whatever it says of it."""
    with pytest.raises(Mishap, match="cannot be shown"):
        list(showing.shown(piece(media="image/jpeg"), content))
