"""The fixed terms of the file as choices for a person: what is stored, and the word for it.

Every table here has the same words as the panes (context "Words"), in the order they are
offered.
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
