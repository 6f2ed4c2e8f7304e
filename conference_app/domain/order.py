"""Fractional keys: an item moves between two others by a new key, and no other item changes."""

from __future__ import annotations

import re

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_KEY = re.compile(r"[0-9a-z]{0,63}[1-9a-z]")


def is_key(text: object) -> bool:
    """Whether `text` can stand in an `order`: digits and letters that do not end in 0."""
    return isinstance(text, str) and _KEY.fullmatch(text) is not None


def between(before: str | None, after: str | None) -> str:
    """A key greater than `before` and smaller than `after`; None means the end of the row.

    Raises ValueError when `before` is not smaller than `after`.
    """
    low, high = before or "", after
    if high is not None and low >= high:
        raise ValueError(f"no key fits between {before!r} and {after!r}")
    if before and high is None:
        return _next(before)
    key = ""
    for place in range(len(low) + len(high or "") + 1):
        least = _DIGITS.index(low[place]) if place < len(low) else 0
        most = (
            _DIGITS.index(high[place]) if high is not None and place < len(high) else len(_DIGITS)
        )
        if high is not None and place >= len(high):
            most = len(_DIGITS)
        if least == most:
            key += _DIGITS[least]
            continue
        middle = (least + most) // 2
        if middle > least:
            return key + _DIGITS[middle]
        key += _DIGITS[least]
        # From here on only `before` bounds the key: it is already smaller than `after`.
        high = None
    return key + _DIGITS[len(_DIGITS) // 2]


def _next(key: str) -> str:
    """A key behind the last one. Halving what is left would lengthen keys with every fifth item."""
    full = len(key) - len(key.lstrip(_DIGITS[-1]))
    if full == len(key):
        return f"{key}1"
    return key[:full] + _DIGITS[_DIGITS.index(key[full]) + 1]


def row(count: int) -> list[str]:
    """`count` keys in rising order, for a list that is made at once."""
    width = 1 if count < len(_DIGITS) - 1 else 2 if count < 1200 else 4
    step = len(_DIGITS) ** width // (count + 1) or 1
    return [_fraction((place + 1) * step, width) for place in range(count)]


def _fraction(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, rest = divmod(number, len(_DIGITS))
        digits = _DIGITS[rest] + digits
    # A key may not end in 0, or nothing would fit before it.
    return digits.rstrip("0") or "1"
