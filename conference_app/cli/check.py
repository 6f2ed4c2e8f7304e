"""`check`: what a student could look at again before the conference."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping

from ..domain.advice import Advice
from ..domain.readiness import advice
from .opening import command, held, opened

_SENTENCES: Mapping[str, str] = {
    "empty": "nothing is written here yet.",
    "untold": "this part has a name and no words yet; write them, or take the part out.",
    "only-starter": "only the first words of the sentence stand here; write how it goes on.",
    "short": "this is short; say a little more, so that your family can picture it.",
    "repeated": 'the same words stand in {classes} ("{words}"); each class deserves its own.',
    "capitals": "all of it is in capitals; small letters are easier to read.",
    "unprintable": "no font here can print {characters}; it prints as its name.",
    "no-goal-step": "goal {goal} has no step yet; write what you will do, when and where.",
    "long": "this part has {minutes} min and takes {spoken} to say; choose what matters most.",
    "no-pieces": "no piece of work is in the binder yet; `work add` takes photos, files and links.",
    "class-without-work": "no piece of work yet for {classes}; choose one, so that it can be seen.",
    "no-proud-work": "no piece is marked as one to be proud of; choose your best.",
    "no-hard-work": "no piece is marked as a challenge; one that was hard shows how you grow.",
    "unmentioned": "no answer shows this yet: {pieces}; choose where, or leave it for leafing.",
    "no-caption": "no words yet on what this work shows: {pieces}; a sentence is enough.",
    "no-struggle": "nothing hard is told anywhere; a struggle and what helped makes you believed.",
    "no-people": "nobody of the family is named yet; write who comes.",
    "no-date": "no day is set yet.",
}


def check(options: argparse.Namespace) -> int:
    """Tell each thing with its place. It is advice: the status is 0 whatever is found."""
    with opened(options.file) as file:
        conference, pack = held(file, options.term)
        forks = list(file.binder().forks())
    found = advice(conference, pack, forks=forks, unprintable=_unprintable())
    for one in found:
        place = one.path.removeprefix(f"{conference.term}/")
        print(f"{place}: {_sentence(one, options)}")
    if not found:
        print(f"{options.file}: nothing to look at again; {conference.term} is ready.")
    return 0


def _sentence(one: Advice, options: argparse.Namespace) -> str:
    match one.kind:
        case "choose":
            reading = command("history", options.file, one.detail["fork"])
            return f"two versions wait for a choice; {reading} tells both."
        case "comment":
            return f'the advisor left a {one.detail["kind"] or "comment"}: "{one.detail["text"]}"'
        case "half-told":
            if one.detail["lacks"] == "outcome":
                return "how did it go with this goal: met, partly or not yet?"
            return "what or who helped with this goal? Write it too."
        case "unfinished":
            blanks = one.detail.get("blanks")
            left = f"still to fill: {blanks}" if blanks else "the words are in another form"
            return f"this is begun and not finished; {left}."
        case "unshown":
            classes = one.detail["classes"]
            where = f" in {classes}" if classes else ""
            return f"words{where} tell of work and show none; choose a piece to show."
    return _SENTENCES[one.kind].format(**one.detail)


def _unprintable() -> Callable[[str], Iterable[str]]:
    """What tells the characters without a font; nothing does where the libraries for it lack."""

    def told(text: str) -> Iterable[str]:
        if text.isascii():
            return ()
        try:
            from ..press import coverage
        except ImportError:
            return ()
        return coverage.missing(text)

    return told
