"""From a stem and a child's words to a sentence that can be spoken.

What may change in the words, exactly: blanks are trimmed and collapsed; a starter or conjunction
repeated at the join is removed; a sentence gets a capital at its start and one end mark. Nothing
else, ever: the words are the student's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from . import marks, template

_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_HOLE = "…"
_PARTING = frozenset(marks.END_MARKS + marks.LINKS)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words: the student's own, or those of the stem."""

    words: str
    is_own: bool


Spans = tuple[Span, ...]


def plain(spans: Sequence[Span]) -> str:
    """The words of all spans."""
    return "".join(span.words for span in spans)


def collapse(words: str) -> str:
    """Blanks and line breaks at the ends removed, those inside made one blank each."""
    return " ".join(words.split())


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text (an empty line divides them), each collapsed, none empty."""
    return [words for part in _PARAGRAPH.split(text) if (words := collapse(part))]


def spoken(text: str, language: str) -> list[Spans]:
    """The student's own words alone: a paragraph each, with capital and end mark."""
    return [(Span(_sentence(part, language), True),) for part in paragraphs(text)]


def fill_known(text: str, known: Mapping[str, str]) -> str:
    """A text with its reserved placeholders filled; it holds no others."""
    return "".join(
        part if isinstance(part, str) else collapse(known.get(part.name, ""))
        for part in template.parts(text)
    )


def from_starter(starter: str, text: str, language: str) -> list[Spans]:
    """The starter and what the student wrote on: a paragraph each; none if nothing was added."""
    parts = paragraphs(text)
    if not parts:
        return []
    first = _without_repeated_head(starter, parts[0])
    if not first:
        return from_starter(starter, "\n\n".join(parts[1:]), language)
    gap = "" if _touches(starter, first) else " "
    joined = (Span(starter + gap, False), Span(first, True))
    return [_finished(joined, language), *spoken("\n\n".join(parts[1:]), language)]


def from_frame(
    frame: str, blanks: Mapping[str, str], known: Mapping[str, str], language: str
) -> Spans:
    """The frame with its blanks filled; empty when the student filled none.

    `known` gives the reserved placeholders. Blanks left empty at the end are cut off with the
    words before them; one left empty in the middle is a short pause.
    """
    pieces = _pieces(frame, blanks, known)
    pieces = [_once(pieces, n) for n in range(len(pieces))]
    last = max((n for n, piece in enumerate(pieces) if piece.is_own and piece.words), default=None)
    if last is None:
        return ()
    tail = pieces[last + 1 :]
    if any(piece.is_own for piece in tail):
        tail = [Span(_closing(tail[-1]), False)]
    kept = [*pieces[: last + 1], *tail]
    joined = [_joined(kept, n) for n in range(len(kept))]
    holes = [Span(_HOLE, False) if span.is_own and not span.words else span for span in joined]
    return _finished(tuple(span for span in holes if span.words), language)


def _pieces(frame: str, blanks: Mapping[str, str], known: Mapping[str, str]) -> list[Span]:
    """The frame as spans; literal words and reserved names run together."""
    pieces: list[Span] = []
    for part in template.parts(frame):
        if isinstance(part, template.Blank) and part.name not in template.RESERVED:
            pieces.append(Span(collapse(blanks.get(part.name, "")), True))
            continue
        words = part if isinstance(part, str) else collapse(known.get(part.name, ""))
        if pieces and not pieces[-1].is_own:
            pieces[-1] = Span(pieces[-1].words + words, False)
        else:
            pieces.append(Span(words, False))
    return pieces


def _closing(span: Span) -> str:
    """The end marks and quotes that a frame ends with, without its last words."""
    if span.is_own:
        return ""
    return re.sub(r"^.*[\w\s]", "", span.words, flags=re.DOTALL)


def _once(pieces: Sequence[Span], place: int) -> Span:
    """A piece without what the literal words beside it say already."""
    words = pieces[place].words
    if not pieces[place].is_own:
        return pieces[place]
    if place and not pieces[place - 1].is_own:
        words = _without_repeated_head(pieces[place - 1].words, words)
    if place + 1 < len(pieces) and not pieces[place + 1].is_own:
        words = _without_repeated_tail(words, pieces[place + 1].words)
    return Span(words, True)


