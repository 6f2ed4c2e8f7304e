"""Parts that no stem asks for: what a student adds stands in the script like any other part.

Path, script and check-list go through sections and slots. A part of one's own is given to them as a
section with one open question, made here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping

from .language import closest
from .records import OwnPart
from .stem_pack import Section, Slot, Stem, StemPack, Text

OWN = "own"
"""The id of that section and of its slot: the words are the answer `own@<part>`. No stems may use it."""

TITLE = "my-own-part"
"""The placeholder that stands for the title the student gave."""

_ASKS = {
    "en": f"“{{{TITLE}}}”: what do you want to tell about it?",
    "es": f"«{{{TITLE}}}»: ¿qué quieres contar sobre esto?",
    "vi": f"“{{{TITLE}}}”: con muốn kể điều gì về phần này?",
    "ar": f"«{{{TITLE}}}»: ما الذي تريد أن تحكيه عن هذا؟",
}
_NAMES = {"en": "My own part", "es": "Mi propia parte", "vi": "Phần riêng của con",
          "ar": "جزء من عندي"}  # fmt: skip
_TITLE_ALONE = f"{{{TITLE}}}"


def is_own(path: str) -> bool:
    """Whether an answer's path is that of a part of the student's own."""
    return path.rpartition("/")[2].startswith(f"{OWN}@")


def title(part: OwnPart, language: str) -> str:
    """What the part is called; words that say whose it is while it has no name."""
    tag = closest(language, part.own)
    named = part.own[tag] if tag else part.title
    return named if named.strip() else _NAMES[closest(language, _NAMES) or "en"]


def place(part: OwnPart, pack: StemPack) -> int:
    """How many sections are spoken before the part: those up to `after`, else up to the goals.

    Stems without goals keep their last section, with the family's turn or the thanks, for the end.
    """
    ids = [section.id for section in pack.spoken]
    if part.after in ids:
        return ids.index(part.after) + 1
    goals = [place for place, section in enumerate(pack.spoken, 1) if section.per == "goal"]
    return goals[-1] if goals else max(0, len(ids) - 1)


def follows(part: OwnPart, pack: StemPack) -> str:
    """The id of the section that the part is spoken after; empty if it is the first of all."""
    before = place(part, pack)
    return pack.spoken[before - 1].id if before else ""


def section(pack: StemPack) -> Section:
    """The section that is gone through for the student's own parts; it has no minutes kept for it."""
    return Section(OWN, _everywhere(pack, {}), OWN, 0, (_slot(pack),))


def _slot(pack: StemPack) -> Slot:
    stem = Stem(
        id=OWN,
        frame=dict.fromkeys(_everywhere(pack, {}), ""),
        words={},
        starter={},
        ask=_everywhere(pack, _ASKS),
        why={},
        example={},
    )
    return Slot(OWN, OWN, False, True, None, {}, {}, {}, 0, (stem,))


def _everywhere(pack: StemPack, words: Mapping[str, str]) -> Text:
    """Words in every language of the stems; where none are known, the title says enough."""
    tags = dict.fromkeys((pack.main_language, *pack.languages))
    known = {tag: words[found] for tag in tags if (found := closest(tag, words))}
    return dict(words) | dict.fromkeys(tags, _TITLE_ALONE) | known
