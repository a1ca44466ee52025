"""Reads dates as people write them, English and German, relative words included."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from db.dates.reading import AmbiguousDate, read_date
from db.dates.span import Span, make_span, span_from_interval
from db.errors import DateProblem


@dataclass(frozen=True, slots=True)
class DateReading:
    """How a text is read: `spans` has one entry when it is certain, several when it is open
    which is meant (they are offered), none when it is not understood (`problem` says why).

    `counted_from` is the EDTF day that relative words were counted from, "" when none were.
    """

    text: str
    spans: tuple[Span, ...] = ()
    problem: str = ""
    counted_from: str = ""
    remark: str = ""  # what is odd about it, such as a weekday that the day was not

    @property
    def span(self) -> Span | None:
        """The one certain reading, None when there is none or more than one."""
        return self.spans[0] if len(self.spans) == 1 else None


def read_free(
    when: str, until: str = "", *, reference: str = "", zone: str = "", file_zone: str = "UTC"
) -> DateReading:
    """Read what stands in the fields When and Until. Never raises.

    `reference` is the EDTF day that "yesterday" or "last Thursday" count from.
    """
    del reference  # until relative words are read
    texts = [when.strip(), until.strip()]
    try:
        starts = read_date(texts[0])
        if texts[1]:
            span = make_span(
                starts, read_date(texts[1]), zone=zone, wording=when, file_zone=file_zone
            )
        else:
            span = span_from_interval(starts, zone=zone, wording=when, file_zone=file_zone)
    except AmbiguousDate as open_question:
        both = tuple(make_span(text, wording=when) for text in open_question.readings)
        return DateReading(when, both)
    except DateProblem as problem:
        return DateReading(when, problem=str(problem))
    return DateReading(when, (span,))
