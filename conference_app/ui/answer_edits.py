"""What is written beside the words of an answer: which stem they belong to, how it was put."""

from __future__ import annotations

from ..domain.answering import known, stem_language, switched
from ..domain.edit import Value
from ..domain.question import Question
from ..domain.stem_pack import Slot
from .session import Session


def begun(session: Session, shown: Question, below: str) -> dict[str, Value]:
    """What is written along with the first word at a place below an answer."""
    if below.startswith("own/") or shown.answer.is_begun:
        return {}
    along: dict[str, Value] = {f"{shown.path}/form": shown.form, f"{shown.path}/stem": shown.stem}
    if shown.language != session.pack.main_language:
        along[f"{shown.path}/lang"] = shown.language
    return along


def put_otherwise(session: Session, slot: Slot, shown: Question, form: str) -> dict[str, Value]:
    """What to write when a student takes more or less help with a question."""
    stem = slot.stem(shown.answer.stem)
    language = stem_language(shown.answer, stem, session.pack)
    names = known(session.conference, session.pack, shown.item, language)
    values = switched(shown.answer, stem, language, names, form)
    return {f"{shown.path}/{below}": value for below, value in values.items()}
