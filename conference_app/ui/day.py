"""Which day it is for the window."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The day, as the computer's calendar has it."""
    return date.today()
