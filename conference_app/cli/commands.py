"""Every command with its options, declared once; what they do lies in the modules named here."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .. import __version__
from ..press.order import PAPERS, PARTS, TYPEFACES

_ABOUT = """\
Students prepare and lead their own family conferences: a student answers sentence stems,
and gets a script to lead the meeting with. Without a command the window opens.
Try: conference-app demo --out samples"""
_END = "Every command explains itself: conference-app COMMAND --help"


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="conference-app",
        description=_ABOUT,
        epilog=_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"conference-app {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    _samples(commands)
    _binder(commands)
    _words(commands)
    _work(commands)
    _paper(commands)
    _copies(commands)
    _past(commands)
    _stems(commands)
    _add(
        commands, "doctor", "doctor:doctor", "tell versions, where things are kept, what is missing"
    )
    return top


def _add(commands: Any, name: str, handler: str, about: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=about, description=about[0].upper() + about[1:] + "."
    )
    command.set_defaults(handler=handler)
    return command


def _file(command: argparse.ArgumentParser, about: str = "the student's binder") -> None:
    command.add_argument("file", metavar="FILE", type=Path, help=about)


def _term(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--term", help="the conference, as in 2026-fall (the newest, if not given)"
    )


def _role(command: argparse.ArgumentParser, about: str) -> None:
    command.add_argument("--as", dest="role", choices=("student", "advisor"), help=about)


def _samples(commands: Any) -> None:
    demo = _add(commands, "demo", "demo:demo", "write the binders and scripts of sample students")
    demo.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="the folder to write in"
    )


def _binder(commands: Any) -> None:
    window = _add(commands, "open", "window", "open the window, with a binder if one is given")
    window.add_argument("file", metavar="FILE", type=Path, nargs="?", help="the student's binder")
    new = _add(commands, "new", "new:new", "start a binder for a student")
    _file(new, "the binder to make, as in Maya.binder")
    new.add_argument("--name", required=True, help="the student's name")
    new.add_argument("--stems", default="middle-school", metavar="PACK",
                     help="a shipped stem pack or a .yaml file (middle-school, if not given)")  # fmt: skip
    new.add_argument("--term", help="the conference, as in 2026-fall (this season, if not given)")
    new.add_argument("--class", dest="classes", metavar="NAME", action="append", default=[],
                     help="a class to speak about; give it once for each, in order")  # fmt: skip
    new.add_argument("--home-language", metavar="TAG", help="the language at home, as in vi or es")
    status = _add(commands, "status", "status:status", "tell how far binders are, a line for each")
    status.add_argument("files", metavar="FILE", type=Path, nargs="+", help="students' binders")
    _term(status)


def _words(commands: Any) -> None:
    show = _add(commands, "show", "show:show", "print everything a binder holds now, as YAML")
    _file(show)
    show.add_argument("--work", metavar="DIR", type=Path, help="also write the work samples there")
    fill = _add(
        commands, "fill", "fill:fill", "take answers from YAML, in the form that `show` prints"
    )
    _file(fill)
    fill.add_argument("--from", dest="source", metavar="YAML", type=Path, required=True,
                      help="the file with the answers")  # fmt: skip
    fill.add_argument("--work", metavar="DIR", type=Path, help="where the work samples lie")
    _role(fill, "take only what this role may write (if not given: each under who owns it)")
    script = _add(commands, "script", "script:script", "print what the student will speak")
    _file(script)
    _term(script)
    script.add_argument("--also", metavar="TAG", help="a second language beside it, as in vi")
    script.add_argument(
        "--format", choices=("text", "yaml"), default="text", help="text, if not given"
    )
    check = _add(commands, "check", "check:check", "tell what to look at again before the meeting")
    _file(check)
    _term(check)
    comment = _add(
        commands, "comment", "comment:comment", "write an advisor's comment on an answer"
    )
    _file(comment)
    comment.add_argument("path", metavar="PATH", help="the answer, as in answers/pride@science")
    comment.add_argument("text", metavar="TEXT", help="the words of the comment")
    comment.add_argument("--kind", choices=("glow", "grow", "question"), default="glow",
                         help="what kind of comment (glow, if not given)")  # fmt: skip
    comment.add_argument("--as", dest="role", choices=("student", "advisor"), default="student",
                         help="who writes; comments are the advisor's: --as advisor")  # fmt: skip
    _term(comment)


def _work(commands: Any) -> None:
    about = "add pieces of work, list them, take them out as files"
    group = commands.add_parser("work", help=about, description=about.capitalize() + ".")
    group.set_defaults(help_of=group)
    work = group.add_subparsers(title="commands", metavar="COMMAND")
    add = _add(work, "add", "work_add:add", "take pictures, PDF, documents, links into a binder")
    _file(add)
    pieces = add.add_argument("pieces", metavar="PIECE", nargs="+", default=[],
                              help="a file, a folder (all the files in it), or a link")  # fmt: skip
    pieces.required = False  # `*` would be done with the first positional, before any option.
    add.add_argument("--class", dest="school_class", metavar="NAME", help="the class it is from")
    add.add_argument("--title", help="what it is called (the name of its file, if not given)")
    add.add_argument("--kind", choices=("proud", "challenge", "growth", "early-draft", "final", "other"),
                     help="what it shows")  # fmt: skip
    add.add_argument("--date", help="when it was made, as in 2026-11-21")
    add.add_argument("--pages", metavar="1,3-5", help="which pages of a long PDF are shown")
    add.add_argument("--live", metavar="TITLE",
                     help="something shown in the room, as a model; PIECE is a photo of it")  # fmt: skip
    add.add_argument("--again", action="store_true", help="also what the binder holds already")
    _term(add)
    listing = _add(work, "list", "work:list_work", "tell the pieces that a binder holds")
    _file(listing)
    _term(listing)
    out = _add(work, "take-out", "work:take_out", "write what is kept of a piece as a file")
    _file(out)
    out.add_argument("id", metavar="ID", help="the piece, as `work list` tells it")
    out.add_argument("--out", metavar="DIR", type=Path, required=True, help="where the file goes")
    out.add_argument("--as-shown", action="store_true",
                     help="as it is shown: turned, cut, made readable; pages as pictures")  # fmt: skip
    _term(out)
    smaller = _add(
        work, "smaller", "work:smaller", "drop the files of work that no piece uses any more"
    )
    _file(smaller)
    smaller.add_argument("--yes", action="store_true", help="drop them without asking")


def _paper(commands: Any) -> None:
    export = _add(commands, "export", "export:export", "print binders as PDF files")
    export.add_argument("files", metavar="FILE", type=Path, nargs="+", help="students' binders")
    export.add_argument("--out", metavar="DIR", type=Path, required=True, help="where the PDFs go")
    export.add_argument("--parts", type=lambda text: text.split(","), default=PARTS,
                        help="which, as in script,cards (both, if not given)")  # fmt: skip
    export.add_argument("--paper", choices=tuple(PAPERS), default="letter",
                        help="letter, if not given")  # fmt: skip
    export.add_argument("--large", action="store_true", help="large print: words of 18 points")
    export.add_argument("--typeface", choices=tuple(TYPEFACES),
                        default="standard", help="the letters (standard, if not given)")  # fmt: skip
    export.add_argument("--also", metavar="TAG", help="a second language beside it, as in vi")
    export.add_argument("--strict", action="store_true",
                        help="refuse what would be printed with anything substituted")  # fmt: skip
    export.add_argument("--jobs", metavar="N", type=int, default=1, help="how many at once (1)")
    _term(export)


def _copies(commands: Any) -> None:
    merge = _add(
        commands, "merge", "merge:merge", "take everything from copies of a binder into it"
    )
    merge.add_argument("into", metavar="INTO", type=Path, help="the binder that takes")
    merge.add_argument(
        "sources", metavar="FROM", type=Path, nargs="+", help="the copies taken from"
    )
    merge.add_argument("--same-student", action="store_true",
                       help="join two binders that one student began by mistake")  # fmt: skip
    copy = _add(commands, "copy", "copy:copy", "write a copy of a binder")
    _file(copy)
    copy.add_argument("to", metavar="TO", type=Path, help="the copy to make")
    copy.add_argument("--without-history", action="store_true",
                      help="only what the binder holds now, without earlier versions")  # fmt: skip
    handin = _add(commands, "handin", "handin:handin", "hand a binder in to the advisor's folder")
    _file(handin)
    handin.add_argument("--to", dest="folder", metavar="DIR", type=Path, required=True,
                        help="the folder that the advisor reads")  # fmt: skip
    takeback = _add(
        commands, "takeback", "handin:takeback", "take in what an advisor wrote in a handed-in copy"
    )
    _file(takeback)
    takeback.add_argument("--from", dest="source", metavar="PLACE", type=Path, required=True,
                          help="the folder it was handed in to, or the file that came back")  # fmt: skip


def _past(commands: Any) -> None:
    history = _add(commands, "history", "history:history", "read the earlier versions of an answer")
    _file(history)
    history.add_argument("path", metavar="PATH", nargs="?", help="the place, as in student/name")
    history.add_argument("--bring-back", metavar="VERSION", help="write this version anew")
    _role(history, "who brings the version back (the student, if not given)")
    _term(history)
    erase = _add(commands, "erase", "erase:erase", "remove words for good, with their history")
    _file(erase)
    erase.add_argument("paths", metavar="PATH", nargs="+", help="a place and all below it")
    _role(erase, "who removes (the student, if not given)")
    _term(erase)
    for name, about in (("undo", "take back the last change"), ("redo", "do the change again")):
        command = _add(commands, name, f"undo:{name}", about)
        _file(command)
        _role(command, "whose change (the student's, if not given)")


def _stems(commands: Any) -> None:
    about = "check, list and update stem packs"
    group = commands.add_parser("stems", help=about, description=about.capitalize() + ".")
    group.set_defaults(help_of=group)
    stems = group.add_subparsers(title="commands", metavar="COMMAND")
    check = _add(stems, "check", "stems:check", "find every mistake in stem pack files")
    check.add_argument("files", metavar="FILE", type=Path, nargs="+", help="stem packs, .yaml")
    _add(stems, "list", "stems:list_packs", "list the stem packs that ship")
    update = _add(
        stems, "update", "stems_update:update", "take a newer version of a binder's stems"
    )
    _file(update)
    update.add_argument(
        "--to", metavar="PACK", help="the pack to take (the shipped one of its name)"
    )
    update.add_argument(
        "--preview", action="store_true", help="tell what would change, change nothing"
    )
    _term(update)
