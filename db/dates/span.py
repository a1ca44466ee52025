"""A span: what is known of when something was, as bounds in seconds.

The truth is `starts` and `ends`, each one EDTF expression of its own; everything else
is computed from them at every write. Bounds are integer seconds since 1970 of wall-clock
time in the file's zone, half-open: `lo` is the first second possible, `hi` the first no
longer possible. None means no bound on that side.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Literal

Shape = Literal["moment", "period", "none"]
State = Literal["dated", "open", "unknown"]
Precision = Literal[
    "none", "second", "minute", "hour", "day", "week", "month", "quarter", "season", "half",
    "year", "decade", "century", "millennium", "set",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """When something was: a moment inside bounds, a period between two, or no date.

    moment: one instant somewhere in [start_lo, start_hi); `ends` is empty and end_* repeat
    start_*. period: began in [start_lo, start_hi), ended in [end_lo, end_hi). none: no date.
    `attested` is an EDTF day (or coarser) on which a source says it held. `precision` is that
    of `starts` (of `ends` where `starts` is empty). `zone` is the record's own IANA name,
    only with a time of day. `wording` is the text as the user or the source put it.
    """

    shape: Shape = "none"
    starts: str = ""
    ends: str = ""
    start_lo: int | None = None
    start_hi: int | None = None
    end_lo: int | None = None
    end_hi: int | None = None
    start_state: State = "unknown"
    end_state: State = "unknown"
    attested: str = ""
    precision: Precision = "none"
    zone: str = ""
    wording: str = ""


UNDATED = Span()
