"""How long somebody held a position, in words: exactly, about, at least, at most.

Bounds come as days; "about 4 years (3 to 6)" names the middle and what else it may have been.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.leadership.values import Length
from db.saying import numeral

translate = QCoreApplication.translate

# Mean lengths of the Gregorian calendar: 146,097 days in 400 years.
_YEAR: Final = 146_097 / 400
_MONTH: Final = _YEAR / 12
_FEW_DAYS: Final = 62  # up to here days are counted, above it months
_NEAR: Final = 0.06  # of a year or month: 3.97 years are said as 4


def length_words(length: Length) -> str:
    """How long, as one says it; "" when next to nothing is known."""
    lo, hi = max(0, length.lo or 0), length.hi
    if hi is None:
        return translate("Lengths", "at least {time}").format(time=_plain(lo)) if lo > 1 else ""
    hi = max(lo, hi)
    if lo == hi:
        return _plain(hi)
    if lo <= 1:
        return translate("Lengths", "at most {time}").format(time=_plain(hi))
    middle = (lo + hi) // 2
    unit = _unit_of(middle)
    least, most = _count(lo, unit, is_up=False), _count(hi, unit, is_up=True)
    about = translate("Lengths", "about {time}").format(time=_in_unit(round(middle / unit), unit))
    if most - least <= 1:
        return about
    words = translate("Lengths", "{about} ({least} to {most})")
    return words.format(about=about, least=numeral(least), most=numeral(most))


def day_count(length: Length) -> str:
    """How long in days, with what is not known: "1,462 days", "1,091 to 2,187 days"."""
    lo, hi = length.lo, length.hi
    if lo is not None and hi is not None:
        if lo == hi:
            return days_words(lo)
        return translate("Lengths", "{least} to {most} days").format(
            least=numeral(lo), most=numeral(hi)
        )
    if lo is not None and lo > 0:
        return translate("Lengths", "at least {time}").format(time=days_words(lo))
    if hi is not None:
        return translate("Lengths", "at most {time}").format(time=days_words(hi))
    return ""


def days_words(days: int) -> str:
    """ "1 day", "1,429 days"."""
    if days == 1:
        return translate("Lengths", "1 day")
    return translate("Lengths", "{count} days").format(count=numeral(days))


def _plain(days: int) -> str:
    """A known number of days in the words one uses: days, then years and months."""
    if days < _FEW_DAYS:
        return days_words(days)
    years, months = divmod(round(days / _MONTH), 12)
    parts = [_in_unit(years, _YEAR)] if years else []
    if months:
        parts.append(_in_unit(months, _MONTH))
    return " ".join(parts)


def _unit_of(days: int) -> float:
    if days >= 2 * _YEAR * (1 - _NEAR):
        return _YEAR
    return _MONTH if days >= _FEW_DAYS else 1.0


def _count(days: int, unit: float, *, is_up: bool) -> int:
    """How many units, rounded outward; the nearest count where it is missed by little."""
    nearest = round(days / unit)
    if abs(days / unit - nearest) <= _NEAR:
        return nearest
    return int(days // unit) + is_up


def _in_unit(count: int, unit: float) -> str:
    if unit == _YEAR:
        if count == 1:
            return translate("Lengths", "1 year")
        return translate("Lengths", "{count} years").format(count=numeral(count))
    if unit == _MONTH:
        if count == 1:
            return translate("Lengths", "1 month")
        return translate("Lengths", "{count} months").format(count=numeral(count))
    return days_words(count)
