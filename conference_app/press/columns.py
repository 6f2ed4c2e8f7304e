"""The columns of a script: where a language stands, and its lines in the look of their kind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..domain import languages
from ..domain import script as kinds
from ..domain.script import Line
from .labels import label, language_of
from .look import INK, QUIET, Look
from .set_lines import SetLine, Style, Words
from .typesetting import set_words

BETWEEN = {kinds.SAY: 7.0, kinds.SHOW: 7.0, kinds.ASK: 9.0, kinds.DO: 7.0, kinds.QUESTION: 7.0,
            kinds.PAUSE: 2.0}  # fmt: skip
"""The space above a line by its kind, in points."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where one language stands. A gutter of that width at its side holds SAY, SHOW, ASK."""

    x: float
    width: float
    language: str
    gutter: float = 0.0

    @property
    def is_rtl(self) -> bool:
        """Whether its language is written from right to left."""
        return is_rtl(self.language)

    def inside(self, begin: float, end: float = 0.0, *, is_rtl: bool) -> tuple[float, float]:
        """Left end and width of what is left between its first and last points, as one reads."""
        return self.x + (end if is_rtl else begin), self.width - begin - end


def _reads(reader: str, language: str) -> bool:
    """Whether words in a language are in the reader's."""
    return reader.partition("-")[0] == language.partition("-")[0]


@lru_cache(maxsize=256)
def is_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    known = languages.find(language)
    return known is not None and known.is_rtl


def set_line(
    line: Line, column: Column, width: float, look: Look, *, has_label: bool
) -> list[SetLine]:
    """The words of a line in the look of its kind; with a label where no gutter has it."""
    words: list[Words] = []
    if line.kind == kinds.PAUSE:
        words = [Words("•  •  •", look.style(10, color=QUIET), column.language)]
        return set_words(words, width, is_rtl=column.is_rtl)
    if has_label and line.kind in (kinds.SHOW, kinds.ASK, kinds.DO):
        style = look.style(9, is_bold=True, color=label_color(line.kind))
        text = label(line.kind, column.language) + "  "
        words.append(Words(text, style, language_of(column.language)))
    if has_label and line.kind == kinds.SAY and not _reads(column.language, line.language):
        told = look.style(9, color=QUIET)
        words.append(Words(f"[{line.language}]  ", told, column.language))
    words += (
        Words(span.words, _style(line.kind, span.is_own, look, has_label), line.language)
        for span in line.spans
    )
    if line.page is not None:
        tongue = language_of(column.language)
        where = f", {label('shown_on', tongue, page=line.page)}"
        words.append(Words(where, look.style(11, color=QUIET), tongue))
    return set_words(words, width, is_rtl=column.is_rtl)


def _style(kind: str, is_own: bool, look: Look, is_narrow: bool) -> Style:
    if kind == kinds.SAY:
        size = 12.5 if is_narrow else 14
        return look.style(size, color=INK if is_own else QUIET, leading=1.42)
    if kind in (kinds.SHOW, kinds.ASK):
        return look.style(12 if is_narrow else 13, is_bold=True)
    return look.style(11, color=QUIET, leading=1.35)


def label_color(kind: str) -> str:
    """The color of the label of a kind: what asks for an action stands out."""
    return INK if kind in (kinds.SHOW, kinds.ASK) else QUIET
