"""`stems check` and `stems list`."""

from __future__ import annotations

import argparse
import sys

from ..domain.reading_level import pack_grade
from ..domain.stem_pack import StemPack
from ..storage import stem_packs


def check(options: argparse.Namespace) -> int:
    """Tell every mistake of every file; 1 if there is any, missing translations included."""
    faults = 0
    for path in options.files:
        checked = stem_packs.check(path)
        for sentence in (*checked.errors, *checked.gaps):
            print(sentence, file=sys.stderr)
        faults += len(checked.errors) + len(checked.gaps)
        if checked.pack is not None:
            verdict = "all is well" if not checked.gaps else "it can be used as it is"
            print(f"{path}: {verdict}; {_summary(checked.pack)}")
    return 1 if faults else 0


def list_packs(options: argparse.Namespace) -> int:
    """Print the shipped packs: id, what for, languages."""
    for path in stem_packs.shipped_paths():
        pack = stem_packs.load(path)
        print(f"{pack.id} (version {pack.version}): {pack.title[pack.main_language]}")
        print(f"    {pack.description[pack.main_language]}")
        print(f"    {_summary(pack)}")
    return 0


def _summary(pack: StemPack) -> str:
    stems = sum(len(slot.stems) for _, slot in pack.slots())
    grades = [(tag, pack_grade(pack, tag)) for tag in pack.languages]
    told = ", ".join(f"{tag} grade {value:.1f}" for tag, value in grades if value is not None)
    reading = f"; reading level {told}" if told else ""
    return f"{stems} {'stem' if stems == 1 else 'stems'} in {', '.join(pack.languages)}{reading}"
