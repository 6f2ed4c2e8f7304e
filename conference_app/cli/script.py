"""`script`: what the student will speak, as text or YAML."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from ..domain import script as lines
from ..domain.conference import Conference
from ..domain.language import is_tag
from ..domain.refusal import Refusal
from ..domain.script import Script
from ..domain.scripting import script as make
from .opening import held, opened
from .script_text import as_text


def script(options: argparse.Namespace) -> int:
    """Print the script; what it could not have in the second language goes to standard error."""
    if options.also and not is_tag(options.also):
        raise Refusal(f'"{options.also}" is no language tag; write vi, es, zh-Hant or the like.')
    with opened(options.file) as file:
        conference, pack = held(file, options.term)
    made = make(conference, pack, options.also)
    for note in made.notes:
        print(note, file=sys.stderr)
    if options.format == "yaml":
        from ..storage.showing import dump

        print(dump(_data(made, conference)), end="")
    else:
        print(as_text(made, conference), end="")
    return 0


def _data(made: Script, conference: Conference) -> dict[str, Any]:
    return {
        "student": conference.student.name,
        "term": conference.term,
        "language": made.language,
        **({"also": made.also} if made.also else {}),
        "seconds": round(made.seconds),
        "reserved": round(made.reserved_seconds),
        "slot": round(made.slot_seconds),
        "parts": [
            {
                "id": part.id,
                "title": part.title,
                **({"also": part.also_title} if part.also_title else {}),
                "seconds": round(part.seconds),
                "blocks": [_block(block) for block in part.blocks],
            }
            for part in made.parts
        ],
    }


def _block(block: lines.Block) -> dict[str, Any]:
    data: dict[str, Any] = {"on": block.path, "lines": [_line(line) for line in block.lines]}
    if block.also:
        data["also"] = [_line(line) for line in block.also]
    if block.room or block.also_room:
        data["room"] = max(block.room, block.also_room)
    if block.cue:
        data["cue"] = list(block.cue)
    return data


def _line(line: lines.Line) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": line.kind, "words": line.words, "language": line.language}
    if line.seconds:
        data["seconds"] = round(line.seconds, 1)
    return data
