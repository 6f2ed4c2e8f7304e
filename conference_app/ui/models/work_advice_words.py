"""What the check-list says to a student of the work that is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ...domain.question import Question

Words = Callable[[Mapping[str, str], Question | None], str]


def _no_pieces(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate(
        "CheckList", "Your binder has no work yet. Add a photo or a file of something you made."
    )


def _class_without_work(detail: Mapping[str, str], shown: Question | None) -> str:
    told = QCoreApplication.translate("CheckList", "Add a piece of work for: {classes}")
    return told.format(classes=detail["classes"])


def _no_proud_work(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate("CheckList", "Which piece are you proud of? Mark one.")


def _no_hard_work(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate(
        "CheckList", "Which piece was a challenge? Mark one. It shows how you grow."
    )


def _unshown(detail: Mapping[str, str], shown: Question | None) -> str:
    if not detail["classes"]:
        return QCoreApplication.translate(
            "CheckList", "You can show a piece of work here. Which one fits your words?"
        )
    told = QCoreApplication.translate(
        "CheckList", "Choose a piece to show with your words: {classes}"
    )
    return told.format(classes=detail["classes"])


def _unmentioned(detail: Mapping[str, str], shown: Question | None) -> str:
    told = QCoreApplication.translate(
        "CheckList", "Do you want to talk about this work too? {pieces}"
    )
    return told.format(pieces=detail["pieces"])


def _no_caption(detail: Mapping[str, str], shown: Question | None) -> str:
    told = QCoreApplication.translate(
        "CheckList", "Say in a sentence what this work shows: {pieces}"
    )
    return told.format(pieces=detail["pieces"])


WORDS: Mapping[str, Words] = {
    "class-without-work": _class_without_work,
    "no-caption": _no_caption,
    "no-hard-work": _no_hard_work,
    "no-pieces": _no_pieces,
    "no-proud-work": _no_proud_work,
    "unmentioned": _unmentioned,
    "unshown": _unshown,
}
