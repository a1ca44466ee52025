"""The drafts: an event with all that hangs on it, people, units, positions, sources, notes.

An `id` of 0 means: new. A person, a unit, a position or a source that a draft names and that
is not in the file yet (`Who.id == 0`, `SourceDraft.id == 0`) is made by the same Change.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, field

from db.dates.span import UNDATED, Span
from db.records import Alias, Figure, Incident, Link, Post, Unit


@dataclass(frozen=True, slots=True)
class Who:
    """A person or unit that a draft names; `id` 0 = made under this name when it is saved.

    With `id` 0 the one stored record of exactly this full name is taken, if there is one:
    another window may have made it meanwhile. `is_another` makes a second one of that name.
    """

    name: str
    id: int = 0
    role: str = "subject"
    unit_kind: str = "company"  # of a unit that is to be made
    is_another: bool = False  # somebody else of the same name


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """A text that says things; `issued` and `accessed` are EDTF, `text` the text itself."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    archived_url: str = ""
    language: str = ""
    issued: str = ""
    accessed: str = ""
    quoted_in: int | None = None
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class CitationDraft:
    """A passage that supports a record: W3C position (characters, half-open) and quote.

    `source.id` names a stored source; with 0 the source itself is made.
    """

    source: SourceDraft
    field: str = ""
    says: str = ""
    locator: str = ""
    passage_from: int | None = None
    passage_to: int | None = None
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    confidence: int | None = None
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class OfficeDraft:
    """A time in office. `person` None = the post is known to be empty (status vacant).

    `span` is when it is in effect, `announced` the EDTF of the day it was announced.
    `ends_tenures` are stored times in office that end with `end_of_predecessor` (EDTF).
    """

    unit: Who
    person: Who | None = None
    title: str = ""
    leads: bool = True
    seats: int | None = 1
    post_id: int = 0
    status: str = "regular"
    announced: str = ""
    modality: str = "stated"
    span: Span = UNDATED
    ends_tenures: tuple[int, ...] = ()
    end_of_predecessor: str = ""
    citations: tuple[CitationDraft, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event with everything a dialog shows of it. `kind` is the name of a kind."""

    title: str = ""
    kind: str = "other"
    importance: str = "normal"
    modality: str = "stated"
    place: str = ""
    description: str = ""
    span: Span = UNDATED
    people: tuple[Who, ...] = ()
    units: tuple[Who, ...] = ()
    incident: Incident | None = None  # event_id is ignored
    figures: tuple[Figure, ...] = ()  # event_id is ignored; id 0 = new
    citations: tuple[CitationDraft, ...] = ()
    tags: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()  # name, value
    office: OfficeDraft | None = None  # "also record": a time in office of the same edit
    id: int = 0


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person with other names; `born` and `died` EDTF."""

    name: str = ""
    sort_name: str = ""
    summary: str = ""
    born: str = ""
    died: str = ""
    aliases: tuple[Alias, ...] = ()  # person_id is ignored; id 0 = new
    tags: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    citations: tuple[CitationDraft, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class ParentDraft:
    """A unit above, for a time."""

    parent: Who
    reason: str = ""
    span: Span = UNDATED
    id: int = 0


@dataclass(frozen=True, slots=True)
class UnitChangeDraft:
    """Renamed, merged into, split from, replaced by another unit, on the day of an event."""

    relation: str
    other: Who
    span: Span = UNDATED
    event_id: int = 0  # 0 = an event of kind reorganisation is made on that day
    is_from: bool = True  # this unit is the one that changed into `other`
    id: int = 0


@dataclass(frozen=True, slots=True)
class UnitDraft:
    """A unit with dated parents, other and former names, and what became of it."""

    unit: Unit = field(default_factory=lambda: Unit(""))
    parents: tuple[ParentDraft, ...] = ()
    aliases: tuple[Alias, ...] = ()  # unit_id is ignored; id 0 = new
    changes: tuple[UnitChangeDraft, ...] = ()
    posts: tuple[Post, ...] = ()  # unit_id is ignored; id 0 = new
    tags: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    citations: tuple[CitationDraft, ...] = ()

    @property
    def id(self) -> int:
        """The stored unit's id, 0 for a new one."""
        return self.unit.id


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note about a record (uid) or pinned to a moment of the axis (seconds)."""

    text: str = ""
    about: str = ""
    at: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class LinkDraft:
    """How two events hang together, with the passages that say so."""

    link: Link
    citations: tuple[CitationDraft, ...] = ()

    @property
    def id(self) -> int:
        """The stored link's id, 0 for a new one."""
        return self.link.id


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored record that a typed text may mean, and why it is offered."""

    table: str
    id: int
    name: str
    reason: str = ""  # "" = its own name; else "other name: Zhang Jianfeng"


@dataclass(frozen=True, slots=True)
class Double:
    """A stored event that is very like a draft, and in what."""

    event_id: int
    title: str
    reasons: tuple[str, ...]  # of: "title", "day", "person", "unit", "kind"
