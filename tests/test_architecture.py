"""The layers of the product, read from the imports of its source.

`ui`, `cli` -> `advisory`, `press`, `portfolio` -> `storage` -> `domain`: never upward, never aside,
never in a ring. An error shows the whole chain of imports.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commands import ROOT, alone

APP = "conference_app"
LAYER = {"domain": 0, "storage": 1, "portfolio": 2, "press": 2, "advisory": 2, "cli": 3, "ui": 3,
         "__main__": 4, "": 0}  # fmt: skip
_MAY_NOT_REACH: Mapping[str, tuple[str, ...]] = {
    "domain": ("yaml", "sqlite3", "platformdirs", "PySide6", "reportlab"),
    "storage": ("PySide6", "reportlab"),
    "portfolio": ("PySide6", "reportlab"),
    "advisory": ("PySide6",),
}


@dataclass(frozen=True)
class Import:
    """A name that a module imports; `at_runtime` is false under `if TYPE_CHECKING`."""

    name: str
    at_runtime: bool


Graph = Mapping[str, tuple[Import, ...]]


def read_graph(root: Path, package: str) -> Graph:
    """What every module of the package imports, by its dotted name, wherever in it."""
    files = {_dotted(path, root): path for path in sorted((root / package).rglob("*.py"))}
    return {
        name: tuple(_imports(ast.parse(path.read_text(encoding="utf-8")), name, path, files))
        for name, path in files.items()
    }


def _dotted(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _imports(
    tree: ast.Module, module: str, path: Path, known: Mapping[str, Path]
) -> Iterator[Import]:
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        at_runtime = id(node) not in for_types
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, at_runtime) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, module, path)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield Import(inner if inner in known else base, at_runtime)


def _base(node: ast.ImportFrom, module: str, path: Path) -> str:
    """The whole name of what stands after `from`."""
    up = node.level - (path.name == "__init__.py")
    parts = module.split(".")[: len(module.split(".")) - up] if node.level else []
    return ".".join([*parts, *([node.module] if node.module else [])])


def chain(
    graph: Graph, start: str, is_goal: Callable[[str], bool], *, types_too: bool = True
) -> list[str]:
    """The shortest chain of imports from a module to a goal; empty when there is none."""
    waiting, seen = [[start]], {start}
    while waiting:
        path = waiting.pop(0)
        for found in graph.get(path[-1], ()):
            if not (found.at_runtime or types_too):
                continue
            if is_goal(found.name):
                return [*path, found.name]
            if found.name not in seen:
                seen.add(found.name)
                waiting.append([*path, found.name])
    return []


def layer_of(module: str) -> str:
    """The folder that a module of the app lies in (or `__main__`); nothing for the app itself."""
    return module.split(".")[1] if "." in module else ""


def broken_layers(graph: Graph) -> list[str]:
    """Every import that goes up or aside, with the chain that leads there from each layer."""
    found = set()
    for module in graph:
        own = layer_of(module)

        def is_out_of_reach(name: str, own: str = own) -> bool:
            theirs = layer_of(name) if name.split(".", maxsplit=1)[0] == APP else own
            return theirs != own and LAYER[theirs] >= LAYER[own] and theirs != ""

        if broken := chain(graph, module, is_out_of_reach):
            found.add(" -> ".join(broken))
    return sorted(found)


GRAPH = read_graph(ROOT, APP)


def test_every_module_lies_in_a_known_layer() -> None:
    assert {layer_of(module) for module in GRAPH} <= set(LAYER)


def test_imports_go_down_only() -> None:
    assert broken_layers(GRAPH) == []


def test_no_module_comes_back_to_itself() -> None:
    rings = [chain(GRAPH, module, lambda name, own=module: name == own, types_too=False)  # type: ignore[misc]
             for module in GRAPH]  # fmt: skip
    assert [" -> ".join(ring) for ring in rings if ring] == []


@pytest.mark.parametrize("layer", _MAY_NOT_REACH)
def test_a_layer_reaches_no_library_that_is_not_its_own(layer: str) -> None:
    foreign = _MAY_NOT_REACH[layer]
    chains = [chain(GRAPH, module, lambda name: name.split(".")[0] in foreign)
              for module in GRAPH if layer_of(module) == layer]  # fmt: skip
    assert [" -> ".join(found) for found in chains if found] == []


def test_qt_and_reportlab_stay_in_press_and_ui() -> None:
    for module, imports in GRAPH.items():
        for name in (found.name for found in imports):
            if name.startswith("reportlab"):
                assert layer_of(module) == "press", f"{module} -> {name}"
            if name.startswith("PySide6"):
                assert layer_of(module) in ("press", "ui"), f"{module} -> {name}"
                text_only = ("PySide6.QtGui", "PySide6.QtCore")
                assert layer_of(module) == "ui" or name in text_only, f"{module} -> {name}"


def test_a_broken_rule_shows_the_chain(tmp_path: Path) -> None:
    files = {
        "domain/words.py": "from . import marks\n",
        "domain/marks.py": "def f():\n    from ..storage.files import read\n",
        "storage/files.py": "import yaml\n",
    }
    for name, text in files.items():
        (tmp_path / APP / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / APP / name).write_text(text)
    graph = read_graph(tmp_path, APP)
    words, marks = f"{APP}.domain.words", f"{APP}.domain.marks"
    files_module = f"{APP}.storage.files"
    assert f"{words} -> {marks} -> {files_module}" in broken_layers(graph)
    assert chain(graph, words, "yaml".__eq__) == [words, marks, files_module, "yaml"]


_IMPORT_ALL = """
import importlib, sys
blocked, modules = (words.split() for words in sys.argv[1:])
for name in blocked:
    sys.modules[name] = None  # Importing it fails, as where it is not installed.
for name in modules:
    importlib.import_module(name)
"""


@pytest.mark.parametrize("layer", ["domain", "storage"])
def test_a_layer_imports_where_libraries_of_others_are_not_installed(layer: str) -> None:
    modules = [module for module in GRAPH if layer_of(module) == layer]
    done = alone(_IMPORT_ALL, " ".join(_MAY_NOT_REACH[layer]), " ".join(modules))
    assert (done.status, done.err) == (0, "")
