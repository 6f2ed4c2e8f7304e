"""The classes that go on: each a button with a tick, or without one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.records import SchoolClass
from ..theme.following import FollowsLook
from ..theme.look import current
from .flow import Flow
from .labels import button, rename


class ClassTicks(FollowsLook, QWidget):
    """Shows classes, all of them ticked at first; what was ticked stays while they are the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, across=8, down=8)
        self._shown: tuple[SchoolClass, ...] = ()
        self.offers: dict[str, QPushButton] = {}

    def show_classes(self, classes: Sequence[SchoolClass]) -> None:
        """Show these classes; one that is new here is ticked."""
        if tuple(classes) == self._shown:
            return
        self._shown = tuple(classes)
        ticked = {key: offer.isChecked() for key, offer in self.offers.items()}
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.offers = {each.key: self._offer(each) for each in classes}
        for key, offer in self.offers.items():
            offer.setChecked(ticked.get(key, True))
            self._flow.addWidget(offer)
        self.follow_look()

    def _offer(self, found: SchoolClass) -> QPushButton:
        offer = button("", "chip", self)
        offer.setCheckable(True)
        rename(offer, found.name)
        offer.setAccessibleName(self.tr("{name} goes on").format(name=found.name))
        offer.toggled.connect(self._on_toggled)
        return offer

    def _on_toggled(self) -> None:
        self.follow_look()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the classes that go on."""
        return tuple(key for key, offer in self.offers.items() if offer.isChecked())

    def follow_look(self) -> None:
        """A tick or an empty ring, not the color alone, tells which go on."""
        for offer in self.offers.values():
            is_on = offer.isChecked()
            offer.setIcon(current().icon("done" if is_on else "circle"))
