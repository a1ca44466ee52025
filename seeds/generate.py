"""Makes large files of an invented company: `python3 -m seeds.generate FILE --events N`.

The same seed and number give the same content, uids too.
"""

# SPDX-License-Identifier: MIT

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Final

try:
    import numpy as np

    from db.errors import ChronikError
    from db.file import OpenFile, create
    from db.history import load
    from db.loading.existing import existing_of
    from seeds.company import build_company
    from seeds.happenings import make_clusters, make_events
    from seeds.seeded_uids import seed_uids, uid_series
except ModuleNotFoundError as missing:
    # Started with a bare Python: go on in the project's own environment, where it is made.
    own_python = Path(__file__).resolve().parent.parent / ".venv" / "bin" / "python"
    if __name__ != "__main__" or not own_python.exists() or sys.prefix != sys.base_prefix:
        raise
    print(f"{missing.name} is not here; going on in .venv", file=sys.stderr)
    os.execv(own_python, [str(own_python), "-m", "seeds.generate", *sys.argv[1:]])

FIRST_STEP: Final = 100_000  # events held in memory at once and stored in one transaction
LAST_STEP: Final = 500_000  # about half a gigabyte
MOST_EVENTS: Final = 10_000_000

Told = Callable[[int, int], None]


def generate(path: Path, *, events: int, seed: int, told: Told | None = None) -> None:
    """Make a new file with so many events; raises FileProblem and leaves nothing half-made."""
    file = create(path, title=f"Generated, {events:,} events, seed {seed}")
    collects = gc.isenabled()
    gc.disable()  # no circles are made here, and looking for them takes a third of the time
    try:
        with file:
            _fill(file, events, seed, told or (lambda _done, _total: None))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        if collects:
            gc.enable()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 done, 2 wrong usage, 3 could not (nothing is left behind)."""
    parser = argparse.ArgumentParser(prog="seeds.generate", description="Make a large file.")
    parser.add_argument("file", type=Path, help="the .chronik file to make; must not exist yet")
    parser.add_argument("--events", type=_count, default=10_000, help="how many (10000)")
    parser.add_argument("--seed", type=int, default=0, help="the same seed, the same content (0)")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.file.exists():
            print(f"“{chosen.file}” exists already and was left as it is.", file=sys.stderr)
            return 3
        generate(chosen.file, events=chosen.events, seed=chosen.seed, told=_tell)
    except ChronikError as error:
        print(f"\n{error}", file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        print("\nStopped; nothing was left behind.", file=sys.stderr)
        return 3
    return 0


def _fill(file: OpenFile, events: int, seed: int, told: Told) -> None:
    company, batch = build_company(Random(seed), events)
    seed_uids(batch, uid_series(np.random.default_rng([seed % 2**63, 0]), 0))
    load(file, batch, label="Generated company", can_be_undone=False)
    kind_ids = existing_of(file).kinds
    clusters = make_clusters(np.random.default_rng([seed % 2**63]), events)
    told(0, events)
    done = 0
    for step, count in enumerate(step_sizes(events), 1):
        rng = np.random.default_rng([seed % 2**63, step])
        uids = uid_series(rng, step)
        batch = make_events(rng, count, company, clusters, kind_ids, uids)
        load(file, batch, label="Generated events", can_be_undone=False)
        done += count
        told(done, events)


def step_sizes(events: int) -> list[int]:
    """Return how many events each step makes, every one at least as many as all before it.

    `db.history.load` is three times as fast for rows that at least double a table.
    """
    if events <= FIRST_STEP:
        return [events] if events else []
    last = min(LAST_STEP, events // 2)
    return [*step_sizes(events - last), last]


def _tell(done: int, total: int) -> None:
    # One line that counts up on a terminal, one line a step in a log.
    start, end = ("\r", "") if sys.stderr.isatty() and done < total else ("\r", "\n")
    print(f"{start}{done:,} of {total:,} events", end=end, file=sys.stderr, flush=True)


def _count(text: str) -> int:
    count = int(text)
    if not 0 <= count <= MOST_EVENTS:
        raise argparse.ArgumentTypeError(f"must lie between 0 and {MOST_EVENTS:,}")
    return count


if __name__ == "__main__":
    sys.exit(main())
