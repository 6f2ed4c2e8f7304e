"""The lines of one slot, in both languages: what stands around an answer, and the answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from . import looking_back, template, timing, titles, wording
from .answering import Spoken, form_of, known, spoken
from .conference import Conference
from .items import Item
from .language import closest
from .records import Answer, LastGoal
from .script import ASK, DO, PAUSE, QUESTION, SAY, SHOW, Block, Line
from .stem_pack import Slot, StemPack, Text
from .wording import Span, Spans

_ROOM = 2
"""Ruled lines where the student's own version in the second language will be written."""

_WORDS_AT_ONCE = 25
"""How much an interpreter can carry: more is said in pieces, where sentences end."""


def beside(pack: StemPack, also: str | None) -> str | None:
    """The second language; None where it is the one that the stems are in."""
    return None if also and closest(also, [pack.main_language]) else also


@dataclass(slots=True)
class BlockMaker:
    """Makes the blocks, and notes in `untranslated` where the pack has no words in `also`.

    `pages` tells on which page of the portfolio a piece of work stands, by its id.
    """

    conference: Conference
    pack: StemPack
    also: str | None = None
    pages: Mapping[str, int] = field(default_factory=dict)
    untranslated: dict[str, None] = field(default_factory=dict)
    known: dict[tuple[str | None, str], Mapping[str, str]] = field(default_factory=dict)

    def block(self, slot: Slot, item: Item) -> Block | None:
        """The lines of one slot in both languages; None where nothing happens."""
        answer = self.conference.answer(slot.id, item.key)
        said = self._said(slot, item, answer)
        lines = self._lines(slot, item, self.pack.main_language, said, answer)
        if not lines and not slot.room:
            return None
        also: tuple[Line, ...] = ()
        also_room = slot.room
        if self.also:
            own, is_own = self._own(slot, item, answer, self.also) if said else ((), True)
            question = self._question(slot, item, answer, self.also) if said else ()
            also = self._lines(slot, item, self.also, (*question, *own), answer)
            also_room = also_room or (0 if is_own else _ROOM)
        return Block(
            answer.path, slot.id, slot.about, lines, also, slot.room, also_room, answer.cue
        )

    def look_back(self, goal: LastGoal, item: Item) -> Block | None:
        """What the student says of a goal of last term; None where nothing is told of it."""
        slot, main = looking_back.slot(self.pack), self.pack.main_language
        answer = self.conference.answer(slot.id, goal.id)
        said = looking_back.said(goal, answer, main)
        if not said:
            return None
        lines = self._lines(slot, item, main, self._told(said), answer)
        also: tuple[Line, ...] = ()
        also_room = 0
        if self.also:
            told, is_theirs = looking_back.said_in(self.also, goal, answer, main)
            question = self._question(slot, item, answer, self.also)
            also = self._lines(slot, item, self.also, (*question, *self._told(told)), answer)
            also_room = 0 if is_theirs else _ROOM
        return Block(answer.path, slot.id, slot.about, lines, also, 0, also_room, answer.cue)

    def _told(self, said: list[tuple[Spans, str]]) -> tuple[Line, ...]:
        return tuple(self._line(SAY, spans, language) for spans, language in said)

    def _lines(
        self,
        slot: Slot,
        item: Item,
        language: str,
        answered: tuple[Line, ...],
        answer: Answer,
    ) -> tuple[Line, ...]:
        """What stands around an answer, and the answer.

        Without an answer only what is asked or said anyway stays.
        """
        ask = self._fixed(ASK, slot.ask_family, slot, item, language)
        if slot.stems and not answered and not slot.say:
            return ask
        lines = (
            *self._fixed(DO, slot.do, slot, item, language),
            *self._shown(slot, answer, language),
            *self._fixed(SAY, slot.say, slot, item, language),
            *answered,
        )
        if self.conference.meeting.interpreter:
            lines = tuple(piece for line in lines for piece in self._for_interpreter(line))
        return (*lines, *ask)

    def _for_interpreter(self, line: Line) -> Iterator[Line]:
        """A line in pieces short enough to be said again in another language, a pause after each."""
        if line.kind != SAY:
            yield line
            return
        for spans in wording.in_short(line.spans, _WORDS_AT_ONCE):
            yield self._line(SAY, spans, line.language)
            yield Line(PAUSE, (), line.language)

    # What the student says

    def _said(self, slot: Slot, item: Item, answer: Answer) -> tuple[Line, ...]:
        """The student's answer, or the sentences over people or steps."""
        if not slot.stems:
            return ()
        if slot.each:
            return tuple(self._each(slot, item))
        answered = self._spoken(slot, item, answer)
        words_in = answer.language or answered.language
        return tuple(self._line(SAY, spans, words_in) for spans in answered.paragraphs)

    def _spoken(self, slot: Slot, item: Item, answer: Answer) -> Spoken:
        form = form_of(answer, self.conference.support.get(slot.id))
        return spoken(answer, slot, self.pack, lambda tag: self._known(item, tag), form)

    def _each(self, slot: Slot, item: Item) -> list[Line]:
        """A sentence for each person or step: the first stem whose blanks are all known."""
        main = self.pack.main_language
        found = (
            self._from_first(slot, item, values, main) for values, _ in self._records(slot, item)
        )
        return [line for line in found if line is not None]

    def _from_first(
        self, slot: Slot, item: Item, values: Mapping[str, str], language: str
    ) -> Line | None:
        for stem in slot.stems:
            frame, tag = self.pack.words(stem.frame, language)
            blanks = set(template.names(frame)) - template.RESERVED
            if all(values.get(name, "").strip() for name in blanks):
                return self._line(
                    SAY, wording.from_frame(frame, values, self._known(item, tag), tag), tag
                )
        return None

    def _records(self, slot: Slot, item: Item) -> list[tuple[Mapping[str, str], Mapping[str, str]]]:
        """The people or steps: what is known of each, and the student's own version by language."""
        if slot.each == "person":
            return [({"name": p.name, "relation": p.relation, "why": p.why}, p.own)
                    for p in self.conference.people]  # fmt: skip
        steps = item.goal.steps if item.goal else ()
        return [({"what": s.what, "when": s.when, "where": s.where, "long": s.long}, s.own)
                for s in steps]  # fmt: skip

    # The second language

    def _question(self, slot: Slot, item: Item, answer: Answer, language: str) -> tuple[Line, ...]:
        """What the family should know was asked; not spoken."""
        if not slot.is_answered:
            return ()
        return self._fixed(QUESTION, slot.stem(answer.stem).ask, slot, item, language)

    def _own(
        self, slot: Slot, item: Item, answer: Answer, language: str
    ) -> tuple[tuple[Line, ...], bool]:
        """The student's own version in a language, and whether there is one.

        Without one, the words as they were written; never poured into that language's frame.
        """
        if slot.each:
            return self._each_own(slot, item, language)
        if own := closest(language, answer.own):
            paragraphs = wording.spoken(answer.own[own], own)
            if paragraphs:
                return tuple(self._line(SAY, spans, own) for spans in paragraphs), True
        is_theirs = closest(language, [answer.language]) is not None if answer.language else False
        return self._said(slot, item, answer), is_theirs

    def _each_own(self, slot: Slot, item: Item, language: str) -> tuple[tuple[Line, ...], bool]:
        lines: list[Line] = []
        is_own = True
        for values, versions in self._records(slot, item):
            own = closest(language, versions)
            if own and (paragraphs := wording.spoken(versions[own], own)):
                lines += (self._line(SAY, spans, own) for spans in paragraphs)
                continue
            # A name is a name in every language; other words are not.
            named = self._from_first(slot, item, {"name": values.get("name", "")}, language)
            written = named or self._from_first(slot, item, values, self.pack.main_language)
            is_own = is_own and named is not None
            lines += [written] if written else []
        return tuple(lines), is_own

    # Words of the pack

    def _shown(self, slot: Slot, answer: Answer, language: str) -> Iterator[Line]:
        if not slot.show_work:
            return
        for work in self.conference.work:
            title = titles.of_work(work, language, self.pack.main_language)
            if title.words and work.id in answer.show:
                length = self._times(timing.SHOW_SECONDS)
                spans = (Span(title.words, True),)
                yield Line(SHOW, spans, title.language, length, work.id, self.pages.get(work.id))

    def _fixed(
        self, kind: str, text: Text, slot: Slot, item: Item, language: str
    ) -> tuple[Line, ...]:
        if not text:
            return ()
        words, tag = self.text(text, item, language, slot.id)
        return (self._line(kind, (Span(words, False),), tag),)

    def text(self, text: Text, item: Item, language: str, place: str) -> tuple[str, str]:
        """A text of the pack with its placeholders filled, and the language it is in."""
        tag = closest(language, text)
        if tag is None:
            tag = self.pack.main_language
            self.untranslated[place] = None
        return wording.fill_known(text[tag], self._known(item, tag)), tag

    def _known(self, item: Item, language: str) -> Mapping[str, str]:
        """What the reserved placeholders stand for."""
        key = item.key, language
        if key not in self.known:
            self.known[key] = known(self.conference, self.pack, item.key, language)
        return self.known[key]

    def _line(self, kind: str, spans: wording.Spans, language: str) -> Line:
        length = 0.0
        if kind in (SAY, ASK):
            length = timing.seconds(wording.plain(spans), self.conference.student.rate)
        if kind == ASK:
            length = max(length, timing.ASK_SECONDS)
        return Line(kind, spans, language, self._times(length))

    def _times(self, length: float) -> float:
        return length * (timing.INTERPRETER if self.conference.meeting.interpreter else 1)
