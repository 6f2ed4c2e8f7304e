"""What an answer says at its support, and how switching support keeps every word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import looking_back, own_parts, wording
from .conference import Conference
from .language import closest
from .records import Answer
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


def known(
    conference: Conference, pack: StemPack, item: str | None, language: str
) -> Mapping[str, str]:
    """What the reserved placeholders stand for, in a language.

    `item` is a class, a goal, a part of the student's own, or a piece of work with its class.
    """
    advisor = conference.advisor()
    fallback = {name: pack.words(text, language)[0] for name, text in pack.fallback.items()}
    school_class = conference.school_class(item)
    if school_class is None:
        of_piece = next((piece.school_class for piece in conference.work if piece.id == item), None)
        school_class = conference.school_class(of_piece)
    part = next((found for found in conference.parts if found.id == item), None)
    named = {own_parts.TITLE: own_parts.title(part, language)} if part else {}
    return named | {
        "me": conference.student.name,
        "class": school_class.name_in(language) if school_class else "",
        "advisor": (advisor.name if advisor else "") or fallback.get("advisor", ""),
        "family": fallback.get("family", ""),
    }


def spoken(
    answer: Answer,
    slot: Slot,
    pack: StemPack,
    known: Callable[[str], Mapping[str, str]],
    form: str,
) -> Spoken:
    """What the student will say for a slot, in the language it was written in.

    The stem is taken in that language where the pack has it, so that a frame and its blanks
    belong together. `known` gives the reserved placeholders by language.
    """
    stem = slot.stem(answer.stem)
    language = stem_language(answer, stem, pack)
    return Spoken(tuple(_paragraphs(answer, stem, language, known(language), form)), language)


def sentences(conference: Conference, pack: StemPack, slot: Slot, item: str | None) -> str:
    """What is spoken for a slot, a paragraph a line; nothing where no word was written."""
    answer = conference.answer(slot.id, item)
    if goal := conference.last_goal(slot.id, item):
        told = looking_back.said(goal, answer, pack.main_language)
        return "\n".join(wording.plain(spans) for spans, _ in told)
    if not answer.is_begun:
        return ""
    form = form_of(answer, conference.support.get(slot.id))
    said = spoken(answer, slot, pack, lambda tag: known(conference, pack, item, tag), form)
    return "\n".join(map(wording.plain, said.paragraphs))


def stem_language(answer: Answer, stem: Stem, pack: StemPack) -> str:
    """The language of the pack in which the stem stands before this answer."""
    offered = (tag for tag in pack.languages if tag in stem.frame)
    return closest(answer.language, offered) or pack.main_language


def _paragraphs(
    answer: Answer, stem: Stem, language: str, known: Mapping[str, str], form: str
) -> list[wording.Spans]:
    words_in = answer.language or language
    if form == "frame":
        sentence = wording.from_frame(stem.frame[language], answer.blanks, known, words_in)
        return [sentence] if sentence else []
    # What was made from the frame is a whole sentence already: no starter stands before it.
    if form == "starter" and not (answer.made and answer.text.startswith(answer.made)):
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
