"""How a measure is taken: two things in turn, several times, the middle of each."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measure in seconds; `aim` is a ratio, or seconds where there is no baseline.

    `unit` is ms, or MB where it is no time that is measured.
    """

    what: str
    took: float
    baseline: float | None
    aim: float
    unit: str = "ms"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A measure that cannot be taken here, and why."""

    what: str
    why: str


def against(
    what: str,
    work: Callable[[], object],
    baseline: Callable[[], object],
    aim: float,
    times: int = 7,
) -> Row:
    """Time work and baseline in turn, after one warm-up of each."""
    took: list[float] = []
    other: list[float] = []
    for n in range(times + 1):
        for function, kept in ((baseline, other), (work, took)):
            passed = once(function)
            if n:
                kept.append(passed)
    return Row(what, statistics.median(took), statistics.median(other), aim)


def once(function: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    began = time.perf_counter()
    function()
    return time.perf_counter() - began
