"""One Qt stylesheet for the whole application, made from colors and sizes.

Widgets say what they are with the dynamic property `role`, and comments and notices what they mean
with `tone`; pages set no colors of their own. A focused control swaps its margin for a wide ring,
so nothing moves.
"""

from __future__ import annotations

import re

from . import button_rules, field_rules, ground_rules, list_rules, tick_rules
from .colors import Colors
from .sizes import Sizes

# Qt turns the parts of controls and the side of their words round by itself, but neither borders
# nor paddings nor corners, nor the part of a slider that is filled.
_SIDED = re.compile(
    r"(?<=border-)(?:left|right)|(?<=padding-)(?:left|right)"
    r"|(?<=border-top-)(?:left|right)|(?<=border-bottom-)(?:left|right)"
    r"|(?<=QSlider::)(?:sub|add)(?=-page)"
)
_OTHER_SIDE = {"left": "right", "right": "left", "sub": "add", "add": "sub"}


def stylesheet(colors: Colors, sizes: Sizes, *, is_rtl: bool = False) -> str:
    """The stylesheet text, turned round where one reads from right to left."""
    rules = (ground_rules, button_rules, tick_rules, field_rules, list_rules)
    text = "\n".join(module.rules(colors, sizes) for module in rules)
    return _SIDED.sub(lambda side: _OTHER_SIDE[side[0]], text) if is_rtl else text
