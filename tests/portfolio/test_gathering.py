"""Which files, folders and links are meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from conference_app.portfolio import gathering
from conference_app.portfolio.mishap import Mishap


@pytest.mark.parametrize(
    "link",
    ["https://example.org/my-game", "http://example.org", " https://b\u00fccher.example/a?b#c "],
)
def test_links_are_kept_as_they_are_and_never_followed(link: str) -> None:
    assert gathering.is_link(link.strip())
    assert gathering.link(link) == link.strip()


@pytest.mark.parametrize(
    ("words", "told"),
    [("file:///etc/passwd", "leads to a file on this computer"),
     ("FILE://server/share", "leads to a file on this computer"),
     ("javascript:alert(1)", "only links that begin with https://"),
     ("data:text/html,x", "only links"), ("ftp://example.org/a", "only links"),
     ("https://", "no whole link"), ("https:///path", "no whole link"),
     ("https://exa mple.org", "no whole link"), ("https://[::1", "no whole link"),
     ("https://maya:secret@example.org", "holds a user name or password"),
     ("https://example.org/" + "a" * 500, "more than 500 letters")],
)  # fmt: skip
def test_other_links_are_told(words: str, told: str) -> None:
    assert gathering.is_link(words)
    with pytest.raises(Mishap, match=told):
        gathering.link(words)


@pytest.mark.parametrize("words", ["photo.jpg", "C:\\photos\\1.jpg", "C:/photos", "/tmp/a", "a:b"])
def test_paths_are_no_links(words: str) -> None:
    assert not gathering.is_link(words)


def test_a_folder_counts_as_all_its_files_in_reading_order(tmp_path: Path) -> None:
    names = ["page 10.jpg", "page 9.jpg", "Page 1.jpg", "more/deep/2.pdf", "more/1.pdf", ".hidden",
             "Thumbs.db", ".DS_Store", "IMG_1.AAE", "film.part", ".git/x"]  # fmt: skip
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    found = [str(path.relative_to(tmp_path).as_posix()) for path in gathering.files(tmp_path)]
    assert found == ["more/1.pdf", "more/deep/2.pdf", "Page 1.jpg", "page 9.jpg", "page 10.jpg"]


def test_a_file_counts_as_itself_even_if_it_is_not_there(tmp_path: Path) -> None:
    assert gathering.files(tmp_path / "a.jpg") == [tmp_path / "a.jpg"]


def test_an_empty_folder_and_one_too_full_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Mishap, match="no files in this folder"):
        gathering.files(tmp_path)
    for n in range(3):
        (tmp_path / f"{n}.jpg").touch()
    monkeypatch.setattr(gathering, "MOST_FILES", 2)
    with pytest.raises(Mishap, match="more than 2 files"):
        gathering.files(tmp_path)


def test_folders_that_lead_back_to_themselves_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").touch()
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    found = gathering.files(tmp_path)
    assert [path.name for path in found] == ["1.jpg", "again"]
