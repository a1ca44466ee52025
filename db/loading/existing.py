"""What a file knows already, for importers: names to ids, so that nothing is made twice.

Names are compared casefolded and with their spaces folded. A name that two people (or two
units) share stands for neither: a shared name never merges two.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from db.kind_words import kind_words
from db.schema import BUILT_IN_KINDS
from db.tables import Readable


def folded(name: str) -> str:
    """Return a name as the maps of `Existing` have it."""
    return " ".join(name.casefold().split())


@dataclass(frozen=True, slots=True)
class Existing:
    """Ids by folded name; `posts` by (unit id, folded title), `kinds` by name and by label.

    `ambiguous` holds the names that several people or several units have, `tenures` each time
    in office as (position, person or None, start, end), the dates EDTF.
    """

    people: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)
    posts: Mapping[tuple[int, str], int] = field(default_factory=dict)
    sources: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)
    ambiguous: frozenset[str] = frozenset()
    language: str = "en"
    zone: str = "UTC"
    tenures: frozenset[tuple[int, int | None, str, str]] = frozenset()

    @classmethod
    def empty(cls, *, language: str = "en", zone: str = "UTC") -> "Existing":
        """Return what a new file knows: the built-in kinds."""
        kinds = {
            folded(text): number
            for number, (name, label, _, _) in enumerate(BUILT_IN_KINDS, start=1)
            for text in (label, name)
        }
        return cls(kinds=kinds, language=language, zone=zone)

    def person(self, name: str) -> int | None:
        """Return the id of the one person of this name or other name."""
        return self.people.get(folded(name))

    def unit(self, name: str) -> int | None:
        """Return the id of the one unit of this name or other name."""
        return self.units.get(folded(name))

    def kind(self, name: str) -> int | None:
        """Return the id of a kind by name or label."""
        return self.kinds.get(folded(name))

    def post(self, unit_id: int, title: str) -> int | None:
        """Return the id of a position by its unit and title."""
        return self.posts.get((unit_id, folded(title)))

    def source(self, title: str) -> int | None:
        """Return the id of a source by its title."""
        return self.sources.get(folded(title))


def existing_of(file: Readable) -> Existing:
    """Read the names of a file."""
    rows = file.connection.execute
    meta = dict(rows("SELECT key, value FROM meta").fetchall())
    people, shared_by_people = _ids_by_name(
        rows("SELECT id, name FROM person ORDER BY id"),
        rows("SELECT person_id, name FROM alias WHERE person_id IS NOT NULL ORDER BY id"),
    )
    units, shared_by_units = _ids_by_name(
        rows("SELECT id, name FROM unit ORDER BY id"),
        rows("SELECT unit_id, name FROM alias WHERE unit_id IS NOT NULL ORDER BY id"),
    )
    posts = rows("SELECT id, unit_id, title FROM post ORDER BY id DESC")
    sources = rows("SELECT id, title FROM source ORDER BY id DESC")
    tags = rows("SELECT id, name FROM tag ORDER BY id DESC")
    kinds = rows("SELECT id, name, label FROM kind").fetchall()
    called = [(kind_words(name, label), id) for id, name, label in kinds]
    called += [(label, id) for id, _, label in kinds] + [(name, id) for id, name, _ in kinds]
    return Existing(
        people=people,
        units=units,
        kinds={folded(words): id for words, id in called},
        posts={(unit, folded(title)): each for each, unit, title in posts},
        sources={folded(title): each for each, title in sources},
        tags={folded(name): each for each, name in tags},
        ambiguous=shared_by_people | shared_by_units,
        language=meta.get("language") or "en",
        zone=meta.get("zone") or "UTC",
        tenures=frozenset(rows("SELECT post_id, person_id, starts, ends FROM tenure")),
    )


def _ids_by_name(
    names: Iterable[tuple[int, str]], other_names: Iterable[tuple[int, str]]
) -> tuple[dict[str, int], frozenset[str]]:
    # A first name is stronger than somebody else's other name.
    ids, shared = _unambiguous(names)
    others, shared_others = _unambiguous(other_names)
    shared_others -= ids.keys()
    found = {name: each for name, each in others.items() if name not in shared} | ids
    return found, shared | shared_others


def _unambiguous(pairs: Iterable[tuple[int, str]]) -> tuple[dict[str, int], frozenset[str]]:
    of_name: dict[str, set[int]] = {}
    for each, name in pairs:
        of_name.setdefault(folded(name), set()).add(each)
    ids = {name: min(found) for name, found in of_name.items() if len(found) == 1}
    return ids, frozenset(of_name) - ids.keys()
