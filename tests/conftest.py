"""What every test gets: a home folder of its own, and silence unless it expects words."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import HOME_VARIABLE, Device

# No test needs a screen. Set before Qt starts, in whichever test it does.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Fixtures that hand out a fresh folder are safe to share between the examples of one test here:
# every example makes files of its own in it.
settings.register_profile(
    "suite",
    deadline=None,
    max_examples=60,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder in which nothing was ever kept."""
    home = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A log record of a warning or worse fails the test that did not expect it."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, f"unexpected log records: {loud}"


@pytest.fixture
def device() -> Device:
    """The device at hand."""
    return Device("thisdevice", "theadvisor")


@pytest.fixture
def other_device() -> Device:
    """Another computer."""
    return Device("otherdevice", "otheradvisor")


NewBinder = Callable[..., BinderFile]


@pytest.fixture
def new_binder(tmp_path: Path, device: Device) -> Iterator[NewBinder]:
    """Makes open binders, closed after the test: new_binder("maya"), new_binder("maya", device)."""
    opened: list[BinderFile] = []

    def make(name: str = "maya", on: Device = device, binder_id: str | None = None) -> BinderFile:
        opened.append(BinderFile.create(tmp_path / f"{name}.binder", on, binder_id))
        return opened[-1]

    yield make
    for binder in opened:
        binder.close()
