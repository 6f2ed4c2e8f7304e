"""Goals of an earlier term: how each went, and what or who helped, is the beginning of the next.

No stem asks for them: a binder that knows the goals asks about each, in words made here and nowhere
else. Where it knows none, the stems about `lookback` ask instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from . import wording
from .language import closest
from .records import Answer, LastGoal
from .stem_pack import Section, Slot, Stem, StemPack, Text
from .wording import Span, Spans

LOOKED_BACK = "looked-back"
"""The id of the slot that asks about a goal of last term: `looked-back@<goal>`. No stems may use it."""

ABOUT = "lookback"

_ASK = {
    "en": "How did it go with your goal? What or who helped you?",
    "es": "¿Cómo te fue con tu meta? ¿Qué o quién te ayudó?",
    "vi": "Mục tiêu của con ra sao? Điều gì hoặc ai đã giúp con?",
    "ar": "ماذا حدث مع هدفك؟ ما الذي ساعدك، أو من ساعدك؟",
}
_SAID = {"en": "Last time I said:", "es": "La última vez dije:", "vi": "Lần trước con đã nói:",
         "ar": "في المرة الماضية قلت:"}  # fmt: skip
_WENT: Mapping[str, Text] = {
    "met": {"en": "I met this goal.", "es": "Cumplí esta meta.", "vi": "Con đã đạt mục tiêu này.",
            "ar": "حققت هذا الهدف."},
    "partly": {"en": "I met a part of this goal.", "es": "Cumplí una parte de esta meta.",
               "vi": "Con đã đạt một phần mục tiêu này.", "ar": "حققت جزءاً من هذا الهدف."},
    "not-yet": {"en": "I have not met this goal yet.", "es": "Todavía no he cumplido esta meta.",
                "vi": "Con chưa đạt mục tiêu này.", "ar": "لم أحقق هذا الهدف بعد."},
}  # fmt: skip
_HELPED = {"en": "What or who helped me:", "es": "Qué o quién me ayudó:",
           "vi": "Điều hoặc người đã giúp con:", "ar": "ما ساعدني، أو من ساعدني:"}  # fmt: skip
_WHY = {
    "en": "“Not yet” is an honest answer. What helped before can help again.",
    "es": "«Todavía no» es una respuesta honesta. Lo que ayudó antes puede ayudar otra vez.",
    "vi": "“Chưa đạt” cũng là câu trả lời thật. Điều đã giúp một lần có thể giúp lần nữa.",
    "ar": "«ليس بعد» جواب صادق. ما نفع مرة قد ينفع مرة أخرى.",
}
_EXAMPLE = {
    "en": "What or who helped me: my aunt asked me about it every evening.",
    "es": "Qué o quién me ayudó: mi tía me preguntaba cada noche.",
    "vi": "Điều hoặc người đã giúp con: tối nào dì cũng hỏi con.",
    "ar": "ما ساعدني، أو من ساعدني: سؤال خالتي عن ذلك كل مساء.",
}
_TITLE = {"en": "Looking back", "es": "Una mirada atrás", "vi": "Nhìn lại",
          "ar": "نظرة إلى الوراء"}  # fmt: skip
_BANK = {
    "en": ("my teacher", "my family", "a friend", "a list on my desk", "a quiet place",
           "a little every day"),
    "es": ("mi maestra", "mi familia", "alguien de mi clase", "una lista en mi mesa",
           "un lugar tranquilo", "un poco cada día"),
    "vi": ("thầy cô", "gia đình", "bạn con", "danh sách trên bàn học", "một chỗ yên tĩnh",
           "mỗi ngày một ít"),
    "ar": ("معلمي", "عائلتي", "أحد زملائي", "قائمة على مكتبي", "مكان هادئ", "القليل كل يوم"),
}  # fmt: skip
_ENGLISH = "en"

_Said = tuple[Spans, str]


def slot(pack: StemPack) -> Slot:
    """The question about one goal of last term."""
    stem = Stem(
        id=LOOKED_BACK,
        frame=dict.fromkeys(_everywhere(pack, _HELPED), ""),
        words={LOOKED_BACK: _BANK},
        starter=_everywhere(pack, _HELPED),
        ask=_everywhere(pack, _ASK),
        why=_everywhere(pack, _WHY),
        example=_everywhere(pack, _EXAMPLE),
    )
    return Slot(LOOKED_BACK, ABOUT, False, False, None, {}, {}, {}, 0, (stem,))


def _everywhere(pack: StemPack, words: Text) -> Text:
    """Words in every language of the stems; in English where none are known."""
    tags = dict.fromkeys((pack.main_language, *pack.languages))
    return {**words, **{tag: words[closest(tag, words) or _ENGLISH] for tag in tags}}


def place(pack: StemPack) -> tuple[int, bool]:
    """Where goals of last term are spoken of: at the section about looking back, or, where the stems
    have none (and then the second is False), before the first section that follows the welcome.
    """
    for number, section in enumerate(pack.spoken):
        if section.per == "once" and any(found.about == ABOUT for found in section.slots):
            return number, True
    return min(1, len(pack.spoken)), False


def section(pack: StemPack) -> Section:
    """The section for stems that have none about looking back; it has no minutes kept for it."""
    return Section(LOOKED_BACK, _everywhere(pack, _TITLE), "once", 0, ())


def still_asked(found: Section, answers: Mapping[str, Answer]) -> Section:
    """The section without what the goals tell already; what was written there stays."""
    slots = (
        one for one in found.slots
        if one.about != ABOUT or not one.is_answered or (one.id in answers and answers[one.id].is_begun)
    )  # fmt: skip
    return replace(found, slots=tuple(slots))


def state(goal: LastGoal) -> str:
    """How far the student has told of a goal: empty, begun or done."""
    told = bool(goal.outcome) + bool(goal.helped.strip())
    return ("empty", "begun", "done")[told]


def said(goal: LastGoal, answer: Answer, main: str) -> list[_Said]:
    """What the student says of a goal, a paragraph each with its language; nothing before something
    was chosen or written. `answer` holds what helped, `main` is the language of the stems.
    """
    if not goal.outcome and not answer.text.strip():
        return []
    goal_in, helped_in = goal.language or main, answer.language or main
    ours = closest(goal_in, _SAID) or main
    first = _after(_SAID, goal.words, goal_in, ours)[0]
    helped = _after(_HELPED, answer.text, helped_in, closest(helped_in, _HELPED) or main)[0]
    return [*_with_outcome(first, goal, ours), *helped]


def said_in(language: str, goal: LastGoal, answer: Answer, main: str) -> tuple[list[_Said], bool]:
    """The same for a reader of another language: the student's own version where there is one, else
    the words as they were written; and whether all of it is in that language.
    """
    words, written_in = _version(language, goal.words, goal.language or main, goal.own)
    first, has_goal = _after(_SAID, words, written_in, language)
    words, written_in = _version(language, answer.text, answer.language or main, answer.own)
    helped, has_help = _after(_HELPED, words, written_in, language)
    lines = [*_with_outcome(first, goal, language), *helped]
    return lines, has_goal and (has_help or not helped)


def _version(language: str, words: str, written_in: str, own: Mapping[str, str]) -> tuple[str, str]:
    """The student's own version for a reader, if there is one; else the words as written."""
    tag = closest(language, own)
    return (own[tag], tag) if tag and own[tag].strip() else (words, written_in)


def _with_outcome(lines: list[_Said], goal: LastGoal, language: str) -> list[_Said]:
    """How it went, said right after the goal where both are in one language. The student chose it, so
    it counts as the student's own: a cue card tells it too.
    """
    if goal.outcome not in _WENT:
        return lines
    words, tag = _in(_WENT[goal.outcome], language)
    *before, (spans, written_in) = lines or [((), "")]
    if written_in == tag:
        return [*before, ((*spans, Span(" ", False), Span(words, True)), tag)]
    return [*lines, ((Span(words, True),), tag)]


def _after(before: Text, words: str, written_in: str, language: str) -> tuple[list[_Said], bool]:
    """The student's words after ours; on their own where they are in another language."""
    if not words.strip():
        return [], False
    starter, tag = _in(before, language)
    if closest(written_in, [tag]) or closest(tag, [written_in]):
        return [
            (spans, written_in) for spans in wording.from_starter(starter, words, written_in)
        ], True
    paragraphs = wording.spoken(words, written_in)
    return [((Span(starter, False),), tag), *((spans, written_in) for spans in paragraphs)], False


def _in(text: Text, language: str) -> tuple[str, str]:
    tag = closest(language, text) or _ENGLISH
    return text[tag], tag
