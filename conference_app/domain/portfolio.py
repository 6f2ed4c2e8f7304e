"""The portfolio: pieces of work by class, with what the student says of each; made from binder and stems.

Board, paper and web page all read this one value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from . import titles
from .block_making import BlockMaker, beside
from .conference import Conference
from .items import pieces
from .records import SchoolClass, WorkSample
from .script import SAY, Line
from .stem_pack import StemPack
from .titles import Title

_NO_WORDS = Title("", "")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of work and what the student says of it, a line or more for each answer.

    `also` are the same in the second language: the student's own version, else the words as they
    were written; each line tells its language. `draft` is the early draft that stands beside it.
    """

    sample: WorkSample
    title: Title
    also_title: Title
    captions: tuple[Line, ...]
    also: tuple[Line, ...]
    draft: Piece | None = None

    @property
    def id(self) -> str:
        """The id of the piece."""
        return self.sample.id


@dataclass(frozen=True, slots=True)
class Chapter:
    """The pieces of one class with a line that sums them up; the class is None for the last pieces.

    Those belong to no class, or to one that is gone, and their chapter has no title.
    """

    school_class: str | None
    title: Title
    also_title: Title
    summary: Title
    also_summary: Title
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All pieces in their chapters. `cover` is the id of the piece chosen for it, if it is there."""

    language: str
    also: str | None
    sentence: Title
    also_sentence: Title
    cover: str | None
    chapters: tuple[Chapter, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Every piece with its draft inside it, in the order of the portfolio."""
        return tuple(piece for chapter in self.chapters for piece in chapter.pieces)


def portfolio(conference: Conference, pack: StemPack, also: str | None = None) -> Portfolio:
    """The portfolio in the pack's main language, with a second one beside it if `also` is given."""
    also = beside(pack, also)
    maker = _Maker(conference, pack, also, _blocks(conference, pack, also))
    chosen = conference.cover
    sentence, also_sentence = maker.both(chosen.sentence, chosen.own)
    is_there = any(work.id == chosen.piece for work in conference.work)
    return Portfolio(
        language=pack.main_language,
        also=also,
        sentence=sentence,
        also_sentence=also_sentence,
        cover=chosen.piece if is_there else None,
        chapters=tuple(maker.chapters()),
    )


def pairs(work: Sequence[WorkSample]) -> dict[str, str]:
    """The early draft that stands beside a final piece, by the final's id; each piece in one pair.

    Where drafts follow one another the last two are the pair.
    """
    became = {piece.id: piece.draft_of for piece in work}
    drafts = [piece.id for piece in work if became[piece.id] in became]
    found: dict[str, str] = {}
    for draft in sorted(drafts, key=lambda draft: became[became[draft]] in became):
        final = became[draft]
        paired = {*found, *found.values()}
        if draft != final and not {draft, final} & paired:
            found[final] = draft
    return found


def _blocks(conference: Conference, pack: StemPack, also: str | None) -> BlockMaker:
    """It is read and not spoken, so there are no pauses for an interpreter."""
    meeting = replace(conference.meeting, interpreter=False)
    return BlockMaker(replace(conference, meeting=meeting), pack, also)


@dataclass(frozen=True, slots=True)
class _Maker:
    conference: Conference
    pack: StemPack
    language: str | None
    blocks: BlockMaker

    def chapters(self) -> Iterator[Chapter]:
        """A chapter for each class that has pieces, in the order of the classes; then the others."""
        made = self._pieces()
        keys = {school_class.key for school_class in self.conference.classes}
        for school_class in self.conference.classes:
            own = tuple(p for p in made if p.sample.school_class == school_class.key)
            if own:
                yield self._chapter(school_class, own)
        others = tuple(piece for piece in made if piece.sample.school_class not in keys)
        if others:
            yield Chapter(None, _NO_WORDS, _NO_WORDS, _NO_WORDS, _NO_WORDS, others)

    def _chapter(self, school_class: SchoolClass, own: tuple[Piece, ...]) -> Chapter:
        title, also_title = self.both(school_class.name, school_class.own)
        summary, also_summary = self.both(school_class.summary, school_class.summary_own)
        return Chapter(school_class.key, title, also_title, summary, also_summary, own)

    def _pieces(self) -> list[Piece]:
        """Each piece once: alone, or with its draft."""
        made = dict(self._alone())
        draft_of = pairs(self.conference.work)
        drafts = {final: made.pop(draft) for final, draft in draft_of.items()}
        return [replace(piece, draft=drafts.get(key)) for key, piece in made.items()]

    def _alone(self) -> Iterator[tuple[str, Piece]]:
        said = {
            item.key: tuple(self.blocks.block(slot, item) for slot in section.slots)
            for section, items in pieces(self.conference, self.pack)
            for item in items
        }
        for work in self.conference.work:
            blocks = [block for block in said.get(work.id, ()) if block is not None]
            main = self.pack.main_language
            yield (
                work.id,
                Piece(
                    sample=work,
                    title=titles.of_work(work, main, main),
                    also_title=titles.of_work(work, self.language, main)
                    if self.language
                    else _NO_WORDS,
                    captions=_sayings(line for block in blocks for line in block.lines),
                    also=_sayings(line for block in blocks for line in block.also),
                ),
            )

    def both(self, words: str, own: Mapping[str, str]) -> tuple[Title, Title]:
        """A line in both languages."""
        main = self.pack.main_language
        also = titles.in_language(words, own, self.language, main) if self.language else _NO_WORDS
        return titles.in_language(words, own, main, main), also


def _sayings(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.kind == SAY)
