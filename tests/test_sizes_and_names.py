"""Modules and functions stay short, and are named by what they are about."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.commands import ROOT

MOST_LINES, MOST_LINES_OF_A_FUNCTION = 300, 60


def _sources() -> list[Path]:
    return sorted(
        path for top in ("conference_app", "tests") for path in (ROOT / top).rglob("*.py")
    )


def test_modules_and_functions_are_short() -> None:
    for path in _sources():
        text = path.read_text(encoding="utf-8")
        assert len(text.splitlines()) < MOST_LINES, f"{path}: too long; divide it by subject"
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                assert lines < MOST_LINES_OF_A_FUNCTION, f"{path}:{node.lineno}: {node.name}"


def test_names_say_what_a_thing_is() -> None:
    for path in _sources():
        vague = re.fullmatch(r"(.*_)?(utils?|helpers?|misc|common|stuff|base)", path.stem)
        assert not vague, f"{path}: name it by its subject"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                vague = re.search("Manager|Helper|Util|Handler$", node.name)
                assert not vague, f"{path}:{node.lineno}: {node.name}"
