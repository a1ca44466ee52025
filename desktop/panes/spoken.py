"""Words on screen for what the file keeps as fixed terms: how it is known, roles, relations.

A term that is not in a table (files may hold any role or relation) is shown as it stands.
"""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication

from db.saying import numeral
from desktop.terms import (
    alias_kinds,
    cited_fields,
    confidences,
    importances,
    modalities,
    qualifiers,
    severities,
    statuses,
    unit_kinds,
    unit_relations,
    word_for,
)

translate = QCoreApplication.translate


def modality_words(modality: str) -> str:
    """How it is known."""
    return word_for(modalities(), modality)


def importance_words(importance: str) -> str:
    """How much an event matters; nothing for the plain case."""
    return "" if importance == "normal" else word_for(importances(), importance)


def severity_words(severity: str) -> str:
    """How bad an incident was."""
    return word_for(severities(), severity)


def status_words(status: str) -> str:
    """How a position is held; nothing for the regular case."""
    return "" if status == "regular" else word_for(statuses(), status)


def confidence_words(confidence: int | None) -> str:
    """How sure a source passage is, 0 to 4; nothing where nobody said."""
    return "" if confidence is None else dict(confidences()).get(str(confidence), "")


def unit_kind_words(kind: str) -> str:
    """What a unit is."""
    return word_for(unit_kinds(), kind)


def alias_kind_words(kind: str) -> str:
    """What another name is; nothing for the plain case."""
    return "" if kind == "other name" else word_for(alias_kinds(), kind)


def qualifier_words(qualifier: str) -> str:
    """How exact a number is; nothing when it is exact."""
    return "" if qualifier == "exactly" else word_for(qualifiers(), qualifier)


def person_role_words(role: str, kind: str) -> str:
    """What a person is in an event of this kind, as the label of a row."""
    if role == "subject":
        return {
            "appointment": translate("Words", "Appointed"),
            "departure": translate("Words", "Leaves"),
            "statement": translate("Words", "Says"),
        }.get(kind, translate("Words", "Who"))
    return _role_words(role)


def unit_role_words(role: str) -> str:
    """What a unit is in an event, as the label of a row."""
    return translate("Words", "Unit") if role == "subject" else _role_words(role)


def relation_words(relation: str, *, is_from_here: bool) -> str:
    """How another event is related to this one, read from this one."""
    forward, back = {
        "causes": (translate("Words", "leads to"), translate("Words", "caused by")),
        "follows": (translate("Words", "follows"), translate("Words", "followed by")),
        "contradicts": (translate("Words", "contradicts"), translate("Words", "contradicted by")),
        "part of": (translate("Words", "part of"), translate("Words", "part")),
        "suspected connection": (
            translate("Words", "suspected, nobody says cause"),
            translate("Words", "suspected, nobody says cause"),
        ),
    }.get(relation, (relation, relation))
    return forward if is_from_here else back


def change_words(relation: str) -> str:
    """What became of a unit, between the old one and the new one."""
    return word_for(unit_relations(is_from=True), relation)


def field_words(of: str, field: str) -> str:
    """What a source passage is about: a part of the record, one of its fields, or all of it."""
    part = {
        "alias": translate("Words", "other name"),
        "figure": translate("Words", "number"),
        "incident": translate("Words", "incident"),
        "link": translate("Words", "connection"),
        "post": translate("Words", "position"),
        "unit_parent": translate("Words", "place in the tree"),
        "event_person": translate("Words", "who"),
        "event_unit": translate("Words", "where"),
        "unit_change": translate("Words", "what became of units"),
    }.get(of, "")
    named = _other_fields().get(field) or (word_for(cited_fields(), field) if field else "")
    return ", ".join(dict.fromkeys(word for word in (part, named) if word))


def seats_words(seats: int | None) -> str:
    """How many may hold a position at once; nothing for one."""
    if seats is None:
        return translate("Words", "any number of seats")
    if seats == 1:
        return ""
    return translate("Words", "{count} seats").format(count=grouped(seats))


def counted_heading(title: str, count: int) -> str:
    """A heading with how many stand below it: "Sources (3)"."""
    return f"{title} ({grouped(count)})"


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def events_counted(count: int) -> str:
    """ "1 event", "12 events"."""
    if count == 1:
        return translate("Words", "1 event")
    return translate("Words", "{count} events").format(count=grouped(count))


def terms_counted(count: int) -> str:
    """ "1 time in office", "3 times in office"."""
    if count == 1:
        return translate("Words", "1 time in office")
    return translate("Words", "{count} times in office").format(count=grouped(count))


def times_cited(count: int) -> str:
    """ "cited once", "cited 12 times"."""
    if count == 1:
        return translate("Words", "cited once")
    return translate("Words", "cited {count} times").format(count=grouped(count))


def more_words(count: int) -> str:
    """What stands below a shortened list: "and 4,212 more"."""
    return translate("Words", "and {count} more").format(count=grouped(count))


def grouped(number: float) -> str:
    """A number with thousands separated, without needless decimals."""
    return numeral(number, ",.10g").replace("-", "−")


def _other_fields() -> dict[str, str]:
    """What passages are about that no dialog offers, as the sample and other files have it."""
    return {
        "what": translate("Words", "what"),
        "start": translate("Words", "start"),
        "end": translate("Words", "end"),
        "attested": translate("Words", "attested"),
        "status": translate("Words", "status"),
        "severity": translate("Words", "severity"),
        "fiscal year": translate("Words", "fiscal year"),
    }


def _role_words(role: str) -> str:
    return {
        "compared with": translate("Words", "Compared with"),
        "stated by": translate("Words", "Stated by"),
        "predecessor": translate("Words", "After"),
        "successor": translate("Words", "Before"),
        "affected": translate("Words", "Affected"),
        "announced by": translate("Words", "Announced by"),
        "mentioned": translate("Words", "Mentioned"),
    }.get(role, capital(role))
