"""The same words in several classes, where each class deserves its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from . import cues, marks
from .answer_state import count_words
from .path import Leg

_MANY_CLASSES = 3
_FEW_WORDS = 3

Places = dict[str, str]
"""The answers that hold certain words, each with the name of its class, in speaking order."""


def found(
    legs: Sequence[Leg], words: Mapping[str, tuple[str, ...]]
) -> dict[str, list[dict[str, str]]]:
    """What is repeated, told at the first answer of the second class that holds it: `words` and `classes`.

    A whole answer counts when it stands in two classes, a sentence (or blank) when in three. `words`
    gives the student's own words by answer. Three words at most that two classes share are no copy.
    """
    whole: dict[str, Places] = {}
    single: dict[str, Places] = {}
    said: dict[str, str] = {}
    for leg, path in _of_classes(legs):
        own = words.get(path, ())
        _note(whole, said, " ".join(own), path, leg.name)
        for sentence in (sentence for piece in own for sentence in cues.sentences(piece)):
            _note(single, said, sentence, path, leg.name)
    copies = {key: places for key, places in whole.items() if _are_in(2, places, key)}
    often = {key: places for key, places in single.items()
             if _are_in(_MANY_CLASSES, places, key)
             and not any(places.keys() <= copied.keys() for copied in copies.values())}  # fmt: skip
    told: dict[str, list[dict[str, str]]] = {}
    for key, places in (*copies.items(), *often.items()):
        first, *others = dict.fromkeys(places.values())
        again = next(path for path, name in places.items() if name == others[0])
        names = ", ".join((first, *others))
        told.setdefault(again, []).append({"words": said[key], "classes": names})
    return told


def _of_classes(legs: Iterable[Leg]) -> Iterator[tuple[Leg, str]]:
    for leg in legs:
        if leg.per == "class":
            yield from ((leg, stop.path) for stop in leg.stops)


def _note(
    seen: dict[str, Places], said: dict[str, str], words: str, path: str, school_class: str
) -> None:
    key = marks.bare(words)
    if key:
        seen.setdefault(key, {})[path] = school_class
        said.setdefault(key, words)


def _are_in(least: int, places: Places, words: str) -> bool:
    """Whether words that are more than a few stand in so many classes."""
    return len(set(places.values())) >= least and count_words(words) > _FEW_WORDS
