"""From plain data to a stem pack, with every problem of the data at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import template
from .language import is_tag
from .looking_back import LOOKED_BACK
from .own_parts import OWN
from .shape import Place, Problem, Reader, one_of
from .stem_pack import PER_WORK, Section, Slot, Stem, StemPack, Text, main_language

FORMAT = 1
MOST_STEMS = 300
ABOUT_WORK = ("piece", "learned", "target", "differently")
ABOUT = (
    "welcome", "agenda", "people", "letter", "lookback", "pride", "challenge", "growth", "standing",
    "next", "habit", "community", "helper", "goal", "step", "support", "plans", "exhibition",
    "family", "thanks", *ABOUT_WORK,
)  # fmt: skip
PER = ("once", "class", "goal", PER_WORK)
EACH: Mapping[str, tuple[str, ...]] = {
    "person": ("name", "relation", "why"),
    "step": ("what", "when", "where", "long"),
}
_PACK = (
    "format", "id", "version", "language", "title", "description", "minutes", "fallback",
    "sections",
)  # fmt: skip
_SECTION = ("id", "title", "per", "minutes", "slots")
_SLOT = ("id", "about", "required", "show", "each", "do", "say", "ask_family", "room", "stems")
_SLOT_OF_WORK = ("id", "about", "stems")
_STEM = ("id", "frame", "words", "starter", "ask", "why", "example")


def read_pack(data: Any) -> tuple[StemPack | None, list[Problem]]:
    """The pack that `data` describes (None if it has errors) and all problems, gaps included."""
    reader = _PackReader()
    pack = reader.pack(data)
    usable = all(problem.gap for problem in reader.problems)
    return (pack if usable else None), reader.problems


class _PackReader(Reader):
    """Knows the pack's own languages while it reads the pack's texts."""

    def pack(self, data: Any) -> StemPack:
        top = self.mapping(data, (), _PACK, required=set(_PACK) - {"fallback", "language"})
        given = self.number(top.get("format", FORMAT), ("format",), 1, 1_000_000)
        if given > FORMAT:
            self.note(("format",), f"this pack is of format {given}; this version of "
                      f"Conference reads format {FORMAT}: install a newer one")  # fmt: skip
        self._languages = self._title_languages(top.get("title"))
        self._main = main_language(top)
        if "language" in top:
            self.choice(top["language"], ("language",), self._languages)
        self._seen: dict[str, set[str]] = {"section": set(), "slot": set(), "stem": set()}
        title = self.text(top.get("title", {}), ("title",), per="once")
        sections = self.sequence(top.get("sections"), ("sections",))
        pack = StemPack(
            id=self.key(top.get("id"), ("id",)),
            version=self.number(top.get("version"), ("version",), 1, 1_000_000),
            title=title,
            description=self.text(top.get("description", {}), ("description",), per="once"),
            minutes=self.number(top.get("minutes"), ("minutes",), 1, 240),
            fallback=self._fallback(top.get("fallback", {}), ("fallback",)),
            sections=tuple(self._section(item, ("sections", n)) for n, item in enumerate(sections)),
            content=top,
        )
        self._check_whole(pack)
        return pack

    def _title_languages(self, title: Any) -> tuple[str, ...]:
        tags = tuple(key for key in title if is_tag(key)) if isinstance(title, Mapping) else ()
        return tags or ("en",)

    def _check_whole(self, pack: StemPack) -> None:
        if not pack.spoken:
            self.note(("sections",), "the pack asks nothing; add at least one section")
        count = sum(len(slot.stems) for _, slot in pack.slots())
        if count > MOST_STEMS:
            self.note(("sections",), f"{count} stems; {MOST_STEMS} at most, take some out")
        of_work = [n for n, section in enumerate(pack.sections) if section.per == PER_WORK]
        for n in of_work[1:]:
            self.note(("sections", n, "per"), "one section asks about work already; put the "
                      "slots of both together")  # fmt: skip
        total = sum(section.minutes for section in pack.sections)
        if total > pack.minutes:
            self.note(
                ("minutes",),
                f"the sections take {total} minutes, the meeting {pack.minutes}; "
                "give the meeting more or the sections fewer",
            )

    def _fallback(self, data: Any, place: Place) -> dict[str, Text]:
        given = self.mapping(data, place, known=("advisor", "family"))
        return {key: self.text(value, (*place, key), per=None) for key, value in given.items()}

    def _section(self, data: Any, place: Place) -> Section:
        given = self.mapping(data, place, _SECTION, ("id", "title", "minutes", "slots"))
        per = self.choice(given.get("per", "once"), (*place, "per"), PER)
        slots = self.sequence(given.get("slots"), (*place, "slots"))
        # A piece need not be of a class: only the title may tell of it.
        in_title, most = ("class", 0) if per == PER_WORK else (per, 240)
        return Section(
            id=self._new("section", given.get("id"), (*place, "id")),
            title=self.text(given.get("title", {}), (*place, "title"), per=in_title),
            per=per,
            minutes=self.number(given.get("minutes"), (*place, "minutes"), 0, most),
            slots=tuple(
                self._slot(item, (*place, "slots", n), per) for n, item in enumerate(slots)
            ),
        )

    def _slot(self, data: Any, place: Place, per: str) -> Slot:
        if per == PER_WORK:
            given = self.mapping(data, place, _SLOT_OF_WORK, _SLOT_OF_WORK)
        else:
            given = self.mapping(data, place, _SLOT, ("id", "about"))
        each = given.get("each")
        if each is not None:
            each = self.choice(each, (*place, "each"), EACH)
            if each == "step" and per != "goal":
                self.note((*place, "each"), "steps belong to a goal; use this in `per: goal`")
        shows = "show" in given and self.choice(given["show"], (*place, "show"), ("work",)) != ""
        if not any(key in given for key in ("stems", "say", "do", "ask_family", "room")):
            self.note(place, "nothing happens here; add stems, or say, do, ask_family or room")
        stems = self.sequence(given.get("stems"), (*place, "stems"))
        if "stems" in given and not stems:
            self.note((*place, "stems"), "no stem stands here; add one, or take `stems` out")
        return Slot(
            id=self._new("slot", given.get("id"), (*place, "id")),
            about=self.choice(given.get("about"), (*place, "about"), ABOUT),
            required=self.flag(given.get("required", False), (*place, "required")),
            show_work=shows,
            each=each,
            do=self._optional(given, "do", place, per),
            say=self._optional(given, "say", place, per),
            ask_family=self._optional(given, "ask_family", place, per),
            room=self.number(given.get("room", 0), (*place, "room"), 0, 12),
            stems=tuple(
                self._stem(item, (*place, "stems", n), per, each) for n, item in enumerate(stems)
            ),
        )

    def _stem(self, data: Any, place: Place, per: str, each: str | None) -> Stem:
        given = self.mapping(data, place, _STEM, ("id", "frame") if each else _STEM)
        frame = self.text(given.get("frame", {}), (*place, "frame"), per=per, blanks=True)
        blanks = self._blanks(frame, (*place, "frame"), each)
        return Stem(
            id=self._new("stem", given.get("id"), (*place, "id")),
            frame=frame,
            words=self._banks(given.get("words", {}), (*place, "words"), () if each else blanks),
            starter=self._optional(given, "starter", place, per),
            ask=self._optional(given, "ask", place, per),
            why=self._optional(given, "why", place, per),
            example=self._optional(given, "example", place, per),
        )

    def _blanks(self, frame: Text, place: Place, each: str | None) -> tuple[str, ...]:
        """The blanks of a frame, which must be the same in every language."""
        by_language = {tag: _placeholders(words) for tag, words in frame.items()}
        if not by_language:
            return ()
        first, expected = next(iter(by_language.items()))
        for tag, found in by_language.items():
            for name in sorted(expected - found):
                self.note((*place, tag), f"{{{name}}} is in {first} but lost here; put it back")
            for name in sorted(found - expected):
                self.note((*place, tag), f"{{{name}}} is here but not in {first}; use the same")
        blanks = tuple(name for name in template.names(frame[first])
                       if name not in template.RESERVED) if expected else ()  # fmt: skip
        if not blanks:
            self.note((*place, first), "a frame needs a blank, such as {reason}; add one")
        for name in blanks:
            if each and name not in EACH[each]:
                options = one_of(EACH[each])
                self.note((*place, first), f"{{{name}}} is not known of a {each}; use {options}")
        return blanks

    def _banks(
        self, data: Any, place: Place, blanks: tuple[str, ...]
    ) -> dict[str, dict[str, tuple[str, ...]]]:
        given = self.mapping(data, place, blanks, required=blanks)
        banks: dict[str, dict[str, tuple[str, ...]]] = {}
        for blank, by_language in given.items():
            where = (*place, blank)
            lists = self.mapping(by_language, where)
            self._check_languages(lists, where)
            banks[blank] = {tag: self._bank(words, (*where, tag)) for tag, words in lists.items()}
        return banks

    def _bank(self, data: Any, place: Place) -> tuple[str, ...]:
        if data is None or data == []:
            self.note(place, "no words stand here; add some to choose from")
        words = self.sequence(data, place)
        return tuple(self.words(word, (*place, n)) for n, word in enumerate(words))

    def _new(self, kind: str, data: Any, place: Place) -> str:
        key = self.key(data, place)
        if key in (OWN, LOOKED_BACK) and kind != "stem":
            kept = "what students add" if key == OWN else "the goals of last term"
            self.note(place, f'the {kind} id "{key}" is kept for {kept}; use another')
        if key and key in self._seen[kind]:
            self.note(place, f'the {kind} id "{key}" is used twice; give this one another')
        self._seen[kind].add(key)
        return key

    def _optional(self, given: Mapping[str, Any], key: str, place: Place, per: str) -> Text:
        return self.text(given[key], (*place, key), per=per) if key in given else {}

    def text(self, data: Any, place: Place, *, per: str | None, blanks: bool = False) -> Text:
        """Words by language; `per` None allows no placeholders at all."""
        given = self.mapping(data, place)
        self._check_languages(given, place)
        read: dict[str, str] = {}
        for tag, words in given.items():
            told = self.words(words, (*place, tag))
            if told and self._check_placeholders(told, (*place, tag), per, blanks):
                read[tag] = told
        return read

    def _check_languages(self, given: Mapping[str, Any], place: Place) -> None:
        for tag in given:
            if not is_tag(tag):
                self.note((*place, tag), f'"{tag}" is not a language; use a tag such as en or es')
        main = self._main
        for tag in self._languages:
            if tag not in given:
                lost = f'the words in "{tag}" lack here; add them'
                if tag == main:
                    self.note(place, lost)
                else:
                    self.note(place, f'{lost} (until then "{main}" is printed)', gap=True)

    def _check_placeholders(self, words: str, place: Place, per: str | None, blanks: bool) -> bool:
        try:
            found = template.names(words)
        except template.TemplateError as error:
            self.note(place, str(error))
            return False
        for name in found:
            if name == "class" and per != "class":
                self.note(place, "{class} is only known in a section with `per: class`")
            elif name not in template.RESERVED and not blanks:
                self.note(place, f"{{{name}}} is a blank, and blanks belong in the frame only")
            elif per is None:
                self.note(place, f"{{{name}}} cannot stand here; write it out")
        return True


def _placeholders(words: str) -> set[str]:
    return set(template.names(words))
