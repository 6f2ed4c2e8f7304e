"""Runs one command: only the module that holds it is imported."""

from __future__ import annotations

import importlib
import io
import sys
from collections.abc import Callable
from pathlib import Path

from ..domain.refusal import Refusal
from .commands import parser


def run(arguments: list[str], open_window: Callable[[Path | None], int]) -> int:
    """Parse and run; refusals become sentences on standard error and exit status 1.

    The window stands beside the commands, not below them: who calls gives it along.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # The families' languages must come through whatever code page the terminal has.
            stream.reconfigure(encoding="utf-8", errors="replace")
    reader = parser()
    options = reader.parse_args(arguments)
    if "handler" not in options:
        (options.help_of if "help_of" in options else reader).print_help()
        return 0
    if options.handler == "window":
        return open_window(options.file)
    module, function = options.handler.split(":")
    command = getattr(importlib.import_module(f".{module}", __package__), function)
    try:
        status: int = command(options)
        sys.stdout.flush()
    except Refusal as refusal:
        print("\n".join(refusal.sentences), file=sys.stderr)
        return 1
    return status
