"""Work gets into the binder off the GUI thread, with a connection of its own: each gesture is one undo."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from ...portfolio import gathering
from ...portfolio.adding import About, Added, Adding, Left, Outcome
from ...portfolio.mishap import Mishap
from ...storage.device import this_device
from ...storage.reaching import opened
from ..background import Task
from .given import Given


@dataclass(frozen=True, slots=True)
class Gesture:
    """What was given at once, for which class; `again` takes what is there already, once more."""

    given: Given
    school_class: str = ""
    again: bool = False
    picture_name: str = "picture"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a gesture; `passed` pieces were not looked at any more when it was stopped."""

    gesture: Gesture
    added: tuple[Added, ...]
    left: tuple[Left, ...]
    passed: int = 0


def take_in(
    path: Path, term: str, gesture: Gesture, is_stopped: Callable[[], bool], task: Task
) -> Taken:
    """Take a gesture into a binder, for the worker; what is in stays in when it is stopped."""
    given = gesture.given
    found: list[Outcome] = []
    paths, left = _files(given)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if given.picture is not None:
            paths.append(_saved(given.picture, Path(folder) / f"{gesture.picture_name}.png"))
        count = len(paths) + len(given.links) + bool(given.live)
        with opened(path, this_device(), carries=False) as file:
            about = About(school_class=gesture.school_class)
            adding = Adding(file, term, about, again=gesture.again, count=count)
            for outcome in _outcomes(adding, paths, given, is_stopped, task.tell):
                found.append(outcome)
    added = tuple(one for one in found if isinstance(one, Added))
    left += [one for one in found if isinstance(one, Left)]
    return Taken(gesture, added, tuple(left), count - len(found))


def _files(given: Given) -> tuple[list[Path], list[Left]]:
    """The files that are meant, those in folders too, and which folders hold none."""
    paths: list[Path] = []
    left: list[Left] = []
    for path in given.paths:
        try:
            paths += gathering.files(path)
        except Mishap as mishap:
            left.append(Left(str(path), mishap.told))
    return paths, left


def _outcomes(
    adding: Adding,
    paths: list[Path],
    given: Given,
    is_stopped: Callable[[], bool],
    tell: Callable[[int, int], None],
) -> Iterator[Outcome]:
    if paths:
        yield from adding.files(paths, is_stopped, tell)
    for link in given.links:
        if not is_stopped():
            yield adding.link(link)
    if given.live:
        yield adding.live(given.live)


def _saved(picture: QImage, path: Path) -> Path:
    picture.save(str(path))
    return path


def take_again(taken: Taken) -> Gesture:
    """The pieces that were left because they are there already, to be taken once more."""
    same = [one.name for one in taken.left if one.same is not None]
    picture = taken.gesture.given.picture
    return Gesture(
        Given(
            paths=tuple(Path(name) for name in same if not gathering.is_link(name))
            if picture is None
            else (),
            links=tuple(name for name in same if gathering.is_link(name)),
            picture=picture,
        ),
        taken.gesture.school_class,
        again=True,
        picture_name=taken.gesture.picture_name,
    )
