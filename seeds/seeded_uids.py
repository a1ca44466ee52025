"""UUIDs version 7 out of a seed, in rising order: the same file twice, and a cheap index."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from db.loading.batch import Batch

FIRST_STAMP_MS: Final = 1_780_000_000_000  # the day these uids are said to be of: 28 May 2026
STAMPS_A_STEP: Final = 1_000  # so that no two steps of a file make the same
NUMBERS_A_STAMP: Final = 4_096  # the twelve bits after the version count up within a millisecond
TAIL_BYTES: Final = 8


def uid_series(rng: np.random.Generator, step: int) -> Iterator[str]:
    """Yield uids without end; every step of a file has a series of its own, after the last."""
    stamp = FIRST_STAMP_MS + step * STAMPS_A_STEP
    while True:
        digits = rng.bytes(TAIL_BYTES * NUMBERS_A_STAMP).hex()
        head = f"{stamp:012x}"
        head = f"{head[:8]}-{head[8:]}-7"
        for number in range(NUMBERS_A_STAMP):
            at = 2 * TAIL_BYTES * number
            # The digit after the third stroke is the variant: any of 89ab, here always 8.
            yield f"{head}{number:03x}-8{digits[at : at + 3]}-{digits[at + 3 : at + 15]}"
        stamp += 1


def seed_uids(batch: Batch, uids: Iterator[str]) -> None:
    """Give every record of a batch a seeded uid, where nothing speaks of the old ones yet."""
    for rows in batch.records.values():
        rows[:] = [replace(record, uid=next(uids)) for record in rows]
