"""The look of the windows: put on once, put on anew when the writer chooses another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from . import colors as themes
from . import sizes, typefaces
from .colors import Colors
from .mirrored import Mirrored
from .palette import palette
from .sizes import LETTER_ROLES, Sizes
from .stylesheet import stylesheet

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

_KEPT_AS = "conference_look"
_BOLD = frozenset(("title", "question"))
_LETTERS_OF = {"frame": "answer", "blank": "answer"}


class Choices(Protocol):
    """What a writer chooses about the look."""

    @property
    def theme(self) -> str:
        """`system`, `light`, `dark` or `contrast`."""

    @property
    def text_size(self) -> int:
        """The size of letters in percent, 100 to 250."""

    @property
    def line_spacing(self) -> int:
        """The height of lines in percent of the letters' own, 100 to 200."""

    @property
    def typeface(self) -> str:
        """`standard`, `literacy` or `hyperlegible`."""


@dataclass(frozen=True)
class Look:
    """The colors, sizes and families that are on the screen now."""

    colors: Colors
    sizes: Sizes
    families: tuple[str, ...]

    @cached_property
    def body_font(self) -> QFont:
        """The font of ordinary words."""
        return self.font("body")

    def font(self, role: str, *languages: str) -> QFont:
        """The font of `title`, `question`, `answer`, `body`, `label` or `small`.

        With tags of languages it also holds the letters of those.
        """
        more = typefaces.families("standard", languages) if languages else ()
        font = QFont()
        font.setFamilies(list(dict.fromkeys((*self.families, *more))))
        font.setPointSizeF(self.sizes.points(role))
        font.setBold(role in _BOLD)
        return font

    def color(self, role: str) -> QColor:
        """The color of a role, for painting."""
        return QColor(self.colors.of(role))

    def icon(self, name: str, role: str = "words", size: int = 0) -> QIcon:
        """An icon in the color of a role; `size` in pixels, or that of the words beside it."""
        from .icons import icon

        return icon(name, self.colors.of(role), size or self.sizes.icon)

    def between_lines(self, role: str) -> int:
        """The pixels that the chosen spacing adds from one line to the next.

        Letters that are large already go apart more slowly, as they grow more slowly.
        """
        if role not in self._between:
            role_of_letters = role if role in LETTER_ROLES else _LETTERS_OF.get(role, "body")
            high = QFontMetricsF(self.font(role_of_letters)).lineSpacing()
            part = 0.5 if role in _BOLD else 1
            self._between[role] = round(high * (self.sizes.line_spacing - 100) / 100 * part)
        return self._between[role]

    @cached_property
    def _between(self) -> dict[str, int]:
        return {}

    def space_lines(self, document: QTextDocument, role: str = "") -> None:
        """Give the lines of a document the chosen height, without telling that words changed.

        Words typed or put in by a cursor keep it, `setPlainText` takes it away. Where there is
        another height, Qt's own undo begins anew. With a role of letters no more room is left below
        the last line than above the first.
        """
        from .line_height import give_line_height

        last = self.between_lines(role) if role else 0
        give_line_height(document, self.sizes.line_spacing, last)


def apply(application: QApplication, choices: Choices) -> Look:
    """Dress the whole application; every open window changes at once.

    The direction of reading is set before. Widgets that painted icons or set fonts themselves do so
    anew on `QEvent.Type.StyleChange`.
    """
    look = Look(
        themes.chosen(choices.theme),
        sizes.compute(choices.text_size, choices.line_spacing),
        typefaces.families(choices.typeface),
    )
    application.setProperty(_KEPT_AS, look)
    is_rtl = application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    style = QStyleFactory.create("Fusion")
    application.setStyle(Mirrored(style) if is_rtl else style)
    application.setPalette(palette(look.colors))
    application.setFont(look.body_font)
    application.setStyleSheet(stylesheet(look.colors, look.sizes, is_rtl=is_rtl))
    return look


def current(widget: QWidget | None = None) -> Look:
    """The look on the screen; before one is put on, the light one in ordinary sizes."""
    application = QApplication.instance()
    found = application.property(_KEPT_AS) if application is not None else None
    if isinstance(found, Look):
        return found
    return Look(themes.load("light"), sizes.compute(), typefaces.families())
