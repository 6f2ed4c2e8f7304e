"""Installed from its wheel into an environment of its own, the product does what the checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml

from tests.commands import ROOT, here

pytest.importorskip("hatchling")
pytest.importorskip("pip")


@dataclass(frozen=True)
class Installed:
    """The folder of the programs of an environment with the product in it."""

    programs: Path

    def run(self, *arguments: object, cwd: Path) -> str:
        """What the installed `conference-app` prints; it sees nothing of the checkout."""
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        command = [str(self.programs / "conference-app"), *map(str, arguments)]
        return _run(command, cwd=cwd, env=environment)


def _run(command: list[str], *, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, capture_output=True, check=False, cwd=cwd, encoding="utf-8", env=env
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Installed:
    """The wheel in a new environment; what it needs is that of the tests."""
    folder = wheel.parent
    place = folder / "environment"
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    programs = place / ("Scripts" if os.name == "nt" else "bin")
    python = programs / "python"
    _run(
        [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index",
         "--no-compile", "--disable-pip-version-check", "--quiet", str(wheel)],
        cwd=folder,
    )  # fmt: skip
    own = _run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
               cwd=folder).strip()  # fmt: skip
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (Path(own) / "tests.pth").write_text("\n".join(sorted(libraries)))
    return Installed(programs)


def test_stems_and_samples_travel_in_the_wheel(wheel: Path) -> None:
    with ZipFile(wheel) as content:
        names = set(content.namelist())
    for folder in ("stems", "resources"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file():
                assert f"conference_app/_shipped/{path.relative_to(ROOT).as_posix()}" in names
    for path in (ROOT / "conference_app").rglob("*.py"):
        assert path.relative_to(ROOT).as_posix() in names
    assert not [name for name in names if name.startswith("tests/") or "__pycache__" in name]
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_the_installed_demo_equals_that_of_the_checkout(
    installed: Installed, samples: Path, tmp_path: Path
) -> None:
    told = installed.run("demo", "--out", "demo", cwd=tmp_path).splitlines()
    out = tmp_path / "demo"
    assert sorted(told) == sorted(str(path.relative_to(tmp_path)) for path in out.iterdir())
    assert len(list(out.glob("*.binder"))) == len(list(samples.glob("*.binder"))) >= 6
    for binder in samples.glob("*.binder"):
        shown = here("show", binder).out
        assert here("show", out / binder.name).out == shown
        home = yaml.load(shown, Loader=yaml.CSafeLoader)["student"]["language"]
        script = (out / f"{binder.stem}, script.txt").read_text(encoding="utf-8")
        assert here("script", binder, *(["--also", home] if home != "en" else [])).out == script
    assert installed.run("show", binder, cwd=tmp_path) == shown


def test_the_installed_program_looks_into_its_own_folder(
    installed: Installed, tmp_path: Path
) -> None:
    told = installed.run("doctor", cwd=tmp_path)
    assert "Nothing is missing." in told
    assert str(ROOT) not in told
    assert "_shipped" in told
    assert installed.run("stems", "list", cwd=tmp_path) == here("stems", "list").out
    assert installed.run("--version", cwd=tmp_path) == here("--version").out
    assert installed.run("--help", cwd=tmp_path) == here("--help").out
