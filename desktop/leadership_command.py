"""The commands that tell who led what when: leadership, gaps. Nothing of Qt."""

# SPDX-License-Identifier: MIT

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from db.dates.as_of_day import AsOfDay, as_of_day
from db.dates.clock import DAY_S, edtf_of
from db.dates.free_text import read_free
from db.dates.read_back import reading_words
from db.errors import ChronikError
from db.file import OpenFile, open_file, read_guard
from db.leadership.as_json import difference_json, gap_json, iso_day, unit_json
from db.leadership.as_of import leadership
from db.leadership.comparing import compare
from db.leadership.succession import Gap, gaps
from db.leadership.terms import load_terms
from db.leadership.values import Difference, Leadership, Length, UnitAsOf
from db.leadership.wording import Wording
from db.loading.existing import existing_of, folded
from db.reading.named import name_of, names_of
from db.reading.titles import BETWEEN
from db.records import Post
from db.tables import select

DONE: Final = 0
FOUND: Final = 1
_EPOCH: Final = date(1970, 1, 1).toordinal()
_MOST_NAMED: Final = 12


class WrongUse(ChronikError):
    """What was asked for can't be meant."""

    exit_code = 2


def tell_leadership(options: Namespace) -> int:
    """List who leads as of a day, and what differs on a second one, as text or JSON."""
    today = _today(options.now)
    as_of = _day("--as-of", options.as_of, today)
    other = _day("--compare", options.compare, today) if options.compare else None
    with open_file(Path(options.file), writing=False) as file, read_guard(file.path):
        unit = _unit_id(file, options.unit) if options.unit else None
        terms = load_terms(file)
        found = leadership(file, terms, as_of.day, unit=unit, today=today)
        differences: Sequence[Difference] = ()
        if other is not None:
            shown = {each.unit_id for each in found.units}
            every = compare(file, terms, as_of.day, other.day)
            differences = [each for each in every if unit is None or each.unit.id in shown]
        if options.json:
            _say_json(_leadership_json(file, found, today, other, differences))
            return DONE
        wording = Wording(file.meta("language") or "en")
        for line in _leadership_lines(wording, found, as_of):
            say(line)
        if unit is not None and not found.units:
            name = name_of(file, "unit", unit)
            say(wording.say("not there", name.name if name else ""))
        if other is not None:
            say("")
            for line in _difference_lines(wording, as_of.day, other.day, differences):
                say(line)
    return DONE


def tell_gaps(options: Namespace) -> int:
    """List the days on which positions with one seat had no holder, as text or JSON."""
    today = _today(options.now)
    with open_file(Path(options.file), writing=False) as file, read_guard(file.path):
        posts = _post_ids(file, options.post) if options.post else None
        found = list(gaps(file, load_terms(file), posts, today=today))
        if options.json:
            total = _total(found)
            _say_json(
                {
                    "today": iso_day(today),
                    "gaps": [gap_json(each) for each in found],
                    "days": {"least": total.lo, "most": total.hi},
                }
            )
        else:
            for line in _gap_lines(Wording(file.meta("language") or "en"), found):
                say(line)
    return FOUND if found else DONE


def say(text: str) -> None:
    """Print a line, without tabs, breaks and the signs that steer a terminal."""
    line = "".join(letter if letter.isprintable() else " " for letter in text)
    sys.stdout.write(f"{line}\n")


def _say_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def _today(text: str | None) -> int:
    today = date.today().toordinal() - _EPOCH
    return today if text is None else _day("--now", text, today).day


def _day(flag: str, text: str, today: int) -> AsOfDay:
    """The day a free date text means; of a longer date its last day."""
    reading = read_free(text, reference=edtf_of(today * DAY_S))
    if not reading.spans:
        raise WrongUse(f"{flag}: {reading.problem}")
    if reading.span is None:
        readings = ", ".join(reading_words(span, style="short") for span in reading.spans)
        raise WrongUse(f"{flag}: “{text}” may be {readings}; write the day like 2022-12-29.")
    found = as_of_day(reading.span)
    if found is None:
        raise WrongUse(f"{flag}: “{text}” names no day; write one like 2022-12-29.")
    return found


