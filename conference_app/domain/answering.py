"""What an answer says at its support, and how switching support keeps every word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from . import wording
from .conference import Answer
from .language import closest
from .stem_pack import Slot, Stem, StemPack


@dataclass(frozen=True, slots=True)
class Spoken:
    """The sentences of an answer, a paragraph each, and the language its stem is in."""

    paragraphs: tuple[wording.Spans, ...]
    language: str


def form_of(answer: Answer, suggested: str | None = None) -> str:
    """The support that prints: what the student uses, else the advisor's suggestion, else a frame.

    Words without a chosen support stand for themselves.
    """
    if answer.form:
        return answer.form
    if answer.text.strip() and not any(map(str.strip, answer.blanks.values())):
        return "ask"
    return suggested or "frame"


def spoken(
    answer: Answer, slot: Slot, pack: StemPack, known: Mapping[str, Mapping[str, str]], form: str
) -> Spoken:
    """What the student will say for a slot, in the language it was written in.

    The stem is taken in that language where the pack has it, so that a frame and its blanks
    belong together. `known` gives the reserved placeholders by language.
    """
    stem = slot.stem(answer.stem)
    language = stem_language(answer, stem, pack)
    return Spoken(tuple(_paragraphs(answer, stem, language, known[language], form)), language)


def stem_language(answer: Answer, stem: Stem, pack: StemPack) -> str:
    """The language in which the stem stands before this answer."""
    return closest(answer.language, stem.frame) or pack.main_language


def _paragraphs(
    answer: Answer, stem: Stem, language: str, known: Mapping[str, str], form: str
) -> list[wording.Spans]:
    words_in = answer.language or language
    if form == "frame":
        sentence = wording.from_frame(stem.frame[language], answer.blanks, known, words_in)
        return [sentence] if sentence else []
    if form == "starter":
        starter = wording.fill_known(stem.starter.get(language, ""), known)
        return wording.from_starter(starter, answer.text, words_in)
    return wording.spoken(answer.text, words_in)


def switched(
    answer: Answer, stem: Stem, language: str, known: Mapping[str, str], to: str
) -> dict[str, str]:
    """What to write, by the last segments of the answer's path, when its support becomes `to`.

    Leaving a frame, the text becomes the filled sentence only if it was empty or was itself made
    from the blanks; otherwise nothing is overwritten.
    """
    writes = {"form": to}
    if to != "frame" and (not answer.text.strip() or answer.text == answer.made):
        sentence = wording.plain(
            wording.from_frame(
                stem.frame[language], answer.blanks, known, answer.language or language
            )
        )
        if sentence and sentence != answer.text:
            writes |= {"text": sentence, "made": sentence}
    return writes
