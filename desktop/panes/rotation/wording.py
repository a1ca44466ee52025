"""What the rotation is said in: counts, medians with how many they are of, years."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication

from db.leadership.rotation import LEAST_FOR_MEDIAN
from db.leadership.values import Length, Median, Rotation, TermLength
from db.saying import numeral
from desktop.panes.leadership.lengths import day_count, length_words
from desktop.panes.rotation.years import Bar, YearChart

translate = QCoreApplication.translate


def legend_words() -> list[tuple[str, str]]:
    """Each sign of the chart with what it means."""
    return [
        ("came", translate("Rotation", "came (above)")),
        ("went", translate("Rotation", "left (below)")),
        ("about", translate("Rotation", "about that year")),
    ]


def years_words(bar: Bar) -> str:
    """The years of a bar: "1841", "1840–1849"."""
    return str(bar.first) if bar.first == bar.last else f"{bar.first}–{bar.last}"


def changes_words(bar: Bar) -> str:
    """Who came and went in a bar: "1841: 3 came, 2 went"."""
    words = translate("Rotation", "{years}: {came} came, {went} went")
    said = words.format(
        years=years_words(bar), came=numeral(len(bar.came)), went=numeral(len(bar.went))
    )
    rough = bar.rough_came + bar.rough_went
    if rough:
        about = translate("Rotation", "{count} of them about then")
        said += f" ({about.format(count=numeral(rough))})"
    return said


def terms_median_words(rotation: Rotation) -> str:
    """The median of times in office, or why there is none."""
    median, total = rotation.median_of_terms, len(rotation.terms)
    if median is None:
        words = translate(
            "Rotation",
            "Times in office that are over with both ends known: {counted} of {total}; no median"
            " below {least}",
        )
        return words.format(
            total=numeral(total),
            counted=numeral(rotation.terms_with_both_ends),
            least=LEAST_FOR_MEDIAN,
        )
    words = translate(
        "Rotation",
        "Half of the times in office last up to {length} ({days} days): the median of {counted}"
        " of {total}, all that are over with both ends known",
    )
    return words.format(**_parts(median)) + _rough_words(median)


def stretches_median_words(rotation: Rotation) -> str:
    """The median of stretches, or why there is none."""
    median, total = rotation.median_of_stretches, len(rotation.stretches)
    if median is None:
        words = translate(
            "Rotation",
            "Stretches that are over with both ends known: {counted} of {total}; no median below"
            " {least}",
        )
        counted = numeral(rotation.stretches_with_both_ends)
        return words.format(total=numeral(total), counted=counted, least=LEAST_FOR_MEDIAN)
    words = translate(
        "Rotation",
        "With terms that touch taken as one, half last up to {length} ({days} days): the median"
        " of {counted} of {total} stretches",
    )
    return words.format(**_parts(median)) + _rough_words(median)


def unplaced_words(count: int) -> str:
    """How many changes are in no bar."""
    if count == 1:
        return translate("Rotation", "1 change is of an unknown year and in no bar")
    words = translate("Rotation", "{count} changes are of an unknown year and in no bar")
    return words.format(count=numeral(count))


def held_words(each: TermLength) -> str:
    """How long one lasted, in days too where they are known."""
    words = length_words(each.length)
    if not words:
        return translate("Rotation", "not known how long")
    days = day_count(each.length) if each.length.is_exact else words
    return words if days == words else f"{words} · {days}"


def bars_words(chart: YearChart) -> str:
    """That a bar is several years; "" where each has its own."""
    if chart.years_a_bar == 1:
        return ""
    words = translate("Rotation", "a bar is {count} years")
    return words.format(count=numeral(chart.years_a_bar))


def place_words(each: TermLength) -> str:
    """Where somebody was in office, and that they are."""
    is_open = each.is_running and not each.is_planned
    still = translate("Rotation", "no end known") if is_open else ""
    terms = ""
    if len(each.tenure_ids) > 1:
        words = translate("Rotation", "{count} times in office")
        terms = words.format(count=numeral(len(each.tenure_ids)))
    return " · ".join(filter(None, (each.unit.name, each.title, terms, still)))


def _parts(median: Median) -> dict[str, str]:
    whole = round(median.days)
    days = numeral(median.days, ",.1f") if median.days % 1 else numeral(whole)
    return {
        "length": length_words(Length(whole, whole)),
        "days": days,
        "counted": numeral(median.counted),
        "total": numeral(median.total),
    }


def _rough_words(median: Median) -> str:
    if not median.rough:
        return ""
    words = translate("Rotation", "; {count} of them only about")
    return words.format(count=numeral(median.rough))
