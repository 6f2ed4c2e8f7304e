"""The script as a student and a family get it: text or YAML, one language or two."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.commands import ROOT, here, process, ran

MAYA, JOSUE, THAO, KARAM = "Maya Okafor", "Josué Tzoc", "Thảo Đặng", "Karam Sabbagh"


def _script(samples: Path, name: str, *more: str) -> str:
    return ran("script", samples / f"{name}.binder", *more)


@pytest.mark.parametrize("name", [MAYA, JOSUE, THAO, KARAM])
def test_yaml_and_text_say_the_same_words_in_the_same_order(name: str, samples: Path) -> None:
    data = yaml.load(_script(samples, name, "--format", "yaml"), Loader=yaml.CSafeLoader)
    text = " ".join(_script(samples, name).split())
    place = 0
    assert data["student"] == name
    for part in data["parts"]:
        place = text.index(part["title"], place)
        for block in part["blocks"]:
            for line in block["lines"]:
                place = text.index(" ".join(line["words"].split()), place)


def test_times_add_up_and_leave_the_family_theirs(samples: Path) -> None:
    data = yaml.load(_script(samples, MAYA, "--format", "yaml"), Loader=yaml.CSafeLoader)
    lines = [line for part in data["parts"] for block in part["blocks"] for line in block["lines"]]
    assert abs(sum(line.get("seconds", 0) for line in lines) - data["seconds"]) < len(lines) * 0.1
    assert data["reserved"] == max(300, round(data["slot"] * 0.3))
    assert {"say", "show", "ask", "do"} <= {line["kind"] for line in lines}
    assert all(line["words"] for line in lines if line["kind"] != "pause")


@pytest.mark.parametrize(
    ("name", "language", "words"),
    [(JOSUE, "es", "Bienvenida"), (THAO, "vi", "Lời chào"), (KARAM, "ar", "ترحيب")],
)
def test_the_family_reads_it_in_the_language_of_the_home(
    name: str, language: str, words: str, samples: Path
) -> None:
    data = yaml.load(
        _script(samples, name, "--also", language, "--format", "yaml"), Loader=yaml.CSafeLoader
    )
    assert (data["language"], data["also"]) == ("en", language)
    assert words.lower() in str([part["also"] for part in data["parts"]]).lower()
    blocks = [block for part in data["parts"] for block in part["blocks"] if "also" in block]
    assert blocks
    spoken = [line for block in blocks for line in block["also"] if line["kind"] == "say"]
    assert sum(line["language"] == language for line in spoken) > len(spoken) / 2
    text = _script(samples, name, "--also", language)
    assert f"[{language}]" in text
    shown = yaml.load(ran("show", samples / f"{name}.binder"), Loader=yaml.CSafeLoader)
    spoken_answers = (answer for key, answer in shown["2026-fall"]["answers"].items()
                      if not key.startswith("work-"))  # fmt: skip
    own = [version for answer in spoken_answers
           for tag, version in answer.get("own", {}).items() if tag == language]  # fmt: skip
    assert own
    plain = " ".join(text.split())
    for version in own:
        first = re.split("[.!?؟]", " ".join(version.split()))[
            0
        ]  # An interpreter's pause may follow.
        assert first[1:] in plain


@pytest.mark.parametrize("name", [MAYA, JOSUE, THAO])
def test_words_without_a_version_of_their_own_stay_as_written_with_room_beside(
    name: str, samples: Path
) -> None:
    data = yaml.load(
        _script(samples, name, "--also", "ar", "--format", "yaml"), Loader=yaml.CSafeLoader
    )
    blocks = [block for part in data["parts"] for block in part["blocks"]]
    as_written = [
        block for block in blocks
        if any(line["kind"] == "say" and line["language"] == "en" for line in block.get("also", ()))
    ]  # fmt: skip
    assert as_written
    assert all(block.get("room", 0) > 0 for block in as_written)


def test_a_language_that_no_pack_has_prints_in_english_and_says_so(samples: Path) -> None:
    done = here("script", samples / f"{MAYA}.binder", "--also", "ht")
    assert done.status == 0
    assert 'have no words in "ht"' in done.err
    assert '"en" stands there instead' in done.err
    assert "[ht]" in done.out
    assert "___" in done.out


def test_a_second_language_that_is_the_first_changes_nothing(samples: Path) -> None:
    assert _script(samples, MAYA, "--also", "en-US") == _script(samples, MAYA)


def test_a_binder_without_answers_still_has_a_script(maya: Path) -> None:
    script = ran("script", maya)
    assert script.startswith("Maya Okafor\n")
    assert "I am Maya Okafor" in script
    assert "{" not in script


def test_the_newest_term_is_meant_if_none_is_named(maya: Path, tmp_path: Path) -> None:
    answers = tmp_path / "a.yaml"
    answers.write_text("2027-winter: {pack: {id: first-conference}, meeting: {place: Gym}}")
    ran("fill", maya, "--from", answers)
    assert "winter 2027" in ran("script", maya)
    assert "fall 2026" in ran("script", maya, "--term", "2026-fall")


def test_the_words_of_every_language_reach_a_terminal_of_any_code_page(samples: Path) -> None:
    binder = samples / f"{THAO}.binder"
    done = process("script", binder, "--also", "vi", PYTHONIOENCODING="cp1252", LC_ALL="C")
    assert done == here("script", binder, "--also", "vi")
    assert THAO in done.out


def test_a_reader_that_stops_early_gets_no_complaint(samples: Path) -> None:
    command = [sys.executable, "-m", "conference_app", "script", str(samples / f"{MAYA}.binder")]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
