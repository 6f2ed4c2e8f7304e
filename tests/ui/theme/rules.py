"""The stylesheet read back: which role colors which words, grounds and borders."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from conference_app.storage import shipped
from conference_app.ui.theme import sizes
from conference_app.ui.theme.colors import COLOR_ROLES, Colors
from conference_app.ui.theme.stylesheet import stylesheet

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}\b")


@dataclass(frozen=True)
class Rule:
    """One rule, with the roles in place of the colors."""

    selector: str
    said: dict[str, str]

    def roles(self, *properties: str) -> set[str]:
        """The roles named in these properties."""
        words = " ".join(self.said.get(name, "") for name in properties).split()
        return {word for word in words if word in COLOR_ROLES}


@cache
def declared() -> dict[str, Any]:
    """What `roles.json` says."""
    path = shipped.folder("resources") / "themes" / "roles.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def pairs() -> Iterator[tuple[str, str, float]]:
    """Every ink on every ground that it is seen on, with the contrast it needs."""
    for pair in declared()["pairs"]:
        for ground in pair["on"]:
            yield pair["ink"], ground, pair["least"]


def rules(line_width: int) -> list[Rule]:
    """The rules of a theme whose lines are that wide, told by roles."""
    numbers = {f"#{place:06x}": role for place, role in enumerate(COLOR_ROLES, start=1)}
    named: dict[str, Any] = {role: number for number, role in numbers.items()}
    colors = Colors("Roles", is_dark=False, line_width=line_width, ring_width=5, **named)
    text = _COLOR.sub(lambda found: numbers[found[0]], stylesheet(colors, sizes.compute()))
    return [Rule(selector.strip(), dict(_said(body))) for selector, body in _RULE.findall(text)]


def _said(body: str) -> Iterator[tuple[str, str]]:
    for part in body.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            yield name.strip(), value.strip()
