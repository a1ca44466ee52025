"""Kinds that come with every file, called in the language of the window and kept in English."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.drafts.tags import kind_change
from db.file import OpenFile
from db.kind_words import SHIPPED
from db.loading.existing import existing_of
from db.reading import lists
from db.reading.details import event_detail
from db.records import Kind
from db.saying import Tongue, speak
from db.schema import BUILT_IN_KINDS
from tests.db.builders import a_file_with, an_event_with
from tests.db.drafts.doing import done

WORDS = {"Incident": "Vorfall", "Deal": "Geschäft"}


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(tmp_path, an_event_with("Outage", kind="incident")) as opened:
        yield opened


@pytest.fixture
def in_german() -> Iterator[None]:
    speak(Tongue("de", lambda text: WORDS.get(text, text)))
    yield
    speak(None)


def called(file: OpenFile, name: str) -> Kind:
    return next(kind for kind in lists.kinds(file) if kind.name == name)


def kept(file: OpenFile, name: str) -> str:
    sql = "SELECT label FROM kind WHERE name = ?"
    (label,) = file.connection.execute(sql, (name,)).fetchone()
    return str(label)


def test_each_kind_of_a_new_file_has_words() -> None:
    assert {name: label for name, label, _, _ in BUILT_IN_KINDS} == SHIPPED


def test_on_the_command_line_they_are_called_as_they_are_kept(file: OpenFile) -> None:
    assert called(file, "incident").label == "Incident"


@pytest.mark.usefixtures("in_german")
def test_a_kind_is_called_in_the_language_everywhere(file: OpenFile) -> None:
    assert called(file, "incident").label == "Vorfall"
    detail = event_detail(file, 1)
    assert detail is not None and detail.kind.label == "Vorfall"
    known = existing_of(file)
    assert known.kind("vorfall") == known.kind("Incident") == called(file, "incident").id


@pytest.mark.usefixtures("in_german")
def test_another_colour_keeps_the_label_in_english(file: OpenFile) -> None:
    done(file, kind_change(file, replace(called(file, "incident"), colour="#000000")))
    assert kept(file, "incident") == "Incident"
    assert called(file, "incident").label == "Vorfall"


@pytest.mark.usefixtures("in_german")
def test_a_label_of_ones_own_stays_as_it_was_written(file: OpenFile) -> None:
    done(file, kind_change(file, replace(called(file, "incident"), label="Störung")))
    assert kept(file, "incident") == called(file, "incident").label == "Störung"
