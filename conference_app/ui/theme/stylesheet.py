"""One Qt stylesheet for the whole application, made from colors and sizes.

Widgets say what they are with the dynamic property `role`, and comments and notices what they mean
with `tone`; pages set no colors of their own. A focused control swaps its margin for a wide ring,
so nothing moves.
"""

from __future__ import annotations

from . import button_rules, field_rules, ground_rules, list_rules, tick_rules
from .colors import Colors
from .sizes import Sizes


def stylesheet(colors: Colors, sizes: Sizes) -> str:
    """The stylesheet text."""
    rules = (ground_rules, button_rules, tick_rules, field_rules, list_rules)
    return "\n".join(module.rules(colors, sizes) for module in rules)
