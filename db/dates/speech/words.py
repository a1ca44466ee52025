"""The words of dates in German and English, as patterns and as tables.

Everything is matched against text that `tidied` has made: lower case, single blanks, one sort
of dash and quote.
"""

# SPDX-License-Identifier: MIT

import re
import unicodedata
from typing import Final

from db.dates.names import DAYS, DAYS_SHORT, MONTHS, MONTHS_SHORT

_SAME: Final = str.maketrans(
    {
        "–": "-",
        "—": "-",
        "−": "-",
        "‐": "-",
        "‑": "-",
        "’": "'",
        "‘": "'",
        "`": "'",
        "…": "...",
        "½": ".5",
    }
)


def tidied(text: str) -> str:
    """The text in the form that all patterns here are made for."""
    text = unicodedata.normalize("NFKC", text.translate(_SAME)).casefold()
    text = " ".join(text.split()).strip(' ,;:!"“”„()')
    return text.rstrip("'") if text.startswith("'") and text.count("'") == 1 else text.strip("'")


def either(words: object) -> str:
    """A group that matches any of the words, the longest first."""
    assert hasattr(words, "__iter__")
    return "(?:" + "|".join(re.escape(w) for w in sorted(words, key=lambda w: -len(w))) + ")"


def _named(*tables: dict[str, tuple[str, ...]]) -> dict[str, int]:
    return {
        name.casefold().rstrip("."): number
        for table in tables
        for names in table.values()
        for number, name in enumerate(names, 1)
    }


MONTH_NUMBERS: Final = _named(MONTHS, MONTHS_SHORT) | {
    "sept": 9, "mär": 3, "mrz": 3, "maerz": 3, "jän": 1, "jänner": 1, "feber": 2, "octob": 10,
}  # fmt: skip
WEEKDAY_NUMBERS: Final = _named(DAYS, DAYS_SHORT) | {
    "tues": 2, "thur": 4, "thurs": 4, "weds": 3, "sonnabend": 6, "sonnabends": 6,
}  # fmt: skip
MONTH: Final = f"(?P<month>{either(MONTH_NUMBERS)})\\.?"
WEEKDAY: Final = f"(?P<weekday>{either(WEEKDAY_NUMBERS)})\\.?"

_ORDINALS: Final = {
    1: ("first", "1st", "erst"), 2: ("second", "2nd", "zweit"), 3: ("third", "3rd", "dritt"),
    4: ("fourth", "4th", "viert"),
}  # fmt: skip
_ENDINGS: Final = ("e", "en", "er", "es", "em")
ORDINAL_NUMBERS: Final = {
    form: number
    for number, (english, short, german) in _ORDINALS.items()
    for form in (english, short, f"{number}.", str(number), *(german + end for end in _ENDINGS))
}
ORDINAL: Final = f"(?P<ordinal>{either(ORDINAL_NUMBERS)})"

_COUNTS: Final = {
    "one": 1, "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30,
    "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3,
    "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "fünfzehn": 15, "zwanzig": 20, "dreissig": 30,
    "half a": 0.5, "half an": 0.5, "ein halbes": 0.5, "einem halben": 0.5, "einen halben": 0.5,
    "einer halben": 0.5, "eine halbe": 0.5, "one and a half": 1.5, "a year and a half": 1.5,
    "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5,
    "two and a half": 2.5, "three and a half": 3.5,
}  # fmt: skip
COUNT: Final = rf"(?:[0-9]{{1,4}}(?:[.,][0-9])?|\.5|{either(_COUNTS)}(?![a-zäöüß]))"


def count_of(text: str) -> float:
    """The number that a match of `COUNT` says."""
    return _COUNTS.get(text) or float(text.replace(",", "."))


UNITS: Final = {
    "minute": r"min(?:ute[ns]?|s)?\.?",
    "hour": r"(?:hours?|hrs?|stunden?|std\.?|h)",
    "weekend": r"(?:week-?ends?|wochenende[sn]?)",
    "week": r"(?:weeks?|wks?|wochen?)",
    "day": r"(?:days?|tag(?:e[sn]?|s)?)",
    "month": r"(?:months?|mths?|monat(?:e[sn]?|s)?)",
    "quarter": r"(?:quarters?|quartal(?:e[sn]?|s)?)",
    "half": r"(?:half[- ]years?|halbjahr(?:e[sn]?|s)?)",
    "year": r"(?:years?|yrs?|jahr(?:e[sn]?|s)?)",
    "decade": r"(?:decades?|jahrzehnt(?:e[sn]?|s)?)",
    "century": r"(?:centur(?:y|ies)|jahrhundert(?:e[sn]?|s)?)",
}
UNIT: Final = "(?:" + "|".join(f"(?P<{name}>{form})" for name, form in UNITS.items()) + ")"

# One of them: "in the last quarters" says not how many, and is no date.
ONE_UNIT: Final = "(?:" + "|".join(
    f"(?P<{name}>{form})"
    for name, form in {
        "minute": r"minute", "hour": r"hour|stunde", "weekend": r"week-?end|wochenende[sn]?",
        "week": r"week|wk|woche", "day": r"day|tag(?:e?s)?", "month": r"month|monat(?:e?s)?",
        "quarter": r"quarter|quartal(?:e?s)?", "half": r"half[- ]year|halbjahr(?:e?s)?",
        "year": r"year|jahr(?:e?s)?", "decade": r"decade|jahrzehnt(?:e?s)?",
        "century": r"century|jahrhundert(?:e?s)?",
    }.items()
) + ")"  # fmt: skip

ARTICLE: Final = r"(?:the|der|die|das|den|dem|des) "
STEPS: Final = {
    -2: r"vorletzt\w{1,2}",
    -1: r"last|past|previous|prior|letzt\w{1,2}|vorig\w{1,2}|vergangen\w{1,2}",
    0: r"this|current|the same|same|dies\w{0,2}|laufend\w{1,2}|aktuell\w{1,2}|selben|gleichen",
    1: r"next|coming|upcoming|following|nächst\w{1,2}|naechst\w{1,2}|kommend\w{1,2}|folgend\w{1,2}",
    2: r"übernächst\w{1,2}",
}
STEP: Final = "(?P<step>" + "|".join(STEPS.values()) + ")"
_STEP_FORMS: Final = [(number, re.compile(form)) for number, form in STEPS.items()]


def step_of(text: str) -> int:
    """How many units from now a word such as next or vorletzte leads: -2 … 2."""
    return next(number for number, form in _STEP_FORMS if form.fullmatch(text))


def unit_of(found: re.Match[str]) -> str:
    """The name of the unit that a match of `UNIT` holds."""
    return next(name for name in UNITS if found[name] is not None)


VAGUE: Final = re.compile(
    r"\b(?:few|several|some|couple|many|einig\w{1,2}|ein paar|paar|mehrer\w{1,2}|etlich\w{1,2}"
    r"|recent(?:ly)?|soon|lately|once|neulich|kürzlich|jüngst|demnächst|bald|einst|irgendwann)\b"
)
