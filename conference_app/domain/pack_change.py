"""What changes for a student when a binder takes another version of its stems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from . import own_parts
from .conference import Conference
from .stem_pack import Slot, StemPack


@dataclass(frozen=True, slots=True)
class PackChange:
    """The slots that come and go, those whose words change, and the answers that it touches.

    `unasked` are answers that stay in the binder but are asked, and print, no more. `unfilled`
    are frames that gain a blank which the answer has not filled.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    reworded: tuple[str, ...]
    unasked: tuple[str, ...]
    unfilled: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the student would notice nothing."""
        return not (self.added or self.removed or self.reworded or self.unasked or self.unfilled)


def change(conference: Conference, old: StemPack | None, new: StemPack) -> PackChange:
    """What taking `new` in place of `old` means for a conference; answers follow their slot ids."""
    before = {slot.id: slot for _, slot in old.slots()} if old else {}
    after = {slot.id: slot for _, slot in new.slots()}
    begun = [key for key, answer in conference.answers.items()
             if answer.is_begun and not own_parts.is_own(answer.path)]  # fmt: skip
    return PackChange(
        added=tuple(slot for slot in after if slot not in before),
        removed=tuple(slot for slot in before if slot not in after),
        reworded=tuple(s for s in after if s in before and after[s] != before[s]),
        unasked=tuple(key for key in begun if key.partition("@")[0] not in after),
        unfilled=tuple(_unfilled(conference, begun, after)),
    )


def _unfilled(conference: Conference, begun: list[str], slots: dict[str, Slot]) -> Iterator[str]:
    for key in begun:
        answer = conference.answers[key]
        slot = slots.get(key.partition("@")[0])
        if slot is None or not slot.is_answered or answer.form != "frame":
            continue
        stem = slot.stem(answer.stem)
        if any(not answer.blanks.get(blank, "").strip() for blank in stem.words):
            yield key
