"""A student reads the script in the letters that are easiest to read."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from conference_app.__main__ import main
from tests.ui.desks import sample


@pytest.mark.parametrize(
    ("typeface", "face"),
    [("standard", "ConferenceSans"), ("literacy", "ConferenceLiteracy"),
     ("hyperlegible", "ConferenceHyperlegible")],
)  # fmt: skip
def test_the_script_is_set_in_the_typeface_that_is_asked_for(
    typeface: str, face: str, tmp_path: Path, qapp: object
) -> None:
    binder = sample(tmp_path)
    out = tmp_path / "out"
    assert (
        main(
            ["export", str(binder), "--out", str(out), "--parts", "script", "--typeface", typeface]
        )
        == 0
    )
    (path,) = out.glob("*.pdf")
    with pikepdf.open(path) as pdf:
        names = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert any(face in name.replace("-", "").replace(" ", "") for name in names), names
