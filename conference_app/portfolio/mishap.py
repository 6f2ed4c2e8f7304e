"""Why a piece of work does not get in."""

from __future__ import annotations


class Mishap(Exception):
    """A piece cannot be taken: what is wrong with it and what to do, to be told after its name."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.told = told
