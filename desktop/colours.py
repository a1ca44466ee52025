"""What the colours of the canvas mean: one choice, made from the whole file, not from a filter."""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from db.reading import most
from db.tables import Readable
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.timeline.colouring import BASES, MOST, Basis, Colouring, Hue, mark_keys

CHANGING: Final = frozenset({"person", "unit", "unit_parent", "tag", "tagging"})


class Colours(QObject):
    """Colours by kind, person, unit or tag; those of most marks have colours of their own."""

    changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.by: Basis = "kind"

    def choose(self, by: str) -> None:
        """Let colours mean something else from now on."""
        before, self.by = self.by, next((each for each in BASES if each == by), "kind")
        self.renew()
        document = self._desk.document
        if document is not None and self.by != before:
            document.changed.emit(())
        self.changed.emit(self.by)

    def forget(self) -> None:
        """The file is closed: the next one begins with the colours of kinds."""
        self.by = "kind"

    def renew(self) -> None:
        """Work out anew what has which colour: the file is another, or people and tags are."""
        document = self._desk.document
        if document is not None:
            document.colouring = self._desk.read(
                document, lambda file: colouring_of(file, document, self.by)
            )

    def follow(self, what: object) -> None:
        """Keep colours right after an edit; they stay with those that have them if they can."""
        touched = _tables(what) if isinstance(what, tuple) else None
        if self.by != "kind" and (touched is None or touched & CHANGING):
            self.renew()


def colouring_of(file: Readable, document: Document, by: Basis) -> Colouring | None:
    """What has which colour; None = kinds have the colours they have in the file."""
    if by == "kind":
        return None
    if by == "tag":
        return _by_tag(file)
    ids = most.most_common(document.columns, by, MOST)
    labels = most.names_of_ids(file, by, ids)
    hues = tuple(Hue(label, f"hue:{place}") for place, label in enumerate(labels))
    places = {id: place for place, id in enumerate(ids)}
    other = QCoreApplication.translate("Colours", "other people")
    if by == "unit":
        places = most.nearest_above(file, places)
        other = QCoreApplication.translate("Colours", "other units")
    keys = np.array(sorted(places), np.int64)
    of_keys = np.array([places[key] for key in keys.tolist()], np.int64)
    return Colouring(by, hues, keys, of_keys, other)


def _by_tag(file: Readable) -> Colouring:
    tags = most.tags_by_use(file, MOST)
    hues = tuple(Hue(f"#{tag.name}", tag.colour or f"hue:{at}") for at, tag in enumerate(tags))
    keys, places = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for place, tag in enumerate(tags):
        for table, ids in most.marks_with(file, tag.id):
            keys.append(mark_keys(np.full(len(ids), table, np.int8), ids))
            places.append(np.full(len(ids), place, np.int64))
    all_keys, all_places = np.concatenate(keys), np.concatenate(places)
    order = np.lexsort((all_places, all_keys))
    all_keys, all_places = all_keys[order], all_places[order]
    is_first = np.ones(len(all_keys), np.bool_)
    is_first[1:] = all_keys[1:] != all_keys[:-1]
    other = QCoreApplication.translate("Colours", "without these tags")
    return Colouring("tag", hues, all_keys[is_first], all_places[is_first], other)


def _tables(edits: tuple[object, ...]) -> set[str] | None:
    """The tables that edits touched; None when that is not known."""
    found: set[str] = set()
    for edit in edits:
        touched = getattr(edit, "touched", None)
        if touched is None:
            return None
        found |= set(touched)
    return found
