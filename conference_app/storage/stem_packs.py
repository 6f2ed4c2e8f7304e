"""Stem packs as YAML files: the shipped ones and those that an advisor wrote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.pack_reading import read_pack
from ..domain.refusal import Refusal
from ..domain.shape import Place, Problem
from ..domain.stem_pack import StemPack
from . import shipped, yaml_text


@dataclass(frozen=True, slots=True)
class Checked:
    """A stem pack file that was looked through: the pack if it can be used, and sentences."""

    pack: StemPack | None
    errors: tuple[str, ...]
    gaps: tuple[str, ...]


def check(path: Path) -> Checked:
    """Look through a stem pack file; all its errors and missing translations, none raised."""
    try:
        document = yaml_text.read_file(path)
    except Refusal as refusal:
        return Checked(None, refusal.sentences, ())
    pack, problems = read_pack(document.data)
    if document.problems:
        problems = (
            [*document.problems, *problems] if document.data is not None else document.problems
        )
        pack = None
    errors = document.told(problem for problem in problems if not problem.gap)
    gaps = document.told(_summed(problems, document.data))
    return Checked(pack, tuple(errors), tuple(gaps))


def _summed(problems: Iterable[Problem], data: Any) -> Iterator[Problem]:
    """The gaps of each stem or slot as one: a pack without a language has hundreds."""
    found: dict[Place, dict[str, None]] = {}
    for problem in problems:
        if problem.gap:
            numbers = [n for n, key in enumerate(problem.place) if isinstance(key, int)]
            item = problem.place[: numbers[-1] + 1] if numbers else ()
            found.setdefault(item, {})[problem.what.split('"')[1]] = None
    for place, tags in found.items():
        at = data
        for key in place:
            at = at[key]
        name = at.get("id", "this") if isinstance(at, dict) else "this"
        what = f"{name} has no words in {', '.join(tags)} yet; until they are added, the pack's own language is printed"
        yield Problem(place, what, gap=True)


def load(path: Path) -> StemPack:
    """The stem pack of a file; raise Refusal with every error in it."""
    checked = check(path)
    if checked.pack is None:
        raise Refusal(*checked.errors)
    return checked.pack


def shipped_paths() -> list[Path]:
    """The files of the packs that ship, by name."""
    return sorted(shipped.folder("stems").glob("*.yaml"))


def newest(pinned: StemPack) -> StemPack:
    """The shipped pack of the same id, where it is newer than the one that a binder carries."""
    if pinned.id in (path.stem for path in shipped_paths()):
        found = find(pinned.id)
        if found.version > pinned.version:
            return found
    return pinned


def find(name: str) -> StemPack:
    """The shipped pack of that id, or the one in the file of that name; Refusal if neither."""
    for path in shipped_paths():
        if path.stem == name:
            return load(path)
    if Path(name).suffix in (".yaml", ".yml") or Path(name).exists():
        return load(Path(name))
    known = ", ".join(path.stem for path in shipped_paths())
    raise Refusal(
        f'There is no stem pack "{name}"; use one of {known}, or the name of a .yaml file.'
    )
