"""The program: `conference-app`, or `python -m conference_app`."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Open the window or run one command; return the exit status (0 done, 1 refused, 2 the
    command was not understood).
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given == ["--version"]:
        from . import __version__

        print(f"conference-app {__version__}")
        return 0
    if not given:
        return open_window()
    if len(given) == 1 and given[0].lower().endswith(".binder"):
        return open_window(Path(given[0]))
    if arguments is None:
        _let_go_with_the_process()
    from .cli.run import run

    try:
        return run(given, open_window)
    except BrokenPipeError:
        # Whoever read our output (`| head`) has seen enough; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _let_go_with_the_process() -> None:
    """Have Python look less often, and not at the end, for what no command needs any more.

    Paper is made of very many small things. All that looking takes as long as drawing some pages, and
    what is left goes with the process.
    """
    gc.set_threshold(100_000, *gc.get_threshold()[1:])
    atexit.register(gc.freeze)


def open_window(binder: Path | None = None) -> int:
    """Show the window, with a binder if one is given; where there is no screen, say what to do."""
    from .domain.refusal import Refusal
    from .ui import screen

    try:
        screen.check()
    except Refusal as refusal:
        print("\n".join(refusal.sentences), file=sys.stderr)
        return 1
    from .ui import app

    return app.run(binder.absolute() if binder else None)


if __name__ == "__main__":
    sys.exit(main())
