"""What stands at the foot of every page: whose it is, and which page."""

from __future__ import annotations

from .columns import is_rtl
from .look import FAINT, Look
from .set_lines import SetLine, Words
from .sheet import Sheet
from .typesetting import natural_width, set_words


def draw_foot(sheet: Sheet, look: Look, language: str, whose: str, page: str) -> None:
    """Student and term where lines begin, the page where they end: a lost sheet finds home."""
    style = look.style(9, color=FAINT)
    begun = set_words([Words(whose, style, language)], look.width, is_rtl=is_rtl(language))[:1]
    ended, x = at_end(Words(page, style, language), look, is_rtl=is_rtl(language))
    with sheet.artifact("Pagination"):
        for lines, left in ((begun, look.left), (ended, x)):
            for line in lines:
                sheet.line(line, left, look.foot)


def at_end(words: Words, look: Look, *, is_rtl: bool) -> tuple[list[SetLine], float]:
    """Words on one line where the lines of a page end, and where that line begins on paper."""
    taken, slack = natural_width(words), 4.0  # Rounding must not break it.
    lines = set_words([words], taken + slack, is_rtl=is_rtl)[:1]
    return lines, look.left + (-slack if is_rtl else look.width - taken)
