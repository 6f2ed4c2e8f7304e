"""A student hands in, an advisor comments, the student takes it back and hands in again."""

from __future__ import annotations

from pathlib import Path

from tests.commands import ran, refused, said, unchanged

ANSWER = "answers/pride@science"


def _write(binder: Path, words: str) -> None:
    source = binder.with_name("answers.yaml")
    source.write_text(f"2026-fall: {{answers: {{pride@science: {{form: ask, text: {words}}}}}}}")
    ran("fill", binder, "--from", source)


def test_work_and_comments_go_to_and_fro(maya: Path, tmp_path: Path) -> None:
    desk, advisor = tmp_path / "desk", tmp_path / "advisor"
    desk.mkdir()
    _write(maya, "My bridge held.")
    handed = desk / "Maya Okafor.binder"
    assert said("handin", maya, "--to", desk) == f"{maya} is handed in as {handed}.\n"
    ran("comment", handed, ANSWER, "Tell more!", "--as", "advisor", home=advisor)
    _write(maya, "My bridge held 4 kg.")
    ran("handin", maya, "--to", desk)
    assert "Tell more!" in ran("show", handed, home=advisor)
    assert "4 kg" in ran("show", handed, home=advisor)
    assert said("takeback", maya, "--from", desk) == f"{maya}: 3 changes taken in.\n"
    assert ran("takeback", maya, "--from", handed) == f"{maya}: 0 changes taken in.\n"
    assert "Tell more!" in ran("show", maya)


def test_a_folder_that_is_not_there_is_told_with_what_to_do(maya: Path, tmp_path: Path) -> None:
    with unchanged(tmp_path):
        told = refused("handin", maya, "--to", tmp_path / "gone")
        assert told == (f"{tmp_path / 'gone'}: there is no such folder; check whether the drive is "
                        "connected, or choose the folder that your advisor reads.")  # fmt: skip
        assert "hand it in first" in refused("takeback", maya, "--from", _made(tmp_path))


def _made(folder: Path) -> Path:
    (folder / "desk").mkdir()
    return folder / "desk"
