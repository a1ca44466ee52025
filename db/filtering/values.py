"""A filter as a value: what a row must have to be seen. It goes to JSON and back as it is."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, cast, get_args

from db.columns import IMPORTANCES, MODALITIES
from db.dates.edtf import bounds
from db.errors import DateProblem

Field = Literal["kind", "unit", "person", "tag", "source", "modality", "importance", "when", "text"]
How = Literal["any", "all", "none"]

FIELDS: Final[tuple[Field, ...]] = get_args(Field)
BY_ID: Final = frozenset({"kind", "unit", "person", "tag", "source"})
BY_WORD: Final = {"modality": MODALITIES, "importance": IMPORTANCES}
SEVERAL: Final = frozenset({"unit", "person", "tag", "source"})  # a row may have more than one


@dataclass(frozen=True, slots=True)
class Group:
    """One thing that is asked of a row.

    By `field` it is about `ids` (of kinds, units, people, tags, sources), about `words`
    (modalities, importances, or texts in which every word must be found), or about the time
    from `since` to `until` (EDTF, "" = no bound; both days included). `how`: the row has any of
    them, all of them, or none. `is_below`: a unit stands for all that ever lay below it.
    """

    field: Field
    ids: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    how: How = "any"
    is_below: bool = True

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return bool(self.ids or any(word.strip() for word in self.words) or self.period)

    @property
    def period(self) -> tuple[str, str] | None:
        """From when to when, where it is about time."""
        return (self.since, self.until) if self.since or self.until else None

    def with_how(self, how: How) -> "Group":
        """The same, asked another way."""
        return replace(self, how=how)


@dataclass(frozen=True, slots=True)
class Filter:
    """What a row must pass: every group of it. False while nothing is filtered.

    `has_office`: times in office are seen at all. They have neither kind nor importance, and
    pass these; every other group asks of them what it asks of events: whether the holder is the
    person, the position in the unit, the time in the period, the names in the text. Eras, which
    are only the ground of the canvas, always pass.
    """

    groups: tuple[Group, ...] = ()
    has_office: bool = True

    def __bool__(self) -> bool:
        """Whether anything is hidden by it."""
        return bool(self.groups) or not self.has_office

    def of(self, field: Field) -> tuple[Group, ...]:
        """Its groups about one thing."""
        return tuple(group for group in self.groups if group.field == field)

    def only(self, group: Group) -> "Filter":
        """This filter with one group in the place of all others about the same."""
        kept = tuple(each for each in self.groups if each.field != group.field)
        return filter_of((*kept, group), has_office=self.has_office)

    def without(self, group: Group) -> "Filter":
        """This filter but for one group."""
        kept = tuple(each for each in self.groups if each != group)
        return filter_of(kept, has_office=self.has_office)

    def hiding(self, field: Field, id: int) -> "Filter":
        """This filter, with one thing hidden besides."""
        for group in self.of(field):
            if group.how == "none":
                more = replace(group, ids=(*group.ids, *({id} - set(group.ids))))
                groups = tuple(more if each is group else each for each in self.groups)
                return replace(self, groups=groups)
        return filter_of((*self.groups, Group(field, ids=(id,), how="none")), self.has_office)

    def to_json(self) -> dict[str, Any]:
        """What `from_json` reads."""
        return {"office": self.has_office, "groups": [_group_json(g) for g in self.groups]}

    @classmethod
    def from_json(cls, stored: object) -> "Filter":
        """Read a stored filter; ValueError for what none of ours can have written."""
        told = stored if isinstance(stored, dict) else {"groups": None}
        groups, has_office = told.get("groups", []), told.get("office", True)
        if isinstance(groups, list) and isinstance(has_office, bool):
            return filter_of(map(_read_group, groups), has_office)
        raise ValueError("a filter is an object with a list of groups")


NO_FILTER: Final = Filter()


def filter_of(groups: Iterable[Group], has_office: bool = True) -> Filter:
    """A filter of these groups, without the empty ones, each once, in the order of the fields."""
    asked = dict.fromkeys(group for group in groups if group)
    ordered = sorted(asked, key=lambda group: FIELDS.index(group.field))
    return Filter(tuple(ordered), has_office)


def _group_json(group: Group) -> dict[str, Any]:
    told: dict[str, Any] = {"field": group.field, "how": group.how}
    if group.ids:
        told["ids"] = list(group.ids)
    if group.words:
        told["words"] = list(group.words)
    if group.period:
        told["since"], told["until"] = group.period
    if group.field == "unit":
        told["below"] = group.is_below
    return told


def _read_group(stored: object) -> Group:
    stored = stored if isinstance(stored, dict) else {}
    field, how = stored.get("field"), stored.get("how", "any")
    if field not in FIELDS or how not in get_args(How) or (how == "all" and field not in SEVERAL):
        raise ValueError(f"there is no group {field!r} with {how!r}")
    ids, words = stored.get("ids", []), stored.get("words", [])
    since, until = stored.get("since", ""), stored.get("until", "")
    below = stored.get("below", True)
    is_sound = (
        isinstance(ids, list)
        and all(type(each) is int and each >= 0 for each in ids)
        and isinstance(words, list)
        and all(isinstance(each, str) for each in words)
        and all(word in BY_WORD[field] for word in words if field in BY_WORD)
        and (not ids or field in BY_ID)
        and (not words or field in BY_WORD or field == "text")
        and isinstance(below, bool)
        and (field == "when" or not (since or until))
    )
    if not is_sound or not (_is_date(since) and _is_date(until)):
        raise ValueError(f"what is asked about {field!r} can't be read")
    return Group(cast(Field, field), tuple(ids), tuple(words), since, until, cast(How, how), below)


def _is_date(text: object) -> bool:
    if not isinstance(text, str):
        return False
    try:
        return not text or bool(bounds(text))
    except DateProblem:
        return False
