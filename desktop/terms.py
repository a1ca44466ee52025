"""The fixed terms of the file: what is stored and the word for it, in the order of choices.

Dialogs offer these tables, panes look words up in them; all words are of the context "Words".
A term that nobody listed (files may hold any role) is shown as it stands.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QCoreApplication

Choices = list[tuple[str, str]]  # what is stored, the word for it

SPEAKING_KINDS: Final = ("appointment", "departure", "statement")
"""Kinds of event that have a word of their own for whom they are about."""

translate = QCoreApplication.translate


def modalities() -> Choices:
    """How it is known."""
    return [
        ("stated", translate("Words", "stated")),
        ("reported", translate("Words", "reported")),
        ("opinion", translate("Words", "opinion")),
        ("rumour", translate("Words", "rumour")),
        ("denied", translate("Words", "denied")),
        ("concluded", translate("Words", "my conclusion")),
    ]


def importances() -> Choices:
    """How much an event matters."""
    return [
        ("main", translate("Words", "main event")),
        ("normal", translate("Words", "normal")),
        ("detail", translate("Words", "detail")),
    ]


def severities() -> Choices:
    """How bad an incident was."""
    return [
        ("minor", translate("Words", "minor")),
        ("major", translate("Words", "major")),
        ("critical", translate("Words", "critical")),
    ]


def statuses() -> Choices:
    """How a position is held."""
    return [
        ("regular", translate("Words", "regular")),
        ("acting", translate("Words", "acting")),
        ("interim", translate("Words", "interim")),
        ("vacant", translate("Words", "vacant")),
    ]


def qualifiers() -> Choices:
    """How exact a number is."""
    return [
        ("exactly", translate("Words", "exactly")),
        ("about", translate("Words", "about")),
        ("up to", translate("Words", "up to")),
        ("at least", translate("Words", "at least")),
    ]


def unit_kinds() -> Choices:
    """What a unit is."""
    return [
        ("company", translate("Words", "company")),
        ("division", translate("Words", "division")),
        ("institute", translate("Words", "institute")),
        ("product", translate("Words", "product")),
        ("body", translate("Words", "body")),
        ("outside", translate("Words", "outside")),
    ]


def alias_kinds() -> Choices:
    """What another name is."""
    return [
        ("other name", translate("Words", "other name")),
        ("translation", translate("Words", "translation")),
        ("former", translate("Words", "former name")),
        ("short", translate("Words", "short name")),
    ]


def confidences() -> Choices:
    """How sure a source passage is; "" = nobody said."""
    return [
        ("", translate("Words", "not said")),
        ("0", translate("Words", "very unsure")),
        ("1", translate("Words", "unsure")),
        ("2", translate("Words", "fairly sure")),
        ("3", translate("Words", "sure")),
        ("4", translate("Words", "certain")),
    ]


def person_roles(kind: str = "") -> Choices:
    """What a person can be in an event of this kind; a file may hold any other word."""
    subject = {
        "appointment": translate("Words", "appointed"),
        "departure": translate("Words", "leaves"),
        "statement": translate("Words", "says"),
    }.get(kind, translate("Words", "who it is about"))
    return [("subject", subject), *_roles()]


def unit_roles() -> Choices:
    """What a unit can be in an event; a file may hold any other word."""
    return [("subject", translate("Words", "where it happens")), *_roles()]


def cited_fields() -> Choices:
    """What of a record a source passage can support."""
    return [
        ("", translate("Words", "all of it")),
        ("when", translate("Words", "when")),
        ("who", translate("Words", "who")),
        ("where", translate("Words", "where")),
        ("figure", translate("Words", "number")),
        ("cause", translate("Words", "cause")),
    ]


def unit_relations(*, is_from: bool) -> Choices:
    """What can become of a unit; `is_from`: it is the one that changed into the other."""
    if is_from:
        return [
            ("renamed", translate("Words", "was renamed to")),
            ("merged into", translate("Words", "was merged into")),
            ("split from", translate("Words", "was split from")),
            ("replaced by", translate("Words", "was replaced by")),
        ]
    return [
        ("renamed", translate("Words", "was named before")),
        ("merged into", translate("Words", "took in")),
        ("split from", translate("Words", "had split off:")),
        ("replaced by", translate("Words", "replaced")),
    ]


def names_of_table(table: str) -> tuple[str, str]:
    """What one record of a table is for a person, and what several are."""
    return {
        "event": (translate("Words", "event"), translate("Words", "events")),
        "tenure": (translate("Words", "time in office"), translate("Words", "times in office")),
        "person": (translate("Words", "person"), translate("Words", "people")),
        "unit": (translate("Words", "unit"), translate("Words", "units")),
        "source": (translate("Words", "source"), translate("Words", "sources")),
        "citation": (translate("Words", "source passage"), translate("Words", "source passages")),
        "note": (translate("Words", "note"), translate("Words", "notes")),
        "era": (translate("Words", "era"), translate("Words", "eras")),
        "tag": (translate("Words", "tag"), translate("Words", "tags")),
        "tagging": (translate("Words", "use of the tag"), translate("Words", "uses of tags")),
        "kind": (translate("Words", "kind of event"), translate("Words", "kinds of events")),
        "link": (translate("Words", "connection"), translate("Words", "connections")),
        "post": (translate("Words", "position"), translate("Words", "positions")),
        "alias": (translate("Words", "other name"), translate("Words", "other names")),
        "property": (translate("Words", "free field"), translate("Words", "free fields")),
        "attachment": (translate("Words", "attachment"), translate("Words", "attachments")),
        "figure": (translate("Words", "number"), translate("Words", "numbers")),
        "incident": (translate("Words", "incident"), translate("Words", "incidents")),
        "unit_parent": (
            translate("Words", "place in the tree"), translate("Words", "places in the tree")),
        "unit_change": (
            translate("Words", "change of a unit"), translate("Words", "changes of units")),
        "event_person": (
            translate("Words", "part in an event"), translate("Words", "parts in events")),
        "event_unit": (
            translate("Words", "part in an event"), translate("Words", "parts in events")),
    }.get(table, (translate("Words", "record"), translate("Words", "records")))  # fmt: skip


def word_for(choices: Choices, stored: str) -> str:
    """The word for what is stored; a term that nobody listed is shown as it stands."""
    return dict(choices).get(stored, stored)


def _roles() -> Choices:
    return [
        ("predecessor", translate("Words", "predecessor")),
        ("successor", translate("Words", "successor")),
        ("affected", translate("Words", "affected")),
        ("announced by", translate("Words", "announced by")),
        ("mentioned", translate("Words", "mentioned")),
    ]
