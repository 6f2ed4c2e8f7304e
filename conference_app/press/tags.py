"""The structure of a tagged PDF: what is a heading, a list, a figure, and in which language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc


@dataclass(eq=False, slots=True)
class Link:
    """An area of a page to go elsewhere from: the annotation as it will stand in the PDF."""

    page: int
    annotation: Any


@dataclass(eq=False)
class Element:
    """A node of the structure: `kind` is P, H1, L and so on.

    `kids` are elements, links, and (page, mark) pairs of what is drawn for this element itself.
    """

    kind: str
    language: str | None = None
    alternative: str | None = None
    actual: str | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    kids: list[Element | Link | tuple[int, int]] = field(default_factory=list)

    def add(self, kind: str, language: str | None = None, **more: Any) -> Element:
        """A new element inside this one."""
        self.kids.append(made := Element(kind, language, **more))
        return made


@dataclass
class Structure:
    """The tree of a document, and which element each mark of each page belongs to."""

    root: Element = field(default_factory=lambda: Element("Document"))
    _marks: dict[int, list[Element]] = field(default_factory=dict)
    _links: list[tuple[Element, Link]] = field(default_factory=list)

    def mark(self, page: int, element: Element) -> int:
        """A new mark on a page for what is drawn there for an element."""
        owners = self._marks.setdefault(page, [])
        number = len(owners)
        owners.append(element)
        element.kids.append((page, number))
        return number

    def link(self, page: int, element: Element, annotation: Any) -> None:
        """An annotation of a page belongs to an element."""
        element.kids.append(link := Link(page, annotation))
        self._links.append((element, link))

    def write(self, document: Any, pages: list[Any]) -> None:
        """Add the tree to the document; `pages` are its page objects in order."""
        root = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        root_reference = document.Reference(root)
        tree = _Tree(document, [_reference(page, document) for page in pages])
        root["K"] = tree.write(self.root, _reference(root, document))
        numbers: list[Any] = []
        for page, owners in sorted(self._marks.items()):
            written = Written(array([tree.references[owner] for owner in owners]))
            numbers += [page, document.Reference(written)]
        for number, (owner, link) in enumerate(self._links, len(pages)):
            link.annotation["StructParent"] = number
            numbers += [number, Written(tree.references[owner])]
        root["ParentTree"] = document.Reference(
            pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        )
        root["ParentTreeNextKey"] = len(pages) + len(self._links)
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


class Written(pdfdoc.PDFObject):
    """An object that is written out already.

    A tree has hundreds; ReportLab would take longer to write them than to write the pages.
    """

    def __init__(self, content: str = "") -> None:
        self.content = content

    def format(self, document: Any) -> bytes:
        """The object as it stands in the file; the name is ReportLab's."""
        return self.content.encode("latin-1")


def array(items: Sequence[str]) -> str:
    """Written items as an array, ten to a line."""
    rows = [" ".join(items[place : place + 10]) for place in range(0, len(items), 10)]
    return f"[{chr(10).join(rows)}]"


def _reference(thing: Any, document: Any) -> str:
    number, version = document.idToObjectNumberAndVersion[document.Reference(thing).name]
    return f"{number} {version} R"


@dataclass
class _Tree:
    """Writes the elements of a structure."""

    document: Any
    pages: list[str]
    references: dict[Element, str] = field(default_factory=dict)

    def write(self, element: Element, parent: str) -> str:
        """Add an element with all inside it to the document; what refers to it."""
        made = Written()
        own = self.references[element] = _reference(made, self.document)
        # Most elements are drawn on one page: it is named once, and their marks are mere numbers.
        page = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids: list[str] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self.write(kid, own))
            elif isinstance(kid, Link):
                leads = _reference(kid.annotation, self.document)
                kids.append(f"<</Type /OBJR /Pg {self.pages[kid.page]} /Obj {leads}>>")
            elif kid[0] == page:
                kids.append(f"{kid[1]}")
            else:
                kids.append(f"<</Type /MCR /Pg {self.pages[kid[0]]} /MCID {kid[1]}>>")
        on = "" if page is None else f" /Pg {self.pages[page]}"
        told = "".join(self._told(element))
        made.content = (
            f"<</Type /StructElem /S /{element.kind} /P {parent}{on}{told}\n/K {array(kids)}>>"
        )
        return own

    def _told(self, element: Element) -> Iterator[str]:
        """What is said of an element beside its kind: attributes, texts and its language."""
        if element.attributes:
            yield f" /A {self._plain(pdfdoc.PDFDictionary(element.attributes))}"
        named = (("ActualText", element.actual), ("Alt", element.alternative))
        for key, text in (*named, ("Lang", element.language)):
            if text is not None:
                yield f" /{key} {self._plain(pdfdoc.PDFString(text))}"

    def _plain(self, thing: Any) -> str:
        return str(thing.format(self.document), "latin-1")
