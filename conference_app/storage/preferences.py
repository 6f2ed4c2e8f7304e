"""The options of the app, declared once; kept beside the device's ids and never in a binder."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..domain.language import is_tag
from .atomic import write_atomically
from .device import data_folder

MOST_RECENT, MOST_PLACES = 12, 50
_MOST_LETTERS = 10_000
_OF_A_STUDENT = ("folder", "recent", "last_place", "handed_to")


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its key, its default, and what it may be (empty: any words, or a list)."""

    key: str
    default: Any
    choices: tuple[Any, ...] | range = ()


def _option(
    default: Any, choices: tuple[Any, ...] | range = (), made: Callable[[], Any] | None = None
) -> Any:
    told = {"choices": choices}
    if made is not None:
        return dataclasses.field(default_factory=made, metadata=told)
    return dataclasses.field(default=default, metadata=told)


_YES_OR_NO = (True, False)


@dataclass(frozen=True)
class Preferences:
    """How this computer's user likes the app. On a shared computer no binder is remembered.

    `language` is empty for the system's, `folder` while nobody was asked where binders live;
    `window` is where it stood, in base64; `recent` has the newest first; `last_place` tells for
    a binder's path where its student stopped, as in `answers/pride@math`, and `handed_to` the folder
    where its advisor's copy went.
    """

    language: str = _option("")
    text_size: int = _option(100, range(100, 251, 25))
    line_spacing: str = _option("normal", ("normal", "wide", "wider"))
    typeface: str = _option("standard", ("standard", "literacy", "hyperlegible"))
    theme: str = _option("system", ("system", "light", "dark", "contrast"))
    reduced_motion: bool = _option(False, _YES_OR_NO)
    shared_computer: bool = _option(False, _YES_OR_NO)
    folder: str = _option("")
    page_shown: bool = _option(True, _YES_OR_NO)
    window: str = _option("")
    recent: tuple[str, ...] = _option(())
    last_place: Mapping[str, str] = _option(None, made=dict)
    handed_to: Mapping[str, str] = _option(None, made=dict)

    def __post_init__(self) -> None:
        if self.shared_computer:
            object.__setattr__(self, "recent", ())
            object.__setattr__(self, "last_place", {})
            object.__setattr__(self, "handed_to", {})


def _declared(field: dataclasses.Field[Any]) -> Option:
    made = field.default_factory
    default = field.default if made is dataclasses.MISSING else made()
    return Option(field.name, default, field.metadata["choices"])


OPTIONS = tuple(_declared(field) for field in dataclasses.fields(Preferences))
"""Every option, in the order in which a page shows them."""


def load() -> Preferences:
    """What was kept; the default for each option that was not, or that holds a wrong value."""
    try:
        kept = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    found = {option.key: _read(option, kept.get(option.key)) for option in OPTIONS}
    return _without_a_student(Preferences(**found))


def save(preferences: Preferences) -> None:
    """Keep them for the next start. Where the disk refuses, they serve for now."""
    content = dataclasses.asdict(_without_a_student(preferences))
    path = _path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(content, indent=1).encode())
    except OSError:
        pass


def with_recent(preferences: Preferences, path: str | Path) -> Preferences:
    """The same, with this binder the most recent one."""
    others = tuple(other for other in preferences.recent if other != str(path))
    return replace(preferences, recent=(str(path), *others)[:MOST_RECENT])


def with_folder(
    preferences: Preferences, folder: str | Path, binders: Iterable[str | Path] = ()
) -> Preferences:
    """The same, with another folder for new binders; those that lie in it come on the list, after
    the newest one.
    """
    newest, others = preferences.recent[:1], preferences.recent[1:]
    listed = dict.fromkeys((*newest, *map(str, binders), *others))
    return replace(preferences, folder=str(folder), recent=tuple(listed)[:MOST_RECENT])


def without_recent(preferences: Preferences, path: str | Path) -> Preferences:
    """The same, with nothing remembered of this binder."""
    name = str(path)
    return replace(
        preferences,
        recent=tuple(other for other in preferences.recent if other != name),
        last_place={key: at for key, at in preferences.last_place.items() if key != name},
        handed_to={key: at for key, at in preferences.handed_to.items() if key != name},
    )


def with_last_place(preferences: Preferences, path: str | Path, place: str) -> Preferences:
    """The same, with where the student of this binder stopped; the oldest such places go."""
    return replace(preferences, last_place=_with(preferences.last_place, path, place))


def with_handed_to(preferences: Preferences, path: str | Path, folder: str | Path) -> Preferences:
    """The same, with the folder where this binder's advisor finds a copy."""
    return replace(preferences, handed_to=_with(preferences.handed_to, path, str(folder)))


def _with(places: Mapping[str, str], path: str | Path, place: str) -> dict[str, str]:
    others = {key: at for key, at in places.items() if key != str(path)}
    return dict([*others.items(), (str(path), place)][-MOST_PLACES:])


def documents_folder() -> Path:
    """Where binders might live: a folder among the user's documents. It need not exist yet."""
    import platformdirs  # Late: only a first start asks.

    return platformdirs.user_documents_path() / "Conference binders"


def _path() -> Path:
    return data_folder() / "preferences.json"


def _without_a_student(preferences: Preferences) -> Preferences:
    if not preferences.shared_computer:
        return preferences
    defaults = {option.key: option.default for option in OPTIONS if option.key in _OF_A_STUDENT}
    return replace(preferences, **defaults)


def _read(option: Option, value: Any) -> Any:
    """The value if it is one that the option can have, else the default."""
    match option.key:
        case "recent" if isinstance(value, list):
            return tuple(dict.fromkeys(filter(_is_words, value)))[:MOST_RECENT]
        case "last_place" | "handed_to" if isinstance(value, dict):
            places = [(key, at) for key, at in value.items() if _is_words(key) and _is_words(at)]
            return dict(places[-MOST_PLACES:])
        case "language" if not (isinstance(value, str) and is_tag(value)):
            return option.default
    if type(value) is not type(option.default):
        return option.default
    fits = value in option.choices if option.choices else len(value) <= _MOST_LETTERS
    return value if fits else option.default


def _is_words(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _MOST_LETTERS
