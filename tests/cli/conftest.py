"""What tests of commands begin with: the one Qt application that a process of tests can have.

A command run in the process of the tests would else start one for text alone, and the tests of the
window that come after it in the same process would have no other.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """Qt with and without windows."""
    return qapp
