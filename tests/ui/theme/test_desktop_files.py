"""A double click on a binder opens Conference."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from conference_app.storage import schema, shipped

_FOLDER = shipped.folder("resources") / "desktop"
_NAMES = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


def test_the_entry_opens_what_the_file_type_names() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(_FOLDER / "conference.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    kind = ElementTree.parse(_FOLDER / "conference-binder.xml").find("mime:mime-type", _NAMES)
    assert kind is not None
    assert desktop["MimeType"] == f"{kind.get('type')};"
    assert desktop["Exec"].startswith("conference-app ")
    assert desktop["Icon"] == "conference"


def test_a_binder_is_known_by_its_name_and_by_its_content() -> None:
    tree = ElementTree.parse(_FOLDER / "conference-binder.xml")
    assert [glob.get("pattern") for glob in tree.iterfind(".//mime:glob", _NAMES)] == ["*.binder"]
    values = [match.get("value", "") for match in tree.iterfind(".//mime:match", _NAMES)]
    assert int(values[-1], 16) == schema.APPLICATION_ID


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="no desktop here")
def test_the_computer_takes_the_file_type_in(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(_FOLDER / "conference-binder.xml", tmp_path / "packages")
    command = ["update-mime-database", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert "rror" not in done.stderr
    globs = (tmp_path / "globs2").read_text(encoding="utf-8")
    assert "60:application/vnd.conference.binder:*.binder" in globs
