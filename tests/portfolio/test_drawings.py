"""SVG is drawn without running, reading or fetching anything."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image

from conference_app.portfolio import drawings, kinds
from conference_app.portfolio.mishap import Mishap

from . import drawn
from .drawn import SVG_QUARTERS, UPRIGHT, seen, svg


def _seen(content: bytes) -> list[str]:
    return seen(Image.open(io.BytesIO(drawings.keep(content).content)))


@pytest.mark.parametrize(
    ("head", "size"),
    [('viewBox="0 0 40 30"', (2400, 1800)), ('width="40mm" height="30mm" viewBox="0 0 40 30"', (2400, 1800)),
     ('width="30" height="40" viewBox="0 0 40 30"', (1800, 2400)),
     ('width="100%" height="100%" viewBox="0 0 40 30"', (2400, 1800))],
)  # fmt: skip
def test_a_drawing_becomes_a_sharp_picture(head: str, size: tuple[int, int]) -> None:
    kept = drawings.keep(svg(SVG_QUARTERS, head))
    assert all(abs(a - b) <= 4 for a, b in zip(kept.pixels, size, strict=True))
    assert kept.kind == kinds.PNG
    if size[0] > size[1]:
        assert _seen(svg(SVG_QUARTERS, head)) == UPRIGHT


def test_words_in_a_drawing_are_drawn() -> None:
    plain = drawings.keep(svg(SVG_QUARTERS)).content
    worded = drawings.keep(svg(f'{SVG_QUARTERS}<text x="2" y="10">Xin chào</text>')).content
    assert plain != worded


@pytest.mark.parametrize(
    "script",
    ["<script>while(true){}</script>", '<script href="https://example.org/x.js"/>',
     '<rect onclick="go()" width="1" height="1" fill="none"/>'],
)  # fmt: skip
def test_a_script_is_left_out_and_that_is_told(script: str) -> None:
    kept = drawings.keep(svg(SVG_QUARTERS + script))
    assert seen(Image.open(io.BytesIO(kept.content))) == UPRIGHT
    assert kept.remarks == ("it holds a program, which was left out",)


def test_a_link_one_could_click_does_no_harm() -> None:
    assert _seen(svg(f'<a href="https://example.org">{SVG_QUARTERS}</a>')) == UPRIGHT


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.png"
    Image.new("RGB", (40, 30), "black").save(path)
    return path


_WAYS_OUT = [
    '<image href="{0}" width="40" height="30"/>',
    '<image xlink:href="{0}" width="40" height="30"/>',
    '<image href="file://{0}" width="40" height="30"/>',
    '<image href="https://example.org/a.png" width="40" height="30"/>',
    '<image href="//example.org/a.png" width="40" height="30"/>',
    '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="40" height="30"/>',
    '<use href="other.svg#part"/>',
    '<filter id="f"><feImage href="{0}"/></filter><rect filter="url(#f)" width="40" height="30"/>',
    '<rect fill="url({0})" width="40" height="30"/>',
    "<rect style=\"fill: url('{0}')\" width='40' height='30'/>",
    '<style>@import "https://example.org/a.css";</style>',
    "<style>rect {{ fill: url(https://example.org/a) }}</style>",
    "<style>rect {{ fill: u\\72l(https://example.org/a) }}</style>",
    "<style>@font-face {{ src: url(<![CDATA[https://example.org/f]]>) }}</style>",
]


@pytest.mark.parametrize("way", _WAYS_OUT)
def test_what_looks_outside_is_not_drawn(way: str, secret: Path) -> None:
    with pytest.raises(Mishap, match="outside of it, which is never fetched"):
        drawings.keep(svg(SVG_QUARTERS + way.format(secret)))


def test_a_stylesheet_from_elsewhere_is_not_fetched() -> None:
    with pytest.raises(Mishap, match="never fetched"):
        drawings.keep(svg("", before='<?xml-stylesheet href="a.css" type="text/css"?>'))


def test_entities_are_not_unfolded() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    with pytest.raises(Mishap, match="ENTITY"):
        drawings.keep(svg("<text>&b;</text>", before=bomb))
    outside = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    with pytest.raises(Mishap, match="ENTITY"):
        drawings.keep(svg("<text>&a;</text>", before=outside))


def test_pictures_within_are_drawn_if_their_size_is_honest() -> None:
    def embedded(content: bytes) -> bytes:
        data = base64.b64encode(content).decode()
        return svg(f'<image href="data:image/png;base64,{data}" width="40" height="30"/>')

    assert _seen(embedded(drawn.saved(drawn.quarters(), "PNG"))) == UPRIGHT
    with pytest.raises(Mishap, match="megapixels"):
        drawings.keep(embedded(drawn.png_that_claims(60_000, 60_000)))
    with pytest.raises(Mishap, match="never fetched"):
        drawings.keep(embedded(svg(SVG_QUARTERS)))


@pytest.mark.parametrize(
    "content",
    [svg("<g>"), svg("&nothing;"), b"<svg",
     b'<?xml version="1.0" encoding="nonsense"?><svg>', svg("<g>" * 2000 + "</g>" * 2000),
     svg("", 'viewBox="0 0 100000 10"'), svg("<g/>" * 100_001)],
)  # fmt: skip
def test_a_drawing_that_is_none_is_told(content: bytes) -> None:
    with pytest.raises(Mishap, match="; "):
        drawings.keep(content)
