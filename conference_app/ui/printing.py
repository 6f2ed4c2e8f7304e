"""Between the paper page and the session: pages are made, saved and printed beside the window."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ..press.order import Order
from ..storage.filenames import safe_name
from .background import Background, Task
from .pages.paper_page import PaperPage
from .paper import packet as packets
from .paper import words
from .paper.offers import family_language, second_languages, usual_paper
from .paper.packet import Packet
from .paper.print_run import print_packet
from .paper.system import SystemDialogs
from .session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CALM = 300
"""Milliseconds without a change until pages are made anew."""
SOON = 700
"""Milliseconds after which one wants to see how far it is."""
_log = logging.getLogger(__name__)


class Printing(QObject):
    """Keeps the order while the binder is open, and the pages up to date while they are in sight."""

    troubled = Signal(str)
    order_changed = Signal(object)

    def __init__(
        self,
        page: PaperPage,
        session: Session,
        background: Background,
        parent: QObject | None = None,
        *,
        typeface: str = "standard",
        dialogs: SystemDialogs | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._session, self._background = page, session, background
        self._dialogs = dialogs or SystemDialogs()
        also = family_language(session.conference, session.pack)
        self.order = Order(paper=usual_paper(), also=also, typeface=typeface)
        self.packet: Packet | None = None
        self._task: Task | None = None
        self._folder = session.path.parent
        self._saved: Path | None = None
        self._printer = ""
        self._going_on = ""
        self._calm = QTimer(self, interval=CALM, singleShot=True)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._calm.timeout.connect(self._make)
        self._soon.timeout.connect(self._show_progress)
        session.conference_changed.connect(self._on_change)
        page.came_into_sight.connect(self._on_sight)
        page.order_requested.connect(self._on_order)
        page.grid.troubled.connect(self._on_no_pictures)
        page.foot.save_requested.connect(self._save)
        page.foot.print_requested.connect(self._print)
        page.foot.cancel_requested.connect(self._cancel)
        page.foot.folder_requested.connect(self._show_in_folder)

    # Making

    def _on_sight(self) -> None:
        session = self._session
        languages = second_languages(session.conference, session.pack)
        self._page.show_order(self.order, languages, has_work=bool(session.conference.work))
        self._make()

    def _on_order(self, order: Order) -> None:
        self.order = order
        self.order_changed.emit(order)
        self._page.foot.tell("")
        self._make()

    def _on_change(self) -> None:
        if self._page.isVisible():
            self._calm.start()

    def _make(self) -> None:
        """Make the pages, if those at hand are of other words or of another order."""
        self._calm.stop()
        session = self._session
        if self._is_up_to_date() or not self._page.isVisible():
            return
        if not self.order.parts:
            self._background.cancel("packet")
            self.packet = None
            self._page.show_packet(None, self.tr("Choose what you want on paper."))
            return
        self._page.foot.show_ready(False)
        if self.packet is None:
            self._page.show_packet(None, self.tr("Your pages are being made …"))
        self._background.cancel("packet")
        self._background.run(
            partial(packets.make, session.conference, session.pack, self.order, session.path),
            done=self._on_made,
            failed=self._on_not_made,
            key="packet",
        )

    def _is_up_to_date(self) -> bool:
        made = self.packet
        return (
            made is not None
            and made.conference is self._session.conference
            and made.order == self.order
        )

    def _on_made(self, packet: Packet) -> None:
        self.packet = packet
        self._page.show_packet(packet)
        self._page.foot.show_files(len(packet.parts))
        if not self._is_up_to_date():
            self._on_change()

    def _on_not_made(self, error: Exception) -> None:
        if isinstance(error, packets.Cancelled):
            return
        _log.error("The pages could not be made.", exc_info=error)
        self.packet = None
        sentence = self.tr("Your pages can't be made right now. Your words are safe.")
        self._page.show_packet(None, sentence)
        self.troubled.emit(sentence)

    def _on_no_pictures(self) -> None:
        self.troubled.emit(
            self.tr("The pages can't be shown right now. You can still save and print them.")
        )

    # Saving

    def _save(self) -> None:
        if self.packet is None or not self._is_up_to_date():
            return
        parts = [part.name for part in self.packet.parts]
        chosen = self._dialogs.file_name(self._page.window(), self._suggested(self.packet), parts)
        if chosen is None:
            return
        self._folder, self._chosen = chosen.parent, chosen
        self._begin(self.tr("Your pages are being saved …"))
        self._task = self._background.run(
            partial(packets.save, self.packet, chosen),
            done=self._on_saved,
            failed=self._on_not_saved,
            progress=self._page.foot.show_far,
        )

    def _suggested(self, packet: Packet) -> Path:
        """A name that tells whose pages these are, beside the binder."""
        name = safe_name(self._session.conference.student.name, self._session.path.stem)
        part = f", {packet.parts[0].name}" if len(packet.parts) == 1 else ""
        return self._folder / f"{name}{part}.pdf"

    def _on_saved(self, files: tuple[Path, ...]) -> None:
        self._end()
        self._saved = files[0]
        self._page.foot.tell(words.saved(files), has_folder=True)

    def _on_not_saved(self, error: Exception) -> None:
        self._end()
        self._tell_trouble(words.not_saved(error, self._chosen), error)

    def _show_in_folder(self) -> None:
        if self._saved is not None:
            self._dialogs.show_in_folder(self._saved)

    # Printing

    def _print(self) -> None:
        if self.packet is None or not self._is_up_to_date():
            return
        if not self._dialogs.has_printer():
            self.troubled.emit(words.no_printer())
            return
        packet = self.packet
        printer = self._dialogs.printer(self._page.window(), packet.order.paper, packet.page_count)
        if printer is not None:
            self._print_on(packet, printer)

    def _print_on(self, packet: Packet, printer: QPrinter) -> None:
        self._printer = printer.printerName()
        self._begin(self.tr("Your pages are being printed …"))
        self._task = self._background.run(
            partial(print_packet, packet, printer),
            done=self._on_printed,
            failed=self._on_not_printed,
            progress=self._page.foot.show_far,
        )

    def _on_printed(self, pages: int) -> None:
        self._end()
        self._page.foot.tell(words.printed(self._printer))

    def _on_not_printed(self, error: Exception) -> None:
        self._end()
        self._tell_trouble(words.not_printed(error), error)

    # What takes a while

    def _begin(self, sentence: str) -> None:
        self._going_on = sentence
        self._page.foot.tell("")
        self._page.foot.show_busy(True)
        self._soon.start()

    def _show_progress(self) -> None:
        self._page.foot.show_progress(self._going_on)

    def _end(self) -> None:
        self._soon.stop()
        self._task = None
        self._page.foot.hide_progress()
        self._page.foot.tell("")
        self._page.foot.show_busy(False)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._end()
            self._page.foot.tell(self.tr("Stopped. Nothing was saved or printed any further."))

    def _tell_trouble(self, sentence: str | None, error: Exception) -> None:
        if sentence is None:
            _log.error("Saving or printing went wrong.", exc_info=error)
            sentence = self.tr("That did not work. Your words are safe. Please try again.")
        self.troubled.emit(sentence)
