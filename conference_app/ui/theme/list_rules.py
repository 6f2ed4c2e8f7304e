"""Rules for what is moved through: lists, tables, menus, scroll bars, progress."""

from __future__ import annotations

from .colors import Colors
from .marks import mark
from .sizes import Sizes


def rules(c: Colors, s: Sizes) -> str:
    """Rules for lists, trees, tables, menus, scroll bars and progress."""
    return "\n".join((_views(c, s), _tables(c, s), _menus(c, s), _bars(c, s), _progress(c, s)))


def _views(c: Colors, s: Sizes) -> str:
    # What is chosen has a bar at its side as well as a ground of its own.
    around = "" if c.line_width == 1 else f"border: {c.line_width}px solid {c.accent};"
    return f"""
QAbstractItemView {{ font-size: {s.body}pt; }}
QTreeView, QListView, QTableView {{
    background-color: {c.surface}; color: {c.words}; border: {c.line_width}px solid {c.line};
    border-radius: {s.radius}px; margin: {c.ring_width - c.line_width}px; outline: none;
    padding: 2px; alternate-background-color: {c.window}; show-decoration-selected: 1;
}}
QTreeView[role="path"], QListView[role="path"] {{
    background-color: transparent; border-color: transparent;
}}
QTreeView:focus, QListView:focus, QTableView:focus {{
    margin: 0; border: {c.ring_width}px solid {c.focus};
}}
QTreeView::item, QListView::item, QTableView::item {{
    color: {c.words}; padding: {s.hair}px {s.tight}px; border: none;
    border-left: {3 + c.line_width}px solid transparent;
    border-top-right-radius: 6px; border-bottom-right-radius: 6px;
}}
QTreeView::item, QListView::item {{ min-height: {s.target - 2 * s.hair}px; }}
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover {{
    background-color: {c.hover}; color: {c.words};
}}
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected {{
    background-color: {c.accent_soft}; color: {c.words}; {around}
    border-left: {3 + c.line_width}px solid {c.accent};
}}
QTreeView::item:selected:middle, QTreeView::item:selected:last {{
    border-left-color: {c.accent_soft}; border-radius: 0;
}}
QTreeView::item:selected:first {{ border-radius: 0; }}
QTableView::item:selected {{
    border: none; border-top: 2px solid {c.accent}; border-bottom: 2px solid {c.accent};
    border-radius: 0;
}}
QTreeView::item:disabled, QListView::item:disabled {{ color: {c.faint_words}; }}
QTreeView::branch {{ background-color: transparent; }}
QTreeView::branch:selected {{ background-color: {c.accent_soft}; }}
QTreeView::branch:has-children:closed {{ image: {mark("plus", c.surface)}; }}
QTreeView::branch:has-children:open {{ image: {mark("minus", c.surface)}; }}
QTreeView[role="path"]::item, QTreeView[role="path"]::item:selected,
QTreeView[role="path"]::item:hover, QTreeView[role="path"]::branch,
QTreeView[role="path"]::branch:selected {{
    background-color: transparent; border: none; image: none;
}}
"""


def _tables(c: Colors, s: Sizes) -> str:
    return f"""
QTableView {{ gridline-color: {c.line}; }}
QHeaderView {{ background-color: {c.surface}; border: none; }}
QHeaderView::section {{
    background-color: {c.surface}; color: {c.quiet_words}; border: none; font-size: {s.label}pt;
    border-bottom: {c.line_width}px solid {c.edge}; padding: {s.tight}px; font-weight: bold;
}}
QTableCornerButton::section {{ background-color: {c.surface}; border: none; }}
"""


def _menus(c: Colors, s: Sizes) -> str:
    return f"""
QMenuBar {{ background-color: {c.window}; color: {c.words}; font-size: {s.label}pt; }}
QMenuBar::item {{ background-color: transparent; padding: {s.tight}px {s.space}px; }}
QMenuBar::item:selected {{ background-color: {c.accent_soft}; color: {c.words}; }}
QMenu {{
    background-color: {c.surface}; color: {c.words}; border: {c.line_width}px solid {c.edge};
    padding: {s.hair}px; font-size: {s.label}pt;
}}
QMenu::item {{
    background-color: transparent; padding: {s.tight}px {s.wide}px {s.tight}px {s.space}px;
    border-left: 4px solid transparent; min-height: {s.target - 2 * s.tight}px;
}}
QMenu::item:selected {{
    background-color: {c.accent_soft}; color: {c.words}; border-left: 4px solid {c.accent};
}}
QMenu::item:disabled {{ color: {c.faint_words}; }}
QMenu::icon {{ padding-left: {s.tight}px; }}
QMenu::separator {{ height: {c.line_width}px; background-color: {c.line}; margin: {s.hair}px; }}
"""


def _bars(c: Colors, s: Sizes) -> str:
    wide = s.gap
    inner = 4
    radius = (wide - 2 * inner) // 2
    return f"""
QScrollBar {{ background-color: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {wide}px; }}
QScrollBar:horizontal {{ height: {wide}px; }}
QScrollBar::handle {{ background-color: {c.edge}; border-radius: {radius}px; margin: {inner}px; }}
QScrollBar::handle:hover {{ background-color: {c.accent}; }}
QScrollBar::handle:vertical {{ min-height: {s.target}px; }}
QScrollBar::handle:horizontal {{ min-width: {s.target}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background-color: transparent; }}
QAbstractScrollArea::corner {{ background-color: transparent; border: none; }}
"""


def _progress(c: Colors, s: Sizes) -> str:
    high = s.space
    return f"""
QProgressBar {{
    background-color: {c.surface}; color: {c.words}; border: {c.line_width}px solid {c.edge};
    border-radius: {high // 2}px; text-align: center; font-size: {s.small}pt;
}}
QProgressBar::chunk {{
    background-color: {c.accent_soft}; border-right: 3px solid {c.accent};
}}
QProgressBar[role="slim"] {{
    min-height: {high - 2 * c.line_width}px; max-height: {high - 2 * c.line_width}px;
}}
QProgressBar[role="slim"]::chunk {{
    background-color: {c.accent}; border: none; border-radius: {(high - 2 * c.line_width) // 2}px;
}}
"""
