"""The page of several selected things: how many, from when to when, what can be done with all
of them, and which they are."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal

from db.reading.lines import TenureLine
from db.reading.many import ManyDetail, Reach
from db.reading.named import Named
from desktop.panes.detail_body import joined
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import (
    counted_heading,
    events_counted,
    grouped,
    status_words,
    terms_counted,
)
from desktop.panes.texts import Link
from desktop.panes.tongue import Tongue
from desktop.panes.ways import side_by_side

COPYABLE: Final = ("event", "tenure", "era", "person", "unit", "source")
PAIR: Final = 2  # so many events can be connected, or be made one


def selected_words(count: int) -> str:
    """ "7 selected", for page, status line and screen reader."""
    words = QCoreApplication.translate("ManyPage", "{count} selected")
    return words.format(count=grouped(count))


class ManyPage(RecordPage):
    """Everything that is selected. `act_asked(id)` names the action of the menus that is to be
    done with all of it: edit, link, merge, copy, duplicate, fit_selection, delete."""

    act_asked = Signal(str)

    def __init__(self, detail: ManyDetail, tongue: Tongue) -> None:
        super().__init__(tongue)
        counts = detail.counts
        self.title(selected_words(detail.total))
        self.mutter(*(self._counted(table, count) for table, count in counts.items()))
        self.mutter(reach_words(detail.reach, tongue), self._undated_words(detail.undated))
        self._write_ways(detail)
        self.write_events(self.tr("Events"), detail.events)
        if detail.terms.total:
            self.section(counted_heading(self.tr("Times in office"), detail.terms.total))
            self.each(detail.terms.rows, self._office, detail.terms.total)
        if detail.others.total:
            self.section(counted_heading(self.tr("Other"), detail.others.total))
            self.each(detail.others.rows, self._other, detail.others.total)
        self.end()

    def _write_ways(self, detail: ManyDetail) -> None:
        """What can be done with all of it, as far as it makes sense for what it is."""
        events, counts = detail.counts.get("event", 0), detail.counts
        is_pair = events == PAIR == detail.total
        ways = (
            ("edit", self.tr("Edit or move all…"), events == detail.total),
            ("link", self.tr("Connect…"), is_pair),
            ("merge", self.tr("Merge…"), is_pair),
            ("copy", self.tr("Copy"), any(table in counts for table in COPYABLE)),
            ("duplicate", self.tr("Duplicate"), any(table in counts for table in COPYABLE)),
            ("fit_selection", self.tr("Show all"), bool(detail.reach.first)),
            ("delete", self.tr("Delete…"), True),
        )
        some = self.tr("Edit or move {events}…").format(events=events_counted(events))
        links = [self._act(id, words) for id, words, is_offered in ways if is_offered]
        if 1 < events < detail.total:
            links.insert(0, self._act("edit", some))
        self.stack(side_by_side(*links))

    def _act(self, id: str, words: str) -> Link:
        link = Link(words)
        link.setObjectName(f"{id}AllLink")
        link.clicked.connect(lambda: self.act_asked.emit(id))
        return link

    def _office(self, line: TenureLine) -> None:
        """A time in office by its holder and position; below it the unit and the time."""
        nobody = self.tr("vacant") if line.tenure.status == "vacant" else self.tr("not named")
        who = line.holder.name if line.holder is not None else nobody
        status = "" if line.tenure.status == "vacant" else status_words(line.tenure.status)
        when = self.tongue.when(line.tenure.span, short=True)
        name = joined(who, self.position(line.post))
        self.name(Named("tenure", line.tenure.id, name), line.unit.name, when, status)

    def _other(self, other: Named) -> None:
        self.name(other, _one(other.table))

    def _counted(self, table: str, count: int) -> str:
        if table == "event":
            return events_counted(count)
        if table == "tenure":
            return terms_counted(count)
        return f"{grouped(count)} {_one(table) if count == 1 else _several(table)}"

    def _undated_words(self, count: int) -> str:
        if not count:
            return ""
        return self.tr("{count} without a date").format(count=grouped(count))


def reach_words(reach: Reach, tongue: Tongue) -> str:
    """From when to when, each as exactly as it is known; "" when nothing has a date."""
    first, last = (tongue.date(text, short=True) for text in (reach.first, reach.last))
    if reach.is_open:
        open_words = QCoreApplication.translate("ManyPage", "from {first}, and some go on")
        return open_words.format(first=first) if first else ""
    return joined(first) if first == last else f"{first} – {last}"


def _one(table: str) -> str:
    translate = QCoreApplication.translate
    return {
        "era": translate("ManyPage", "era"),
        "person": translate("ManyPage", "person"),
        "unit": translate("ManyPage", "unit"),
        "source": translate("ManyPage", "source"),
        "note": translate("ManyPage", "note"),
    }.get(table, table)


def _several(table: str) -> str:
    translate = QCoreApplication.translate
    return {
        "era": translate("ManyPage", "eras"),
        "person": translate("ManyPage", "people"),
        "unit": translate("ManyPage", "units"),
        "source": translate("ManyPage", "sources"),
        "note": translate("ManyPage", "notes"),
    }.get(table, table)
