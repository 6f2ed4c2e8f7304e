"""Files for tests of the portfolio, drawn here: four colored quarters, and what can go wrong."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from PIL import Image

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 30), (30, 30, 220), (255, 255, 255)
QUARTERS = (RED, GREEN, BLUE, WHITE)


def quarters(width: int = 400, height: int = 300) -> Image.Image:
    """Red, green; blue, white: one sees at once how it is turned."""
    image = Image.new("RGB", (width, height), WHITE)
    image.paste(RED, (0, 0, width // 2, height // 2))
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    return image


def photo(width: int = 400, height: int = 300, seed: int = 1) -> Image.Image:
    """Something with as many shades as a photo has."""
    small = Image.new("RGB", (8, 6))
    small.putdata([((n * 37 * seed) % 256, (n * 91 + seed * 50) % 256, (n * 53) % 256)
                   for n in range(48)])  # fmt: skip
    return small.resize((width, height), Image.Resampling.BICUBIC)


def saved(image: Image.Image, reader: str = "JPEG", **how: Any) -> bytes:
    """The bytes of a file."""
    file = io.BytesIO()
    image.save(file, reader, **how)
    return file.getvalue()


def seen(image: Image.Image) -> list[str]:
    """The names of the colors in the four quarters, from the top left."""
    image = image.convert("RGB")
    wide, high = image.size
    places = ((1, 1), (3, 1), (1, 3), (3, 3))
    return [_name(image.getpixel((x * wide // 4, y * high // 4))) for x, y in places]


def _name(color: Any) -> str:
    names = dict(zip(QUARTERS, ("red", "green", "blue", "white"), strict=True))
    return names[
        min(QUARTERS, key=lambda one: sum(abs(a - b) for a, b in zip(one, color, strict=True)))
    ]


UPRIGHT = ["red", "green", "blue", "white"]


def png_that_claims(width: int, height: int) -> bytes:
    """A picture of a few bytes that says it is as large as that."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


def packed(parts: Mapping[str, bytes | str]) -> bytes:
    """A packed folder."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


_MAIN = "http://schemas.openxmlformats.org"
_W = f"{_MAIN}/wordprocessingml/2006/main"
_RELATIONS = f"{_MAIN}/package/2006/relationships"
_TYPES = (
    f'<Types xmlns="{_MAIN}/package/2006/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
    '"/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)


def docx(*paragraphs: str, body: str = "", relations: str = "") -> bytes:
    """A Word document of these paragraphs."""
    words = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in paragraphs)
    return packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="'
            f'{_MAIN}/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}'
            "</Relationships>",
            "word/document.xml": f'<w:document xmlns:w="{_W}" xmlns:r="{_MAIN}/officeDocument/2006/'
            f'relationships"><w:body>{words}{body}</w:body></w:document>',
        }
    )


def linked_picture(address: str) -> dict[str, str]:
    """What makes a Word document show a picture that lies elsewhere."""
    a, p = f"{_MAIN}/drawingml/2006/main", f"{_MAIN}/drawingml/2006/picture"
    wp = f"{_MAIN}/drawingml/2006/wordprocessingDrawing"
    return {
        "relations": f'<Relationship Id="rId9" Type="{_MAIN}/officeDocument/2006/relationships/image" '
        f'Target="{address}" TargetMode="External"/>',
        "body": f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{wp}"><wp:extent cx="900000" cy="900000"/>'
        f'<wp:docPr id="1" name="p"/><a:graphic xmlns:a="{a}"><a:graphicData uri="{p}"><pic:pic '
        f'xmlns:pic="{p}"><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:link="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>'
        '<a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>",
    }


def odt(*paragraphs: str, kind: str = "text", more: str = "") -> bytes:
    """An OpenDocument text."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    words = "".join(f"<text:p>{one}</text:p>" for one in paragraphs)
    media = f"application/vnd.oasis.opendocument.{kind}"
    return packed(
        {
            "mimetype": media,
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="'
            f'{office}:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
            f'manifest:media-type="{media}"/><manifest:file-entry manifest:full-path="content.xml" '
            'manifest:media-type="text/xml"/></manifest:manifest>',
            "content.xml": f'<office:document-content xmlns:office="{office}:office:1.0" '
            f'xmlns:text="{office}:text:1.0" xmlns:draw="{office}:drawing:1.0" '
            'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">'
            f"<office:body><office:text>{words}{more}</office:text></office:body>"
            "</office:document-content>",
        }
    )


def pptx(*slides: str) -> bytes:
    """The words of slides; no program but our own reader takes so little for slides."""
    a = f"{_MAIN}/drawingml/2006/main"
    return packed(
        {
            "ppt/presentation.xml": "<p/>",
            **{
                f"ppt/slides/slide{n}.xml": f'<s xmlns:a="{a}"><a:p><a:r><a:t>{words}</a:t></a:r>'
                "</a:p></s>"
                for n, words in enumerate(slides, 1)
            },
        }
    )


def pdf(pages: int = 1, password: str = "") -> bytes:
    """A PDF of blank pages."""
    import pikepdf

    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(612, 792))
    locked = pikepdf.Encryption(owner=password, user=password) if password else False
    file = io.BytesIO()
    document.save(file, encryption=locked)
    return file.getvalue()


def svg(body: str, head: str = 'viewBox="0 0 40 30"', before: str = "") -> bytes:
    """A drawing."""
    return (
        f'{before}<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" {head}>{body}</svg>'
    ).encode()


SVG_QUARTERS = (
    '<rect width="20" height="15" fill="#dc1e1e"/><rect x="20" width="20" height="15" '
    'fill="#1ea01e"/><rect y="15" width="20" height="15" fill="#1e1edc"/>'
)

HEIC = base64.b64decode("""
AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAA
AAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAA
AAAA0QACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQ
IAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEM
Af//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADAC
EiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgI
AAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAANltZGF0AAAAzSgBrw
ngITip//It3/8THZe5lyeVp79Y//0Qb70Nb/4im3R+jwmjDkov6Sv/jRVrZGSmo//qNZejEiXcT2BlgOd+N0KaJOzE
M5Sqoc3CCnGt8mABDbwYhVo/sY3qEbkNIkXT0EAQ7Fs4tbwXA1OiST+fRtctDy6HdEJzxaIBlSXUeKu9CAEwx9X8uB
kCsdSVXMnkV2xeLyemiAs1DMzgI7PujELqSoxctxkoc6m+QXjaJucH8bPbkT7bX3bV5/rX2/OBg/o8SEKFZ2qDZ0A=
""")
"""The four quarters, 64 x 48, as a phone keeps photos."""
