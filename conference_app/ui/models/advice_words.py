"""What the check-list says to a student, a kind sentence for each kind of advice."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ...domain.advice import Advice
from ...domain.question import Question
from . import work_advice_words

_LONG = 140
_CUT, _BLANK = " …", "____"

Words = Callable[[Mapping[str, str], Question | None], str]


def sentence(one: Advice, shown: Question | None) -> str:
    """A piece of advice in words; `shown` is the question that it is about, if it is about one."""
    return _WORDS[one.kind](one.detail, shown)


def many_empty(count: int, first: str) -> str:
    """One sentence for many questions that wait, with the first of them."""
    told = QCoreApplication.translate(
        "CheckList", "%n questions here wait for your words. Begin with this one:", "", count
    )
    return f"{told}\n{first}"


def _quoted(words: str) -> str:
    """Words as they are spoken of, cut between words where they are many."""
    plain = " ".join(words.split())
    if len(plain) > _LONG:
        plain = plain[:_LONG].rsplit(" ", 1)[0] + _CUT
    return QCoreApplication.translate("CheckList", "“{words}”").format(words=plain)


def _choose(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate(
        "CheckList", "You wrote this in two ways. Choose the words that you want."
    )


def _comment(detail: Mapping[str, str], shown: Question | None) -> str:
    said = _quoted(detail["text"])
    if detail["kind"] == "glow":
        told = QCoreApplication.translate("CheckList", "Your advisor liked this: {said}")
    elif detail["kind"] == "question":
        told = QCoreApplication.translate("CheckList", "Your advisor asks: {said}")
    else:
        told = QCoreApplication.translate("CheckList", "Your advisor says: {said}")
    return told.format(said=said)


def _empty(detail: Mapping[str, str], shown: Question | None) -> str:
    return shown.ask if shown else ""


def _untold(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate(
        "CheckList", "You gave this part a name. Write what you want to say, or take it out."
    )


def _half_told(detail: Mapping[str, str], shown: Question | None) -> str:
    if detail["lacks"] == "outcome":
        return QCoreApplication.translate("CheckList", "How did it go with this goal? Choose one.")
    return QCoreApplication.translate("CheckList", "What or who helped you with this goal?")


def _unfinished(detail: Mapping[str, str], shown: Question | None) -> str:
    if shown is None or not detail.get("blanks"):
        return QCoreApplication.translate(
            "CheckList", "You began this in another way. Your words are kept. Look here and go on."
        )
    so_far = "".join(
        part if isinstance(part, str) else shown.answer.blanks.get(part.name, "").strip() or _BLANK
        for part in shown.frame
    )
    told = QCoreApplication.translate("CheckList", "Your sentence still has an open spot: {words}")
    return told.format(words=_quoted(so_far))


def _only_starter(detail: Mapping[str, str], shown: Question | None) -> str:
    told = QCoreApplication.translate(
        "CheckList", "Your words stop after {words}. What comes next?"
    )
    return told.format(words=_quoted(shown.starter if shown else ""))


def _short(detail: Mapping[str, str], shown: Question | None) -> str:
    told = QCoreApplication.translate(
        "CheckList",
        "You say: {words} Can you tell a little more, so that your family can picture it?",
    )
    return told.format(words=_quoted(shown.spoken if shown else ""))


def _repeated(detail: Mapping[str, str], shown: Question | None) -> str:
    told = QCoreApplication.translate(
        "CheckList", "You say {words} in {classes}. What is special in each class?"
    )
    return told.format(words=_quoted(detail["words"]), classes=detail["classes"])


def _capitals(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate(
        "CheckList", "All of this is in CAPITAL LETTERS. Small letters are easier to read out loud."
    )


def _unprintable(detail: Mapping[str, str], shown: Question | None) -> str:
    signs = detail["characters"].split(", ")
    told = QCoreApplication.translate(
        "CheckList", "Paper can't show {signs}. It prints {names} instead. Keep it, or use words."
    )
    names = ", ".join(f"({unicodedata.name(sign, sign).lower()})" for sign in signs)
    return told.format(signs=" ".join(signs), names=names)


def _no_goal_step(detail: Mapping[str, str], shown: Question | None) -> str:
    told = QCoreApplication.translate(
        "CheckList", "Goal {number} has no step yet. What is one small thing that you will do?"
    )
    return told.format(number=detail["goal"])


def _long(detail: Mapping[str, str], shown: Question | None) -> str:
    given, spoken = (_whole_minutes(detail[key]) for key in ("minutes", "spoken"))
    if spoken <= given:
        told = QCoreApplication.translate(
            "CheckList",
            "This part has {given} min. Your words take a bit longer. What matters most?",
        )
    else:
        told = QCoreApplication.translate(
            "CheckList",
            "This part has {given} min. Your words take about {spoken} min. What matters most?",
        )
    return told.format(given=given, spoken=spoken)


def _whole_minutes(clock: str) -> int:
    minutes, seconds = map(int, clock.split(":"))
    return max(1, minutes + (seconds >= 30))


def _no_struggle(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate(
        "CheckList",
        "Tell about one thing that was hard, and what helped you. It makes your story strong.",
    )


def _no_people(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate(
        "CheckList", "Who comes to your conference? Write their names, so that you can greet them."
    )


def _no_date(detail: Mapping[str, str], shown: Question | None) -> str:
    return QCoreApplication.translate("CheckList", "When is your conference? Write down the day.")


_WORDS: Mapping[str, Words] = {
    **work_advice_words.WORDS,
    "capitals": _capitals,
    "choose": _choose,
    "comment": _comment,
    "empty": _empty,
    "half-told": _half_told,
    "long": _long,
    "no-date": _no_date,
    "no-goal-step": _no_goal_step,
    "no-people": _no_people,
    "no-struggle": _no_struggle,
    "only-starter": _only_starter,
    "repeated": _repeated,
    "short": _short,
    "unfinished": _unfinished,
    "unprintable": _unprintable,
    "untold": _untold,
}
KINDS = tuple(_WORDS)
