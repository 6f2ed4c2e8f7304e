"""Rules for what is written in or chosen from: lines, pages, numbers, dates, boxes with a list."""

from __future__ import annotations

from .colors import Colors
from .marks import mark
from .sizes import Sizes

_LINES = "QLineEdit, QComboBox, QAbstractSpinBox"
_PAGES = "QTextEdit, QPlainTextEdit"


def rules(c: Colors, s: Sizes) -> str:
    """Rules for fields, blanks, combo boxes, numbers and dates."""
    return "\n".join((_usual(c, s), _blanks(c, s), _lists(c, s), _steps(c, s), _calendar(c, s)))


def _usual(c: Colors, s: Sizes) -> str:
    fields = f"{_LINES}, {_PAGES}"
    edge, ring = c.line_width, c.ring_width
    on_focus = ", ".join(f"{name.strip()}:focus" for name in fields.split(","))
    unusable = ", ".join(f"{name.strip()}:disabled" for name in fields.split(","))
    return f"""
{fields} {{
    background-color: {c.surface}; color: {c.words}; border: {edge}px solid {c.edge};
    border-radius: {s.radius}px; margin: {ring - edge}px; font-size: {s.body}pt;
    selection-background-color: {c.selection}; selection-color: {c.on_selection};
    placeholder-text-color: {c.quiet_words};
}}
{_LINES} {{
    padding: {s.hair}px {s.space}px; min-height: {s.target - 2 * (s.hair + ring)}px;
}}
{_PAGES} {{ padding: {s.tight}px; }}
{on_focus} {{ margin: 0; border: {ring}px solid {c.focus}; }}
{unusable} {{
    background-color: {c.window}; color: {c.faint_words}; border: {edge}px dashed {c.edge};
}}
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only {{
    background-color: {c.window}; color: {c.words};
}}
"""


def _blanks(c: Colors, s: Sizes) -> str:
    ring = c.ring_width
    return f"""
QTextEdit[role="answer"], QPlainTextEdit[role="answer"], QLineEdit[role="answer"] {{
    font-size: {s.answer}pt; color: {c.student_words}; padding: {s.tight}px;
}}
QTextEdit[role="bare"], QPlainTextEdit[role="bare"] {{
    background-color: transparent; border-color: transparent; color: {c.words};
}}
QTextEdit[role="bare"]:focus, QPlainTextEdit[role="bare"]:focus {{ border-color: {c.focus}; }}
QLineEdit[role="blank"], QTextEdit[role="blank"], QPlainTextEdit[role="blank"] {{
    background-color: {c.blank}; color: {c.blank_words}; font-size: {s.answer}pt;
    border: {c.line_width}px solid {c.blank}; border-bottom: 2px solid {c.blank_edge};
    border-radius: {s.radius // 2}px; margin: {ring - c.line_width}px;
    margin-bottom: {ring - 2 if ring > 2 else 0}px; padding: {s.hair}px {s.tight}px;
}}
QLineEdit[role="blank"]:focus, QTextEdit[role="blank"]:focus,
QPlainTextEdit[role="blank"]:focus {{
    margin: 0; border: {ring}px solid {c.focus};
}}
"""


def _lists(c: Colors, s: Sizes) -> str:
    return f"""
QComboBox {{ combobox-popup: 0; padding-right: {s.target}px; }}
QComboBox:hover {{ background-color: {c.hover}; }}
QComboBox::drop-down {{
    subcontrol-origin: padding; subcontrol-position: center right; border: none;
    width: {s.icon + s.tight}px;
}}
QComboBox::down-arrow {{
    image: {mark("chevron-down", c.surface)}; width: {s.icon * 2 // 3}px; height: {s.icon * 2 // 3}px;
}}
QComboBox QAbstractItemView {{
    background-color: {c.surface}; color: {c.words}; border: {c.line_width}px solid {c.edge};
    outline: none; margin: 0; border-radius: 0;
}}
QComboBox QAbstractItemView:focus {{ border: {c.line_width}px solid {c.edge}; }}
"""


def _steps(c: Colors, s: Sizes) -> str:
    # Less at the left and more at the right, each as large as a finger.
    width = s.target - 2 * c.ring_width
    arrow = s.icon * 2 // 3
    return f"""
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: none; margin: 0; padding: 0; min-height: 0; background-color: transparent;
}}
QAbstractSpinBox {{ qproperty-alignment: AlignCenter; min-width: {3 * width}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    subcontrol-origin: padding; width: {width}px; border: none; background-color: transparent;
    border-radius: {s.radius}px;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: center right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: center left; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{
    background-color: {c.hover};
}}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ width: {arrow}px; height: {arrow}px; }}
QAbstractSpinBox::up-arrow {{ image: {mark("plus", c.surface)}; }}
QAbstractSpinBox::down-arrow {{ image: {mark("minus", c.surface)}; }}
QDateEdit {{ qproperty-alignment: AlignLeft; padding-right: {width}px; }}
QDateEdit::drop-down {{
    subcontrol-origin: padding; subcontrol-position: center right; width: {width}px; border: none;
}}
QDateEdit::down-arrow {{
    image: {mark("chevron-down", c.surface)}; width: {arrow}px; height: {arrow}px;
}}
"""


def _calendar(c: Colors, s: Sizes) -> str:
    cell = "QCalendarWidget QTableView"
    turns = "\n".join(
        f"QToolButton#qt_calendar_{name}month {{ qproperty-icon: {mark(arrow, c.surface)}; }}"
        for name, arrow in (("prev", "chevron-left"), ("next", "chevron-right"))
    )
    return f"""
QCalendarWidget QWidget {{ background-color: {c.surface}; }}
{cell}, {cell}:focus {{ margin: 0; border: none; border-radius: 0; padding: 0; }}
{cell}::item {{ padding: 0; border: none; }}
{cell}::item:selected {{
    background-color: {c.accent}; color: {c.on_accent}; border-radius: {s.radius // 2}px;
}}
QCalendarWidget QToolButton {{ font-weight: bold; icon-size: {s.icon * 2 // 3}px; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
{turns}
"""
