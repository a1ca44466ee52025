"""`python3 -m tests.bench [--events N …] [--only PART …] [--json FILE]`: speed, as ratios.

Machines differ and are shared, so every figure stands beside a bare one of the same run. Each
part says in its own file what is measured, from where to where.
"""

# SPDX-License-Identifier: MIT

import argparse
import os
import sys
from pathlib import Path

from desktop import bootstrap

PARTS = (
    "start", "dialogs", "leadership", "following",
    "opening", "frames", "editing", "filter", "table", "palette",
)  # fmt: skip


def main() -> int:
    """Measure and print; the exit code says only whether it could be measured."""
    bootstrap.prepare("tests.bench", sys.argv[1:], extras=("test",))
    from desktop import system_libraries

    system_libraries.ensure(window=False)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = _chosen()
    from tests.bench.measuring import measure

    measure(chosen.only or PARTS, chosen.events, chosen.json)
    return 0


def _chosen() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m tests.bench", description=__doc__)
    parser.add_argument(
        "--events", type=int, nargs="+", metavar="N", help="in the files (1000 … 1000000)"
    )
    parser.add_argument(
        "--only", choices=PARTS, action="append", metavar="PART", help=", ".join(PARTS)
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
