"""Tests of the press. Helpers that assert tell as much as tests do."""

import pytest

pytest.register_assert_rewrite("tests.press.pages")
