"""A pen in somebody's hand: makes the edits of one author on one device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from .acceptance import entry_objection
from .binder import Held
from .clock import Clock
from .edit import Edit, Value
from .names import random_id
from .refusal import Refusal

BURST_SECONDS = 60
Look = Callable[[str], Held | None]


class Pen:
    """Writes at places of a binder. A burst in one place is one edit with a growing value.

    `look` tells what a place holds at this moment; `now` gives the device's time.
    """

    def __init__(
        self, author: str, device: str, clock: Clock, look: Look, now: Callable[[], datetime]
    ) -> None:
        self.author = author
        self._device = device
        self._clock = clock
        self._look = look
        self._now = now
        self._burst: Edit | None = None
        self._burst_began: datetime | None = None
        self._begun_from: Held | None = None

    @property
    def role(self) -> str:
        """student or advisor."""
        return self.author.partition(":")[0]

    def write(
        self,
        path: str,
        value: Value,
        *,
        gesture: str | None = None,
        shown: tuple[str, ...] = (),
        base: tuple[str, ...] | None = None,
    ) -> Edit:
        """An edit that gives `path` the value, or the burst under way there, grown.

        `gesture` joins edits that one undo takes back. `shown` names further versions that were
        on the screen: writing chooses between them. `base` is what was on the screen where that
        is not what the binder holds by now. Raises Refusal where this pen may not write.
        """
        if told := entry_objection(path, self.role, value):
            raise Refusal(f"{told}.")
        held = self._look(path)
        if held:
            self._clock.see(held.clock)
        if self._burst and not shown and self._continues(self._burst, path, gesture, held):
            self._burst = replace(self._burst, clock=self._clock.tick(), value=value)
            return self._burst
        self._begun_from = held
        self._burst_began = self._now()
        if base is None:
            base = (held.edit, *held.beside) if held else ()
        self._burst = Edit(
            id=random_id(),
            clock=self._clock.tick(),
            made_at=self._burst_began.astimezone().isoformat(timespec="seconds"),
            author=self.author,
            device=self._device,
            gesture=gesture or random_id(),
            base=tuple(dict.fromkeys((*base, *shown))),
            path=path,
            value=value,
        )
        return self._burst

    def lift(self) -> None:
        """End the burst: the writer went elsewhere, or the binder is handed on."""
        self._burst = None

    def _continues(self, burst: Edit, path: str, gesture: str | None, held: Held | None) -> bool:
        began = self._burst_began
        return (
            burst.path == path
            and gesture in (None, burst.gesture)
            and (held == self._begun_from or _is_kept(burst, held))
            and began is not None
            and 0 <= (self._now() - began).total_seconds() < BURST_SECONDS
        )


def _is_kept(burst: Edit, held: Held | None) -> bool:
    """Whether a place holds the burst as it was left.

    A burst that was erased meanwhile may not grow, or what is typed now would go with it. Where
    nothing stands, that cannot be told apart from a place that was cleared.
    """
    return (
        held is not None
        and held.edit == burst.id
        and held.value == burst.value
        and burst.value is not None
    )
