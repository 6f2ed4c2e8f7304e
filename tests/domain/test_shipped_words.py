"""The words of the packs that ship: short, plain, kind, and fitting where they are filled in."""

from __future__ import annotations

import re

import pytest

from conference_app.domain import marks, template, wording
from conference_app.domain.reading_level import pack_grade
from conference_app.domain.stem_pack import Stem, StemPack
from tests.shipped import PACKS, answered_stems, texts

KNOWN = {"class": "Science", "me": "Maya", "advisor": "Ms. Lee", "family": "my family"}
MOST_WORDS = 15
_BLANK = re.compile(r"\{[a-z-]+\}")
_DOUBLED = re.compile(r"\b(\w+)\W+\1\b", re.IGNORECASE)

every_pack = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
every_language = pytest.mark.parametrize(
    ("pack", "language"),
    [(pack, language) for pack in PACKS for language in pack.languages],
    ids=lambda value: value.id if isinstance(value, StemPack) else value,
)

# Words said of a person that have one form for boys and one for girls.
_GENDERED = r"""orgullos|content|cansad|nervios|emocionad|agradecid|preparad|preocupad|enojad|
    asustad|aburrid|frustrad|confundid|tímid|callad|motivad|atrasad|interesad|satisfech|
    entusiasmad|animad|perdid|querid"""
# Words that may well be said of a thing: only after "I am", "you feel" and the like.
_AFTER_BEING = r"""list|segur|tranquil|ocupad|buen|mal|capacitad|acompañad|calmad|valorad|
    escuchad|amad|protegid|comprometid|organizad|dedicad|bienvenid"""
_BEING = r"(?:soy|estoy|estaba|era|fui|eres|estás|(?:me|te|se)\s+sient\w+|sentirme|sentirte|ponte)"
GENDERED = re.compile(
    rf"\b(?:{_GENDERED})[oa]s?\b|\b{_BEING}\s+(?:muy|más|menos|tan)?\s*(?:{_AFTER_BEING})[oa]s?\b"
    r"|\best(?:oy|aba|ás)\s+sol[oa]\b",
    re.IGNORECASE | re.VERBOSE,
)
PARENTS = {
    "en": r"\bparents?\b|\b(mom|mum|mother)s?\b.{1,9}\b(dad|father)s?\b|\b(dad|father)s?\b.{1,9}\b(mom|mum|mother)s?\b",
    "es": r"\bpadres\b|\bmam[áa]\b.{1,6}\bpap[áa]\b|\bpap[áa]\b.{1,6}\bmam[áa]\b",
    "vi": r"\b(bố|ba|cha) mẹ\b|\bphụ huynh\b|\bmẹ và (bố|ba)\b",
    "ar": r"\bوالدي|\bالوالد|\bوالداك|أمي وأبي|أبي وأمي|\bأبوي",
}  # fmt: skip


def _word_count(text: str) -> int:
    return len(_BLANK.sub("blank", text).split())


def _written_out(frame: str, blanks: dict[str, str]) -> str:
    """The frame with its blanks filled and nothing else done, but for the capital."""
    whole = "".join(
        part if isinstance(part, str) else {**KNOWN, **blanks}[part.name]
        for part in template.parts(frame)
    )
    return whole[:1].upper() + whole[1:]


def _fillings(stem: Stem, language: str) -> list[dict[str, str]]:
    """Each word of each bank, beside every word of the other banks' first two."""
    firsts = {blank: banks[language][0] for blank, banks in stem.words.items()}
    seconds = {blank: banks[language][1] for blank, banks in stem.words.items()}
    return [
        {**others, blank: word}
        for others in (firsts, seconds)
        for blank, banks in stem.words.items()
        for word in banks[language]
    ]


@every_language
def test_every_bank_word_fits_its_frame(pack: StemPack, language: str) -> None:
    for stem in answered_stems(pack):
        frame = stem.frame[language]
        for blanks in _fillings(stem, language):
            said = wording.plain(wording.from_frame(frame, blanks, KNOWN, language))
            assert said == _written_out(frame, blanks), (stem.id, blanks)
            if language in ("en", "es"):
                assert not _DOUBLED.search(said), (stem.id, said)


@every_language
def test_bank_words_begin_and_end_within_a_sentence(pack: StemPack, language: str) -> None:
    for stem in answered_stems(pack):
        for blank, banks in stem.words.items():
            for word in banks[language]:
                assert word == wording.collapse(word), (stem.id, blank, word)
                assert marks.without_stop(word) == word, (stem.id, blank, word)
                assert not marks.is_ended(word), (stem.id, blank, word)
                assert not word.endswith(tuple(marks.LINKS)), (stem.id, blank, word)


@every_language
def test_frames_and_questions_end_and_starters_go_on(pack: StemPack, language: str) -> None:
    for stem in answered_stems(pack):
        assert marks.is_ended(stem.frame[language]), stem.id
        assert stem.ask[language].endswith(("?", "؟")), stem.id
        assert not marks.is_ended(stem.starter[language]), stem.id
        assert stem.starter[language] == stem.starter[language].strip(), stem.id


@pytest.mark.parametrize("language", ["en", "es"])
@every_pack
def test_no_stem_is_longer_than_fifteen_words(pack: StemPack, language: str) -> None:
    for stem in answered_stems(pack):
        for support in (stem.frame, stem.starter, stem.ask):
            assert _word_count(support[language]) <= MOST_WORDS, (stem.id, support[language])


@pytest.mark.parametrize("language", ["en", "es"])
@every_pack
def test_a_pack_reads_at_grade_five_at_most(pack: StemPack, language: str) -> None:
    grade = pack_grade(pack, language)
    assert grade is not None
    assert grade <= 5


@every_language
def test_no_pack_takes_a_mother_and_a_father_for_granted(pack: StemPack, language: str) -> None:
    two_parents = re.compile(PARENTS[language], re.IGNORECASE)
    for place, words in texts(pack, language):
        if "words" not in place:
            assert not two_parents.search(words), (place, words)
        else:
            assert not re.search(r"\bparents?\b|\bpadres\b|\bphụ huynh\b", words), (place, words)


@every_pack
def test_spanish_asks_no_child_for_a_boys_or_a_girls_word(pack: StemPack) -> None:
    for place, words in texts(pack, "es"):
        assert not GENDERED.search(words), (place, words)


@pytest.mark.parametrize(
    "words",
    [
        "Estoy orgullosa de esto",
        "estoy muy contento",
        "Me siento más seguro",
        "cansada",
        "¿Estás listo?",
        "estaba sola",
    ],
)
def test_a_boys_or_a_girls_word_would_be_found(words: str) -> None:
    assert GENDERED.search(words)


@pytest.mark.parametrize(
    "words",
    ["Siento orgullo", "una lista", "un lugar tranquilo", "una sola vez", "era solo una idea"],
)
def test_words_said_of_things_are_not_taken_for_it(words: str) -> None:
    assert not GENDERED.search(words)


@every_language
def test_every_text_is_tidy(pack: StemPack, language: str) -> None:
    found = list(texts(pack, language))
    assert len(found) > 10 * len(list(answered_stems(pack)))
    for place, words in found:
        assert words == " ".join(words.split()), place
        assert not re.search(r"\s[.,;:!?،؛؟]|\bTODO\b|\?\?", words), (place, words)
