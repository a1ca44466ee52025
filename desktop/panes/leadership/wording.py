"""What the leadership pane says of those who hold a position: their state, since when, and more."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.dates.clock import DAY_S, edtf_of
from db.dates.durations import day_text
from db.leadership.values import Holding, PositionAsOf, State
from db.reading.named import Named
from desktop.panes.leadership.lengths import length_words
from desktop.panes.spoken import modality_words, status_words
from desktop.panes.tongue import Tongue

translate = QCoreApplication.translate
OPEN: Final = ".."


@dataclass(frozen=True, slots=True)
class HoldingWords:
    """What stands at a holder: `chip` how it is held, `new` for one who came since the day
    compared with, `main` the state, `more` what else is known, in the order of weight."""

    chip: str
    name: Named | None
    main: str
    more: tuple[str, ...]
    new: str = ""


def day_words(day: int, tongue: Tongue) -> str:
    """A day counted from 1970-01-01 in words."""
    return tongue.date(edtf_of(day * DAY_S), short=True)


def weekday_words(day: int, tongue: Tongue) -> str:
    """A day in words with the day of the week."""
    return day_text(day * DAY_S, tongue.language, weekday=True)


def state_words(state: State) -> str:
    """The five states of a position; of "last known" without its day."""
    return {
        "holds": translate("Leadership", "holds it"),
        "perhaps": translate("Leadership", "perhaps"),
        "last known": translate("Leadership", "last known"),
        "nobody": translate("Leadership", "nobody"),
        "not recorded": translate("Leadership", "not recorded"),
    }[state]


def title_words(title: str, *, leads: bool) -> str:
    """What a position is called; one without a title leads, or is only held."""
    if title:
        return title
    if leads:
        return translate("Leadership", "leads")
    return translate("Leadership", "concentrates on it")


def holding_words(holding: Holding, tongue: Tongue, *, is_new: bool = False) -> HoldingWords:
    """Everything that is said of one holder."""
    is_vacant = holding.person is None
    said = _vacant(holding, tongue) if is_vacant else _state(holding, tongue)
    new = translate("Leadership", "new") if is_new else ""
    more = (*said[1:], *_remarks(holding, tongue))
    chip = "" if is_vacant else status_words(holding.status)
    return HoldingWords(chip, holding.person, said[0], tuple(filter(None, more)), new)


def nobody_words(position: PositionAsOf) -> tuple[str, str]:
    """The state of a position without anyone to name, and why."""
    if position.state == "nobody":
        return state_words("nobody"), translate("Leadership", "between two times in office")
    return state_words("not recorded"), ""


def since_words(holding: Holding, tongue: Tongue) -> str:
    """Since when, as far as a source says it: since the first of several times that touch."""
    starts = holding.stretch_starts if _is_second(holding) else holding.span.starts
    if starts and starts != OPEN:
        return translate("Leadership", "since {date}").format(date=tongue.date(starts))
    return translate("Leadership", "start not stated")


def _state(holding: Holding, tongue: Tongue) -> tuple[str, ...]:
    known = _since_and_length(holding, tongue)
    if holding.state == "perhaps":
        return state_words("perhaps"), *_why_perhaps(holding, tongue)
    if holding.state == "last known":
        day = tongue.date(holding.known_on, short=True)
        main = translate("Leadership", "last known {date}").format(date=day) if day else ""
        return main or state_words("last known"), *known
    if not known or holding.span.start_state != "dated":
        return state_words("holds"), *known
    return *known, _of_this_term(holding, tongue)


def _why_perhaps(holding: Holding, tongue: Tongue) -> tuple[str, ...]:
    """What is stated of when it was; a start that nobody states where only a later day is known."""
    span = holding.span
    if span.attested and "dated" not in (span.start_state, span.end_state):
        known = tongue.date(span.attested, short=True)
        start = translate("Leadership", "start not stated")
        return translate("Leadership", "known on {date}").format(date=known), start
    return (tongue.when(span, short=True),)


def _since_and_length(holding: Holding, tongue: Tongue) -> tuple[str, ...]:
    """Since when and how long; neither where only the announcement has a day."""
    starts = holding.span.starts
    is_in_doubt = not starts or "?" in starts or "%" in starts
    if holding.is_effect_unstated and is_in_doubt and not _is_second(holding):
        return ()
    length = holding.stretch_length if _is_second(holding) else holding.length
    said = length_words(length) if length is not None else ""
    return tuple(part for part in (since_words(holding, tongue), said) if part)


def _of_this_term(holding: Holding, tongue: Tongue) -> str:
    if not _is_second(holding):
        return ""
    date = tongue.date(holding.span.starts, short=True)
    words = translate("Leadership", "{count} terms, this one since {date}")
    return words.format(count=len(holding.stretch_ids), date=date)


def _is_second(holding: Holding) -> bool:
    return len(holding.stretch_ids) > 1


def _vacant(holding: Holding, tongue: Tongue) -> tuple[str, ...]:
    nobody = translate("Leadership", "nobody, as stated")
    return nobody, tongue.when(holding.span, short=True)


def _remarks(holding: Holding, tongue: Tongue) -> tuple[str, ...]:
    announced = tongue.date(holding.announced, short=True)
    planned = tongue.date(holding.planned_end, short=True)
    return (
        translate("Leadership", "first day") if holding.is_first_day else "",
        translate("Leadership", "last day") if holding.is_last_day else "",
        translate("Leadership", "announced {date}").format(date=announced) if announced else "",
        translate("Leadership", "day of effect not stated") if holding.is_effect_unstated else "",
        translate("Leadership", "ends {date} (planned)").format(date=planned) if planned else "",
        modality_words(holding.modality) if holding.modality != "stated" else "",
    )
