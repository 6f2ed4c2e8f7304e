"""How far one answer is, at the support the student uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import marks, template, timing, wording
from .answering import form_of, spoken, stem_language
from .records import Answer
from .stem_pack import Slot, StemPack

EMPTY, BEGUN, DONE = "empty", "begun", "done"
"""Nothing written; some words but not enough to be said well; enough."""

Known = Callable[[str], Mapping[str, str]]
"""What the reserved placeholders stand for, by language."""

_FEW_WORDS = 5


def state(
    answer: Answer, slot: Slot, pack: StemPack, known: Known, suggested: str | None = None
) -> str:
    """How far an answer is. Words that wait in a support that is not in use are a beginning."""
    if not answer.is_begun:
        return EMPTY
    if form_of(answer, suggested) == "frame":
        return BEGUN if open_blanks(answer, slot, pack) else DONE
    if not marks.bare(answer.text) or is_only_starter(answer, slot, pack, known):
        return BEGUN
    return DONE


def open_blanks(answer: Answer, slot: Slot, pack: StemPack) -> tuple[str, ...]:
    """The blanks of the answer's frame that are still empty, in the frame's order."""
    return tuple(
        name for name in _blanks(answer, slot, pack) if not answer.blanks.get(name, "").strip()
    )


def is_only_starter(answer: Answer, slot: Slot, pack: StemPack, known: Known) -> bool:
    """Whether the text says no more than its starter, or the first part of it."""
    text = marks.bare(answer.text)
    stem = slot.stem(answer.stem)
    language = stem_language(answer, stem, pack)
    starter = wording.fill_known(stem.starter.get(language, ""), known(language))
    if not text or not starter:
        return False
    bare = marks.bare(starter)
    if bare.startswith(text):
        return True
    # To look closely takes a while; most answers end in a word that the starter has not.
    if text.split()[-1] not in bare.split():
        return False
    return not wording.from_starter(starter, answer.text, answer.language or language)


def is_short(
    answer: Answer, slot: Slot, pack: StemPack, known: Known, suggested: str | None = None
) -> bool:
    """Whether an answer could say more: under five words, or only one in each blank of a frame."""
    said = spoken(answer, slot, pack, known, form_of(answer, suggested))
    words = [span.words for spans in said.paragraphs for span in spans if span.is_own]
    return are_few(tuple(filter(None, words)), answer, slot, pack, suggested)


def are_few(
    words: tuple[str, ...], answer: Answer, slot: Slot, pack: StemPack, suggested: str | None = None
) -> bool:
    """The same, where the student's own words in what is spoken are known, a piece for each blank."""
    if form_of(answer, suggested) == "frame":
        blanks = len(_blanks(answer, slot, pack))
        return 1 < blanks == len(words) and sum(map(count_words, words)) <= blanks
    return bool(words) and sum(map(count_words, words)) < _FEW_WORDS


def count_words(text: str) -> float:
    """How many words a text has; estimated where no blanks stand between them."""
    return timing.seconds(text, rate=60)


def _blanks(answer: Answer, slot: Slot, pack: StemPack) -> tuple[str, ...]:
    stem = slot.stem(answer.stem)
    frame = stem.frame[stem_language(answer, stem, pack)]
    return tuple(name for name in template.names(frame) if name not in template.RESERVED)
