"""Who led what in words, English and German, for the command line: plain text, no signs."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from typing import Final

from db.dates.clock import date_of
from db.dates.names import language_of
from db.dates.read_back import day_words
from db.dates.wording import words_of
from db.errors import DateProblem
from db.leadership.phrases import PHRASES
from db.leadership.values import Difference, Holding, Length, PositionAsOf
from db.reading.titles import BETWEEN

# Mean lengths of the Gregorian calendar: 146,097 days in 400 years.
_YEAR: Final = 146_097 / 400
_UNITS: Final = (("year", _YEAR), ("month", _YEAR / 12))
_NEAR: Final = 0.06  # of a unit: 3.97 years are said as 4


class Wording:
    """Words in one language; `language` is a code such as `en` or `de-AT`."""

    def __init__(self, language: str = "en") -> None:
        self._language = language
        self._phrases = PHRASES[language_of(language)]

    def say(self, phrase: str, *parts: str, **named: str) -> str:
        """Return a phrase of the table with parts in it."""
        return self._phrases[phrase].format(*parts, **named)

    def day(self, day: int) -> str:
        """Return a day with its weekday."""
        return day_words(*date_of(day), self._language)

    def date(self, edtf: str) -> str:
        """Return an EDTF date in words; what can't be read stands as it is."""
        try:
            return words_of(edtf, self._language)
        except DateProblem:
            return edtf

    def position(self, title: str, *, leads: bool) -> str:
        """Return what a position is called; one without a title by what its holder does."""
        return title or self.say("leads" if leads else "no title")

    def length(self, length: Length) -> str:
        """Return a length as one says it: exact in days, else about and between; "" unknown."""
        lo, hi = max(0, length.lo or 0), length.hi
        if hi is None:
            return self.say("at least", self._exact(lo)) if lo > 1 else ""
        if lo == hi:
            return self._exact(hi)
        if lo <= 1:
            return self.say("at most", self._exact(hi))
        unit, days = next(
            ((name, size) for name, size in _UNITS if lo + hi >= 4 * size), ("day", 1.0)
        )
        least, most = _whole(lo / days, is_up=False), _whole(hi / days, is_up=True)
        middle = self._count(round((lo + hi) / 2 / days), unit)
        if most - least <= 1:
            return self.say("about", middle)
        return self.say("about between", middle, f"{least:,}", f"{most:,}")

    def _exact(self, days: int) -> str:
        return self._rough(days) if days >= 2 * _YEAR else self._count(days, "day")

    def days(self, length: Length) -> str:
        """Return a length in days with what is not known of it."""
        lo, hi = length.lo, length.hi
        if lo is not None and hi is not None and lo != hi:
            return self.say("from to", f"{lo:,}", self._count(hi, "day"))
        if hi is None:
            return self.say("at least", self._count(lo, "day")) if lo else ""
        return self._count(hi, "day")

    def position_lines(self, position: PositionAsOf) -> Iterator[str]:
        """Yield a line for each holder of a position, or one that says that there is none."""
        called = self.position(position.title, leads=position.leads)
        if not position.holdings:
            yield f"{called}: {self.say(position.state)}"
        for holding in position.holdings:
            yield f"{called}: {self.holding(holding)}"

    def holding(self, holding: Holding) -> str:
        """Return who holds a position, how surely, since when, how long, and who says so."""
        who = holding.person.name if holding.person else self.say("vacant")
        if holding.status in ("acting", "interim"):
            who = f"{who} ({self.say(holding.status)})"
        said = "; ".join([who, *filter(None, self._parts(holding))])
        sources = "; ".join(source.name for source in holding.sources)
        return f"{said} [{sources}]" if sources else said

    def difference(self, difference: Difference) -> str:
        """Return what differs between two days as a sentence without its full stop."""
        words = self._difference(difference)
        notes = [] if difference.is_certain else [self.say("perhaps")]
        notes += [self.say("effect not stated")] if difference.is_effect_unstated else []
        return f"{words} ({', '.join(notes)})" if notes else words

    def _parts(self, holding: Holding) -> Iterator[str]:
        if holding.state == "perhaps":
            yield self.say("perhaps")
        if holding.modality in ("reported", "opinion", "rumour", "concluded"):
            yield self.say(holding.modality)
        yield from self._start(holding)
        if holding.is_first_day:
            yield self.say("first day")
        elif holding.state == "holds":
            yield self.length(holding.stretch_length or holding.length)
        if holding.is_last_day:
            yield self.say("last day")
        if holding.is_effect_unstated:
            yield self.say("effect not stated")
        if holding.planned_end:
            yield self.say("planned", self.date(holding.planned_end))
        if holding.state == "last known":
            yield self.say("last known", self.date(holding.known_on))
        elif holding.state == "perhaps" and holding.known_on:
            yield self.say("known on", self.date(holding.known_on))

    def _start(self, holding: Holding) -> Iterator[str]:
        starts = holding.stretch_starts
        if holding.announced:
            yield self.say("announced", self.date(holding.announced))
        if starts not in ("", ".."):
            if not (holding.announced and holding.is_effect_unstated):
                yield self.say("since", self.date(starts))
        elif not holding.announced:
            yield self.say("start not stated")
        if len(holding.stretch_ids) > 1:
            yield self.say("terms", str(len(holding.stretch_ids)))

    def _difference(self, difference: Difference) -> str:
        kind = difference.kind
        named = {
            "person": difference.person.name if difference.person else "",
            "unit": difference.unit.name,
            "other": difference.other_unit.name if difference.other_unit else "",
            "old": difference.old,
            "new": difference.new,
            "status": self._phrases.get(difference.status, ""),
            "position": _joined(difference.unit.name, difference.title),
        }
        if kind == "went" and difference.length and (length := self.length(difference.length)):
            return self.say("went after", **named, length=length)
        if kind == "moved":
            words = self.say(kind, **{**named, "old": _joined(named["other"], difference.old)})
            is_regular = difference.status == "regular"
            return words if is_regular else f"{words} ({named['status']})"
        if kind == "moved under":
            if not named["other"]:
                return self.say("moved out", **named)
            return self.say("moved from" if difference.old else "moved under", **named)
        return self.say(kind, **named)

    def _rough(self, days: int) -> str:
        """A known number of days in years and months."""
        years, months = divmod(round(days * 12 / _YEAR), 12)
        parts = [self._count(years, "year")] + ([self._count(months, "month")] if months else [])
        return " ".join(parts)

    def _count(self, count: int, unit: str) -> str:
        return self.say(f"1 {unit}") if count == 1 else self.say(f"{unit}s", f"{count:,}")


def _whole(count: float, *, is_up: bool) -> int:
    """A count rounded outward; the nearest where it is missed by little."""
    nearest = round(count)
    if abs(count - nearest) <= _NEAR:
        return nearest
    return int(count) + is_up


def _joined(unit: str, title: str) -> str:
    return BETWEEN.join(part for part in (unit, title) if part)
