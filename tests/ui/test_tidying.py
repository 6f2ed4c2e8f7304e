"""Widgets that wait to be collected never end on a thread that works in the background."""

from __future__ import annotations

import gc
import weakref

from conference_app.ui.tidying import let_go
from tests.commands import alone

_WORKS_BESIDE_RUBBISH = """
import threading
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from conference_app.ui.app import App
application = App([])
ended = []
class Rubbish(QWidget):
    def __del__(self):
        ended.append(threading.get_ident())
for _ in range(50):
    made = Rubbish()
    made.itself = made
del made
def work():
    for _ in range(200_000):
        [[] for _ in range(5)]
worker = threading.Thread(target=work)
worker.start()
worker.join()
assert not ended
kept = [[] for _ in range(5_000)]
application._tidying.tidy()
assert set(ended) == {threading.get_ident()}, ended
"""


def test_rubbish_is_taken_out_on_the_gui_thread() -> None:
    done = alone(_WORKS_BESIDE_RUBBISH)
    assert (done.status, done.err) == (0, "")


def test_what_belonged_to_a_closed_binder_is_collected_after_all() -> None:
    class Leaf:
        """Something that knows itself, as pages and their signals do."""

    leaf = Leaf()
    leaf.itself = leaf  # type: ignore[attr-defined]
    last = weakref.ref(leaf)
    gc.freeze()
    del leaf
    gc.collect()
    assert last() is not None
    let_go()
    gc.collect()
    assert last() is None
