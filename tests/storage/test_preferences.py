"""Options of the app: kept for the next start, and never a reason not to start."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.storage import preferences
from conference_app.storage.device import data_folder
from conference_app.storage.preferences import OPTIONS, Option, Preferences
from tests.commands import imported_by

CHANGED = Preferences(
    language="es",
    text_size=175,
    line_spacing="wider",
    typeface="literacy",
    theme="contrast",
    reduced_motion=True,
    folder="/home/maya/binders",
    page_shown=False,
    window="AdnQywADAAA=",
    recent=("/b/Maya.binder", "/b/Ben.binder"),
    last_place={"/b/Maya.binder": "answers/pride@math"},
    handed_to={"/b/Maya.binder": "/class/room 6"},
)


def _path() -> Path:
    return data_folder() / "preferences.json"


def _kept(content: str) -> Preferences:
    _path().parent.mkdir(parents=True, exist_ok=True)
    _path().write_text(content, encoding="utf-8")
    return preferences.load()


def test_the_first_start_has_the_defaults() -> None:
    _path().unlink(missing_ok=True)
    assert preferences.load() == Preferences()
    assert not _path().exists()


def test_every_option_comes_back_at_the_next_start() -> None:
    preferences.save(CHANGED)
    assert preferences.load() == CHANGED
    untouched = {"shared_computer"}
    assert {option.key for option in OPTIONS if getattr(CHANGED, option.key) == option.default} == (
        untouched
    )


def test_each_option_is_declared_once_with_its_default() -> None:
    assert [option.key for option in OPTIONS] == [field.name for field in fields(Preferences)]
    for option in OPTIONS:
        assert getattr(Preferences(), option.key) == option.default
        assert not option.choices or option.default in option.choices


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"words"', "[" * 100_000, "\0"])
def test_a_damaged_file_gives_the_defaults(content: str) -> None:
    assert _kept(content) == Preferences()


def test_bytes_that_are_no_text_give_the_defaults() -> None:
    _path().parent.mkdir(parents=True, exist_ok=True)
    _path().write_bytes(b"\xff\xfe\xd8")
    assert preferences.load() == Preferences()


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
@pytest.mark.parametrize("wrong", [None, 1.5, 110, 1, [], [3], {}, {"a": 1}, "purple", "", True])
def test_a_wrong_value_spoils_no_other(option: Option, wrong: Any) -> None:
    good = {"theme": "dark", "page_shown": False}
    found = _kept(json.dumps({**good, option.key: wrong}))
    value = getattr(found, option.key)
    assert type(value) is type(option.default)
    assert value in (wrong, option.default)
    for key in good.keys() - {option.key}:
        assert getattr(found, key) == good[key]


_DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([option.key for option in OPTIONS]), _DATA))
def test_whatever_the_file_says_there_are_usable_options(data: dict[str, Any]) -> None:
    found = _kept(json.dumps(data))
    for option in OPTIONS:
        value = getattr(found, option.key)
        assert type(value) is type(option.default)
        assert not option.choices or value in option.choices


def test_a_disk_that_refuses_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("CONFERENCE_HOME", str(tmp_path / "file"))
    preferences.save(CHANGED)
    assert preferences.load() == Preferences()


def test_the_newest_binder_stands_first_and_twelve_are_remembered() -> None:
    found = Preferences()
    for number in range(20):
        found = preferences.with_recent(found, Path(f"/b/{number}.binder"))
    found = preferences.with_recent(found, "/b/15.binder")
    assert found.recent[:3] == ("/b/15.binder", "/b/19.binder", "/b/18.binder")
    assert len(found.recent) == len(set(found.recent)) == 12


def test_fifty_places_are_remembered_the_newest_ones() -> None:
    found = Preferences()
    for number in (*range(60), 20):
        found = preferences.with_last_place(found, f"/b/{number}.binder", f"answers/s{number}")
    assert len(found.last_place) == 50
    assert "/b/9.binder" not in found.last_place
    assert list(found.last_place)[-1] == "/b/20.binder"
    preferences.save(found)
    assert list(preferences.load().last_place) == list(found.last_place)


def test_the_folder_that_a_binder_went_to_is_remembered() -> None:
    found = preferences.with_handed_to(CHANGED, Path("/b/Ben.binder"), Path("/class/room 7"))
    assert found.handed_to == {"/b/Maya.binder": "/class/room 6", "/b/Ben.binder": "/class/room 7"}
    preferences.save(found)
    assert preferences.load().handed_to == found.handed_to


def test_a_binder_that_is_gone_is_forgotten() -> None:
    found = preferences.without_recent(CHANGED, "/b/Maya.binder")
    assert found.recent == ("/b/Ben.binder",)
    assert found.last_place == {}
    assert found.handed_to == {}


def test_a_shared_computer_remembers_nobody() -> None:
    preferences.save(CHANGED)
    shared = replace(preferences.load(), shared_computer=True)
    assert (shared.recent, dict(shared.last_place)) == ((), {})
    shared = preferences.with_recent(shared, "/b/Maya.binder")
    shared = preferences.with_handed_to(shared, "/b/Maya.binder", "/class/room 6")
    preferences.save(preferences.with_last_place(shared, "/b/Maya.binder", "answers/pride"))
    written = _path().read_text()
    assert "/b/" not in written
    assert "/home/maya" not in written
    assert "/class/" not in written
    found = preferences.load()
    assert (found.recent, found.folder, found.theme) == ((), "", "contrast")


def test_the_folder_chosen_on_a_shared_computer_serves_until_the_app_closes() -> None:
    shared = replace(Preferences(), shared_computer=True, folder="/media/stick")
    assert shared.folder == "/media/stick"
    preferences.save(shared)
    assert preferences.load().folder == ""


def test_a_folder_among_the_documents_is_suggested() -> None:
    suggested = preferences.documents_folder()
    assert suggested.is_absolute()
    assert suggested.name == "Conference binders"


def test_reading_options_loads_nothing_that_the_first_window_does_not_need() -> None:
    found = imported_by("from conference_app.storage import preferences")
    assert not {"platformdirs", "sqlite3", "yaml", "PySide6"} & found


def test_binders_of_another_folder_come_on_the_list_after_the_newest() -> None:
    before = replace(Preferences(), folder="/old", recent=("/old/a", "/old/b", "/new/c"))
    after = preferences.with_folder(before, "/new", ["/new/c", "/new/d"])
    assert after.folder == "/new"
    assert after.recent == ("/old/a", "/new/c", "/new/d", "/old/b")
    many = preferences.with_folder(before, "/new", [f"/new/{n}" for n in range(30)])
    assert len(many.recent) == preferences.MOST_RECENT
    shared = preferences.with_folder(Preferences(shared_computer=True), "/new", ["/new/c"])
    assert (shared.folder, shared.recent) == ("/new", ())
