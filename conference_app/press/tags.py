"""The structure of a tagged PDF: what is a heading, a list, a figure, and in which language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc


@dataclass(eq=False)
class Element:
    """A node of the structure: `kind` is P, H1, L and so on.

    `kids` are elements, and (page, mark) pairs of what is drawn for this element itself.
    """

    kind: str
    language: str | None = None
    alternative: str | None = None
    actual: str | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    kids: list[Element | tuple[int, int]] = field(default_factory=list)

    def add(self, kind: str, language: str | None = None, **more: Any) -> Element:
        """A new element inside this one."""
        self.kids.append(made := Element(kind, language, **more))
        return made


@dataclass
class Structure:
    """The tree of a document, and which element each mark of each page belongs to."""

    root: Element = field(default_factory=lambda: Element("Document"))
    _marks: dict[int, list[Element]] = field(default_factory=dict)

    def mark(self, page: int, element: Element) -> int:
        """A new mark on a page for what is drawn there for an element."""
        owners = self._marks.setdefault(page, [])
        number = len(owners)
        owners.append(element)
        element.kids.append((page, number))
        return number

    def write(self, document: Any, pages: list[Any]) -> None:
        """Add the tree to the document; `pages` are its page objects in order."""
        root = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        root_reference = document.Reference(root)
        references: dict[Element, Any] = {}
        root["K"] = _write(self.root, root_reference, document, pages, references)
        numbers: list[Any] = []
        for page, owners in sorted(self._marks.items()):
            owner_list = pdfdoc.PDFArray([references[owner] for owner in owners])
            numbers += [page, document.Reference(owner_list)]
        root["ParentTree"] = document.Reference(
            pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        )
        root["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def _write(
    element: Element, parent: Any, document: Any, pages: list[Any], references: dict[Element, Any]
) -> Any:
    entry = pdfdoc.PDFDictionary({
        "Type": pdfdoc.PDFName("StructElem"), "S": pdfdoc.PDFName(element.kind), "P": parent,
    })  # fmt: skip
    reference = references[element] = document.Reference(entry)
    if element.language:
        entry["Lang"] = pdfdoc.PDFString(element.language)
    for key, text in (("Alt", element.alternative), ("ActualText", element.actual)):
        if text is not None:
            entry[key] = pdfdoc.PDFString(text)
    if element.attributes:
        entry["A"] = pdfdoc.PDFDictionary(element.attributes)
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(_write(kid, reference, document, pages, references))
            continue
        page, mark = kid
        kids.append(pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("MCR"), "Pg": document.Reference(pages[page]), "MCID": mark,
        }))  # fmt: skip
    entry["K"] = pdfdoc.PDFArray(kids)
    return reference
