"""Ask for the Debian packages that bring missing libraries, or install them where one may.

Standard library only. `desktop/system_libraries.py` alone imports it, when something lacks.
"""

# SPDX-License-Identifier: MIT

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from desktop.bootstrap import say

YES = ("y", "yes", "j", "ja")


def install(libraries: Sequence[str], packages: Sequence[str]) -> str:
    """Offer the command at a terminal, run it as root without one; else return the sentence.

    Returns an empty text when the command was run to its end.
    """
    is_root = os.geteuid() == 0
    sudo = "" if is_root else "sudo "
    command = f"{sudo}apt-get update && {sudo}apt-get install -y {' '.join(packages)}"
    lack = f"Chronik needs system libraries that are not here ({', '.join(libraries)})"
    sentence = f"{lack}; on Debian or Ubuntu run: {command}"
    if shutil.which("apt-get") is None:
        return sentence
    if sys.stdin.isatty() and sys.stderr.isatty():
        say(f"{lack}. Run this now?\n  {command}\n[y/N] ")
        if sys.stdin.readline().strip().lower() not in YES:
            return sentence
    elif is_root:
        say(f"{lack}; there is nobody to ask and this is root, so it runs: {command}")
    else:
        return sentence
    surroundings = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    code = subprocess.call(["sh", "-c", command], stdout=sys.stderr.fileno(), env=surroundings)
    return f"{lack}, and this did not bring them: {command}" if code else ""
