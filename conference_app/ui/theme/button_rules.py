"""Rules for what is pressed: buttons of every role, and tabs."""

from __future__ import annotations

from .colors import Colors
from .marks import mark
from .sizes import Sizes


def rules(c: Colors, s: Sizes) -> str:
    """Rules for buttons and tabs."""
    parts = (_usual(c, s), _roles(c, s), _chosen(c), _words_to_press(c, s), _tabs(c, s))
    return "\n".join((*parts, _focus(c, s)))


def _usual(c: Colors, s: Sizes) -> str:
    margin = c.ring_width - c.line_width
    height = s.target - 2 * (s.hair + c.ring_width)
    return f"""
QAbstractButton {{ font-size: {s.label}pt; }}
QPushButton, QToolButton {{
    background-color: {c.surface}; color: {c.words}; border: {c.line_width}px solid {c.edge};
    border-radius: {s.radius}px; margin: {margin}px; padding: {s.hair}px {s.gap}px;
    min-height: {height}px; icon-size: {s.icon * 5 // 6}px;
}}
QPushButton:hover, QToolButton:hover {{ background-color: {c.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background-color: {c.pressed}; }}
QPushButton:disabled, QToolButton:disabled {{
    background-color: {c.window}; color: {c.faint_words}; border: {c.line_width}px dashed {c.line};
}}
QPushButton::menu-indicator, QToolButton::menu-indicator {{
    image: {mark("chevron-down", c.surface)}; width: {s.space}px; height: {s.space}px;
    subcontrol-origin: padding; subcontrol-position: right center; right: {s.hair}px;
}}
"""


def _roles(c: Colors, s: Sizes) -> str:
    has_thick_lines = c.line_width > 1
    edge = c.edge if has_thick_lines else c.raised
    bare = c.edge if has_thick_lines else "transparent"
    return f"""
QPushButton[role="primary"] {{
    background-color: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: bold;
    padding: {s.hair}px {s.wide}px;
}}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {{
    background-color: {c.accent_strong}; color: {c.on_accent}; border-color: {c.accent_strong};
}}
QPushButton[role="primary"]:disabled {{
    background-color: {c.window}; color: {c.faint_words}; border-color: {c.line};
}}
QPushButton[role="quiet"] {{ background-color: {c.raised}; border-color: {edge}; }}
QPushButton[role="chip"] {{
    border-radius: {s.target // 2 - c.ring_width}px; padding: {s.hair}px {s.gap}px;
}}
QPushButton[role="link"] {{
    background-color: transparent; color: {c.accent_words}; border-color: transparent;
    padding: {s.hair}px {s.tight}px; text-decoration: underline;
}}
QPushButton[role="tool"], QToolButton {{
    icon-size: {s.icon}px; background-color: transparent; border-color: {bare}; padding: {s.hair}px;
    min-width: {s.target - 2 * (s.hair + c.ring_width)}px;
}}
QPushButton[role="quiet"]:hover, QPushButton[role="link"]:hover, QPushButton[role="tool"]:hover,
QToolButton:hover {{ background-color: {c.hover}; }}
QPushButton[role="quiet"]:pressed, QPushButton[role="link"]:pressed,
QPushButton[role="tool"]:pressed, QToolButton:pressed {{ background-color: {c.pressed}; }}
"""


def _chosen(c: Colors) -> str:
    width = 2 * c.line_width
    return f"""
QPushButton:checked, QToolButton:checked {{
    background-color: {c.accent_soft}; color: {c.words}; border: {width}px solid {c.accent};
    margin: {c.ring_width - width}px;
}}
"""


def _words_to_press(c: Colors, s: Sizes) -> str:
    # `nav` opens a page and looks like a line of the path; `cue` is a word of the student's own.
    return f"""
QPushButton[role="nav"] {{
    background-color: transparent; border: {c.line_width}px solid transparent;
    border-left: {3 + c.line_width}px solid transparent; border-radius: 0; text-align: left;
    padding: {s.hair}px {s.tight}px;
}}
QPushButton[role="nav"]:hover {{ background-color: {c.hover}; }}
QPushButton[role="nav"]:checked {{
    background-color: {c.accent_soft}; border-left: {3 + c.line_width}px solid {c.accent};
    border-top-right-radius: 6px; border-bottom-right-radius: 6px;
    margin: {c.ring_width - c.line_width}px;
}}
QPushButton[role="cue"] {{
    background-color: transparent; color: {c.student_words}; font-size: {s.answer}pt;
    border: {c.line_width}px solid transparent; border-radius: {s.radius // 2}px;
    padding: {s.hair}px;
}}
QPushButton[role="cue"]:hover {{ background-color: {c.hover}; color: {c.words}; }}
QPushButton[role="cue"]:checked {{
    background-color: {c.accent_soft}; color: {c.student_words}; text-decoration: underline;
    border: {c.line_width}px solid {c.accent}; margin: {c.ring_width - c.line_width}px;
}}
"""


def _tabs(c: Colors, s: Sizes) -> str:
    return f"""
QPushButton[role="tab"], QTabBar::tab {{
    background-color: transparent; color: {c.quiet_words}; border: none; border-radius: 0;
    border-bottom: 3px solid transparent; margin: {c.ring_width}px {c.ring_width}px 0 0;
    padding: {s.hair}px {s.space}px;
}}
QTabBar::tab {{ min-height: {s.target - 2 * s.hair - c.ring_width - 3}px; }}
QPushButton[role="tab"]:hover, QTabBar::tab:hover {{
    color: {c.words}; background-color: {c.hover};
}}
QPushButton[role="tab"]:checked, QTabBar::tab:selected {{
    background-color: transparent; color: {c.words}; font-weight: bold;
    border-bottom: {c.line_width + 3}px solid {c.accent};
}}
QTabBar {{ font-size: {s.label}pt; }}
QTabBar::tab:focus {{
    border-radius: {s.radius // 2}px; border: {c.ring_width}px solid {c.focus}; color: {c.words}; }}
QTabWidget::pane {{ border: none; border-top: {c.line_width}px solid {c.line}; }}
"""


def _focus(c: Colors, s: Sizes) -> str:
    ring = f"margin: 0; border: {c.ring_width}px solid {c.focus}"
    # Where lines are thick a filled button opens up, so that its ring shows without color too.
    opened = f"background-color: {c.window}; color: {c.words};" if c.line_width > 1 else ""
    named = ", ".join(
        f'QPushButton[role="{role}"]:focus'
        for role in ("quiet", "chip", "link", "tool", "tab", "nav", "cue")
    )
    return f"""
QPushButton:focus, QToolButton:focus, {named} {{ {ring}; }}
QPushButton:checked:focus, QToolButton:checked:focus, QPushButton[role="nav"]:checked:focus,
QPushButton[role="cue"]:checked:focus {{ {ring}; }}
QPushButton[role="primary"]:focus {{
    {ring}; {opened} outline: none;
}}
QPushButton[role="tab"]:focus {{
    {ring}; border-radius: {s.radius // 2}px; color: {c.words};
    padding: {s.hair}px {s.space - c.ring_width}px {s.hair}px {s.space}px;
}}
"""
