"""A screen that nobody looks at, for windows that are measured."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


def why_none() -> str:
    """Why no such screen can be had; empty if one can."""
    return "" if shutil.which("Xvfb") else "Xvfb is not installed"


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of processes whose windows show on a screen of 1366 x 768."""
    told, tells = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[tells],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with os.fdopen(told) as found:
            display = found.readline().strip()
        with tempfile.TemporaryDirectory() as compiled:
            # An installed app is compiled, and so is what it stands against.
            usual = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
            yield {**usual, "PYTHONPYCACHEPREFIX": compiled, "DISPLAY": f":{display}",
                   "QT_QPA_PLATFORM": "xcb"}  # fmt: skip
    finally:
        server.terminate()
        server.wait()
