"""Binders to show pages with: an empty one, one as it should be, and one that is too full."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from conference_app.domain import order
from conference_app.domain.place import work_place
from conference_app.storage import shipped, stem_packs, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import this_device
from conference_app.storage.filling import fill
from conference_app.storage.library import start_binder
from tests.binders import write_twice
from tests.portfolio.drawn import photo, saved

LONG_WORD = "Donaudampfschifffahrtskapitane"
"""Thirty letters without a place to break."""
_TERM = "2026-fall"


def empty(folder: Path) -> Path:
    """A binder that was begun a moment ago: no class, no word."""
    path = folder / "empty.binder"
    pack = stem_packs.find("middle-school")
    start_binder(path, this_device(), name="Bo", pack=pack, term=_TERM).close()
    return path


def typical(folder: Path) -> Path:
    """The sample student Maya."""
    data = _maya()
    _add_parts(data, "My dance group", "What I want to say about lunch")
    _add_last_goal(data, "I want to read one book in Spanish with Grandma.", "Grandma")
    return _with_pictures(_filled(folder / "typical.binder", data), "Water wheel", 3)


def overfull(folder: Path) -> Path:
    """Twelve classes with endless names, endless words, one answer of 3,000 words."""
    data = _maya()
    conference = data[_TERM]
    data["student"]["name"] = f"{LONG_WORD} {LONG_WORD} Okafor"
    classes = conference["classes"]
    for number, key in zip(range(12), order.row(12), strict=True):
        classes[f"class-{number}"] = {
            "name": f"{LONG_WORD} {number + 1}", "teacher": f"Ms. {LONG_WORD}", "order": f"z{key}"
        }  # fmt: skip
    answers = conference["answers"]
    answers["greeting"]["text"] = " ".join(["many words", LONG_WORD] * 1000)
    for blank in answers["pride@language-arts"]["blank"]:
        answers["pride@language-arts"]["blank"][blank] = f"{LONG_WORD} and {LONG_WORD} " * 4
    _add_parts(data, f"{LONG_WORD} {LONG_WORD} and more", f"{LONG_WORD} " * 9)
    _add_last_goal(data, f"{LONG_WORD} " * 30, f"{LONG_WORD} " * 30)
    answers["letter-news"] = {"stem": "letter-know", "form": "ask", "text": f"{LONG_WORD} " * 40}
    conference["review"]["comments"]["long"] = {
        "on": "answers/greeting", "kind": "grow", "text": f"Shorter than {LONG_WORD}, please. " * 8
    }  # fmt: skip
    return _with_pictures(_filled(folder / "overfull.binder", data), f"{LONG_WORD} {LONG_WORD}", 40)


def _add_parts(data: dict[str, Any], dance: str, lunch: str) -> None:
    """Two parts of the student's own: one with words, one that waits for them."""
    data[_TERM]["parts"] = {"dance": {"title": dance, "order": "5"},
                            "lunch": {"title": lunch, "order": "a", "after": "lookback"}}  # fmt: skip
    words = "We dance every Friday. I taught the little ones two steps."
    data[_TERM]["answers"]["own@dance"] = {"form": "ask", "text": words}


def _add_last_goal(data: dict[str, Any], words: str, helped: str) -> None:
    """A term before, with a goal to look back at."""
    goal = {"with": "me", "order": "5", "outcome": "partly", "helped": helped}
    data["2026-spring"] = {"pack": dict(data[_TERM]["pack"]), "goals": {"last": goal},
                           "answers": {"goal@last": {"form": "ask", "text": words}}}  # fmt: skip


BINDERS: dict[str, Callable[[Path], Path]] = {
    "empty": empty,
    "typical": typical,
    "overfull": overfull,
}


def _maya() -> dict[str, Any]:
    source = shipped.folder("resources") / "samples" / "maya-okafor.yaml"
    data: dict[str, Any] = yaml_text.read_file(source).data
    return data


def _with_pictures(path: Path, title: str, count: int) -> Path:
    """Pieces of work of every shape, with drawn pictures."""
    pictures = [saved(photo(*shape)) for shape in ((400, 300), (300, 400), (1200, 300), (64, 64))]
    kinds = ("proud", "challenge", "early-draft", "")
    with BinderFile.open(path, this_device()) as file:
        pen, edits = file.pen("student"), []
        for number in range(count):
            place = work_place(_TERM, f"picture-{number}")
            picture = pictures[number % len(pictures)]
            values = {
                "title": f"{title} {number + 1}", "class": "science" if number % 2 else "",
                "kind": kinds[number % 4], "file": sha256(picture).hexdigest(),
                "media": "image/jpeg", "pixels": [400, 300], "order": f"z{number:03}1",
            }  # fmt: skip
            edits += [
                pen.write(f"{place}/{key}", value, gesture="pictures")
                for key, value in values.items()
                if value
            ]
        file.commit(edits, work=pictures)
    return path


def _filled(path: Path, data: dict[str, Any]) -> Path:
    document = yaml_text.parse(yaml.safe_dump(data, allow_unicode=True), path.name)
    with BinderFile.create(path, this_device()) as file:
        fill(file, document)
    place = f"{_TERM}/answers/challenge@math/blank/work"
    write_twice(path, place, "the rate quiz", "the unit rate quiz, which I took twice")
    return path
