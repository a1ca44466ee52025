"""Every edit that a draft, a drag, the clipboard or a merge makes, drawn by hypothesis.

`DRAFTED` has the shape of `tests.db.edit_kinds.EDITS`: each takes the open file and a way to
draw and returns a Change, or None where there is nothing it could be done to.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Final

from hypothesis import strategies as st

from db.changes import Change
from db.dates.clock import DAY_S, seconds_of
from db.dates.span import make_span
from db.drafts.batch_edits import set_for_many, tag_many
from db.drafts.copying import copied, duplicated, pasted
from db.drafts.event_merging import merge_events
from db.drafts.events import event_change, event_draft
from db.drafts.ids import Edits as Made
from db.drafts.links import link_change, turned, unlink
from db.drafts.moving import Mark, moved, resized
from db.drafts.office_offer import offer_office
from db.drafts.offices import end_tenure, office_change, office_draft
from db.drafts.rows import Row, RowTable, put_in_row
from db.drafts.values import CitationDraft, EventDraft, OfficeDraft, SourceDraft, Who
from db.errors import ChronikError
from db.file import OpenFile
from db.records import Figure, Incident
from db.schema import LINK_RELATIONS
from tests.db.edit_kinds import Draws, Edits

NAMES: Final = st.sampled_from(["Jeff Zhang", "Daniel Zhang", "张建锋", "Alibaba Cloud", "OKX"])
ROLES: Final = st.sampled_from(["subject", "predecessor", "affected"])
WORDS: Final = st.sampled_from(["Outage", "named acting president", "„wird“ Präsident", "云 x"])
DATES: Final = st.sampled_from(
    [("",), ("2022-12-29",), ("2022-12",), ("2018~", ""), ("[2022-12-16..2022-12-19]",),
     ("2020", "2022-35"), ("2022-12-18T10:52", "..")]
)  # fmt: skip
KINDS: Final = st.sampled_from(["appointment", "departure", "incident", "other"])
SHIFTS: Final = st.sampled_from([DAY_S, -40 * DAY_S, 800 * DAY_S, 3_600, -5])


def _ids(file: OpenFile, table: str) -> list[int]:
    return [id for (id,) in file.connection.execute(f'SELECT id FROM "{table}" ORDER BY id')]


def _id(file: OpenFile, draw: Draws, table: str) -> int:
    """One of the ids of a table; one that is not there where it is empty."""
    return draw(st.sampled_from(_ids(file, table) or [9_999_999]))


def _marks(file: OpenFile, draw: Draws) -> list[Mark]:
    every = [(table, id) for table in ("event", "tenure", "era") for id in _ids(file, table)]
    return draw(st.lists(st.sampled_from(every), min_size=1, max_size=4)) if every else []


def _draft(draw: Draws, id: int = 0) -> EventDraft:
    who = st.builds(Who, NAMES, role=ROLES)
    figure = st.builds(Figure, st.just(0), WORDS, st.just(3.0))
    source = SourceDraft("The article", text="Servers stood still.")
    return EventDraft(
        draw(WORDS),
        draw(KINDS),
        span=make_span(*draw(DATES)),
        people=tuple(draw(st.lists(who, max_size=3))),
        units=tuple(draw(st.lists(who, max_size=3))),
        incident=draw(st.none() | st.just(Incident(0, "major"))),
        figures=tuple(draw(st.lists(figure, max_size=2))),
        citations=(CitationDraft(source, "when"),) if draw(st.booleans()) else (),
        tags=tuple(draw(st.lists(st.sampled_from(["a", "A", "b"]), max_size=2))),
        properties=tuple(draw(st.lists(st.tuples(WORDS, WORDS), max_size=2))),
        id=id,
    )


def write_event(file: OpenFile, draw: Draws) -> Change:
    """A new event, with the time in office it offers."""
    draft = _draft(draw)
    return event_change(file, replace(draft, office=offer_office(file, draft)))


def edit_event(file: OpenFile, draw: Draws) -> Change:
    """An event written anew, or with what it had and a little more."""
    stored = event_draft(file, _id(file, draw, "event"))
    draft = _draft(draw, stored.id)
    if draw(st.booleans()):
        draft = replace(stored, people=draft.people + stored.people, tags=draft.tags)
    return event_change(file, draft)


def write_office(file: OpenFile, draw: Draws) -> Change:
    """A time in office that ends others."""
    draft = OfficeDraft(
        Who(draw(NAMES)),
        draw(st.none() | st.builds(Who, NAMES)),
        draw(st.sampled_from(["president", "", "head"])),
        status=draw(st.sampled_from(["regular", "acting", "vacant"])),
        span=make_span(draw(st.sampled_from(["", "2018~", "2022-12-29"])), ""),
        ends_tenures=tuple(_ids(file, "tenure")[-1:]),
        end_of_predecessor="2023",
    )
    return office_change(file, draft)


def edit_office(file: OpenFile, draw: Draws) -> Change:
    """A time in office in another unit, or ended."""
    tenure = _id(file, draw, "tenure")
    if draw(st.booleans()):
        return end_tenure(file, tenure, draw(st.sampled_from(["2023", "..", ""])))
    return office_change(file, replace(office_draft(file, tenure), unit=Who(draw(NAMES))))


def drag(file: OpenFile, draw: Draws) -> Change:
    """Marks moved, or one resized."""
    if draw(st.booleans()):
        return moved(file, _marks(file, draw), draw(SHIFTS))
    mark = (_marks(file, draw) or [("event", 0)])[0]
    when = draw(st.sampled_from([seconds_of(2017), seconds_of(2022, 12, 20), seconds_of(2024, 5)]))
    return resized(file, mark, draw(st.sampled_from(["start", "end"])), when)


def drag_to_a_row(file: OpenFile, draw: Draws) -> Change:
    """Marks put into another row."""
    table: RowTable = draw(st.sampled_from(["unit", "person", "kind"]))
    ids: list[int | None] = [None, *_ids(file, table)]
    ends = [draw(st.sampled_from(ids)) for _ in range(2)]
    edits = Made(file)
    put_in_row(edits, _marks(file, draw), Row(table, ends[0], ends[1]))
    return edits.to_change("row")


def edit_many(file: OpenFile, draw: Draws) -> Change:
    """The same for many events."""
    marks = _marks(file, draw)
    if draw(st.booleans()):
        return tag_many(file, marks, add="a", remove=draw(st.sampled_from(["", "b"])))
    return set_for_many(
        file,
        [id for table, id in marks if table == "event"],
        kind=draw(st.none() | KINDS),
        add_unit=Who(draw(NAMES)),
        remove_person=_id(file, draw, "person"),
        shift=draw(SHIFTS),
    )


def copy(file: OpenFile, draw: Draws) -> Change:
    """Marks duplicated, or pasted at another time."""
    marks = _marks(file, draw)
    if draw(st.booleans()):
        return duplicated(file, marks)
    return pasted(file, copied(file, marks), seconds_of(2024, 2, 29))


def merge(file: OpenFile, draw: Draws) -> Change:
    """Two events made one."""
    return merge_events(file, _id(file, draw, "event"), _id(file, draw, "event"))


def link(file: OpenFile, draw: Draws) -> Change:
    """Two events linked, a link turned or taken away."""
    what = draw(st.sampled_from(["link", "turn", "unlink"]))
    if what == "link":
        ends = (_id(file, draw, "event"), _id(file, draw, "event"))
        return link_change(file, ends[0], ends[1], draw(st.sampled_from(LINK_RELATIONS)))
    return (turned if what == "turn" else unlink)(file, _id(file, draw, "link"))


def _unless_refused(make: Edits) -> Edits:
    def drafted(file: OpenFile, draw: Draws) -> Change | None:
        try:
            return make(file, draw)
        except ChronikError:
            return None

    return drafted


DRAFTED: Final[dict[str, Edits]] = {
    make.__name__: _unless_refused(make)
    for make in (
        write_event, edit_event, write_office, edit_office, drag, drag_to_a_row, edit_many, copy,
        merge, link,
    )
}  # fmt: skip
