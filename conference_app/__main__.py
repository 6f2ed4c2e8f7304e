"""The program: `conference-app`, or `python -m conference_app`."""

from __future__ import annotations

import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status (0 done, 1 refused, 2 the command was not understood)."""
    given = sys.argv[1:] if arguments is None else arguments
    if given == ["--version"]:
        from . import __version__

        print(f"conference-app {__version__}")
        return 0
    from .cli.run import run

    try:
        return run(given)
    except BrokenPipeError:
        # Whoever read our output (`| head`) has seen enough; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
