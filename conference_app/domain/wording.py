"""From a stem and a child's words to a sentence that can be spoken.

What may change in the words, exactly: blanks are trimmed and collapsed; a starter or conjunction
repeated at the join is removed; a sentence gets a capital at its start and one end mark (an emoji
is an end of its own). Nothing else, ever: the words are the student's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from . import marks, template

_WORD = re.compile(r"\S+")
_LETTER = re.compile(r"\w")
_AROUND_WORDS = marks.END_MARKS + ',;:،؛、，"“”«»()¿¡-–—'
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_AFTER_SENTENCE = re.compile(rf"(?<=[{re.escape(marks.END_MARKS)}])(?=\s)")
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


def in_short(spans: Spans, most_words: int) -> list[Spans]:
    """The sentences of a paragraph, put together while they stay under `most_words` words."""
    chunks: list[Spans] = []
    for sentence in _sentences(spans):
        joined = (*chunks[-1], *sentence) if chunks else ()
        if joined and len(plain(joined).split()) <= most_words:
            chunks[-1] = joined
        else:
            chunks.append(sentence)
    return [_trimmed(chunk) for chunk in chunks]


def _sentences(spans: Spans) -> list[Spans]:
    """The spans cut after each end mark that blanks follow."""
    found: list[Spans] = []
    now: list[Span] = []
    for span in spans:
        for piece in _AFTER_SENTENCE.split(span.words):
            if now and marks.is_ended(plain(now)) and not marks.is_abbreviated(plain(now).rstrip()):
                found.append(tuple(now))
                now = []
            if piece:
                now.append(Span(piece, span.is_own))
    return [*found, tuple(now)] if now else found


def _trimmed(spans: Spans) -> Spans:
    first, *rest = spans
    whole = [Span(first.words.lstrip(), first.is_own), *rest]
    whole[-1] = Span(whole[-1].words.rstrip(), whole[-1].is_own)
    return tuple(span for span in whole if span.words)


def fill_known(text: str, known: Mapping[str, str]) -> str:
    """A text with its reserved placeholders filled; it holds no others."""
    return "".join(
        part if isinstance(part, str) else collapse(known.get(part.name, ""))
        for part in template.parts(text)
    )


def from_starter(starter: str, text: str, language: str) -> list[Spans]:
    """The starter and what the student wrote on: a paragraph each; none if nothing was added."""
    first, parts = "", paragraphs(text)
    while parts and not first:
        first = _without_repeated_head(starter, parts.pop(0))
    if not first:
        return []
    gap = "" if _touches(starter, first) else " "
    joined = (Span(starter + gap, False), Span(first, True))
    return [_finished(joined, language), *spoken("\n\n".join(parts), language)]


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
        tail = [Span(_closing(tail), False)]
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


def _closing(tail: Sequence[Span]) -> str:
    """The end marks and quotes that end a frame here, or else those at its end."""
    here = re.match(r"[^\w\s]+", tail[0].words)
    if here and marks.is_ended(here[0]):
        return here[0]
    return "" if tail[-1].is_own else re.sub(r"^.*[\w\s]", "", tail[-1].words, flags=re.DOTALL)


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
        if not _LETTER.search(words):
            own_mark = own_mark or marks.ends_in_emoji(before)
        return Span(marks.without_first_marks(words) if own_mark else words, False)
    return Span(_at_join(pieces, place), True)


def _at_join(pieces: Sequence[Span], place: int) -> str:
    """The student's words without the mark that the frame sets after them."""
    words = pieces[place].words
    after = pieces[place + 1].words if place + 1 < len(pieces) else ""
    goes_on = _LETTER.search(after) or any(piece.is_own for piece in pieces[place + 1 :])
    link = after[:1] if after[:1] in tuple(marks.LINKS) else ""
    while True:
        shorter = marks.without_doubles(words)
        shorter = marks.without_stop(shorter) if goes_on else shorter
        shorter = shorter.rstrip(link).rstrip() if link else shorter
        if shorter == words:
            return words
        words = shorter


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
    return marks.is_ended(words) and not words.endswith(_HOLE) and not marks.is_abbreviated(words)


def _sentence(words: str, language: str) -> str:
    return marks.ended(marks.capitalized(words, language), language)


def _touches(left: str, right: str) -> bool:
    """Whether nothing comes between two texts: around scripts without blanks, before commas."""
    return not left or left[-1].isspace() or marks.is_unspaced(left[-1]) or right[0] in ",;:.!?،؛؟)"


class _Token(NamedTuple):
    word: str
    start: int
    end: int


@cache
def _token() -> re.Pattern[str]:
    """Finds words and Chinese or Japanese characters; takes long to make, and most words need none."""
    return re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+")


@lru_cache(maxsize=2048)
def _tokens(words: str) -> tuple[_Token, ...]:
    """Each word in a form to compare, with where it begins and ends."""
    has_characters = any("\u3040" <= letter <= "\u9fff" for letter in words)
    pattern = _token() if has_characters else _WORD
    found = []
    for token in pattern.finditer(words):
        bare = _bare(token[0])
        if bare:
            found.append(_Token(bare, token.start(), token.end()))
    return tuple(found)


def _bare(word: str) -> str:
    folded = word.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded).replace("’", "'")
    return folded.strip(_AROUND_WORDS)


def _overlap(left: Sequence[str], right: Sequence[str]) -> int:
    """How many of the last words of `left` are the first of `right`, at most."""
    return next((n for n in range(min(len(left), len(right)), 0, -1) if left[-n:] == right[:n]), 0)


def _without_repeated_head(literal: str, words: str) -> str:
    """The student's words without the end of the literal, if they begin with it again."""
    said, own = _tokens(literal), _tokens(words)
    between = _after_words(literal)
    first = 0
    while count := _repeats(said, own[first : first + len(said)], len(said), between):
        first += count
    return words[own[first - 1].end :].lstrip(" ,;:،、，") if first else words


@lru_cache(maxsize=2048)
def _after_words(literal: str) -> str:
    """The marks and blanks that close the words of a stem."""
    return re.sub(r".*\w", "", literal, flags=re.DOTALL)


def _without_repeated_tail(words: str, literal: str) -> str:
    """The student's words without their end, if the literal after them says it again."""
    said, own = _tokens(literal), _tokens(words)
    between = literal[: said[0].start] if said else ""
    last = len(own)
    # One word that is said again across a mark may well be meant: nothing is taken away.
    whole = max(2, len(said))
    while count := _repeats(own[max(0, last - len(said)) : last], said, whole, between):
        if count == last:
            break
        last -= count
    return words[: own[last].start].rstrip(" ,;:،、，") if last < len(own) else words


def _repeats(left: Sequence[_Token], right: Sequence[_Token], whole: int, between: str) -> int:
    """How many words on both sides of a join are the same and were meant once.

    Where the stem has a comma or an end mark `between`, only if the `whole` stem is there again:
    in "for me. I liked" and in "nhóm của con, con học" the same word belongs to two clauses.
    """
    count = _overlap([token.word for token in left], [token.word for token in right])
    is_parted = any(mark in _PARTING for mark in between)
    return 0 if is_parted and count < whole else count
