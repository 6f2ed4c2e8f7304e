"""The packs that ship, and their words one by one."""

from __future__ import annotations

from collections.abc import Iterator

from conference_app.domain.shape import Place
from conference_app.domain.stem_pack import Stem, StemPack
from conference_app.storage import stem_packs

PACKS = tuple(stem_packs.load(path) for path in stem_packs.shipped_paths())


def texts(pack: StemPack, language: str) -> Iterator[tuple[Place, str]]:
    """Every text of a pack in one language, with its place."""

    def inside(data: object, place: Place) -> Iterator[tuple[Place, str]]:
        if isinstance(data, str):
            yield place, data
            return
        items = data.items() if isinstance(data, dict) else ()
        for key, value in enumerate(data) if isinstance(data, list) else items:
            if key == language or not _is_language(key, pack):
                yield from inside(value, (*place, key))

    for key in ("title", "description", "fallback", "sections"):
        for place, words in inside(pack.content.get(key), (key,)):
            if language in place:
                yield place, words


def _is_language(key: object, pack: StemPack) -> bool:
    return key in pack.languages


def answered_stems(pack: StemPack) -> Iterator[Stem]:
    """Every stem that a student answers in words."""
    for _, slot in pack.slots():
        if slot.is_answered:
            yield from slot.stems
