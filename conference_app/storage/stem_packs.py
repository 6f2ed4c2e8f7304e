"""Stem packs as YAML files: the shipped ones and those that an advisor wrote."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.pack_reading import read_pack
from ..domain.refusal import Refusal
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
    gaps = document.told(problem for problem in problems if problem.gap)
    return Checked(pack, tuple(errors), tuple(gaps))


def load(path: Path) -> StemPack:
    """The stem pack of a file; raise Refusal with every error in it."""
    checked = check(path)
    if checked.pack is None:
        raise Refusal(*checked.errors)
    return checked.pack


def shipped_paths() -> list[Path]:
    """The files of the packs that ship, by name."""
    return sorted(shipped.folder("stems").glob("*.yaml"))


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
