"""Makes the script of a conference: a pure function of what the binder holds and its stem pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from . import timing
from .block_making import BlockMaker, beside
from .conference import Conference
from .items import Item, turns
from .language import closest
from .script import ASK, SAY, Block, Part, Script
from .stem_pack import Section, StemPack


def script(
    conference: Conference,
    pack: StemPack,
    also: str | None = None,
    pages: Mapping[str, int] | None = None,
) -> Script:
    """The script in the pack's main language, with a second language beside it if `also` is given.

    `pages` tells on which page of the portfolio a piece of work stands, by its id.
    """
    also = beside(pack, also)
    maker = _Maker(conference, pack, also, BlockMaker(conference, pack, also, pages or {}))
    parts = tuple(maker.parts())
    minutes = conference.meeting.minutes or pack.minutes
    return Script(
        language=pack.main_language,
        also=also,
        parts=parts,
        slot_seconds=minutes * 60.0,
        reserved_seconds=timing.reserved_seconds(minutes),
        notes=maker.notes(),
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the parts, and tells what was not translated."""

    conference: Conference
    pack: StemPack
    also: str | None
    blocks: BlockMaker

    def notes(self) -> tuple[str, ...]:
        """What the making of the script left to say."""
        if not self.blocks.untranslated or self.also is None:
            return ()
        where = ", ".join(self.blocks.untranslated)
        main = self.pack.main_language
        if not closest(self.also, self.pack.languages):
            where = "all of them"
        return (f'The stems "{self.pack.id}" have no words in "{self.also}" for {where}; '
                f'"{main}" stands there instead.',)  # fmt: skip

    def parts(self) -> Iterator[Part]:
        """The parts in speaking order; a part in which nothing is said or asked is left out."""
        for section, items in turns(self.conference, self.pack):
            for item in items:
                back = [self.blocks.look_back(goal, item) for goal in item.last_goals]
                found = [*back, *(self.blocks.block(slot, item) for slot in section.slots)]
                blocks = tuple(block for block in found if block is not None)
                if any(_is_alive(block) for block in blocks):
                    yield self._part(section, item, blocks, len(items))

    def _part(self, section: Section, item: Item, blocks: tuple[Block, ...], count: int) -> Part:
        main = self.blocks.text(section.title, item, self.pack.main_language, section.id)[0]
        also = self.blocks.text(section.title, item, self.also, section.id)[0] if self.also else ""
        return Part(
            id=f"{section.id}@{item.key}" if item.key else section.id,
            title=main,
            also_title=also,
            school_class=item.key if section.per == "class" else None,
            minutes=section.minutes / max(1, count),
            blocks=blocks,
        )


def _is_alive(block: Block) -> bool:
    """Whether a block is reason enough to print its part: words to say, or room for an answer."""
    return any(line.kind == SAY for line in block.lines) or (
        block.room > 0 and any(line.kind == ASK for line in block.lines)
    )
