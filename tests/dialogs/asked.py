"""Helpers of a dialog that answer from small lists, and keep what they were told."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass, field

from db.dates.free_text import read_free
from db.drafts.values import Candidate, Double, EventDraft, OfficeDraft, SourceDraft
from db.reading.named import Named
from db.records import Kind, Post, Tag
from desktop.dialogs.asking import Helpers
from desktop.dialogs.remembered import Remembered

KINDS = (
    Kind("appointment", "appointment", "#0b6fb8", "triangle", 1),
    Kind("departure", "departure", "#c4581b", "triangle", 2),
    Kind("incident", "incident", "#b3241d", "diamond", 3),
    Kind("figure", "number", "#8a6508", "square", 4),
    Kind("other", "other", "#5f6673", "dot", 5),
)
TAGS = (Tag("cloud", "#0b6fb8", 1), Tag("people", "", 2))
PEOPLE = (
    Candidate("person", 1, "Jeff Zhang"),
    Candidate("person", 2, "Daniel Zhang"),
    Candidate("person", 3, "蔡崇信"),
)
UNITS = (Candidate("unit", 1, "Alibaba Cloud"), Candidate("unit", 2, "Alibaba"))
ARTICLE = SourceDraft("Tech news article", language="de", issued="2022-12-29", id=7)
TODAY = "2026-11-22"


@dataclass
class Told:
    """What the dialog told its helpers."""

    previews: list[EventDraft | None] = field(default_factory=list)
    passages: list[tuple[int, int, int]] = field(default_factory=list)


def among(candidates: tuple[Candidate, ...]) -> Callable[[str], list[Candidate]]:
    """Finds by the beginning of any word."""

    def find(text: str) -> list[Candidate]:
        asked = text.casefold()
        return [
            each
            for each in candidates
            if each.name.casefold().startswith(asked)
            or any(word.startswith(asked) for word in each.name.casefold().split())
        ]

    return find


def helpers(
    told: Told | None = None,
    *,
    doubles: tuple[Double, ...] = (),
    office: OfficeDraft | None = None,
    posts: tuple[Post, ...] = (),
    remembered: Remembered | None = None,
    year_ends: dict[int, str] | None = None,
    sources: tuple[Named, ...] = (),
) -> Helpers:
    """Helpers over the lists above; `office` is offered for appointments.

    `sources` are like any source with a title; `year_ends` are fiscal years by the unit's id.
    """
    told = told or Told()
    return Helpers(
        find_people=among(PEOPLE),
        find_units=among(UNITS),
        find_events=lambda _text: [],
        find_sources=among((Candidate("source", ARTICLE.id, ARTICLE.title),)),
        source=lambda id: ARTICLE if id == ARTICLE.id else None,
        posts_of=lambda _unit: list(posts),
        read_date=lambda text, reference, fiscal_year_end="": read_free(
            text, reference=reference, fiscal_year_end=fiscal_year_end
        ),
        find_doubles=lambda draft: list(doubles) if draft.title else [],
        offer_office=lambda draft: office if draft.kind == "appointment" else None,
        preview=told.previews.append,
        show_passage=lambda *place: told.passages.append(place),
        kinds=KINDS,
        tags=TAGS,
        today=TODAY,
        holder_of=lambda _tenure: "Jeff Zhang",
        remembered=lambda _name: remembered or Remembered(),
        year_end_of=lambda id: (year_ends or {}).get(id, ""),
        same_sources=lambda draft: sources if draft.title else (),
    )
