"""What children type, for laws over it: joins, marks, blanks, other scripts, emoji."""

from __future__ import annotations

from hypothesis import strategies as st

_PIECES = (
    "I", "am", "proud", "of", "Of", "because", "BECAUSE", "because,", "my", "model", "model.",
    "good!", "good!!", "really??", "so...", "well…", "iPad", "e.g.", "p.m.", "Ms.", "don't",
    "don’t", '"yes"', "(ok)", ",", ":", "-", ".", "。", "我的模型", "很好。", "مشروعي", "لأنني؟",
    "Спасибо", "ประโยค", "cafe\u0301", "नमस्ते।", "ngày", "con", "Con", "😀", "👩🏽‍🚀", "❤️", "𝒜", "𠮷",
    "\n", "\n\n", "\t", "\r\n", "\u00a0", "   ",
)  # fmt: skip


def typed() -> st.SearchStrategy[str]:
    """Any text at all, or one of words and marks that make trouble where texts are joined."""
    troubling = st.lists(st.sampled_from(_PIECES), max_size=9)
    return st.one_of(troubling.map(" ".join), troubling.map("".join), st.text(max_size=30))


def any_text() -> st.SearchStrategy[str]:
    """Every code point there is, unpaired surrogates too."""
    return st.text(st.characters(exclude_categories=()), max_size=40)
