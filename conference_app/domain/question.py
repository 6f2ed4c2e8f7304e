"""One question as a student meets it: the stem, the words so far, and what can help."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from . import template, wording
from .answering import form_of, known, sentences, stem_language
from .conference import Conference
from .language import canonical, closest
from .records import Answer, Comment, LastGoal
from .stem_pack import Slot, Stem, StemPack, Text
from .template import Blank, Part

_LEADS = {
    "en": ("because", "for example", "what helped me was"),
    "es": ("porque", "por ejemplo", "lo que me ayudó fue"),
    "vi": ("vì", "ví dụ", "điều đã giúp con là"),
    "ar": ("لأن", "مثلاً", "ما ساعدني هو"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """Another stem of the slot: its id and what it asks."""

    stem: str
    ask: str


@dataclass(frozen=True, slots=True)
class Question:
    """A slot, for one class, goal or part of the student's own, with the student's answer.

    `language` is the one the stem is shown in, `writes_in` the one the answer is kept under.
    `frame` has its reserved placeholders filled. `before` are words in another form, kept.
    `has_support` is false where nobody wrote a frame: for a part of the student's own, and for the
    `last_goal` that is looked back at.
    """

    path: str
    slot: str
    item: str | None
    about: str
    language: str
    writes_in: str
    stem: str
    form: str
    ask: str
    frame: tuple[Part, ...]
    banks: Mapping[str, tuple[str, ...]]
    starter: str
    why: str
    example: str
    choices: tuple[Choice, ...]
    answer: Answer
    before: str
    spoken: str
    has_support: bool
    home_languages: tuple[str, ...]
    comments: tuple[Comment, ...]
    last_goal: LastGoal | None = None

    @property
    def is_begun(self) -> bool:
        """Whether there is any word of the student here, or a choice of how a goal went."""
        return self.answer.is_begun or bool(self.last_goal and self.last_goal.outcome)

    @property
    def leads(self) -> tuple[str, ...]:
        """Words that lead a short answer on, in the language it is written in."""
        return _LEADS.get(closest(self.writes_in, _LEADS) or "", ())

    def blank_names(self) -> tuple[str, ...]:
        """The blanks of the frame, in order."""
        return tuple(dict.fromkeys(part.name for part in self.frame if isinstance(part, Blank)))


def question(
    conference: Conference, pack: StemPack, slot: Slot, item: str | None, reader: str
) -> Question:
    """The question of a slot for a class or goal; `reader` is the language the student reads."""
    answer = conference.answer(slot.id, item)
    stem = slot.stem(answer.stem)
    language = _language(answer, stem, pack, reader)
    names = known(conference, pack, item, language)
    form = form_of(answer, conference.support.get(slot.id))
    goal = conference.last_goal(slot.id, item)
    return Question(
        path=answer.path,
        slot=slot.id,
        item=item,
        about=slot.about,
        language=language,
        writes_in=answer.language or language,
        stem=stem.id,
        form=form,
        ask=_words(stem.ask, pack, language, names),
        frame=_filled(stem.frame, pack, language, names),
        banks={name: tuple(words.get(language, ())) for name, words in stem.words.items()},
        starter=_words(stem.starter, pack, language, names),
        why=_words(stem.why, pack, language, names),
        example=_words(stem.example, pack, language, names),
        choices=tuple(
            Choice(other.id, _words(other.ask, pack, language, names)) for other in slot.stems
        ),
        answer=answer,
        before=_before(answer, stem, language, names, form),
        spoken=sentences(conference, pack, slot, item),
        has_support=slot.has_support and goal is None,
        home_languages=_home_languages(conference, answer, language),
        comments=tuple(c for c in conference.comments if _is_on(c, answer, conference.term)),
        last_goal=goal,
    )


def ask(conference: Conference, pack: StemPack, slot: Slot, item: str | None, reader: str) -> str:
    """What a question asks, as the student meets it."""
    answer = conference.answer(slot.id, item)
    stem = slot.stem(answer.stem)
    language = _language(answer, stem, pack, reader)
    return _words(stem.ask, pack, language, known(conference, pack, item, language))


def _language(answer: Answer, stem: Stem, pack: StemPack, reader: str) -> str:
    """An answer stays in its language; a new one is asked for in the reader's."""
    if answer.language or answer.is_begun:
        return stem_language(answer, stem, pack)
    return closest(reader, stem.frame) or pack.main_language


def _words(text: Text, pack: StemPack, language: str, names: Mapping[str, str]) -> str:
    return wording.fill_known(pack.words(text, language)[0], names) if text else ""


def _filled(
    text: Text, pack: StemPack, language: str, names: Mapping[str, str]
) -> tuple[Part, ...]:
    """The frame with what is known filled in, and neighbouring words joined."""
    joined: list[Part] = []
    for part in template.parts(pack.words(text, language)[0]):
        words = names[part.name] if isinstance(part, Blank) and part.name in names else part
        if isinstance(words, str) and joined and isinstance(joined[-1], str):
            joined[-1] += words
        else:
            joined.append(words)
    return tuple(joined)


def _before(answer: Answer, stem: Stem, language: str, names: Mapping[str, str], form: str) -> str:
    """What the student wrote in another form and does not print now."""
    if form == "frame":
        return answer.text if answer.text.strip() and answer.text != answer.made else ""
    if not any(words.strip() for words in answer.blanks.values()):
        return ""
    sentence = wording.plain(
        wording.from_frame(stem.frame[language], answer.blanks, names, answer.language or language)
    )
    return sentence if sentence.strip() not in (answer.text.strip(), answer.made.strip()) else ""


def _home_languages(conference: Conference, answer: Answer, language: str) -> tuple[str, ...]:
    """The languages of those who come, and of the student, that this answer is not in."""
    spoken_at_home = [*conference.student.languages, *(p.language for p in conference.people)]
    written = answer.language or language
    tags = dict.fromkeys(canonical(tag) for tag in (*spoken_at_home, *answer.own) if tag)
    return tuple(tag for tag in tags if tag.partition("-")[0] != written.partition("-")[0])


def _is_on(comment: Comment, answer: Answer, term: str) -> bool:
    return comment.on.removeprefix(f"{term}/") == answer.path.removeprefix(f"{term}/")
