"""What a binder holds comes out as YAML and goes into a new binder, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from conference_app.domain.place import field, owners
from conference_app.storage import yaml_text
from conference_app.storage.binder_file import BinderFile
from conference_app.storage.device import Device
from conference_app.storage.filling import fill
from conference_app.storage.showing import as_yaml
from tests.commands import here, ran, said
from tests.packs import pack_data

_numbers = count()

# Words that mean something else in YAML, or break its lines, or look like other types.
_TRICKY = (
    "true", "Null", "~", "", "no", "5", "-0", "1e5", "0x1f", "012", "2026-11-21", "17:30", "a: b",
    "- x", "# c", "a #b", '"q"', "'s'", "a\nb", "a\n", "\na", "a\r\nb", "a\rb", "x\x85y", "\u2028",
    "a\u2029b\nc", "\ufeffa", "\uffff", "{a}", "[a]", "&x", "*x", "!t", "%d", "@a", "`", "|", ">",
    " lead", "trail ", "a\tb", "\ta", "?", "-", "---", "...", "=", "<<", "a:", "😀\n👩‍👧", "a\n\nb",
    "  a\nb", "a \nb", "x" * 300, "word " * 60, "línea\n" + "b " * 100, "\x80", "\x9f", "\xa0",
    "\u3000a\nb", "قالت أمي\n«نعم»", "\u202eabc", "e\u0301", ".",
)  # fmt: skip
_words = st.text(
    st.characters(
        exclude_categories=["Cs"],
        exclude_characters=[chr(c) for c in (*range(9), 11, 12, *range(14, 32), 127)],
    ),
    max_size=80,
) | st.lists(st.sampled_from(_TRICKY), min_size=1, max_size=3).map("\n".join)
_lines = _words.map(lambda words: words.replace("\n", " ")[:500])
_key = st.from_regex(r"[a-z0-9][a-z0-9-]{0,8}", fullmatch=True) | st.sampled_from(
    ("true", "null", "no", "5", "2026-11-21", "1e5", "0x1f", "name", "class")
)
_term = st.sampled_from(("2026-fall", "2027-winter", "2027-spring"))


def _at(pattern: str, values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[str, object]]:
    """Values at places of a pattern: TERM is a conference, * any key."""

    def joined(term: str, keys: list[str]) -> str:
        place = pattern.replace("TERM", term)
        for key in keys:
            place = place.replace("*", key, 1)
        return place

    keys = st.lists(_key, min_size=pattern.count("*"), max_size=pattern.count("*"))
    return st.tuples(st.builds(joined, _term, keys), values)


_PLACES = (
    _at("student/name", _lines),
    _at("student/language", st.sampled_from(("es", "zh-Hant", "pt-BR", "no"))),
    _at("student/rate", st.integers(20, 400)),
    _at("people/*/why", _lines),
    _at("people/*/own/*", _words),
    _at("TERM/meeting/place", _lines),
    _at("TERM/meeting/date", st.dates().map(str)),
    _at("TERM/meeting/time", st.sampled_from(("00:00", "09:05", "23:59"))),
    _at("TERM/meeting/interpreter", st.booleans()),
    _at("TERM/classes/*/name", _lines),
    _at("TERM/classes/*/order", st.sampled_from(("5", "1e5", "05", "0x1", "a", "zz"))),
    _at("TERM/answers/*/text", _words),
    _at("TERM/answers/*@*/blank/*", _words),
    _at("TERM/answers/*@*/show/*", st.booleans()),
    _at("TERM/answers/*/cue", st.lists(_lines, max_size=3)),
    _at("TERM/goals/*/steps/*/what", _lines),
    _at("TERM/goals/*/outcome", st.sampled_from(("met", "partly", "not-yet"))),
    _at("TERM/parts/*/title", _lines),
    _at("TERM/parts/*/own/*", _lines),
    _at("TERM/parts/*/after", _key),
    _at("TERM/parts/*/order", st.sampled_from(("5", "zz"))),
    _at("TERM/parts/*/gone", st.booleans()),
    _at("TERM/answers/own@*/text", _words),
    _at("TERM/support/*", st.sampled_from(("frame", "starter", "ask"))),
    _at("TERM/review/comments/*/text", _words),
    _at("TERM/review/replies/*/done", st.booleans()),
)


@given(st.lists(st.one_of(_PLACES), max_size=12).map(dict))
@example({f"2026-fall/answers/a{n}/text": words for n, words in enumerate(_TRICKY)})
@example({"student/name": "\x85", "student/says": "\u2028", "student/grade": "\u2029"})
def test_any_words_come_back_as_they_were(
    tmp_path: Path, device: Device, values: dict[str, object]
) -> None:
    for path, value in values.items():
        known = field(path)
        assert known is not None
        assert known.fits(value), (path, value)
    first, second = (tmp_path / f"{next(_numbers)}.binder" for _ in range(2))
    with BinderFile.create(first, device) as one, BinderFile.create(second, device) as other:
        edits = [one.pen(owners(path)[0]).write(path, value) for path, value in values.items()]
        one.commit(edits)
        shown = as_yaml(one)
        fill(other, yaml_text.parse(shown, "shown"))
        assert {path: held.value for path, held in other.binder().held.items()} == values
        assert as_yaml(other) == shown


@pytest.mark.parametrize(("place", "run"), list(enumerate([said, ran, ran, ran, ran, ran])))
def test_a_sample_is_shown_filled_into_a_new_binder_and_shown_the_same(
    place: int, run: Callable[..., str], samples: Path, tmp_path: Path
) -> None:
    shown = run("show", sorted(samples.glob("*.binder"))[place])
    source, copy = tmp_path / "shown.yaml", tmp_path / "copy.binder"
    source.write_text(shown, encoding="utf-8")
    run("new", copy, "--name", "Somebody", "--term", "2026-fall")
    filled = run("fill", copy, "--from", source)
    assert "skipped" not in filled
    assert run("show", copy) == shown
    assert run("fill", copy, "--from", source) == f"{copy}: 0 places written.\n"


def test_a_binder_carries_stems_of_its_own_to_another_computer(tmp_path: Path) -> None:
    pack = tmp_path / "ours.yaml"
    pack.write_text(yaml.safe_dump(pack_data()), encoding="utf-8")
    binder, copy = tmp_path / "Ben.binder", tmp_path / "copy.binder"
    ran("new", binder, "--name", "Ben", "--stems", pack, "--term", "2026-fall", "--class", "Art")
    pack.unlink()
    shown = ran("show", binder)
    source = tmp_path / "shown.yaml"
    source.write_text(shown, encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    ran("new", copy, "--name", "X", "--term", "2026-fall", home=elsewhere)
    ran("fill", copy, "--from", source, home=elsewhere)
    assert ran("show", copy, home=elsewhere) == shown
    assert ran("script", copy, home=elsewhere) == ran("script", binder)


def test_work_samples_travel_beside_the_yaml(tmp_path: Path, maya: Path) -> None:
    given, out = tmp_path / "given", tmp_path / "out"
    given.mkdir()
    content = b"%PDF-1.7 a bridge"
    (given / "bridge.pdf").write_bytes(content)
    answers = tmp_path / "answers.yaml"
    digest = sha256(content).hexdigest()
    answers.write_text(f"2026-fall: {{work: {{w1: {{title: Bridge, file: {digest}}}}}}}")
    ran("fill", maya, "--from", answers, "--work", given)
    shown = here("show", maya, "--work", out)
    assert [path.read_bytes() for path in out.glob("Bridge *.pdf")] == [content]
    copy = tmp_path / "copy.binder"
    ran("new", copy, "--name", "Maya", "--term", "2026-fall")
    answers.write_text(shown.out, encoding="utf-8")
    ran("fill", copy, "--from", answers, "--work", out)
    assert ran("show", copy) == shown.out
    again = here("show", copy, "--work", tmp_path / "again")
    assert again.out == shown.out
    assert len(list((tmp_path / "again").iterdir())) == 1
