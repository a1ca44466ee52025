"""Who led what as JSON objects, for `chronik leadership` and `chronik gaps`: names are stable.

Dates are EDTF as stored, or ISO days; days are whole numbers, null where there is no bound.
"""

# SPDX-License-Identifier: MIT

from typing import Any

from db.dates.clock import DAY_S, edtf_of
from db.leadership.succession import Gap
from db.leadership.values import Difference, Holding, Length, PositionAsOf, UnitAsOf
from db.reading.named import Named

Json = dict[str, Any]


def iso_day(day: int | None) -> str | None:
    """Return a day since 1970-01-01 as ISO 8601; None where there is none."""
    return None if day is None else edtf_of(day * DAY_S) or None


def unit_json(unit: UnitAsOf) -> Json:
    """Return a unit of the tree of a day with its positions."""
    return {
        "id": unit.unit_id,
        "name": unit.name,
        "kind": unit.kind,
        "depth": unit.depth,
        "parent": unit.parent_id,
        "has_leader_position": unit.has_leader_position,
        "positions": [_position_json(each) for each in unit.positions],
    }


def difference_json(difference: Difference) -> Json:
    """Return what differs between two days."""
    return {
        "what": difference.kind,
        "unit": _named_json(difference.unit),
        "person": _named_json(difference.person),
        "position": difference.post_id,
        "title": difference.title,
        "status": difference.status,
        "old": difference.old,
        "new": difference.new,
        "other_unit": _named_json(difference.other_unit),
        "times_in_office": list(difference.tenure_ids),
        "days": _length_json(difference.length),
        "certain": difference.is_certain,
        "effect_unstated": difference.is_effect_unstated,
    }


def gap_json(gap: Gap) -> Json:
    """Return the days between two holders of a position."""
    piece = gap.piece
    return {
        "position": {"id": gap.post_id, "title": gap.title},
        "unit": _named_json(gap.unit),
        "what": piece.kind,
        "first_day": [iso_day(piece.start_lo), iso_day(piece.start_hi)],
        "last_day": [iso_day(piece.end_lo), iso_day(piece.end_hi)],
        "days": _length_json(piece.length),
        "before": {"id": gap.before, "person": _named_json(gap.before_person)},
        "after": {"id": gap.after, "person": _named_json(gap.after_person)},
    }


def _position_json(position: PositionAsOf) -> Json:
    return {
        "id": position.post_id,
        "title": position.title,
        "leads": position.leads,
        "seats": position.seats,
        "state": position.state,
        "holders": [_holding_json(each) for each in position.holdings],
    }


def _holding_json(holding: Holding) -> Json:
    return {
        "id": holding.tenure_id,
        "person": _named_json(holding.person),
        "status": holding.status,
        "state": holding.state,
        "starts": holding.span.starts,
        "ends": holding.span.ends,
        "announced": holding.announced,
        "known_on": holding.known_on,
        "how_known": holding.modality,
        "days": _length_json(holding.length),
        "first_day": holding.is_first_day,
        "last_day": holding.is_last_day,
        "effect_unstated": holding.is_effect_unstated,
        "planned_end": holding.planned_end,
        "stretch": {
            "times_in_office": list(holding.stretch_ids),
            "starts": holding.stretch_starts,
            "days": _length_json(holding.stretch_length),
        },
        "sources": [_named_json(each) for each in holding.sources],
    }


def _named_json(named: Named | None) -> Json | None:
    return None if named is None else {"id": named.id, "name": named.name}


def _length_json(length: Length | None) -> Json | None:
    return None if length is None else {"least": length.lo, "most": length.hi}
