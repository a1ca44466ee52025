"""One record of the file: a frozen dataclass for each table.

Field names are the column names. `id` 0 means not stored yet; inside a `Batch` a negative
id names a record of that batch. `uid` is a UUID version 7, made when the record is stored
if it is empty. A `span` field stands for the thirteen columns of `db.dates.span.Span`.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, field

from db.dates.span import UNDATED, Span

NO_ID = 0


@dataclass(frozen=True, slots=True)
class Meta:
    """One setting of the file: title, language, zone, created, fiscal_year_end, revision."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person. `born` and `died` are EDTF dates or empty."""

    name: str
    sort_name: str = ""
    summary: str = ""
    born: str = ""
    died: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation or a part of one.

    `kind` is company, division, institute, product, body or outside; `founded` and
    `dissolved` are EDTF dates; `fiscal_year_end` is "MM-DD" or empty.
    """

    name: str
    kind: str = "company"
    founded: str = ""
    dissolved: str = ""
    fiscal_year_end: str = ""
    summary: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class UnitParent:
    """A unit lies under another for a time: the tree is that of a date."""

    unit_id: int
    parent_id: int
    reason: str = ""
    span: Span = UNDATED
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class UnitChange:
    """An event changed a unit: `relation` is renamed, merged into, split from, replaced by."""

    event_id: int
    from_unit: int
    to_unit: int
    relation: str
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a person or a unit; `kind` is other name, translation, former or short."""

    name: str
    person_id: int | None = None
    unit_id: int | None = None
    language: str = ""
    kind: str = "other name"
    span: Span = UNDATED
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A position in a unit; `leads` = its holder leads the unit; `seats` None = any number."""

    unit_id: int
    title: str = ""
    leads: bool = False
    seats: int | None = 1
    opened: str = ""
    closed: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Tenure:
    """A time in office; `status` regular, acting, interim, or vacant with no person."""

    post_id: int
    person_id: int | None = None
    status: str = "regular"
    announced: str = ""
    modality: str = "stated"
    span: Span = UNDATED
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event: `name` for the program and files, `label` for people, colour "#rrggbb"."""

    name: str
    label: str
    colour: str
    icon: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; importance main, normal, detail; modality as in MODALITIES."""

    title: str
    kind_id: int
    description: str = ""
    importance: str = "normal"
    modality: str = "stated"
    place: str = ""
    span: Span = UNDATED
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """What an event of kind incident adds: severity minor, major, critical; lasted in seconds."""

    event_id: int
    severity: str = "minor"
    status: str = ""
    region: str = ""
    cause: str = ""
    impact: str = ""
    lasted_min_s: int | None = None
    lasted_max_s: int | None = None
    lasted_wording: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number an event states; qualifier exactly, about, up to, at least."""

    event_id: int
    metric: str
    value: float
    qualifier: str = "exactly"
    unit: str = ""
    basis: str = ""
    period: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class EventPerson:
    """A person in an event; role subject, predecessor, affected, announced by …"""

    event_id: int
    person_id: int
    role: str = "subject"
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class EventUnit:
    """A unit in an event, with its role."""

    event_id: int
    unit_id: int
    role: str = "subject"
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """How two events hang together; relation causes, suspected connection, follows …"""

    from_event: int
    to_event: int
    relation: str
    speculated: bool = False
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A text that says things; `quoted_in` is the source that quotes it; `issued` EDTF."""

    title: str
    publisher: str = ""
    author: str = ""
    url: str = ""
    archived_url: str = ""
    language: str = ""
    issued: str = ""
    accessed: str = ""
    quoted_in: int | None = None
    text: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage of a source that supports a record; `about` is that record's uid.

    `field` names what it supports (when, who, where, figure, cause …), `says` the differing
    value if it differs; `passage_from`, `passage_to`, `exact`, `prefix`, `suffix` are the W3C
    text position and quote selectors; `confidence` 0 (very unsure) … 4 (certain).
    """

    source_id: int
    about: str
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
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """The annotator's note about a record (uid) or at a moment; times are ISO 8601 UTC."""

    text: str
    about: str = ""
    at: int | None = None
    created_at: str = ""
    changed_at: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Property:
    """A free field of a record (uid)."""

    about: str
    name: str
    value: str
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word to mark records with."""

    name: str
    colour: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Tagging:
    """A tag on a record (uid)."""

    tag_id: int
    about: str
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a record (uid), at most 10 MB."""

    about: str
    name: str
    mime: str
    bytes: bytes = field(repr=False)
    sha256: str = ""
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Era:
    """A band over all lanes."""

    title: str
    colour: str = ""
    span: Span = UNDATED
    id: int = NO_ID
    uid: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """A saved view or export preset; `state` is JSON."""

    name: str
    kind: str
    state: str
    id: int = NO_ID
    uid: str = ""


Record = (
    Meta | Person | Unit | UnitParent | UnitChange | Alias | Post | Tenure | Kind | Event
    | Incident | Figure | EventPerson | EventUnit | Link | Source | Citation | Note | Property
    | Tag | Tagging | Attachment | Era | View
)  # fmt: skip