def _joined(pieces: Sequence[Span], place: int) -> Span:
    """One piece as it stands between its neighbours: no mark twice at the join."""
    words = pieces[place].words
    if not pieces[place].is_own:
        before = _at_join(pieces, place - 1) if place else ""
        own_mark = marks.is_ended(before) or before.endswith(tuple(marks.LINKS))
        return Span(marks.without_first_marks(words) if own_mark else words, False)
    return Span(_at_join(pieces, place), True)


def _at_join(pieces: Sequence[Span], place: int) -> str:
    """The student's words without the mark that the frame sets after them."""
    words = marks.without_doubles(pieces[place].words)
    after = pieces[place + 1].words if place + 1 < len(pieces) else ""
    if re.search(r"\w", after) or any(piece.is_own for piece in pieces[place + 1 :]):
        words = marks.without_stop(words)
    if after[:1] in tuple(marks.LINKS):
        words = words.rstrip(after[:1])
    return words


def _finished(spans: Spans, language: str) -> Spans:
    """A capital where the sentence starts, or a new one in the student's words; one end mark."""
    done: list[Span] = []
    for span in spans:
        before = plain(done).rstrip()
        starts = span.is_own and _ends_sentence(before)
        words = marks.capitalized(span.words, language) if starts or not before else span.words
        done.append(Span(words, span.is_own))
    whole = plain(done)
    tail = marks.ended(whole, language)
    kept = len(whole) - len(done[-1].words)
    return (*done[:-1], Span(tail[kept:], done[-1].is_own))


def _ends_sentence(words: str) -> bool:
    return (
        marks.is_ended(words) and not words.endswith(_HOLE) and not marks.is_abbreviated(words)
    )


def _sentence(words: str, language: str) -> str:
    return marks.ended(marks.capitalized(words, language), language)


def _touches(left: str, right: str) -> bool:
    """Whether nothing comes between two texts: around scripts without blanks, before commas."""
    return not left or left[-1].isspace() or marks.is_unspaced(left[-1]) or right[0] in ",;:.!?،؛؟)"


def _tokens(words: str) -> list[tuple[str, int, int]]:
    """Each word in a form to compare, with where it begins and ends."""
    found = []
    for token in _TOKEN.finditer(words):
        folded = unicodedata.normalize("NFC", token[0].casefold()).replace("’", "'")
        bare = folded.strip("".join((marks.END_MARKS, ',;:،؛、，"“”«»()¿¡-–—')))
        if bare:
            found.append((bare, token.start(), token.end()))
    return found


def _overlap(left: Sequence[str], right: Sequence[str]) -> int:
    """How many of the last words of `left` are the first of `right`, at most."""
    return next((n for n in range(min(len(left), len(right)), 0, -1) if left[-n:] == right[:n]), 0)


def _without_repeated_head(literal: str, words: str) -> str:
    """The student's words without the end of the literal, if they begin with it again."""
    said = [word for word, *_ in _tokens(literal)]
    while True:
        own = _tokens(words)
        count = _overlap(said, [word for word, *_ in own])
        if not _is_repeat(count, said, re.search(r"[^\w]*$", literal)):
            return words
        words = words[own[count - 1][2] :].lstrip(" ,;:،、，")


def _without_repeated_tail(words: str, literal: str) -> str:
    """The student's words without their end, if the literal after them says it again."""
    said = [word for word, *_ in _tokens(literal)]
    while True:
        own = _tokens(words)
        count = _overlap([word for word, *_ in own], said)
        if count == len(own) or not _is_repeat(count, said, re.match(r"[^\w]*", literal)):
            return words
        words = words[: own[-count][1]].rstrip(" ,;:،、，")


def _is_repeat(count: int, said: Sequence[str], between: re.Match[str] | None) -> bool:
    """Whether the same `count` words on both sides of a join were meant once.

    Across a comma or an end mark of the stem only if all its words are there again: in "for me.
    I liked" and in "nhóm của con, con học" the same word belongs to two clauses.
    """
    is_parted = between is not None and any(mark in _PARTING for mark in between[0])
    return count > 0 and (count == len(said) or not is_parted)
