"""What is otherwise between two days, in sentences whose names can be followed."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.leadership.values import Difference
from db.reading.named import Named
from desktop.paint.labels import safe_text
from desktop.panes.leadership.lengths import length_words
from desktop.panes.spoken import status_words

translate = QCoreApplication.translate

_PLACE: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of a sentence; `target` is what they lead to."""

    text: str
    target: Named | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """What changed, in words; `about` is the record it is read from."""

    parts: tuple[Part, ...]
    about: Named

    @property
    def text(self) -> str:
        """The whole sentence."""
        return "".join(part.text for part in self.parts)


def sentence_of(difference: Difference) -> Sentence:
    """A difference in words; names in it lead to their records."""
    words = _words(difference)
    named: dict[str, Part] = {
        "unit": _link(difference.unit),
        "person": _link(difference.person),
        "other": _link(difference.other_unit),
        "title": Part(safe_text(difference.title)),
        "old": Part(safe_text(difference.old)),
        "new": Part(safe_text(difference.new)),
        "status": Part(status_words(difference.status)),
        "length": Part(length_words(difference.length) if difference.length else ""),
    }
    parts = (*_filled(words, named), *_open(difference))
    return Sentence(parts, _about(difference))


def _words(difference: Difference) -> str:
    match difference.kind:
        case "came":
            return _came(difference)
        case "went":
            return _went(difference)
        case "moved":
            return _moved(difference)
        case "became acting" | "became regular":
            return _became(difference)
    return _of_unit(difference)


def _came(difference: Difference) -> str:
    if difference.person is None:
        if difference.title:
            return translate("Between", "The position {title} of {unit} became vacant")
        return translate("Between", "The lead of {unit} became vacant")
    if difference.title:
        return translate("Between", "{person} became {title} of {unit}")
    return translate("Between", "{person} came to {unit}")


def _went(difference: Difference) -> str:
    has_length = bool(difference.length and length_words(difference.length))
    if difference.person is None:
        if difference.title:
            return translate("Between", "The position {title} of {unit} is no longer vacant")
        return translate("Between", "The lead of {unit} is no longer vacant")
    if difference.title:
        if has_length:
            return translate("Between", "{person} left as {title} of {unit} after {length}")
        return translate("Between", "{person} left as {title} of {unit}")
    if has_length:
        return translate("Between", "{person} left {unit} after {length}")
    return translate("Between", "{person} left {unit}")


def _moved(difference: Difference) -> str:
    is_inside = difference.other_unit is None or difference.other_unit == difference.unit
    if is_inside and difference.old and difference.new:
        return translate("Between", "{person} moved from {old} to {new} in {unit}")
    if difference.old and difference.new:
        return translate("Between", "{person} moved from {old} of {other} to {new} of {unit}")
    if difference.old:
        return translate("Between", "{person} moved from {old} of {other} to {unit}")
    if difference.new:
        return translate("Between", "{person} moved from {other} to {new} of {unit}")
    return translate("Between", "{person} moved from {other} to {unit}")


def _became(difference: Difference) -> str:
    is_regular = difference.kind == "became regular"
    if difference.title:
        if is_regular:
            return translate("Between", "{person} became regular {title} of {unit}")
        return translate("Between", "{person} became {status} {title} of {unit}")
    if is_regular:
        return translate("Between", "{person} holds {unit} regularly from now on")
    return translate("Between", "{person} came to {unit} ({status})")


def _of_unit(difference: Difference) -> str:
    has_other = difference.other_unit is not None
    match difference.kind:
        case "founded":
            return translate("Between", "{unit} was founded")
        case "dissolved":
            return translate("Between", "{unit} was dissolved")
        case "renamed":
            return translate("Between", "{old} was renamed {unit}")
        case "merged" if has_other:
            return translate("Between", "{unit} was merged into {other}")
        case "split" if has_other:
            return translate("Between", "{unit} was split from {other}")
        case "replaced" if has_other:
            return translate("Between", "{unit} was replaced by {other}")
        case "moved under":
            return _moved_under(difference)
    return translate("Between", "{unit} changed")


def _moved_under(difference: Difference) -> str:
    if difference.other_unit is None:
        return translate("Between", "{unit} is no longer a part of {old}")
    if difference.old:
        return translate("Between", "{unit} moved from {old} to {other}")
    return translate("Between", "{unit} became a part of {other}")


def _open(difference: Difference) -> list[Part]:
    """How long it had been, and what the dates leave open about it, behind the sentence."""
    open_words = []
    length = length_words(difference.length) if difference.length is not None else ""
    if difference.kind == "moved" and length:
        open_words.append(translate("Between", "after {length}").format(length=length))
    if not difference.is_certain:
        open_words.append(translate("Between", "perhaps"))
    if difference.is_effect_unstated:
        open_words.append(translate("Between", "day of effect not stated"))
    return [Part(f" ({', '.join(open_words)})")] if open_words else []


def _filled(words: str, named: Mapping[str, Part]) -> tuple[Part, ...]:
    """The words with the names in their places; a place nobody knows stays as it is written."""
    parts: list[Part] = []
    end = 0
    for place in _PLACE.finditer(words):
        parts.append(Part(words[end : place.start()]))
        parts.append(named.get(place.group(1), Part(place.group())))
        end = place.end()
    parts.append(Part(words[end:]))
    return tuple(part for part in parts if part.text)


def _link(name: Named | None) -> Part:
    return Part(safe_text(name.name), name) if name is not None else Part("")


def _about(difference: Difference) -> Named:
    if difference.tenure_ids:
        return Named("tenure", difference.tenure_ids[-1], "")
    return difference.unit
