"""`new`: start a binder."""

from __future__ import annotations

import argparse

from ..domain import conference
from ..storage import stem_packs
from ..storage.at_hand import new_at_hand
from ..storage.device import this_device
from ..storage.library import start_binder


def new(options: argparse.Namespace) -> int:
    """Make a binder with a name, stems, classes and a conference of this term."""
    pack = stem_packs.find(options.stems)
    with (
        new_at_hand(options.file) as near,
        start_binder(
            near,
            this_device(),
            name=options.name,
            pack=pack,
            term=options.term,
            classes=options.classes,
            home_language=options.home_language,
        ) as file,
    ):
        made = conference.read(file.binder())
    print(f'{options.file} is ready for {made.student.name}: {made.term}, '
          f'with the stems "{pack.id}".')  # fmt: skip
    return 0
