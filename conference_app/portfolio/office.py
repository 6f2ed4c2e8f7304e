"""LibreOffice, where the computer has it: draws documents faithfully, as PDF.

It runs with a profile of its own that is thrown away, without macros, without looking anything up,
and not for ever.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from . import documents
from .kinds import Kind

SECONDS = 60
_PROGRAMS = ("soffice", "libreoffice")
_USUAL = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_SETTINGS = (
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("org.openoffice.Inet/Settings", "ooInetProxyType", "1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


def program() -> str | None:
    """Where LibreOffice is; None where it is not."""
    found = (shutil.which(name) for name in _PROGRAMS)
    usual = (path for path in _USUAL if Path(path).is_file())
    return next((path for path in (*found, *usual) if path), None)


def as_pdf(content: bytes, kind: Kind) -> bytes | None:
    """A document as PDF; None where LibreOffice lacks, fails, or would look outside of it."""
    office = program()
    if office is None or documents.looks_outside(content):
        return None
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            return _converted(office, Path(folder), content, kind)
    except OSError:
        return None


def _converted(office: str, folder: Path, content: bytes, kind: Kind) -> bytes | None:
    source = folder / f"work{kind.endings[0]}"
    source.write_bytes(content)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_profile(), encoding="utf-8")
    command = [
        office,
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard"),
        *("--convert-to", "pdf", "--outdir", str(folder), str(source)),
    ]
    _run(command, folder)
    made = source.with_suffix(".pdf")
    return made.read_bytes() if made.is_file() else None


def _run(command: list[str], folder: Path) -> None:
    """Run it for a while; what it started ends with it."""
    silent = subprocess.DEVNULL
    # `-env` names the profile; a home of its own keeps whatever else it writes away from the user's.
    environment = {**os.environ, "HOME": str(folder), "no_proxy": ""}
    process = subprocess.Popen(
        command,
        stdin=silent,
        stdout=silent,
        stderr=silent,
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        with suppress(subprocess.TimeoutExpired):
            process.wait(SECONDS)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        import signal

        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # LibreOffice begins a second process.
    process.wait()


def _profile() -> str:
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><oor:items '
        'xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{items}</oor:items>'
    )
