"""What somebody drops or pastes: files and folders, links, a picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from ...portfolio.gathering import is_link


@dataclass(frozen=True, slots=True)
class Given:
    """Files and folders, links, a picture that is in no file, something that is shown live."""

    paths: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()
    picture: QImage | None = None
    live: str = ""


def given(carried: QMimeData) -> Given | None:
    """What can become work; None if there is nothing so."""
    paths = tuple(Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile())
    links = tuple(url.toString() for url in carried.urls() if not url.isLocalFile())
    if paths or links:
        return Given(paths, links)
    if carried.hasImage():
        picture = QImage(carried.imageData())
        return None if picture.isNull() else Given(picture=picture)
    return of_words(carried.text()) if carried.hasText() else None


def could_be(carried: QMimeData) -> bool:
    """Whether something may become work; costs nothing, for a mouse that moves."""
    return carried.hasUrls() or carried.hasImage() or is_link(carried.text().strip())


def of_words(words: str) -> Given | None:
    """The links among words, one a line."""
    links = tuple(line.strip() for line in words.splitlines() if is_link(line.strip()))
    return Given(links=links) if links else None
