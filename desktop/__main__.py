"""The way in: `python3 -m desktop` and the command `chronik`.

Sets Chronik up if this Python lacks something, makes sure that Qt can start, then hands over
to the command line.
"""

# SPDX-License-Identifier: MIT

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop import bootstrap

# Commands that draw nothing must run on a server without a single library of Qt.
WITHOUT_QT = ("new", "import", "check", "list", "leadership", "gaps", "dates")
WITHOUT_SCREEN = (*WITHOUT_QT, "export")
OF_THE_WINDOW = ("--sample", "--")  # any other option gets help or an error, not a window


def main(argv: Sequence[str] | None = None) -> int:
    """Run Chronik with these arguments (those of the process when None); return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    bootstrap.prepare("desktop", arguments)
    # Not before: an older Python that only came to be told so could not read these files.
    from desktop import cli

    if opens_qt(arguments):
        from desktop import system_libraries

        system_libraries.ensure(window=arguments[:1] != ["export"])
    return cli.main(arguments)


def opens_qt(arguments: Sequence[str]) -> bool:
    """Whether these arguments lead to a window or a picture, rather than to words."""
    options = [argument for argument in arguments if argument.startswith("-")]
    if arguments and arguments[0] in WITHOUT_SCREEN:
        return arguments[0] not in WITHOUT_QT and not {"-h", "--help"} & set(options)
    return set(options) <= set(OF_THE_WINDOW)


if __name__ == "__main__":
    sys.exit(main())
