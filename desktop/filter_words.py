"""A filter in words: one phrase for each thing it asks, and how much of the file it leaves."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.dates.wording import words_of
from db.filtering.seen import Sieved
from db.filtering.values import BY_WORD, Field, Filter, Group
from db.saying import numeral, said
from desktop.terms import importances, modalities, word_for

Names = Mapping[tuple[Field, int], str]
LONGEST: Final = 60  # characters of one name or text
MOST: Final = 4  # names that are written out

translate = QCoreApplication.translate


def fields() -> tuple[tuple[Field, str], ...]:
    """What can be asked for, and the word for it, in the order of the dialog."""
    return (
        ("kind", translate("Filter", "Kind")),
        ("unit", translate("Filter", "Unit")),
        ("person", translate("Filter", "Person")),
        ("tag", translate("Filter", "Tag")),
        ("source", translate("Filter", "Source")),
        ("modality", translate("Filter", "How it is known")),
        ("importance", translate("Filter", "Importance")),
        ("when", translate("Filter", "Time")),
        ("text", translate("Filter", "Text")),
    )


def phrase(group: Group, names: Names, language: str) -> str:
    """What one group asks: "Alibaba Cloud and below", "not incident", "from 2019 to 2021"."""
    told = _said(group, names, language)
    return translate("Filter", "not {what}").format(what=told) if group.how == "none" else told


def phrases(filter: Filter, names: Names, language: str) -> tuple[str, ...]:
    """A phrase for each group; the last says that times in office are hidden, if they are."""
    told = [phrase(group, names, language) for group in filter.groups]
    if not filter.has_office:
        told.append(translate("Filter", "no times in office"))
    return tuple(told)


def shown_words(sieved: Sieved) -> str:
    """How much is shown: "312 of 1,204 events and 3 of 9 times in office shown"."""
    return counted_words(sieved.events, sieved.offices)


def counted_words(events: tuple[int, int], offices: tuple[int, int]) -> str:
    """The same of counts: what is shown, and what there is."""
    shown, total = events
    held, offices_total = offices
    if not offices_total:
        words = translate("Filter", "{shown} of {total} events shown")
    else:
        words = translate(
            "Filter", "{shown} of {total} events and {held} of {offices} times in office shown"
        )
    return words.format(
        shown=numeral(shown),
        total=numeral(total),
        held=numeral(held),
        offices=numeral(offices_total),
    )


def sentence(sieved: Sieved, names: Names, language: str) -> str:
    """The whole of it, in one sentence without an end: for screen readers and pictures."""
    return f"{shown_words(sieved)}: {', '.join(phrases(sieved.filter, names, language))}"


def _said(group: Group, names: Names, language: str) -> str:
    if group.field == "when":
        return _period(group, language)
    if group.field == "text":
        return ", ".join(said("“{text}”", text=_cut(text)) for text in group.words)
    if group.field in BY_WORD:
        table = modalities() if group.field == "modality" else importances()
        return _listed([word_for(table, word) for word in group.words], group)
    gone = translate("Filter", "one that was deleted")
    named = [names.get((group.field, id), gone) for id in group.ids]
    mark = "#" if group.field == "tag" else ""
    told = _listed([f"{mark}{_cut(name)}" for name in named], group)
    if group.field == "unit" and group.is_below:
        return translate("Filter", "{units} and below").format(units=told)
    return told


def _listed(parts: list[str], group: Group) -> str:
    between = translate("Filter", " and ") if group.how == "all" else translate("Filter", " or ")
    if len(parts) <= MOST:
        return between.join(parts)
    more = translate("Filter", "{count} more").format(count=len(parts) - MOST + 1)
    return between.join([*parts[: MOST - 1], more])


def _period(group: Group, language: str) -> str:
    since = words_of(group.since, language) if group.since else ""
    until = words_of(group.until, language) if group.until else ""
    if since and until:
        return translate("Filter", "from {since} to {until}").format(since=since, until=until)
    if since:
        return translate("Filter", "from {since} on").format(since=since)
    return translate("Filter", "up to {until}").format(until=until)


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
