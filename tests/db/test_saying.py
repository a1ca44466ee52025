"""Sentences of the file's rooms: English, or in the words of whoever says them."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest

from db.errors import FileProblem
from db.saying import Tongue, numeral, said, speak, spoken, to_say

UNHARMED = to_say("Nothing was written.")
GERMAN = {
    "{name} is empty.": "{name} ist leer.",
    "Nothing was written.": "Nichts wurde geschrieben.",
}


@pytest.fixture
def in_german() -> Iterator[None]:
    speak(Tongue("de", lambda text: GERMAN.get(text, text)))
    yield
    speak(None)


def test_nobody_who_speaks_leaves_it_in_english() -> None:
    assert said("{name} is empty.", name="“a”") == "“a” is empty."
    assert spoken() == "en"


@pytest.mark.usefixtures("in_german")
def test_a_sentence_is_said_in_the_language_with_its_places_filled() -> None:
    assert said("{name} is empty.", name="“{a}”") == "“{a}” ist leer."
    assert spoken() == "de"


@pytest.mark.usefixtures("in_german")
def test_an_error_says_the_sentences_of_its_table() -> None:
    problem = FileProblem(said("{name} is empty.", name="“a”"), UNHARMED)
    assert str(problem) == "“a” ist leer. Nichts wurde geschrieben."
    assert problem.safe == "Nichts wurde geschrieben."


def test_a_sentence_without_values_keeps_its_braces() -> None:
    assert said("{") == "{"


def test_numbers_have_english_marks() -> None:
    assert numeral(1204567) == "1,204,567"


@pytest.mark.usefixtures("in_german")
def test_numbers_have_the_marks_of_the_language() -> None:
    assert numeral(1204567) == "1.204.567"
    assert numeral(1234.5, ",.2f") == "1.234,50"
