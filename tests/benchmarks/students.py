"""Students for measures: the samples with six classes, each time with their words turned around.

One word in five is one that no other student wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from conference_app.domain import conference
from conference_app.domain.conference import Conference
from conference_app.domain.stem_pack import StemPack
from conference_app.storage import shipped, yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.filling import fill

CLASSES = 6
_TERM = "2026-fall"


def binders(folder: Path, numbers: Iterable[int], device: Device) -> list[Path]:
    """Binders of students of whom no two numbers have written the same."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_binder(folder / f"student {number}.binder", number, device) for number in numbers]


def _binder(path: Path, number: int, device: Device) -> Path:
    document = yaml_text.Document(
        path.name, data=_turned(samples()[number % len(samples())], number)
    )
    with BinderFile.create(path, device) as file:
        fill(file, document)
    return path


def conferences(
    folder: Path, numbers: Iterable[int], device: Device
) -> Iterator[tuple[Conference, StemPack]]:
    """What such binders hold."""
    return read(binders(folder, numbers, device), device)


def read(paths: Iterable[Path], device: Device) -> Iterator[tuple[Conference, StemPack]]:
    """What binders hold."""
    for path in paths:
        with BinderFile.open(path, device, write=False) as file:
            found = conference.read(file.binder())
            pack = file.pack(str(found.pack["sha256"]))
            assert pack is not None
            yield found, pack


@cache
def samples() -> list[dict[str, Any]]:
    """The samples with six classes, as plain data."""
    paths = sorted((shipped.folder("resources") / "samples").glob("*.yaml"))
    read = [yaml_text.read_file(path).data for path in paths]
    return [data for data in read if len(data[_TERM]["classes"]) == CLASSES]


def _turned(sample: Mapping[str, Any], number: int) -> dict[str, Any]:
    """A sample as another student would have written it: the words of each answer turned."""
    data: dict[str, Any] = deepcopy(dict(sample))
    data["student"]["name"] = f"{data['student']['name']} {number}"
    for answer in data[_TERM]["answers"].values():
        answer.pop("cue", None)
        for place in ("text", "blank", "own"):
            if place in answer:
                answer[place] = _turn(answer[place], number)
    return data


def _turn(words: Any, number: int) -> Any:
    if isinstance(words, dict):
        return {key: _turn(value, number) for key, value in words.items()}
    own = _letters(number)
    kept = [word + own if place % 5 == 0 else word for place, word in enumerate(words.split(" "))]
    first = number % len(kept)
    return " ".join(kept[first:] + kept[:first])


def _letters(number: int) -> str:
    """A number as letters, so that they make a word another."""
    return "".join(chr(ord("a") + int(figure)) for figure in str(number))
