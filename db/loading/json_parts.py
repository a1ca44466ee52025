"""What all rows of a JSON file share: keys, spans, and the parts that hang on a record."""

# SPDX-License-Identifier: MIT

from collections import Counter
from collections.abc import Callable, Mapping

from db.dates.span import UNDATED, Span, make_span
from db.errors import DateProblem
from db.loading.batch import Batch
from db.loading.existing import Existing, folded
from db.loading.json_fields import Fields, Report, RowProblem, shown
from db.records import Citation, Note, Property
from db.saying import said
from db.schema import CONFIDENCES

Maker = Callable[[Fields], None]


class Keys:
    """The keys of one list of the file: what each names, and which were rejected."""

    def __init__(self, thing: str) -> None:
        self._thing = thing
        self._ids: dict[str, int] = {}
        self._rejected: set[str] = set()

    def free(self, fields: Fields) -> str:
        """Return the row's own key, "" where it has none; raises when it is taken."""
        key = fields.text("key")
        if key and (key in self._ids or key in self._rejected):
            raise fields.problem("key", said("{key} is the key of another row", key=shown(key)))
        return key

    def keep(self, key: str, record_id: int) -> None:
        """Remember what a key names; rows without a key can't be named."""
        if key:
            self._ids[key] = record_id

    def reject(self, key: object) -> None:
        """Remember that the row of this key was rejected."""
        if isinstance(key, str) and key and key not in self._ids:
            self._rejected.add(key)

    def find(self, fields: Fields, name: str) -> int:
        """Return the id that the text under `name` stands for."""
        key = fields.needed(name)
        found = self._ids.get(key)
        if found is not None:
            return found
        if key in self._rejected:
            raise fields.problem(
                name, said("the {thing} {key} was rejected", thing=self._thing, key=shown(key))
            )
        raise fields.problem(
            name, said("no {thing} has the key {key}", thing=self._thing, key=shown(key))
        )


class Parts:
    """Makes the parts of the row at hand; a bad part is reported and the row stays."""

    def __init__(self, batch: Batch, report: Report, sources: Keys) -> None:
        self._batch = batch
        self._report = report
        self._sources = sources
        self.row = 0  # of the top-level list, as a person counts it

    def each(self, fields: Fields, key: str, make: Maker) -> None:
        """Hand every object of a list to `make`."""
        try:
            items = list(fields.items(key))
        except RowProblem as problem:
            self._report.reject(self.row, problem)
            return
        for place, value in items:
            self._make(value, place, f"{fields.kind}.{key}", make)

    def one(self, fields: Fields, key: str, make: Maker) -> None:
        """Hand the one object under a key to `make`, where there is one."""
        if fields.has(key):
            self._make(fields.raw(key), f"{fields.place}.{key}", f"{fields.kind}.{key}", make)

    def attach(self, fields: Fields, uid: str) -> None:
        """Keep cites, notes and properties of the record with this uid."""
        self.each(fields, "cites", lambda part: self._citation(part, uid))
        self._notes(fields, uid)
        self._properties(fields, uid)

    def _make(self, value: object, place: str, kind: str, make: Maker) -> None:
        try:
            part = Fields(value, place, kind, self._report)
            make(part)
            part.finish()
        except RowProblem as problem:
            self._report.reject(self.row, problem)

    def _citation(self, part: Fields, uid: str) -> None:
        self._batch.add(
            Citation(
                source_id=self._sources.find(part, "source"),
                about=uid,
                field=part.text("field"),
                says=part.text("says"),
                locator=part.text("locator"),
                passage_from=part.whole("passage_from"),
                passage_to=part.whole("passage_to"),
                exact=part.text("exact"),
                prefix=part.text("prefix"),
                suffix=part.text("suffix"),
                confidence=part.whole("confidence", least=CONFIDENCES[0], most=CONFIDENCES[-1]),
                note=part.text("note"),
            )
        )

    def _notes(self, fields: Fields, uid: str) -> None:
        try:
            items = list(fields.items("notes"))
        except RowProblem as problem:
            self._report.reject(self.row, problem)
            return
        for place, value in items:
            try:
                if not isinstance(value, str) or not value.strip():
                    raise RowProblem(
                        place, said("a text was expected, not {value}", value=shown(value))
                    )
                self._batch.add(Note(text=value, about=uid))
            except RowProblem as problem:
                self._report.reject(self.row, problem)

    def _properties(self, fields: Fields, uid: str) -> None:
        try:
            pairs = fields.pairs("properties")
        except RowProblem as problem:
            self._report.reject(self.row, problem)
            return
        for name, value in pairs:
            place = f"{fields.place}.properties"
            if not name.strip() or isinstance(value, dict | list) or value is None:
                reason = said(
                    "{name} needs a name and a text or number, not {value}",
                    name=shown(name),
                    value=shown(value),
                )
                self._report.reject(self.row, RowProblem(place, reason))
                continue
            text = value if isinstance(value, str) else shown(value)
            self._batch.add(Property(about=uid, name=name, value=text))


class Reading:
    """One reading of one file; `zone` is that of clock times which name none.

    `shared` holds, by list, the folded names that several rows of it have.
    """

    def __init__(
        self,
        batch: Batch,
        existing: Existing,
        report: Report,
        zone: str,
        shared: Mapping[str, frozenset[str]],
    ) -> None:
        self.batch = batch
        self.existing = existing
        self.report = report
        self.sources = Keys("source")
        self.people = Keys("person")
        self.units = Keys("unit")
        self.posts = Keys("post")
        self.events = Keys("event")
        self.kinds = dict(existing.kinds)  # folded name -> id
        self.parts = Parts(batch, report, self.sources)
        self.kept: Counter[str] = Counter()  # rows that stand in the file already, by list
        self._shared = shared
        self._taken: set[tuple[str, int]] = set()
        self._zone = zone

    def met(self, kind: str, name: str) -> int | None:
        """Return the id of what has this name in the file, if it is one for certain.

        Two rows of one name are two people, or two units, and which of them is in the file
        can't be known; nor do two rows stand for one because one has the other's other name.
        """
        if folded(name) in self._shared[kind]:
            return None
        maps = {
            "people": self.existing.people,
            "units": self.existing.units,
            "sources": self.existing.sources,
        }
        found = maps[kind].get(folded(name))
        if found is None or (kind, found) in self._taken:
            return None
        self._taken.add((kind, found))
        self.kept[kind] += 1
        return found

    def span(self, fields: Fields, *, period: bool = False) -> Span:
        """Return the span of a row; `period`: without the key `ends` the end is unknown."""
        return fields.span(self._zone, self.existing.zone, always_period=period)

    def first_second(self, fields: Fields, key: str) -> int:
        """Return the first second of the date under a key, for what has one moment only."""
        try:
            lo = make_span(
                fields.needed(key), zone=self._zone, file_zone=self.existing.zone
            ).start_lo
        except DateProblem as problem:
            raise fields.problem(key, problem.happened) from None
        if lo is None:
            raise fields.problem(key, said("a date with a first day was expected"))
        return lo

    def span_or_none(self, fields: Fields) -> Span:
        """Return a period, or no date at all where the row says nothing of time."""
        dated = [key for key in ("starts", "ends", "attested") if fields.has(key)]
        return self.span(fields, period=True) if dated else UNDATED
