"""Bring the translations up to date with the words in the source: `python resources/translations/update.py`.

New words come into every `.ts` file as unfinished; words that are no more go. Then the `.qm` files that
the app reads are made. Both are kept in the repository.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent.parent / "conference_app" / "ui"


def collect(translation: Path) -> None:
    """Bring one `.ts` file up to date. English needs its plurals alone: the source is English."""
    language = translation.stem.partition("_")[2]
    # Sorted, so that the file is the same wherever it is made.
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    more = ["-pluralonly"] if language == "en" else []
    _run("lupdate", *sources, "-ts", str(translation), "-source-language", "en",
         "-target-language", language, "-locations", "none", "-no-obsolete", *more)  # fmt: skip


def release(translation: Path, made: Path) -> None:
    """Make the `.qm` file of a `.ts` file; unfinished words stay English in it."""
    _run("lrelease", "-silent", str(translation), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    ending = ".exe" if sys.platform == "win32" else ""
    command = [str(Path(PySide6.__file__).parent / f"{tool}{ending}"), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(f"{tool} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def main() -> None:
    """Bring every language up to date, and tell what is still to be translated."""
    for translation in sorted(HERE.glob("conference_*.ts")):
        collect(translation)
        release(translation, translation.with_suffix(".qm"))
        left = translation.read_text(encoding="utf-8").count('type="unfinished"')
        print(
            f"{translation.name}: {left} to translate" if left else f"{translation.name}: complete"
        )


if __name__ == "__main__":
    main()
