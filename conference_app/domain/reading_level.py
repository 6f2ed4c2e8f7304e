"""How hard a text is to read, as a school grade.

English: Flesch-Kincaid grade level (Kincaid et al., 1975). Spanish: Crawford's formula (Crawford,
1984), made for primary-school texts. Both count syllables by rule, without a dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from . import template
from .stem_pack import StemPack

_SENTENCE_END = re.compile(r"[.!?…]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_EXAMPLE = {"class": "Science", "me": "Maya", "advisor": "Ms Lee"}


def grade(text: str, language: str) -> float | None:
    """The school grade that `text` asks for; None where no formula is known or nothing is said."""
    words = _WORD.findall(text)
    if not words or language not in _FORMULAS:
        return None
    sentences = max(1, len([part for part in _SENTENCE_END.split(text) if _WORD.search(part)]))
    count, formula = _FORMULAS[language]
    return formula(len(words), sentences, sum(count(word.casefold()) for word in words))


def pack_grade(pack: StemPack, language: str) -> float | None:
    """The grade of a pack's frames, joined, each blank filled with the first word of its bank."""
    spoken: list[str] = []
    for _, slot in pack.slots():
        for stem in slot.stems if slot.is_answered else ():
            if language in stem.frame:
                first = {blank: words[language][0] for blank, words in stem.words.items()
                         if words.get(language)}  # fmt: skip
                spoken.append(_filled(stem.frame[language], first))
    return grade(" ".join(spoken), language)


def _filled(frame: str, first: Mapping[str, str]) -> str:
    return "".join(
        part
        if isinstance(part, str)
        else first.get(part.name, _EXAMPLE.get(part.name, "my family"))
        for part in template.parts(frame)
    )


_SILENT = re.compile(r"(?<![sxzcg])(?<!ch)(?<!sh)es$|(?<![^aeiouy]l)e$|(?<![td])ed$")
_SPLIT = re.compile(
    r"[aeiouy]ing|(?<![tsxc])i[ao]|cia$|(?<=..)ea$|oem|[dm]eo|creat|scien|quiet|diet|client|(?<!f)rien|u[ao](?<!qu.)(?<!gu.)"
)


def _english_syllables(word: str) -> int:
    plain = word.split("'", maxsplit=1)[0]
    voiced = _SILENT.sub("", plain) or plain
    groups = re.findall(r"[aeiouy]+", re.sub(r"^y|qu", "q", voiced))
    return max(1, len(groups) + len(_SPLIT.findall(voiced)))


def _spanish_syllables(word: str) -> int:
    hiatus = re.sub(r"([íú])(?=[aeoáéó])|(?<=[aeoáéó])([íú])", r" i ", word)
    plain = "".join(c for c in unicodedata.normalize("NFD", hiatus) if not unicodedata.combining(c))
    plain = re.sub(r"(?<=[qg])u(?=[ei])", "", plain)
    plain = re.sub(r"y$", "i", plain)
    return max(1, len(re.findall(r"[iu]?[aeo][iu]?|[iu]+", plain)))


def _flesch_kincaid(words: int, sentences: int, syllables: int) -> float:
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def _crawford(words: int, sentences: int, syllables: int) -> float:
    return -0.205 * 100 * sentences / words + 0.049 * 100 * syllables / words - 3.407


_FORMULAS = {
    "en": (_english_syllables, _flesch_kincaid),
    "es": (_spanish_syllables, _crawford),
}
