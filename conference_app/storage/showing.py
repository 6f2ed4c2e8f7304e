"""A binder as readable YAML: everything it holds now, in the order a reader would want it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from ..domain import names
from ..domain.stem_pack import StemPack
from . import stem_packs
from .binder_file import BinderFile

_FIRST = (
    "student", "people", "pack", "meeting", "classes", "answers", "parts", "work", "goals", "support",
    "review", "name", "says", "grade", "pronouns", "relation", "role", "title", "teacher", "class",
    "kind", "date", "time", "minutes", "place", "interpreter", "met", "stem", "form", "text", "lang",
    "blank", "own", "on", "with", "what", "when", "where", "long",
)  # fmt: skip
_RANK = {key: place for place, key in enumerate(_FIRST)}
_IN_PACK = (
    "format", "id", "version", "language", "about", "required", "title", "description", "minutes",
    "fallback", "sections", "per", "show", "each", "do", "say", "frame", "words", "starter", "ask",
    "why", "example", "stems", "ask_family", "room", "slots", "en",
)  # fmt: skip
_PACK_RANK = {key: place for place, key in enumerate(_IN_PACK)}
_LISTS = ("people", "classes", "parts", "work", "goals", "steps")
# A YAML reader takes these for line breaks too, and gives them back as blanks; escaped they stay.
_OTHER_BREAK = re.compile("[\x85\u2028\u2029]")


def as_yaml(file: BinderFile) -> str:
    """The text that `fill` takes back into a new binder without loss."""
    tree = {key: value for key, value in file.binder().tree.items() if key != "erase"}
    arranged: dict[str, Any] = {}
    for key in sorted(tree, key=_top_order):
        value = tree[key]
        if names.is_term(key) and isinstance(value, Mapping):
            pack = _pinned(file, value)
            value = _arranged(value, "", _slot_order(pack))
            if pack is not None:
                told = _told(pack)
                if "sections" in told:
                    del value["pack"]  # A whole pack is long: it stands after the answers.
                value["pack"] = told
        elif isinstance(value, Mapping):
            value = _arranged(value, key, {})
        arranged[key] = value
    return dump(arranged)


def dump(data: Any) -> str:
    """Plain data as YAML that people can read and `yaml_text` reads back the same."""
    if data == {}:
        return ""
    return str(yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100))


class _Dumper(yaml.SafeDumper):
    """Long and many-lined words as blocks; no anchors, since `yaml_text` takes none."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _words(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    is_block = "\n" in text and all(line == line.strip() and line for line in text.split("\n"))
    style = '"' if _OTHER_BREAK.search(text) else "|" if is_block else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _words)


def _top_order(key: str) -> tuple[int, Any]:
    if names.is_term(key):
        return 1, names.term_order(key)
    return (0, (_RANK.get(key, len(_RANK)), key)) if key in _RANK else (2, key)


def _pinned(file: BinderFile, term: Mapping[str, Any]) -> StemPack | None:
    pack = term.get("pack")
    return file.pack(str(pack.get("sha256"))) if isinstance(pack, Mapping) else None


def _told(pack: StemPack) -> Any:
    """A shipped version by its name, any other with all its words."""
    shipped = {path.stem: path for path in stem_packs.shipped_paths()}.get(pack.id)
    known = stem_packs.check(shipped).pack if shipped else None
    if known is not None and known.digest == pack.digest:
        return {"id": pack.id, "version": pack.version}
    return _as_written(pack.content)


def _as_written(content: Any) -> Any:
    """A pack with its keys in the order of the guide, and not of the alphabet."""
    if isinstance(content, Mapping):
        keys = sorted(content, key=lambda key: (_PACK_RANK.get(key, len(_PACK_RANK)), key))
        return {key: _as_written(content[key]) for key in keys}
    return [_as_written(item) for item in content] if isinstance(content, list) else content


def _slot_order(pack: StemPack | None) -> dict[str, int]:
    """The place of each slot in speaking order."""
    return {slot.id: n for n, (_, slot) in enumerate(pack.slots())} if pack else {}


def _arranged(tree: Mapping[str, Any], of: str, slots: Mapping[str, int]) -> dict[str, Any]:
    def rank(key: str) -> tuple[Any, ...]:
        value = tree[key]
        if of == "answers":
            slot = key.partition("@")[0]
            return slots.get(slot, len(slots)), key
        if of in _LISTS and isinstance(value, Mapping):
            return str(value.get("order", "~")), key
        return _RANK.get(key, len(_RANK)), key

    return {
        key: _arranged(value, key, slots) if isinstance(value, Mapping) else value
        for key, value in ((key, tree[key]) for key in sorted(tree, key=rank))
    }
