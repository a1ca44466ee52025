"""A time in office that is offered, said in a sentence."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from db.dates.wording import words_of
from db.drafts.values import OfficeDraft
from db.errors import DateProblem
from desktop.terms import statuses, word_for

translate = QCoreApplication.translate


def office_words(office: OfficeDraft, holder_of: Callable[[int], str], language: str) -> str:
    """What saving would record: who, what, since when, and whose time it would end."""
    if office.id and office.span.ends not in ("", ".."):
        words = translate("Office", "Also record the end of {name}'s time as {what}: {day}")
        return words.format(
            name=_holder(office), what=_what(office), day=_day(office.span.ends, language)
        )
    words = translate("Office", "Also record: {name}, {what}").format(
        name=_holder(office), what=_what(office)
    )
    parts = [words]
    if office.announced:
        said = translate("Office", "announced {day}")
        parts.append(said.format(day=_day(office.announced, language)))
    if office.span.starts not in ("", "..") or office.span.ends in ("", ".."):
        day = _day(office.span.starts, language) or translate("Office", "not stated")
        parts.append(translate("Office", "in effect: {day}").format(day=day))
    if office.span.ends not in ("", ".."):
        ends = _day(office.span.ends, language)
        parts.append(translate("Office", "until {day}").format(day=ends))
    return ", ".join(parts) + _ended_words(office, holder_of, language)


def ending_words(office: OfficeDraft, holder_of: Callable[[int], str]) -> str:
    """The choice whether the time of who was there before ends; "" when nobody was."""
    names = [holder_of(tenure) for tenure in office.ends_tenures]
    if not names:
        return ""
    if not all(names):
        return translate("Office", "End the time of who was there before")
    listed = translate("Office", " and ").join(names)
    return translate("Office", "End {name}'s time").format(name=listed)


def _ended_words(office: OfficeDraft, holder_of: Callable[[int], str], language: str) -> str:
    names = [holder_of(tenure) for tenure in office.ends_tenures]
    if not names:
        return ""
    name = translate("Office", " and ").join(each for each in names if each)
    if office.end_of_predecessor in ("", office.span.starts):
        if name:
            return translate("Office", " — and end {name}'s time the same day").format(name=name)
        return translate("Office", " — and end the time of who was there before the same day")
    day = _day(office.end_of_predecessor, language)
    if name:
        words = translate("Office", " — and end {name}'s time on {day}")
        return words.format(name=name, day=day)
    words = translate("Office", " — and end the time of who was there before on {day}")
    return words.format(day=day)


def _holder(office: OfficeDraft) -> str:
    return office.person.name if office.person else translate("Office", "nobody")


def _what(office: OfficeDraft) -> str:
    """How it is held, the position and the unit: "acting president of Alibaba Cloud"."""
    status = "" if office.status == "regular" else word_for(statuses(), office.status)
    if office.title:
        title = translate("Office", "{title} of {unit}").format(
            title=office.title, unit=office.unit.name
        )
    elif office.leads:
        title = translate("Office", "leads {unit}").format(unit=office.unit.name)
    else:
        title = translate("Office", "in {unit}, no position named").format(unit=office.unit.name)
    return " ".join(part for part in (status, title) if part)


def _day(edtf: str, language: str) -> str:
    try:
        return words_of(edtf, language, style="short") if edtf not in ("", "..") else ""
    except DateProblem:  # another program's text: shown as it stands
        return edtf
