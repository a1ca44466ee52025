"""What was copied comes into a file: names are found again, everything else is added."""

# SPDX-License-Identifier: MIT

import re
from collections import Counter
from dataclasses import replace
from typing import Any, Final

from db.dates.edges import own_shift
from db.dates.shifting import moved_span
from db.dates.span import Span, make_span
from db.drafts.clip_text import Clip, clip_of, refused
from db.drafts.ids import Edits
from db.drafts.offices import post_of_title
from db.drafts.people_and_units import stored_id
from db.drafts.values import Who
from db.loading.existing import folded
from db.records import Alias, Note, Record, Source
from db.saying import said
from db.schema import ABOUT_TABLES, CONTENT_TABLES, foreign_keys
from db.tables import CLASS_OF, select

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PARTS: Final = ("incident", "figure", "event_person", "event_unit", "unit_change", "link")


def paste(edits: Edits, text: str, file_zone: str, at_s: int | None) -> Clip:
    """Add what a text of the clipboard holds; return what that is. Raises ImportProblem."""
    clip = clip_of(text, file_zone)
    if not clip.marks:
        raise refused(said("it is empty"))
    shift_s = 0 if at_s is None else _shift_to(clip, at_s)
    _Paste(edits, clip, file_zone, shift_s).all()
    return clip


def _shift_to(clip: Clip, at_s: int) -> int:
    """Seconds from the earliest of the marks to the time asked for."""
    known = []
    for table, id in clip.marks:
        record = clip.get(table, id)
        span = getattr(record, "span", None)
        if span is not None:
            bounds = (span.start_lo, span.start_hi, span.end_lo, span.end_hi)
            known += [bound for bound in bounds if bound is not None][:1]
        elif isinstance(record, Note) and record.at is not None:
            known.append(record.at)
    return at_s - min(known) if known else 0


