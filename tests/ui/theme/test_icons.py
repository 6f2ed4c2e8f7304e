"""Every icon can be drawn, in any color and for any screen."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from conference_app.domain.refusal import Refusal
from conference_app.ui.theme import icons
from conference_app.ui.theme.look import Look

_NAMES = sorted(path.stem for path in icons.folder().glob("*.svg") if path.stem != "app")


def _colors(image: QImage) -> set[str]:
    opaque = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in opaque if color.alpha() == 255}


def _differs(colors: set[str], wanted: str) -> int:
    """How far the colors are from the one wanted: rounding makes a step of one here and there."""
    steps = [
        abs(int(color[place : place + 2], 16) - int(wanted[place : place + 2], 16))
        for color in colors
        for place in (1, 3, 5)
    ]
    return max(steps, default=255)


@pytest.mark.parametrize("name", _NAMES)
def test_an_icon_is_drawn_in_the_color_asked_for(name: str, qapp: QApplication) -> None:
    for size in (24, 40):
        image = icons.icon(name, "#a0261d", size).pixmap(size, size).toImage()
        assert image.size() == QSize(size, size)
        assert _differs(_colors(image), "#a0261d") <= 1


@pytest.mark.parametrize("name", _NAMES)
def test_a_drawing_has_no_color_of_its_own(name: str) -> None:
    text = (icons.folder() / f"{name}.svg").read_text(encoding="utf-8")
    assert ElementTree.fromstring(text).get("viewBox") == "0 0 24 24"
    assert "#" not in text
    assert "currentColor" in text


def test_an_icon_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    dense = icons.icon("page", "#000000", 24).pixmap(QSize(24, 24), 2.0)
    assert (dense.width(), dense.devicePixelRatio()) == (48, 2.0)


def test_an_icon_of_an_unusable_control_is_pale(qapp: QApplication) -> None:
    icon = icons.icon("page", "#000000")
    pale = icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert not pale.isNull()
    assert _colors(pale) == set()


def test_arrows_turn_round_where_one_reads_from_right_to_left(qapp: QApplication) -> None:
    def drawn(name: str, *, is_mirrored: bool | None = None) -> QImage:
        return icons.icon(name, "#000000", is_mirrored=is_mirrored).pixmap(24, 24).toImage()

    to_right, page = drawn("arrow-right"), drawn("page")
    assert drawn("arrow-right", is_mirrored=True) != to_right
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert drawn("arrow-right") == drawn("arrow-right", is_mirrored=True)
        assert drawn("arrow-right", is_mirrored=False) == to_right
        assert drawn("page") == page
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_icon_that_does_not_exist_is_told(qapp: QApplication) -> None:
    with pytest.raises(Refusal, match="no icon called unicorn"):
        icons.icon("unicorn", "#000000")


def test_the_app_has_an_icon_for_every_size(qapp: QApplication) -> None:
    made = icons.app_icon()
    assert {size.width() for size in made.availableSizes()} == {16, 32, 48, 64, 128, 256}
    small = made.pixmap(16, 16).toImage()
    assert small.pixelColor(8, 2) != QColor(Qt.GlobalColor.transparent)


def test_a_look_draws_icons_in_its_own_colors(light: Look) -> None:
    drawn = _colors(light.icon("check", "good").pixmap(24, 24).toImage())
    assert _differs(drawn, light.colors.good) <= 1


def test_pictures_of_the_app_are_drawn_from_its_drawing() -> None:
    assert {path.name for path in icons.folder().glob("app-*.png")} == {
        f"app-{size}.png" for size in (16, 32, 48, 64, 128, 256)
    }
    for path in icons.folder().glob("app-*.png"):
        image = QImage(str(path))
        assert f"app-{image.width()}.png" == f"app-{image.height()}.png" == path.name
