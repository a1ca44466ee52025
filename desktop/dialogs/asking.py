"""What a dialog may ask while it is open: functions that `editing` hands in.

Dialogs never see the file. All functions answer at once (some milliseconds) and never write.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass

from db.dates.free_text import DateReading
from db.drafts.values import (
    Candidate,
    CitationDraft,
    Double,
    EventDraft,
    OfficeDraft,
    SourceDraft,
)
from db.records import Kind, Post, Tag


def _unknown_holder(_tenure_id: int) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Helpers:
    """The open file as a dialog may know it. Texts typed by a person go in as they are."""

    find_people: Callable[[str], list[Candidate]]
    find_units: Callable[[str], list[Candidate]]
    find_events: Callable[[str], list[Candidate]]
    find_sources: Callable[[str], list[Candidate]]
    source: Callable[[int], SourceDraft | None]
    posts_of: Callable[[int], list[Post]]  # of a unit's id
    read_date: Callable[[str, str], DateReading]  # text, the EDTF day relative words count from
    find_doubles: Callable[[EventDraft], list[Double]]
    offer_office: Callable[[EventDraft], OfficeDraft | None]
    preview: Callable[[EventDraft | None], None]  # shown on the canvas; None = nothing
    compare: Callable[[int], None]  # shows a stored event beside the draft
    show_passage: Callable[[int, int, int], None]  # source id, from, to: in the reading pane
    kinds: tuple[Kind, ...] = ()
    tags: tuple[Tag, ...] = ()
    language: str = "en"
    zone: str = "UTC"
    today: str = ""  # EDTF of the day the dialog was opened
    holder_of: Callable[[int], str] = _unknown_holder  # the name in a stored time in office
    edit_citation: Callable[[CitationDraft], CitationDraft | None] | None = None  # asks, in full
