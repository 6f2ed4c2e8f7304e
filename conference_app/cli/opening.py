"""What most commands begin with: a binder, its conference, its stems."""

from __future__ import annotations

import shlex
from contextlib import AbstractContextManager
from pathlib import Path

from ..domain import last_goals
from ..domain.conference import Conference
from ..domain.refusal import Refusal
from ..domain.stem_pack import StemPack
from ..storage import reaching
from ..storage.binder_file import BinderFile
from ..storage.device import this_device

LIBRARIES = "libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libglib2.0-0 libx11-6"


def lacking(error: ImportError) -> str:
    """What to do where Qt cannot be loaded."""
    return (
        f"the libraries that set text lack here ({error}). On Debian and Ubuntu: "
        f"`apt-get install -y {LIBRARIES}`. `conference-app script` works without them."
    )


def command(*words: object) -> str:
    """A command of ours as it can be pasted into a shell."""
    return f"`conference-app {shlex.join(map(str, words))}`"


def opened(path: Path, *, write: bool = False) -> AbstractContextManager[BinderFile]:
    """The binder at `path`, to read unless `write` is asked for: then what was written stays."""
    return reaching.opened(path, this_device(), write=write)


def make_folder(folder: Path) -> None:
    """Make a folder where it lacks, with those above it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            f"{folder}: cannot be made ({error.strerror}); choose another folder."
        ) from None


def held(file: BinderFile, term: str | None) -> tuple[Conference, StemPack]:
    """The conference of a term (the newest, if None) and the stems it was written with."""
    found = last_goals.read(file.binder(), term, file.pack)
    pack = file.pack(str(found.pack.get("sha256", "")))
    if pack is None:
        name = found.pack.get("id") or "its stem pack"
        raise Refusal(
            f"{file.path}: the stems of {found.term} ({name}) lack in this binder; "
            f"take them in with {command('stems', 'update', file.path, '--to', 'PACK')}."
        )
    return found, pack


def place_of(file: BinderFile, path: str, term: str | None) -> str:
    """A whole path: `answers/...` and the like are taken within the term, or the newest one."""
    binder = file.binder()
    first = path.partition("/")[0]
    within = (
        "answers",
        "classes",
        "goals",
        "meeting",
        "pack",
        "parts",
        "review",
        "support",
        "work",
    )
    if first not in within:
        return path
    terms = binder.terms()
    if not terms:
        raise Refusal(f"{file.path}: this binder holds no conference yet.")
    return f"{term or terms[-1]}/{path}"
