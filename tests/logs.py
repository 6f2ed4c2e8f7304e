"""Logs as copies of one binder may hold them: parts of one history, bursts grown or not yet."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from conference_app.domain.edit import Edit
from conference_app.domain.place import owners

from .binders import MAYA, RIVERA, an_edit

PLACES = (
    "student/name",
    "2026-fall/answers/pride/text",
    "2026-fall/support/pride",
    "people/tia-rosa/name",
)
_VALUES = {"2026-fall/support/pride": ("frame", "ask")}
_WORDS = ("one", "two", None)
_CLOCKS = st.integers(1, 9) | st.sampled_from([2**40, 2**60])
"""Small, so that ties are common; or those of a device whose year is wrong."""


@st.composite
def histories(draw: st.DrawFn, most: int = 7) -> list[list[Edit]]:
    """Some edits at one or two places, each as the rows written for it while its burst grew."""
    places = draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=2, unique=True))
    made: list[list[Edit]] = []
    for number in range(draw(st.integers(1, most))):
        if made and draw(st.integers(0, 5)) == 0:
            made.append([draw(_erase_edit(number, made))])
            continue
        first = draw(_edit(number, draw(st.sampled_from(places)), made))
        made.append([first])
        if draw(st.booleans()):
            value = draw(st.sampled_from(_VALUES.get(first.path, _WORDS)))
            made[-1].append(
                replace(first, clock=first.clock + draw(st.integers(1, 5)), value=value)
            )
    return made


@st.composite
def _edit(draw: st.DrawFn, number: int, path: str, made: list[list[Edit]]) -> Edit:
    earlier = [draw(st.sampled_from(rows)) for rows in made if rows[0].path == path]
    bases = draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)) if earlier else []
    role = draw(st.sampled_from(owners(path)))
    return an_edit(
        path,
        draw(st.sampled_from(_VALUES.get(path, _WORDS))),
        clock=max([draw(_CLOCKS), *(base.clock + 1 for base in bases)]),
        base=[base.id for base in bases],
        author=MAYA if role == "student" else RIVERA,
        gesture=f"gesture{draw(st.integers(1, 4)):03}",
        edit_id=f"edit{number:06}",
    )


@st.composite
def _erase_edit(draw: st.DrawFn, number: int, made: list[list[Edit]]) -> Edit:
    named = draw(st.lists(st.sampled_from([rows[0].id for rows in made]), unique=True))
    return an_edit(
        f"erase/erasing{number}",
        {"edits": sorted(named)},
        clock=draw(_CLOCKS),
        author=draw(st.sampled_from([MAYA, RIVERA])),
        edit_id=f"edit{number:06}",
    )


@st.composite
def copies(draw: st.DrawFn, many: int, most: int = 7) -> list[list[Edit]]:
    """The logs of `many` copies: of each edit a row that was once written, or none."""
    history = draw(histories(most))
    picks = [[draw(st.sampled_from([None, *rows])) for rows in history] for _ in range(many)]
    return [[row for row in rows if row is not None] for rows in picks]
