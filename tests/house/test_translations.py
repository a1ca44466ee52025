"""Every text of the window is there in every language, whole, and in what the program loads."""

# SPDX-License-Identifier: MIT

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from resources.translations.__main__ import HERE, collect

TABLES = sorted(HERE.glob("*.ts"))
AFTERWARDS = "Run `python3 -m resources.translations` and write what is missing."


def messages(table: Path) -> Iterator[tuple[str, str, str, str]]:
    """Context, text, translation and state ("" = finished) of each message."""
    for context in ET.parse(table).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                translation.text or "",
                translation.get("type", ""),
            )


def places(text: str) -> list[str]:
    """The places of a text that are filled when it is shown."""
    return sorted(re.findall(r"\{[^}]*\}|%\d|%n", text))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_text_is_in_the_table_and_none_that_is_gone(table: Path, tmp_path: Path) -> None:
    fresh = tmp_path / table.name
    shutil.copy(table, fresh)
    collect(fresh)
    assert set(messages(fresh)) == set(messages(table)), AFTERWARDS


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_nothing_is_unfinished(table: Path) -> None:
    open_ones = [
        text for _, text, translation, state in messages(table) if state or not translation
    ]
    assert open_ones == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_translation_fills_the_same_places(table: Path) -> None:
    others = [
        (text, translation)
        for _, text, translation, _ in messages(table)
        if places(text) != places(translation)
    ]
    assert others == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_translation_keeps_its_key_and_its_ellipsis(table: Path) -> None:
    others = [
        (text, translation)
        for _, text, translation, _ in messages(table)
        if len(re.findall(r"&\w", text)) != len(re.findall(r"&\w", translation))
        or text.endswith("…") != translation.endswith("…")
    ]
    assert others == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_translation_keeps_the_blanks_and_the_stop_at_its_ends(table: Path) -> None:
    others = [
        (text, translation)
        for _, text, translation, _ in messages(table)
        if (text[:1] == " ", text[-1:] == " ", text[-1:] in ".:?")
        != (translation[:1] == " ", translation[-1:] == " ", translation[-1:] in ".:?")
    ]
    assert others == []


def test_german_has_its_own_quotation_marks() -> None:
    others = [
        translation
        for _, _, translation, _ in messages(HERE / "chronik_de.ts")
        if translation.count("„") != translation.count("“") or set(translation) & set("”‘’")
    ]
    assert others == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_what_is_loaded_says_what_is_in_the_table(table: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(table.with_suffix(".qm")))
    others = [
        (text, translation)
        for context, text, translation, _ in messages(table)
        if translator.translate(context, text) != translation
    ]
    assert others == [], AFTERWARDS
