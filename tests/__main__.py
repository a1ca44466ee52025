"""`python3 -m tests [arguments for pytest]`: set up with the test extra, run the suite offscreen.

Many tests are shared out to as many processes as there are processors, by pytest-xdist. pytest
itself runs in a process of its own, for an abort of Qt takes its process along. One that ran
its share is replaced, and its test has failed; but where pytest itself ran the tests there is no
summary, and somebody has to say so and to fail.
"""

# SPDX-License-Identifier: MIT

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import bootstrap

ROOT = Path(__file__).resolve().parent.parent
# Each takes what the one before left to the end, so that none waits for another. A process takes
# some seconds and 400 MB for itself: more than eight would not be done sooner.
SHARED_OUT = ("-n", "auto", "--maxprocesses", "8", "--dist", "worksteal")
# By whoever shares them out otherwise, or watches one test: -n, -p no:xdist, -s, -vs, --pdb ...
BY_HAND = re.compile(
    r"-n|--numprocesses|--dist|--tx|(-p)?no:xdist$|-[lqvx]*s[lqvx]*$|--capture|--pdb|--trace"
)


def main(arguments: Sequence[str]) -> int:
    """Run pytest with these arguments; return its exit code, 128 + n if signal n ended it."""
    bootstrap.prepare("tests", arguments, extras=("test",))
    # Not before: an older Python that only came to be told so could not read this file.
    from desktop import system_libraries

    system_libraries.ensure(window=False)
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    options = SHARED_OUT if are_many(arguments) else ()
    command = [sys.executable, "-m", "pytest", *options, *arguments]
    code = subprocess.call(command, cwd=ROOT, env=surroundings)
    if code >= 0:
        return code
    print(
        f"The tests were ended by signal {-code} (Qt aborts with 6) before pytest could sum up; "
        "the test that ran is named in the trace above.",
        file=sys.stderr,
    )
    return 128 - code


def are_many(arguments: Sequence[str]) -> bool:
    """Whether these arguments for pytest ask for so many tests that sharing them out pays.

    It does for all and for a folder; a file is run before other processes have begun.
    """
    one_file = re.compile(r"[^-].*(\.py$|::)")
    return not any(one_file.match(word) or BY_HAND.match(word) for word in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
