"""Names that the product makes: random ids, class keys, terms and their order in time."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from datetime import date

_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
_SEASONS = ("winter", "spring", "summer", "fall")
TERM = re.compile(r"([0-9]{4})-([a-z0-9][a-z0-9-]{0,40})")


def random_id() -> str:
    """20 letters and digits (100 random bits) that fit a path."""
    bits = secrets.randbits(100)
    return "".join(_LETTERS[bits >> shift & 31] for shift in range(0, 100, 5))


def class_key(name: str) -> str:
    """The key of a class, the same on every machine for the same name.

    "Science" and "science " give `science`; a name without Latin letters gives a short digest.
    """
    plain = unicodedata.normalize("NFKD", " ".join(name.split()).casefold())
    ascii_only = "".join(c for c in plain if c.isascii())
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:48].strip("-")
    kept = sum(c.isalnum() for c in plain if not unicodedata.combining(c))
    # C++ is not C, nor C#: what only marks tell apart is told apart by the digest.
    if slug and kept == sum(c.isalnum() for c in slug) and not re.search(r"[+#*]", plain):
        return slug
    digest = hashlib.sha256(unicodedata.normalize("NFC", plain).encode("utf-8", "replace"))
    return "-".join(part for part in (slug[:40].strip("-"), digest.hexdigest()[:8]) if part)


def term_order(term: str) -> tuple[str, int, str]:
    """A sort key that puts terms in order of time: winter, spring, summer, fall in a year."""
    year, _, season = term.partition("-")
    known = _SEASONS.index(season) if season in _SEASONS else len(_SEASONS)
    return year, known, season


def term_of(day: date) -> str:
    """The term that a day falls in, as schools of the northern half of the world count."""
    season = "fall" if day.month >= 8 else "spring" if day.month >= 3 else "winter"
    return f"{day.year}-{season}"


def term_after(term: str) -> str:
    """The term that follows another one; nobody begins a conference in summer."""
    year, season = int(term[:4]), term[5:]
    following = {"winter": "spring", "spring": "fall", "summer": "fall"}
    return f"{year}-{following[season]}" if season in following else f"{year + 1}-winter"


def is_term(text: str) -> bool:
    """Whether `text` names a conference, as in 2026-fall."""
    return TERM.fullmatch(text) is not None
