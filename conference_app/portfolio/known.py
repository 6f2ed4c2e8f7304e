"""What is in a binder already, so that the same piece is not added twice by mistake."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..domain import conference
from ..domain.records import WorkSample
from ..storage import attachments
from . import kinds, looks, pictures
from .taking import Taken

if TYPE_CHECKING:
    from PIL.Image import Image

    from ..storage.binder_file import BinderFile


@dataclass(slots=True)
class Known:
    """The pieces of every conference of a binder that are not taken out."""

    file: BinderFile
    pieces: list[WorkSample] = field(default_factory=list)

    @classmethod
    def read(cls, file: BinderFile) -> Known:
        """What the binder holds now."""
        binder = file.binder()
        terms = (conference.read(binder, term) for term in binder.terms())
        return cls(file, [piece for term in terms for piece in term.work])

    def link(self, link: str) -> WorkSample | None:
        """The piece that is this link."""
        return next((piece for piece in self.pieces if piece.link == link), None)

    def same(self, taken: Taken) -> WorkSample | None:
        """The piece that is the same file, or the same picture saved once more."""
        for piece in self.pieces:
            if piece.file and (piece.source == taken.source or piece.file == taken.digest):
                return piece
        if not taken.look:
            return None
        alike = (piece for piece in self.pieces if looks.are_alike(piece.look, taken.look))
        return next((piece for piece in alike if self._is_same(piece, taken)), None)

    def _is_same(self, piece: WorkSample, taken: Taken) -> bool:
        content = attachments.get(self.file, piece.file)
        one = None if content is None else _picture(content, piece.media)
        other = _picture(taken.content, taken.media)
        return one is not None and other is not None and looks.are_same(one, other)


def _picture(content: bytes, media: str) -> Image | None:
    kind = kinds.KEPT.get(media)
    if kind is None or kind.group != kinds.PICTURE:
        return None
    try:
        image = pictures.opened(content, kind)
        image.draft("L", (512, 512))
        return image.convert("L")
    except Exception:  # What is damaged is not the same as anything.
        return None
