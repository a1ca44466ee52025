"""`python3 -m tests [arguments for pytest]`: set up with the test extra, run the suite offscreen.

pytest runs in a process of its own, for an abort of Qt takes its process along: then there is
no summary, and somebody has to say so and to fail.
"""

# SPDX-License-Identifier: MIT

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import bootstrap


def main(arguments: Sequence[str]) -> int:
    """Run pytest with these arguments; return its exit code, 128 + n if signal n ended it."""
    bootstrap.prepare("tests", arguments, extras=("test",))
    # Not before: an older Python that only came to be told so could not read this file.
    from desktop import system_libraries

    system_libraries.ensure(window=False)
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    root = Path(__file__).resolve().parent.parent
    command = [sys.executable, "-m", "pytest", *arguments]
    code = subprocess.call(command, cwd=root, env=surroundings)
    if code >= 0:
        return code
    print(
        f"The tests were ended by signal {-code} (Qt aborts with 6) before pytest could sum up; "
        "the test that ran is named in the trace above.",
        file=sys.stderr,
    )
    return 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