class _Paste:
    """Adds the records of a clip to the edits, each once; `_ids` leads from its ids to ours."""

    def __init__(self, edits: Edits, clip: Clip, file_zone: str, shift_s: int) -> None:
        self._edits = edits
        self._clip = clip
        self._zone = file_zone
        self._shift_s = shift_s
        self._ids: dict[tuple[str, int], int] = {}
        self._uids: dict[str, str] = {}
        self._names = Counter(
            (table, folded(each.name)) for table in ("person", "unit") for each in clip.of(table)
        )

    def all(self) -> None:
        """Add marks, what they are made of and what is said about them."""
        for table in ("person", "unit", "source"):
            for record in self._clip.of(table):
                self._id(table, record.id)
        for event in self._clip.of("event"):
            kind = self._id("kind", event.kind_id)
            self._add("event", event, kind_id=kind, span=self._moved(event.span))
        for table in _PARTS:
            self._add_parts(table)
        for tenure in self._clip.of("tenure"):
            self._add_tenure(tenure)
        for era in self._clip.of("era"):
            self._add("era", era, span=self._moved(era.span))
        self._add_about()

    def _add_parts(self, table: str) -> None:
        """Add the parts of events; two that here would say the same are one."""
        once: dict[tuple[Any, ...], str] = {}
        for part in self._clip.of(table):
            ends = {
                column: self._id(to, getattr(part, column))
                for column, to in foreign_keys(table).items()
            }
            said = (*ends.values(), getattr(part, "role", None) or getattr(part, "relation", None))
            if table != "figure" and said in once:
                self._uids[part.uid] = once[said]
            elif len(set(ends.values())) == len(ends) or table not in ("link", "unit_change"):
                self._add(table, part, **ends)
                once[said] = self._uids[part.uid]

    def _add(self, table: str, record: Any, **changed: Any) -> None:
        made = self._edits.add(replace(record, uid="", **changed))
        self._ids[table, record.id] = made.id
        self._uids[record.uid] = made.uid

    def _add_tenure(self, tenure: Any) -> None:
        holder = tenure.person_id
        announced = tenure.announced
        if announced and self._shift_s:
            announced = self._moved(make_span(announced, file_zone=self._zone)).starts
        self._add(
            "tenure",
            tenure,
            post_id=self._id("post", tenure.post_id),
            person_id=None if holder is None else self._id("person", holder),
            announced=announced,
            span=self._moved(tenure.span),
        )

    def _add_about(self) -> None:
        for table in ABOUT_TABLES:
            for record in self._clip.of(table):
                about = self._uids.get(record.about, "")
                if isinstance(record, Note) and not about and self._is_here(record.about):
                    about = record.about
                changed: dict[str, Any] = {"about": about}
                if isinstance(record, Note) and record.at is not None:
                    changed["at"] = record.at + self._shift_s
                elif not about:
                    continue  # about something that is not copied along
                if table == "citation":
                    changed["source_id"] = self._id("source", record.source_id)
                if table == "tagging":
                    changed["tag_id"] = self._id("tag", record.tag_id)
                self._add(table, record, **changed)

    def _moved(self, span: Span) -> Span:
        shift = own_shift(span, self._shift_s)
        if not shift.count:
            return span
        return moved_span(span, shift, file_zone=self._zone, is_copy=True)

    def _id(self, table: str, id: int) -> int:
        """Our id of a record of the clip: of the same one here, else of the one added."""
        if (table, id) not in self._ids:
            record = self._clip.get(table, id)
            if table in ("event", "tenure", "era"):
                raise refused(said("a part of it is missing"))
            self._ids[table, id] = self._same(table, record) or self._made(table, record)
        return self._ids[table, id]

    def _same(self, table: str, record: Any) -> int:
        """The id of the record here that a record of the clip means, 0 when it is not here."""
        file = self._edits.file
        if table in ("tag", "kind"):
            cls = CLASS_OF[table]
            known = [*select(file, cls, "ORDER BY id"), *self._edits.added(cls)]
            same = (each.id for each in known if folded(each.name) == folded(record.name))
            return next(same, 0)
        if table == "post":
            unit = self._id("unit", record.unit_id)
            post = post_of_title(self._edits, unit, record.title)
            return post.id if post else 0
        found = select(file, CLASS_OF[table], "WHERE uid = ?", (record.uid,))
        if found:
            return int(found[0].id)
        if table == "source":
            where = "WHERE title = ? AND publisher = ? AND issued = ? AND url = ? ORDER BY id"
            values = (record.title, record.publisher, record.issued, record.url)
            return next((each.id for each in select(file, Source, where, values)), 0)
        if (
            self._names[table, folded(record.name)] > 1
        ):  # two of one name: a name does not say which
            return 0
        return stored_id(self._edits, table, Who(record.name))

    def _made(self, table: str, record: Any) -> int:
        is_free = _UUID.fullmatch(record.uid) and not self._is_here(record.uid)
        uid = record.uid if is_free and record.uid not in self._uids else ""
        changed: dict[str, Any] = {}
        if table == "post":
            changed["unit_id"] = self._id("unit", record.unit_id)
        if table == "source" and record.quoted_in is not None:
            self._ids[table, record.id] = 0  # a circle of quotations ends here
            changed["quoted_in"] = self._id("source", record.quoted_in) or None
        made = self._edits.add(replace(record, uid=uid, **changed))
        self._uids.setdefault(record.uid, "")  # a uid serves once; nothing about it is copied
        for alias in self._clip.of("alias"):
            if table in ("person", "unit") and getattr(alias, f"{table}_id") == record.id:
                self._edits.add(_alias_of(alias, table, made.id))
        return int(made.id)

    def _is_here(self, uid: str) -> bool:
        every = (f'SELECT 1 FROM "{table}" WHERE uid = :uid' for table in CONTENT_TABLES)
        sql = f"{' UNION ALL '.join(every)} LIMIT 1"
        return self._edits.file.connection.execute(sql, {"uid": uid}).fetchone() is not None


def _alias_of(alias: Alias, table: str, id: int) -> Record:
    owner: dict[str, Any] = {"person_id": None, "unit_id": None, f"{table}_id": id}
    return replace(alias, uid="", **owner)
