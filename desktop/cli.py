"""The command line: what was asked for, who does it, which exit code comes back.

0 done; 1 done, but something was rejected or found, and it is listed; 2 wrong usage; 3 could
not, and nothing was written. Errors are one line on standard error. Standard library only at
the top: the rooms are imported by the command that needs them, so that the window comes fast
and commands run without Qt.
"""

# SPDX-License-Identifier: MIT

import argparse
import builtins
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

DONE: Final = 0
USAGE: Final = 2
COULD_NOT: Final = 3
STOPPED: Final = 130
GROUPINGS: Final = ("units", "people", "kinds", "flat")
TABLES: Final = ("events", "people", "units", "tenures", "sources", "citations")
THEMES: Final = ("light", "dark", "paper")
ENDINGS: Final = (".png", ".scene.json")


class Parser(argparse.ArgumentParser):
    """Argument errors are one line, like every other error."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments and leave with exit code 2."""
        self.exit(USAGE, f"{self.prog}: {message}; {self.prog} --help tells how.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a lone surrogate must not end in a traceback
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else USAGE
    except BrokenPipeError:
        # Whoever read our output has enough; point it nowhere, so that the exit stays silent.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        _complain("Stopped. Nothing of the last step was written.")
        return STOPPED
    except Exception as problem:
        return _failed(problem)
    return code


def _run(arguments: Sequence[str]) -> int:
    if arguments and arguments[0] in _COMMANDS:
        options = _COMMANDS[arguments[0]]().parse_args(arguments[1:])
        if arguments[0] == "export":
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            _load_qt()
            from desktop.export_command import export

            return export(options)
        if arguments[0] in ("leadership", "gaps"):
            from desktop import leadership_command

            is_gaps = arguments[0] == "gaps"
            tell = leadership_command.tell_gaps if is_gaps else leadership_command.tell_leadership
            return tell(options)
        from desktop import commands

        does = {
            "new": commands.new,
            "import": commands.import_sources,
            "check": commands.check,
            "list": commands.list_records,
            "dates": commands.read_dates,
        }
        return does[arguments[0]](options)
    options = _window_parser().parse_args(arguments)
    if options.file and options.sample:
        _window_parser().error("give a FILE or --sample, not both")
    _load_qt()
    from desktop import app

    return app.run(Path(options.file) if options.file else None, is_sample=options.sample)


def _load_qt() -> None:
    """Load Qt and keep Python's own import.

    PySide6 puts a function in front of `import` that looks for `from __feature__ import`. We
    use no such thing, and every other import (numpy, sqlite_utils, our rooms) takes twice as
    long with it: a sixth of a second until the first marks are painted.
    """
    pythons_own = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = pythons_own


def _failed(problem: Exception) -> int:
    from db.errors import ChronikError

    if isinstance(problem, ChronikError):
        _complain(str(problem))
        return int(getattr(problem, "exit_code", COULD_NOT))
    if os.environ.get("CHRONIK_TRACE"):
        traceback.print_exception(problem)
    last = traceback.extract_tb(problem.__traceback__)[-1]
    place = f"{type(problem).__name__}, {Path(last.filename).name}:{last.lineno}"
    _complain(
        f"Something in Chronik went wrong ({place}). Nothing of this step was written."
        " CHRONIK_TRACE=1 shows the details."
    )
    return COULD_NOT


def _complain(text: str) -> None:
    sys.stderr.write(" ".join(text.split()) + "\n")


def _window_parser() -> Parser:
    parser = Parser(
        prog="chronik",
        description="A timeline of what happens in a company. Without a command: the window.",
        epilog=f"Commands: {', '.join(_COMMANDS)}; chronik COMMAND --help tells more.",
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help="the timeline to open")
    parser.add_argument("--sample", action="store_true", help="open the sample timeline")
    return parser


def _new_parser() -> Parser:
    parser = Parser(prog="chronik new", description="Make a new timeline.")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--sample", action="store_true", help="with the sample in it")
    return parser


def _import_parser() -> Parser:
    parser = Parser(
        prog="chronik import",
        description="Read tables (CSV) or Chronik's JSON into a timeline, made when absent.",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("sources", metavar="SOURCE", nargs="+")
    parser.add_argument("--format", choices=("csv", "json"), help="else by the source's ending")
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="ROLE=N",
        help="column N (from 1, or its heading) is the title, date, end, kind, unit, person …",
    )
    parser.add_argument("--date-order", choices=("dmy", "mdy"), help="how 03/04/2022 is meant")
    parser.add_argument("--encoding", help="of a table that is not UTF-8, for example cp1252")
    parser.add_argument("--dry-run", action="store_true", help="report, but write nothing")
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    return parser


def _export_parser() -> Parser:
    parser = Parser(
        prog="chronik export",
        description=f"Make a picture; the type by OUT's ending: {', '.join(ENDINGS)}.",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("--from", dest="start", metavar="D", help="first day, e.g. 2022-01")
    parser.add_argument("--to", dest="end", metavar="D", help="last day")
    parser.add_argument("--group", choices=GROUPINGS, default="units", help="what the rows are")
    parser.add_argument("--width", type=int, metavar="PX", help="at scale 1; 1920")
    parser.add_argument("--height", type=int, metavar="PX", help="at scale 1; what the rows need")
    parser.add_argument("--scale", type=int, default=1, choices=(1, 2, 3, 4), metavar="1…4")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--title", metavar="T", help="else the file's title")
    parser.add_argument("--all", action="store_true", help="as wide as every label needs")
    parser.add_argument("--notes", action="store_true", help="list the notes below the picture")
    parser.add_argument("--now", metavar="D", help="draw the line of now at this date")
    parser.add_argument("--as-of", metavar="D", help="draw the day of leadership as a line")
    parser.add_argument("--compare", metavar="D2", help="draw a second day, dashed")
    return parser


def _check_parser() -> Parser:
    parser = Parser(prog="chronik check", description="List what is wrong in a timeline.")
    parser.add_argument("file", metavar="FILE")
    return parser


def _list_parser() -> Parser:
    parser = Parser(prog="chronik list", description="List what is in a timeline.")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--table", choices=TABLES, default="events")
    parser.add_argument("--search", metavar="TEXT", default="", help="only what holds this text")
    parser.add_argument("--kind", metavar="K", help="only events of this kind")
    parser.add_argument("--json", action="store_true")
    return parser


def _leadership_parser() -> Parser:
    parser = Parser(
        prog="chronik leadership",
        description="Tell who led what as of a date: surely, perhaps, or as last known.",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--as-of", required=True, metavar="D", help="a day; of a month or a year its last one"
    )
    parser.add_argument("--compare", metavar="D2", help="tell what differs on this second date")
    parser.add_argument("--unit", metavar="U", help="only this unit and those below it")
    _add_now(parser)
    return parser


def _gaps_parser() -> Parser:
    parser = Parser(
        prog="chronik gaps", description="List the days on which positions had no holder."
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--post", metavar="P", help="a position by title, unit or number")
    _add_now(parser)
    return parser


def _add_now(parser: Parser) -> None:
    parser.add_argument("--now", metavar="D", help="what is planned lies after this day; today")
    parser.add_argument("--json", action="store_true")


def _dates_parser() -> Parser:
    parser = Parser(
        prog="chronik dates",
        description="Say how each line of standard input is read as a date:"
        " how surely, as EDTF, in words, and the other readings.",
    )
    parser.add_argument(
        "--from", dest="reference", metavar="D", help="relative words count from here; else today"
    )
    parser.add_argument("--json", action="store_true")
    return parser


_COMMANDS: Final = {
    "new": _new_parser,
    "import": _import_parser,
    "export": _export_parser,
    "check": _check_parser,
    "list": _list_parser,
    "leadership": _leadership_parser,
    "gaps": _gaps_parser,
    "dates": _dates_parser,
}
