"""What the kinds that come with every file are called in the language that is spoken.

A file keeps their English labels; one that somebody gave another label is called by that.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Final

from db.records import Kind
from db.saying import said, to_say

SHIPPED: Final = {
    "appointment": to_say("Appointment"),
    "departure": to_say("Departure"),
    "reorganisation": to_say("Reorganisation"),
    "announcement": to_say("Announcement"),
    "incident": to_say("Incident"),
    "figure": to_say("Number"),
    "product": to_say("Product"),
    "deal": to_say("Deal"),
    "statement": to_say("Statement"),
    "legal": to_say("Legal"),
    "other": to_say("Other"),
}
"""The label of each kind in a new file, by its name."""


def kind_words(name: str, label: str) -> str:
    """Return what a kind is called: its label, or the words for the one it came with."""
    return said(label) if label and label == SHIPPED.get(name) else label


def worded(kind: Kind) -> Kind:
    """Return a kind with the label it is called by."""
    words = kind_words(kind.name, kind.label)
    return kind if words == kind.label else replace(kind, label=words)


def stored_label(name: str, words: str) -> str:
    """Return the label to keep for what a kind is called, so that `kind_words` gives it again."""
    shipped = SHIPPED.get(name, "")
    return shipped if shipped and words == said(shipped) else words
