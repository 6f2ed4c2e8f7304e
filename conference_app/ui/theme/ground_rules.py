"""Rules for what words stand on: windows, cards, notices, and the words themselves."""

from __future__ import annotations

from .colors import Colors
from .sizes import LETTER_ROLES, Sizes

TONES = ("good", "warn", "trouble", "glow", "grow", "question")


def rules(c: Colors, s: Sizes) -> str:
    """Rules for windows, frames and labels."""
    return "\n".join((_grounds(c, s), _words(c, s), *(_tone(c, tone) for tone in TONES)))


def _grounds(c: Colors, s: Sizes) -> str:
    edge = f"{c.line_width}px solid {c.line}"
    return f"""
QWidget {{ color: {c.words}; }}
QMainWindow, QDialog, QMessageBox {{ background-color: {c.window}; color: {c.words}; }}
QFrame[role="card"], QFrame[role="notice"] {{ border-radius: {s.radius}px; }}
QFrame[role="card"] {{ background-color: {c.surface}; border: {edge}; }}
QFrame[role="popup"] {{ background-color: {c.surface}; border: {c.line_width}px solid {c.edge}; }}
QFrame[role="paper"] {{ background-color: {c.surface}; border: {edge}; }}
QFrame[role="notice"] {{ background-color: {c.accent_soft}; border: {around(c, c.accent)}; }}
QFrame[role="bar"] {{ background-color: {c.window}; border: none; }}
QFrame[role="side"] {{ background-color: {c.window}; border: none; }}
QFrame[role="rule"] {{
    background-color: {c.line}; border: none; min-height: {c.line_width}px;
    max-height: {c.line_width}px;
}}
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] {{
    background-color: transparent; border: none;
}}
QSplitter::handle {{ background-color: {c.line}; }}
QToolTip {{
    background-color: {c.raised}; color: {c.words}; border: {c.line_width}px solid {c.edge};
    padding: {s.tight}px; font-size: {s.small}pt;
}}
QStatusBar {{ background-color: {c.window}; color: {c.quiet_words}; font-size: {s.small}pt; }}
"""


def _words(c: Colors, s: Sizes) -> str:
    sizes = "\n".join(
        f'QLabel[role="{role}"] {{ font-size: {s.points(role)}pt; }}' for role in LETTER_ROLES
    )
    return f"""
QLabel {{ background-color: transparent; }}
{sizes}
QLabel[role="title"], QLabel[role="question"], QLabel[role="label"] {{ font-weight: bold; }}
QLabel[role="answer"] {{ color: {c.student_words}; }}
QLabel[role="frame"] {{ font-size: {s.answer}pt; }}
QLabel[role="small"], QLabel[tone="quiet"] {{ color: {c.quiet_words}; }}
QLabel[role="tag"] {{
    background-color: {c.accent_soft}; color: {c.words}; border: {around(c, c.accent)};
    border-radius: {s.radius // 2}px; padding: {s.hair // 2}px {s.tight}px; font-size: {s.small}pt;
}}
QLabel[tone="accent"] {{ color: {c.accent_words}; }}
QLabel:disabled {{ color: {c.faint_words}; }}
"""


def around(c: Colors, ink: str) -> str:
    """The border of a colored ground: none, but where lines are thick and grounds tell nothing."""
    return f"{c.line_width}px solid {ink}" if c.line_width > 1 else "none"


def _tone(c: Colors, tone: str) -> str:
    ink, soft = c.of(tone), c.of(f"{tone}_soft")
    return f"""
QLabel[tone="{tone}"] {{ color: {ink}; }}
QFrame[role="notice"][tone="{tone}"] {{ background-color: {soft}; border: {around(c, ink)}; }}
QLabel[role="tag"][tone="{tone}"] {{
    background-color: {soft}; color: {ink}; border: {around(c, ink)};
}}
"""
