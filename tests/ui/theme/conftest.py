"""The light look."""

from __future__ import annotations

import pytest

from conference_app.ui.theme.look import Look
from tests.ui.conftest import PutOn
from tests.ui.theme.sheet import Chosen


@pytest.fixture
def light(put_on: PutOn) -> Look:
    """The light look in ordinary sizes, on the application."""
    return put_on(Chosen())
