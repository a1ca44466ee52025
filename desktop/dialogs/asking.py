"""What a dialog may ask while it is open: functions that `editing` hands in.

Dialogs never see the file. All functions answer at once (some milliseconds) and never write.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from db.dates.free_text import DateReading
from db.drafts.values import (
    Candidate,
    CitationDraft,
    Double,
    EventDraft,
    OfficeDraft,
    SourceDraft,
)
from db.reading.named import Named
from db.records import Kind, Post, Tag
from desktop.dialogs.remembered import Remembered, nothing_remembered


class ReadDate(Protocol):
    """Reads a text as a date; relative words count from the EDTF day `reference`.

    With `fiscal_year_end` ("MM-DD", "" = none) a quarter may be the fiscal year's.
    """

    def __call__(self, text: str, reference: str, /, fiscal_year_end: str = "") -> DateReading: ...


def _unknown(_id: int) -> str:
    return ""


def _no_source(_draft: SourceDraft) -> tuple[Named, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Helpers:
    """The open file as a dialog may know it. Texts typed by a person go in as they are."""

    find_people: Callable[[str], list[Candidate]]
    find_units: Callable[[str], list[Candidate]]
    find_events: Callable[[str], list[Candidate]]
    find_sources: Callable[[str], list[Candidate]]
    source: Callable[[int], SourceDraft | None]
    posts_of: Callable[[int], list[Post]]  # of a unit's id
    read_date: ReadDate
    find_doubles: Callable[[EventDraft], list[Double]]
    offer_office: Callable[[EventDraft], OfficeDraft | None]
    preview: Callable[[EventDraft | None], None]  # shown on the canvas; None = nothing
    show_passage: Callable[[int, int, int], None]  # source id, from, to: in the reading pane
    kinds: tuple[Kind, ...] = ()
    tags: tuple[Tag, ...] = ()
    language: str = "en"
    zone: str = "UTC"
    today: str = ""  # EDTF of the day the dialog was opened
    holder_of: Callable[[int], str] = _unknown  # the name in a stored time in office
    edit_citation: Callable[[CitationDraft], CitationDraft | None] | None = None  # asks, in full
    remembered: Callable[[str], Remembered] = nothing_remembered  # of a dialog's object name
    year_end_of: Callable[[int], str] = _unknown  # of a unit's id: "MM-DD", "" = not known
    same_sources: Callable[[SourceDraft], tuple[Named, ...]] = _no_source  # stored already
