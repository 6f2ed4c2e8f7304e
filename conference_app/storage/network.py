"""Whether a path lies on a network folder, where no database may be written in place."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path, PureWindowsPath

_ON_LINUX = frozenset(
    [
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncp",
        "ncpfs",
        "nfs",
        "nfs4",
        "orangefs",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "fuse.afp",
        "fuse.ceph",
        "fuse.curlftpfs",
        "fuse.davfs",
        "fuse.gcsfuse",
        "fuse.glusterfs",
        "fuse.google-drive-ocamlfuse",
        "fuse.gvfs-fuse-daemon",
        "fuse.gvfsd-fuse",
        "fuse.kio-fuse",
        "fuse.onedriver",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
    ]
)
_ON_MAC = frozenset(("afpfs", "cifs", "macfuse", "nfs", "osxfuse", "smbfs", "webdav"))
_ON_DEMAND = "autofs"
_REMOTE_DRIVE = 4
_MAC_LINE = re.compile(r".* on (/.*) \(([^(),]+)((?:, ?[^(),]+)*)\)")
_MAC_SECONDS = 5
_MOUNTINFO = "/proc/self/mountinfo"


def is_on_network(path: Path) -> bool:
    """Whether a path lies on a network folder; the rest of the app asks this alone.

    A network that does not answer is not waited for, unless a link on this computer leads there.
    """
    if sys.platform == "win32":
        return on_windows(str(path.absolute()), _drive_type)
    asked = on_mac if sys.platform == "darwin" else on_linux
    absolute = os.path.abspath(path)  # noqa: PTH100  (`Path.absolute` leaves ".." standing.)
    told = _mounts(_MOUNTINFO, int(time.monotonic()))
    if mounted(absolute, _linux_mounts(told)) == _ON_DEMAND:
        with suppress(OSError):
            os.stat(absolute)  # noqa: PTH116  (What is mounted on demand is so from now on.)
        _mounts.cache_clear()
        told = _mounts(_MOUNTINFO, int(time.monotonic()))
    if asked(absolute, told):
        return True
    real = os.path.realpath(absolute)
    return real != absolute and asked(real, told)


def on_linux(path: str, mountinfo: str) -> bool:
    """The same for an absolute path, from the words of /proc/self/mountinfo.

    Where a folder is mounted on demand and nothing is mounted yet, it is one of a network.
    """
    kind = mounted(path, _linux_mounts(mountinfo))
    return kind in _ON_LINUX or kind == _ON_DEMAND


def on_mac(path: str, mounts: str) -> bool:
    """The same for an absolute path, from the words that `mount` prints on a Mac."""
    return mounted(path, _mac_mounts(mounts)) in _ON_MAC


def on_windows(path: str, drive_type: Callable[[str], int]) -> bool:
    r"""The same for an absolute path, from what Windows tells of a drive such as `S:\`."""
    drive = PureWindowsPath(path).drive
    if drive.startswith("\\\\"):
        own = re.fullmatch(r"\\\\[?.]\\([A-Za-z]:)", drive)
        if own is None:
            return True
        drive = own[1]
    return bool(drive) and drive_type(f"{drive}\\") == _REMOTE_DRIVE


Mounts = tuple[tuple[str, str], ...]
"""What is mounted where, with a slash at the end, and of which kind it is: the first that fits counts."""


def mounted(path: str, mounts: Mounts) -> str:
    """The kind of what a path lies on: the longest mount point wins, of two the later one."""
    whole = f"{path}/"
    return next((kind for point, kind in mounts if whole.startswith(point)), "")


def _by_length(mounts: Iterable[tuple[str, str]]) -> Mounts:
    found = [(point.rstrip("/") + "/", kind) for point, kind in mounts]
    found.reverse()
    return tuple(sorted(found, key=lambda mount: -len(mount[0])))


@lru_cache(maxsize=4)
def _linux_mounts(mountinfo: str) -> Mounts:
    return _by_length(_linux_lines(mountinfo))


def _linux_lines(mountinfo: str) -> Iterator[tuple[str, str]]:
    for line in mountinfo.split("\n"):
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            yield _plain(fields[4]), after.split(" ")[0]


def _plain(words: str) -> str:
    r"""A mount point without the escapes of the kernel: `School\040folder`."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), words)


@lru_cache(maxsize=4)
def _mac_mounts(told: str) -> Mounts:
    lines = map(_MAC_LINE.fullmatch, told.split("\n"))
    return _by_length((line[1], line[2].strip()) for line in lines if line)


@lru_cache(maxsize=1)
def _mounts(mountinfo: str, _second: int) -> str:
    """What this computer tells of its mounts in a second; nothing where it does not tell."""
    try:
        if sys.platform == "darwin":
            return _said_by("/sbin/mount")
        else:  # noqa: RET505  (So that types are checked for either system.)
            return Path(mountinfo).read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _said_by(command: str) -> str:
    import subprocess  # Late: other systems need none.

    try:
        done = subprocess.run([command], capture_output=True, check=False, timeout=_MAC_SECONDS)
    except subprocess.SubprocessError:
        return ""
    return os.fsdecode(done.stdout)


def _drive_type(drive: str) -> int:
    if sys.platform == "win32":
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(drive)
    else:
        kind = 0
    return int(kind)
