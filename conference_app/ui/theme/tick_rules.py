"""Rules for what is switched or slid: check boxes, radio buttons, sliders."""

from __future__ import annotations

from .colors import Colors
from .marks import mark
from .sizes import Sizes


def rules(c: Colors, s: Sizes) -> str:
    """Rules for check boxes, radio buttons and sliders."""
    return "\n".join((_ticks(c, s), _sliders(c, s)))


def _ticks(c: Colors, s: Sizes) -> str:
    box = round(s.pixels("label") * 1.5)
    width = c.line_width + 1
    return f"""
QCheckBox, QRadioButton {{
    background-color: transparent; spacing: {s.tight}px; min-height: {s.target - 2 * s.hair}px;
    padding: 0 {s.hair}px; border: {c.ring_width}px solid transparent;
    border-radius: {s.radius // 2}px;
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.faint_words}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
    width: {box - 2 * width}px; height: {box - 2 * width}px; background-color: {c.surface};
    border: {width}px solid {c.edge};
}}
QCheckBox::indicator, QAbstractItemView::indicator {{ border-radius: {s.radius // 2}px; }}
QRadioButton::indicator {{ border-radius: {box // 2}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background-color: {c.hover}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background-color: {c.accent}; border-color: {c.accent}; image: {mark("check", c.accent)};
}}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
    background-color: {c.accent_soft}; border-color: {c.accent};
}}
QRadioButton::indicator:checked {{
    background-color: {c.accent}; border-color: {c.accent}; image: {mark("dot", c.accent)};
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.line}; }}
"""


def _sliders(c: Colors, s: Sizes) -> str:
    knob = s.icon
    groove = s.hair
    groove_ground = c.edge if c.line_width == 1 else c.surface
    over = (knob - groove) // 2 + c.line_width
    return f"""
QSlider {{ min-height: {s.target}px; background-color: transparent; }}
QSlider::groove:horizontal {{
    height: {groove}px; border-radius: {groove // 2}px; background-color: {groove_ground};
    border: {c.line_width}px solid {c.edge}; margin: 0 {c.ring_width}px;
}}
QSlider::sub-page:horizontal {{
    background-color: {c.accent}; border-radius: {groove // 2}px; margin: 0 {c.ring_width}px;
}}
QSlider::handle:horizontal {{
    width: {knob}px; margin: -{over}px 0; border-radius: {knob // 2}px;
    background-color: {c.accent}; border: {c.line_width}px solid {c.surface};
}}
QSlider::handle:horizontal:hover {{ background-color: {c.accent_strong}; }}
QSlider::handle:horizontal:focus {{
    background-color: {c.surface}; border: {c.ring_width + 2}px solid {c.focus};
    width: {knob - 2 * (c.ring_width + 2)}px;
}}
"""
