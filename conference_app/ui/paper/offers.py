"""What there is to choose from for paper, and what is usual."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from ...domain import languages
from ...domain.conference import Conference
from ...domain.language import canonical, closest
from ...domain.stem_pack import StemPack

# Where sheets are 8.5 x 11 inches, as Unicode's territory data has it.
_LETTER = frozenset(
    "BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split()  # noqa: SIM905 - read as a list of codes
)


def usual_paper(locale: QLocale | None = None) -> str:
    """The paper of the country that the computer is set to; Letter where it names none."""
    found = locale or QLocale.system()
    territory = QLocale.territoryToCode(found.territory())
    return "letter" if not territory.isalpha() or territory in _LETTER else "a4"


def second_languages(conference: Conference, pack: StemPack) -> list[str]:
    """The languages to choose from: those of the people at home first, then all that the stems have."""
    at_home = [person.language for person in conference.people if person.role != "advisor"]
    wanted = [conference.student.language, *at_home, *pack.languages]
    found: dict[str, None] = {}
    for tag in filter(None, wanted):
        served = closest(canonical(tag), pack.languages) or canonical(tag)
        if served != pack.main_language and closest(served, [pack.main_language]) is None:
            found.setdefault(served)
    return list(found)


def family_language(conference: Conference, pack: StemPack) -> str | None:
    """The language of somebody at home that the stems have and that is not their main one."""
    at_home = {person.language for person in conference.people if person.role != "advisor"}
    at_home -= {""}
    served = {closest(canonical(tag), pack.languages) for tag in at_home}
    others = (tag for tag in second_languages(conference, pack) if tag in served)
    return next(others, None)


def language_name(tag: str) -> str:
    """A language as its readers write it, and in English: Tiếng Việt (Vietnamese)."""
    language = languages.find(tag)
    if language is None:
        return tag
    if language.endonym == language.english:
        return language.endonym
    return f"{language.endonym} ({language.english})"
