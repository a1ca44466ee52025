"""What was measured: the times of one thing, beside a bare one of the same run, and its goals."""

# SPDX-License-Identifier: MIT

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

Of = Literal["p50", "p99", "ratio"]

WORDS: Final[dict[Of, str]] = {"p50": "p50", "p99": "p99", "ratio": "×"}


@dataclass(frozen=True, slots=True)
class Bare:
    """The least that the same thing could take: its name and its median in ms."""

    name: str
    ms: float


@dataclass(frozen=True, slots=True)
class Goal:
    """At most so many ms, or so many times the bare one."""

    of: Of
    most: float


@dataclass(frozen=True, slots=True)
class Figure:
    """Milliseconds of every run of one thing."""

    name: str
    times: tuple[float, ...]
    bare: Bare
    goals: tuple[Goal, ...] = ()
    note: str = ""

    @property
    def p50(self) -> float:
        """The median of the runs, in ms."""
        return float(np.percentile(self.times, 50))

    @property
    def p99(self) -> float:
        """What 99 of 100 runs stay below, in ms."""
        return float(np.percentile(self.times, 99))

    @property
    def ratio(self) -> float:
        """How many times as long as the bare one the median took."""
        return self.p50 / self.bare.ms

    def value(self, of: Of) -> float:
        """What a goal is about."""
        return {"p50": self.p50, "p99": self.p99, "ratio": self.ratio}[of]

    def line(self) -> str:
        """A line of the table."""
        goals = " ".join(
            f"{WORDS[goal.of]} {'≤' if self.value(goal.of) <= goal.most else '>'} {goal.most:g}"
            for goal in self.goals
        )
        told = (
            f"  {self.name:34.34} p50 {self.p50:8.2f}  p99 {self.p99:8.2f}  worst "
            f"{max(self.times):8.2f}  {self.ratio:7.2f} × {self.bare.name} ({self.bare.ms:.2f})"
        )
        return "  ".join(part for part in (told, goals, self.note) if part)

    def fields(self) -> dict[str, object]:
        """The same for another program."""
        return {
            "name": self.name,
            "runs": len(self.times),
            "p50_ms": round(self.p50, 3),
            "p99_ms": round(self.p99, 3),
            "worst_ms": round(max(self.times), 3),
            "bare": self.bare.name,
            "bare_ms": round(self.bare.ms, 3),
            "ratio": round(self.ratio, 3),
            "goals": [
                {"of": goal.of, "most": goal.most, "is_met": self.value(goal.of) <= goal.most}
                for goal in self.goals
            ],
            "note": self.note,
        }


def times_of(act: Callable[[], object], runs: int) -> tuple[float, ...]:
    """Milliseconds of each of so many runs."""
    return times_over(lambda _: act(), range(runs))


def times_over(act: Callable[[int], object], values: Iterable[int]) -> tuple[float, ...]:
    """Milliseconds of one run for each value."""
    taken = []
    for value in values:
        start = time.perf_counter()
        act(value)
        taken.append((time.perf_counter() - start) * 1000)
    return tuple(taken)


def bare_of(name: str, times: Iterable[float]) -> Bare:
    """The median of what the bare thing took."""
    return Bare(name, float(np.median(list(times))))
