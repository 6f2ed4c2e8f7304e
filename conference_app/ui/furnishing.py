"""Puts pages on a desk: which there are, and how they are wired to the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .desk import Desk

if TYPE_CHECKING:
    from .window import Window


def furnish(desk: Desk, window: Window) -> None:
    """Give a desk its pages."""
