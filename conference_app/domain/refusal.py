"""How the product says no: in sentences that name the thing and the remedy."""

from __future__ import annotations


class Refusal(Exception):
    """Something cannot be done, told for the person who asked for it.

    `sentences` holds one sentence a problem, each with what is wrong, where, and what to do.
    """

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences
