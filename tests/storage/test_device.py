"""What a device keeps of itself: made once, random, and never in the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conference_app.domain.edit import ID
from conference_app.storage.device import HOME_VARIABLE, this_device


def test_a_device_is_the_same_every_time(own_home: Path) -> None:
    first = this_device()
    assert this_device() == first
    assert ID.fullmatch(first.id)
    assert ID.fullmatch(first.advisor)
    assert first.id != first.advisor
    assert [path.name for path in own_home.iterdir()] == ["device.json"]


def test_two_devices_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = this_device()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "elsewhere"))
    second = this_device()
    assert len({first.id, second.id, first.advisor, second.advisor}) == 4


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "3", "null", "{}", '{"id": "abcdefgh"}', '{"id": 3, "advisor": 4}',
     '{"id": "../../x", "advisor": "abcdefgh"}', '{"id": "abcdefgh", "advisor": null}', "\udcff\udcfe"],
)  # fmt: skip
def test_a_damaged_note_is_made_anew(own_home: Path, content: str) -> None:
    own_home.mkdir()
    (own_home / "device.json").write_bytes(content.encode(errors="surrogateescape"))
    made = this_device()
    assert this_device() == made
    kept = json.loads((own_home / "device.json").read_text(encoding="utf-8"))
    assert kept == {"id": made.id, "advisor": made.advisor}


@pytest.mark.parametrize("blocked", ["the home is a file", "its folder is a file"])
def test_where_nothing_can_be_kept_one_can_still_work(own_home: Path, blocked: str) -> None:
    if blocked == "the home is a file":
        own_home.write_text("no folder")
    else:
        own_home.mkdir()
        (own_home / "device.json").mkdir()
    assert ID.fullmatch(this_device().id)
    assert not list(own_home.parent.rglob("*.part"))
