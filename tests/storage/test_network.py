"""Which paths lie on a network folder: told by what each system says of its mounts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_app.storage import network

LINUX = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw,discard
40 27 0:40 / /mnt/school rw,relatime shared:7 master:2 - cifs //server/school rw,vers=3.1.1
41 27 0:41 / /mnt/School\040folder rw - nfs4 server:/export rw
42 40 254:1 / /mnt/school/disk rw - ext4 /dev/vdb rw
43 27 0:43 / /mnt/later rw - autofs systemd-1 rw,direct
44 27 0:44 / /mnt/shared rw - autofs systemd-1 rw,direct
45 44 0:45 / /mnt/shared rw - nfs server:/shared rw
46 27 0:46 / /home/maya/drive rw - fuse.rclone drive: rw
47 27 0:47 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
48 27 0:48 / /mnt/stick rw - fuse.ntfs-3g /dev/sdb1 rw
a line that is none
"""
MAC = """/dev/disk1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//maya@server/School%20work on /Volumes/School work (smbfs, nodev, nosuid, mounted by maya)
server:/export on /Volumes/export (nfs)
/dev/disk2s1 on /Volumes/Stick (on the desk) (msdos, local, nodev)
"""
FOLDERS = st.lists(st.text("abc ÄÖ()", min_size=1, max_size=8), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("path", "is_there"),
    [
        ("/home/maya/Maya.binder", False),
        ("/mnt/school/Maya.binder", True),
        ("/mnt/school", True),
        ("/mnt/schoolwork/Maya.binder", False),
        ("/mnt/school/disk/Maya.binder", False),
        ("/mnt/School folder/5a/Maya.binder", True),
        ("/mnt/later/Maya.binder", True),
        ("/mnt/shared/Maya.binder", True),
        ("/home/maya/drive/Maya.binder", True),
        ("/run/user/1000/gvfs/smb-share:server=s/Maya.binder", True),
        ("/mnt/stick/Maya.binder", False),
    ],
)
def test_linux_tells_by_the_longest_mount_point(path: str, is_there: bool) -> None:
    assert network.on_linux(path, LINUX) is is_there


@pytest.mark.parametrize(
    ("path", "is_there"),
    [
        ("/Users/maya/Maya.binder", False),
        ("/Volumes/School work/Maya.binder", True),
        ("/Volumes/export/Maya.binder", True),
        ("/Volumes/Stick (on the desk)/Maya.binder", False),
    ],
)
def test_a_mac_tells_by_what_mount_prints(path: str, is_there: bool) -> None:
    assert network.on_mac(path, MAC) is is_there


@pytest.mark.parametrize(
    ("path", "is_there"),
    [
        (r"C:\Users\maya\Maya.binder", False),
        (r"S:\5a\Maya.binder", True),
        (r"\\server\school\Maya.binder", True),
        ("//server/school/Maya.binder", True),
        (r"\\?\C:\Users\maya\Maya.binder", False),
        (r"\\?\S:\5a\Maya.binder", True),
        (r"\\?\UNC\server\school\Maya.binder", True),
    ],
)
def test_windows_tells_by_the_drive(path: str, is_there: bool) -> None:
    drives = {"C:\\": 3, "S:\\": 4}
    assert network.on_windows(path, drives.__getitem__) is is_there


@given(FOLDERS, FOLDERS)
def test_all_below_a_mount_point_lies_on_it_and_nothing_beside(
    point: list[str], below: list[str]
) -> None:
    where = "/" + "/".join(point)
    escaped = where.replace(" ", r"\040")
    told = f"1 0 0:1 / / rw - ext4 d rw\n2 1 0:2 / {escaped} rw - nfs4 server:/ rw\n"
    assert network.on_linux(where + "/" + "/".join(below), told)
    assert not network.on_linux(f"{where}x/{below[0]}", told)


def test_nothing_told_is_no_network() -> None:
    assert not network.on_linux("/home/maya", "")
    assert not network.on_mac("/Users/maya", "")


def test_a_link_that_leads_to_a_network_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(network, "_MOUNTINFO") or os.name == "nt" or os.uname().sysname != "Linux":
        pytest.skip("mounts are told otherwise here")
    school, link = tmp_path / "school", tmp_path / "desktop"
    school.mkdir()
    link.symlink_to(school)
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"1 0 0:1 / / rw - ext4 d rw\n2 1 0:2 / {school} rw - cifs //s/s rw\n")
    monkeypatch.setattr(network, "_MOUNTINFO", str(mounts))
    assert network.is_on_network(school / "Maya.binder")
    assert network.is_on_network(link / "Maya.binder")
    assert network.is_on_network(tmp_path / "home" / ".." / "school" / "Maya.binder")
    assert not network.is_on_network(tmp_path / "Maya.binder")


def test_this_computer_s_own_folders_are_asked_without_harm(tmp_path: Path) -> None:
    assert network.is_on_network(tmp_path) in (True, False)
