"""Clock times of one zone as wall-clock time of another, by IANA names or offsets."""

# SPDX-License-Identifier: MIT

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from db.errors import DateProblem
from db.saying import said

_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


@lru_cache(maxsize=256)
def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name, of `Z` or of ±hh:mm; raises DateProblem when there is none."""
    if name in ("Z", "UTC"):
        return UTC
    if name[:1] in ("+", "-"):
        sign = -1 if name[0] == "-" else 1
        return timezone(sign * timedelta(hours=int(name[1:3]), minutes=int(name[4:6])))
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise DateProblem(
            said("There is no time zone “{name}”.", name=name[:40]),
            0,
            said("Write it like Europe/Berlin or UTC."),
        ) from error


def in_file_zone(lo: int, hi: int, zone: str, file_zone: str) -> tuple[int, int]:
    """Half-open seconds of wall-clock time in `zone` as wall-clock time of the file's zone.

    Where a clock was put back both hours are meant, so the bounds hold them both; an hour
    that a clock skipped is taken as either of its neighbours. An empty `zone` is the file's.
    """
    if not zone or zone == file_zone:
        return lo, hi
    here, there = zone_of(file_zone), zone_of(zone)
    try:
        instants = [_at(second, there, fold) for second in (lo, hi - 1) for fold in (0, 1)]
        walls = [instant.astimezone(here).replace(tzinfo=None) for instant in instants]
    except OverflowError as error:
        raise DateProblem(said("The time lies outside the years 0001 to 9999 in UTC.")) from error
    seconds = [(wall - _EPOCH) // _SECOND for wall in walls]
    return min(seconds), max(seconds) + 1


def _at(second: int, zone: tzinfo, fold: int) -> datetime:
    return (_EPOCH + timedelta(seconds=second)).replace(tzinfo=zone, fold=fold).astimezone(UTC)
