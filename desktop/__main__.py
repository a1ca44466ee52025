"""The way in: `python3 -m desktop` and the command `chronik`.

Sets Chronik up if this Python lacks something, makes sure that Qt can start, then hands over
to the command line.
"""

# SPDX-License-Identifier: MIT

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop import bootstrap

# The commands that draw nothing: they must run on a server without a single library of Qt.
WITHOUT_QT = ("new", "import", "check", "list", "leadership", "gaps", "dates")
WITHOUT_SCREEN = (*WITHOUT_QT, "export", "-h", "--help", "--version")


def main(argv: Sequence[str] | None = None) -> int:
    """Run Chronik with these arguments (those of the process when None); return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    bootstrap.prepare("desktop", arguments)
    # Not before: an older Python that only came to be told so could not read these files.
    from desktop import cli

    first = arguments[0] if arguments else ""
    if first not in WITHOUT_QT:
        from desktop import system_libraries

        system_libraries.ensure(window=first not in WITHOUT_SCREEN)
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