def _unit_id(file: OpenFile, text: str) -> int:
    if text.isdecimal() and (named := name_of(file, "unit", int(text))):
        return named.id
    known = existing_of(file)
    found = known.unit(text)
    if found is not None:
        return found
    if folded(text) in known.ambiguous:
        raise WrongUse(
            f"--unit: several units are called “{text}”; give its number"
            " (chronik list FILE --table units)."
        )
    raise WrongUse(
        f"--unit: there is no unit “{text}”; chronik list FILE --table units names them."
    )


def _post_ids(file: OpenFile, text: str) -> tuple[int, ...]:
    """The positions of a number, a title, a unit, or both as "unit · title"."""
    posts = select(file, Post, "ORDER BY id")
    units = names_of(file, "unit", [post.unit_id for post in posts])
    wanted = folded(text)
    found = tuple(
        post.id
        for post in posts
        if wanted in (str(post.id), *_names(post.title, units[post.unit_id].name))
    )
    if not found:
        called = list(dict.fromkeys(post.title for post in posts if post.title))
        more = ", …" if len(called) > _MOST_NAMED else ""
        there = ", ".join(called[:_MOST_NAMED]) + more
        raise WrongUse(f"--post: there is no position “{text}”; there are {there or 'none'}.")
    return found


def _names(title: str, unit: str) -> Iterator[str]:
    yield folded(unit)
    if title:
        yield from (folded(title), folded(f"{unit}{BETWEEN}{title}"), folded(f"{unit} {title}"))


def _leadership_lines(wording: Wording, found: Leadership, as_of: AsOfDay) -> Iterator[str]:
    yield wording.say("as of", wording.day(as_of.day))
    for unit in found.units:
        indent = "  " * unit.depth
        yield f"{indent}{unit.name}"
        for line in _unit_lines(wording, unit):
            yield f"{indent}  - {line}"


def _unit_lines(wording: Wording, unit: UnitAsOf) -> Iterator[str]:
    if not unit.has_leader_position:
        yield f"{wording.say('leader')}: {wording.say('not recorded')}"
    for position in unit.positions:
        # Nothing is missing where a position may have any number of holders.
        if position.holdings or position.leads or position.seats is not None:
            yield from wording.position_lines(position)


def _difference_lines(
    wording: Wording, one: int, other: int, differences: Iterable[Difference]
) -> Iterator[str]:
    first, last = sorted((one, other))
    yield wording.say("between", wording.day(first), wording.day(last))
    lines = [f"  - {wording.difference(each)}" for each in differences]
    yield from lines or [f"  - {wording.say('no change')}"]


def _leadership_json(
    file: OpenFile,
    found: Leadership,
    today: int,
    other: AsOfDay | None,
    differences: Iterable[Difference],
) -> dict[str, object]:
    told: dict[str, object] = {
        "title": file.meta("title") or "",
        "as_of": iso_day(found.day),
        "today": iso_day(today),
        "units": [unit_json(each) for each in found.units],
    }
    if other is not None:
        told["compared_with"] = iso_day(other.day)
        told["differences"] = [difference_json(each) for each in differences]
    return told


def _gap_lines(wording: Wording, found: Sequence[Gap]) -> Iterator[str]:
    for gap in found:
        position = BETWEEN.join(part for part in (gap.unit.name, gap.title) if part)
        first, last = gap.piece.start_lo, gap.piece.end_hi
        days = " – ".join(wording.date(iso_day(day) or "") for day in (first, last))
        before, after = (
            each.name if each else wording.say("vacant")
            for each in (gap.before_person, gap.after_person)
        )
        vacant = f"; {wording.say('vacant')}" if gap.piece.kind == "vacant" else ""
        yield f"{position}: {wording.days(gap.piece.length)} ({days}); {before} → {after}{vacant}"
    if found:
        days = wording.days(_total(found))
        one = len(found) == 1
        yield wording.say("1 gap", days) if one else wording.say("gaps", f"{len(found):,}", days)
    else:
        yield wording.say("no gaps")


def _total(found: Sequence[Gap]) -> Length:
    lengths = [each.piece.length for each in found]
    highs = [each.hi for each in lengths]
    most = None if None in highs else sum(high for high in highs if high is not None)
    return Length(sum(each.lo or 0 for each in lengths), most)
