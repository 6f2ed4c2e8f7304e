"""One piece of advice of the check-list; the words for it belong to who shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to look at: its kind, the place in the binder, and what one would name."""

    kind: str
    path: str
    detail: Mapping[str, str] = field(default_factory=dict)
