"""The small words around dates, English and German, full and short: one table.

`{}` stands for dates already worded. Where the short style says the same as the full one,
`SHORT` has no entry.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final, Literal

from db.dates.names import MONTHS, MONTHS_SHORT, Language, language_of

Style = Literal["full", "short"]

_FULL: Final[dict[Language, dict[str, str]]] = {
    "en": {
        "no date": "no date",
        # qualifiers
        "~": "about {}",
        "?": "possibly {}",
        "%": "possibly about {}",
        "part ~": "{} approximate",
        "part ?": "{} uncertain",
        "part %": "{} uncertain and approximate",
        "year": "year",
        "month": "month",
        "day": "day",
        "and": " and ",
        # parts of centuries, years and months
        "early year": "early {}",
        "mid year": "mid-{}",
        "late year": "late {}",
        "early month": "early {}",
        "mid month": "mid-{}",
        "late month": "late {}",
        "ancient year": "AD {}",
        "decade": "{}s",
        "years": "years {}–{}",
        "century": "{ordinal} century ({}–{})",
        "millennium": "{ordinal} millennium ({}–{})",
        "half 40": "first half of {}",
        "half 41": "second half of {}",
        "season 1": "spring {}",
        "season 2": "summer {}",
        "season 3": "autumn {}",
        "season 4": "winter {}",
        "northern": "{} (northern hemisphere)",
        "southern": "{} (southern hemisphere)",
        "week": "week {week} of {year} ({days})",
        "hour": "{}–{} h",
        # not all is specified
        "of a year": "{} of a year {}–{}",
        "some day": "some day {}",
        "some month": "some month {}",
        "some year": "some year {}",
        "some time": "some time {}",
        "day in": "some day in {}",
        "month in": "some month of {}",
        "days of some month": "day {} of some month {}",
        "or": " or ",
        "before": "before {}",
        "before day": "before {}",
        "after": "after {}",
        "after day": "after {}",
        "or earlier": "{} or earlier",
        "or later": "{} or later",
        # periods
        "to": "{} to {}",
        "from to": "from {} to {}",
        "within": "within {}",
        "since": "since {}",
        "from": "from {}",
        "until": "until {}",
        "began": "began {}",
        "ended": "ended {}",
        "always": "without start or end",
        "start open": "open start",
        "end open": "open end",
        "start not stated": "start not stated",
        "end not stated": "end not stated",
        "neither stated": "start and end not stated",
        "known day": "known on {}",
        "known": "known in {}",
        "last known day": "last known {}",
        "last known": "last known in {}",
    },
    "de": {
        "no date": "ohne Datum",
        "~": "etwa {}",
        "?": "möglicherweise {}",
        "%": "möglicherweise etwa {}",
        "part ~": "{} ungefähr",
        "part ?": "{} unsicher",
        "part %": "{} unsicher und ungefähr",
        "year": "Jahr",
        "month": "Monat",
        "day": "Tag",
        "and": " und ",
        "early year": "Anfang {}",
        "mid year": "Mitte {}",
        "late year": "Ende {}",
        "early month": "Anfang {}",
        "mid month": "Mitte {}",
        "late month": "Ende {}",
        "ancient year": "{} n. Chr.",
        "decade": "{}er-Jahre",
        "years": "Jahre {}–{}",
        "century": "{ordinal} Jahrhundert ({}–{})",
        "millennium": "{ordinal} Jahrtausend ({}–{})",
        "half 40": "erstes Halbjahr {}",
        "half 41": "zweites Halbjahr {}",
        "season 1": "Frühling {}",
        "season 2": "Sommer {}",
        "season 3": "Herbst {}",
        "season 4": "Winter {}",
        "northern": "{} (Nordhalbkugel)",
        "southern": "{} (Südhalbkugel)",
        "week": "KW {week}/{year} ({days})",
        "hour": "{}–{} Uhr",
        "of a year": "{} eines Jahres {}–{}",
        "some day": "irgendwann {}",
        "some month": "irgendwann {}",
        "some year": "irgendwann {}",
        "some time": "irgendwann {}",
        "day in": "irgendein Tag, {}",
        "month in": "irgendein Monat, {}",
        "days of some month": "Tag {} eines Monats {}",
        "or": " oder ",
        "before": "vor {}",
        "before day": "vor dem {}",
        "after": "nach {}",
        "after day": "nach dem {}",
        "or earlier": "{} oder früher",
        "or later": "{} oder später",
        "to": "{} bis {}",
        "from to": "von {} bis {}",
        "within": "innerhalb von {}",
        "since": "seit {}",
        "from": "ab {}",
        "until": "bis {}",
        "began": "begann {}",
        "ended": "endete {}",
        "always": "ohne Anfang und Ende",
        "start open": "Beginn offen",
        "end open": "Ende offen",
        "start not stated": "Beginn nicht genannt",
        "end not stated": "Ende nicht genannt",
        "neither stated": "Beginn und Ende nicht genannt",
        "known day": "belegt am {}",
        "known": "belegt {}",
        "last known day": "zuletzt belegt am {}",
        "last known": "zuletzt belegt {}",
    },
}
_SHORT: Final[dict[Language, dict[str, str]]] = {
    "en": {
        "~": "c. {}",
        "?": "{}?",
        "%": "c. {}?",
        "century": "{ordinal} century",
        "millennium": "{ordinal} millennium",
        "half 40": "H1 {}",
        "half 41": "H2 {}",
        "northern": "{} (north)",
        "southern": "{} (south)",
        "week": "week {week}, {year}",
    },
    "de": {
        "~": "ca. {}",
        "?": "{}?",
        "%": "ca. {}?",
        "decade": "{}er",
        "century": "{ordinal} Jh.",
        "millennium": "{ordinal} Jt.",
        "half 40": "1. Hj. {}",
        "half 41": "2. Hj. {}",
        "northern": "{} (Nord)",
        "southern": "{} (Süd)",
        "week": "KW {week}/{year}",
    },
}
PHRASES: Final = {
    (language, style): _FULL[language] | (_SHORT[language] if style == "short" else {})
    for language in _FULL
    for style in ("full", "short")
}


def ordinal(number: int, language: Language) -> str:
    """1st, 2nd, 3rd … or 1., 2., 3. …"""
    if language == "de":
        return f"{number}."
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


@dataclass(frozen=True, slots=True)
class Voice:
    """In which language and how fully dates are worded."""

    language: Language = "en"
    style: Style = "full"

    def say(self, phrase: str, *dates: str | int, **named: str | int) -> str:
        """A phrase of the table with dates in it."""
        return PHRASES[self.language, self.style][phrase].format(*dates, **named)

    def month(self, month: int) -> str:
        """A month (1–12) that stands without a day."""
        names = MONTHS if self.style == "full" else MONTHS_SHORT
        return names[self.language][month - 1]

    def day(self, day: int, month: int = 0) -> str:
        """A day without its year, or a day's number alone when no month is given."""
        dot = "." if self.language == "de" else ""
        month_name = f" {MONTHS_SHORT[self.language][month - 1]}" if month else ""
        return f"{day}{dot}{month_name}"

    def year(self, year: int) -> str:
        """A year; those with less than four digits are said to be years."""
        return str(year) if year >= 1000 else self.say("ancient year", year)

    def date(self, year: int, month: int, day: int) -> str:
        """A whole date, such as 29 Dec 2022."""
        return f"{self.day(day, month)} {self.year(year)}"


def voice_of(language: str, style: Style = "full") -> Voice:
    """The voice for a language code such as `en`, `de` or `de-AT`; any other is English."""
    return Voice(language_of(language), style)
