"""`fill`: take answers from YAML."""

from __future__ import annotations

import argparse

from ..storage import attachments, yaml_text
from ..storage.filling import fill as fill_binder
from .opening import opened


def fill(options: argparse.Namespace) -> int:
    """Fill a binder and tell what was written, skipped and not found."""
    document = yaml_text.read_file(options.source)
    with opened(options.file, write=True) as file:
        filled = fill_binder(file, document, options.role, options.work)
        size = attachments.total(file.connection)
    if size > attachments.MUCH:
        print(f"{options.file} now holds {size / 1e6:,.0f} MB of work; it takes 500 MB at most.")
    count = len(filled.written)
    print(f"{options.file}: {count} {'place' if count == 1 else 'places'} written.")
    for path, reason in filled.skipped.items():
        print(f"skipped {path}: {reason}")
    for path in filled.missing_work:
        print(f"{path}: the file of this work was not found; name its folder with --work.")
    for remark in filled.remarks:
        print(remark)
    return 0
