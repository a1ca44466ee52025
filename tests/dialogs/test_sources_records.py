"""The dialogs on sources, source passages and notes."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from db.drafts.values import CitationDraft, NoteDraft, SourceDraft
from db.reading.named import Named
from desktop.dialogs.citation_dialog import CitationDialog
from desktop.dialogs.long_lines import LONGEST
from desktop.dialogs.note_dialog import NoteDialog
from desktop.dialogs.source_dialog import SourceDialog
from desktop.dialogs.source_guess import language_of_text, title_of_text
from tests.dialogs import asked
from tests.dialogs.opened import NOTE, PASSAGE, PINNED, SOURCE, helpers, save, take, type_over

Show = Callable[[QDialog], None]

GERMAN = "Ein Konzern baut um\n\nDie Leitung der Sparte wechselt und das ist für den Markt neu.\n"


def paste(dialog: SourceDialog, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    dialog.text_field.insertFromMimeData(mime)


def test_a_pasted_text_proposes_its_title_and_language(show: Show) -> None:
    dialog = SourceDialog(None, SourceDraft(), helpers())
    show(dialog)
    paste(dialog, GERMAN.replace("\n", "\r\n"))
    value = dialog.value()
    assert (value.title, value.language, value.text) == ("Ein Konzern baut um", "de", GERMAN)


def test_what_was_typed_is_not_guessed_over(show: Show) -> None:
    dialog = SourceDialog(None, SourceDraft(), helpers())
    show(dialog)
    type_over(dialog.title_field, "My own title")
    paste(dialog, GERMAN)
    assert dialog.value().title == "My own title"


def test_a_stored_source_is_not_guessed_at(show: Show) -> None:
    dialog = SourceDialog(None, replace(SOURCE, title="Kept", language="en"), helpers())
    show(dialog)
    dialog.text_field.set_text(GERMAN)
    assert (dialog.value().title, dialog.value().language) == ("Kept", "en")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The unit was led by the head of the group and that is what it has to say.", "en"),
        ("Die Leitung der Sparte wechselt und das ist für den Markt neu.", "de"),
        ("阿里巴巴集团宣布组织架构调整,张勇兼任阿里云智能总裁。", "zh"),
        ("アリババはクラウド事業の責任者を交代すると発表した。", "ja"),
        ("Jeff Zhang", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_text_is_only_said_when_it_is_clear(text: str, code: str) -> None:
    assert language_of_text(text) == code


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# A headline\n\nAnd a text.", "A headline"),
        ("A whole sentence stands here.\nAnd another.", ""),
        ("Only one line", ""),
        ("word " * 60 + "\nmore", ""),
    ],
)
def test_a_first_line_is_a_title_only_when_it_looks_like_one(text: str, title: str) -> None:
    assert title_of_text(text) == title


def test_the_text_of_a_file_comes_in(show: Show, tmp_path: Path) -> None:
    path = tmp_path / "artikel.txt"
    path.write_bytes(GERMAN.encode("cp1252"))
    dialog = SourceDialog(None, SourceDraft(), helpers())
    show(dialog)
    dialog.open_file(path)
    assert dialog.value().text == GERMAN


@pytest.mark.parametrize("data", [b"PK\x03\x04\x00\x00", b"\x81\x8d\x8f\x90"])
def test_a_file_that_is_no_text_is_refused_and_the_text_stays(
    show: Show, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(data)
    dialog = SourceDialog(None, SOURCE, helpers())
    show(dialog)
    dialog.open_file(path)
    assert "picture.txt is not a text." in dialog.count_line.text()
    assert dialog.value() == SOURCE


def test_a_file_that_is_gone_is_told(show: Show, tmp_path: Path) -> None:
    dialog = SourceDialog(None, SOURCE, helpers())
    show(dialog)
    dialog.open_file(tmp_path / "gone.txt")
    assert "gone.txt can't be read" in dialog.count_line.text()


def test_an_edited_text_keeps_its_unbreakable_blanks(show: Show) -> None:
    dialog = SourceDialog(None, replace(SOURCE, text="10\u00a0%"), helpers())
    show(dialog)
    dialog.text_field.setFocus()
    QTest.keyClick(dialog.text_field, Qt.Key.Key_End)
    QTest.keyClicks(dialog.text_field, "!")
    assert dialog.value().text == "10\u00a0%!"


def test_passages_that_would_be_lost_are_named_before_saving(show: Show) -> None:
    asked_for: list[SourceDraft] = []

    def find_lost(draft: SourceDraft) -> Sequence[str]:
        asked_for.append(draft)
        return ["am Donnerstag"]

    dialog = SourceDialog(None, SOURCE, helpers(), find_lost)
    show(dialog)
    dialog.text_field.set_text("Another text")
    save(dialog)
    assert dialog.isVisible()
    assert "“am Donnerstag”" in dialog.lost.words.text()
    assert asked_for[0].text == "Another text"
    save(dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_an_untouched_text_asks_for_no_passages(show: Show) -> None:
    dialog = SourceDialog(None, SOURCE, helpers(), lambda _draft: ["am Donnerstag"])
    show(dialog)
    type_over(dialog.publisher_field, "A newspaper")
    save(dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize("address", ["javascript:alert(1)", "example.org", "file:///etc/passwd"])
def test_only_addresses_that_may_be_opened_are_taken(show: Show, address: str) -> None:
    dialog = SourceDialog(None, SOURCE, helpers())
    show(dialog)
    type_over(dialog.url_field, address)
    assert "https://" in dialog.mistakes()[dialog.url_field]
    type_over(dialog.url_field, "https://example.org/a")
    assert dialog.value().url == "https://example.org/a"


def test_a_source_is_quoted_in_another_one_that_is_stored(show: Show) -> None:
    dialog = SourceDialog(None, SourceDraft(title="The e-mail"), helpers())
    show(dialog)
    take(dialog.quoted_field, "Tech")
    assert dialog.value().quoted_in == asked.ARTICLE.id
    dialog.quoted_field.set_value(())
    take(dialog.quoted_field, "Nobody wrote this")
    assert "is not in the file" in dialog.mistakes()[dialog.quoted_field]


def test_a_passage_of_the_text_keeps_its_place_and_quotation(show: Show) -> None:
    dialog = CitationDialog(None, PASSAGE, helpers())
    show(dialog)
    QTest.keyClicks(dialog.quote_field, "x")
    dialog.sure_field.set_value("1")
    type_over(dialog.says_field, "28 December")
    assert dialog.value() == replace(PASSAGE, confidence=1, says="28 December")


def test_a_passage_in_another_source_has_no_place_yet(show: Show) -> None:
    dialog = CitationDialog(None, PASSAGE, helpers())
    show(dialog)
    take(dialog.source_field, "A book nobody has")
    value = dialog.value()
    assert (value.source.title, value.source.id) == ("A book nobody has", 0)
    assert (value.passage_from, value.passage_to, value.prefix) == (None, None, "")
    assert value.exact == PASSAGE.exact


def test_a_passage_needs_a_source(show: Show) -> None:
    dialog = CitationDialog(None, CitationDraft(SourceDraft()), helpers())
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    take(dialog.source_field, "Tech")
    assert dialog.value().source == asked.ARTICLE


def test_the_passage_is_shown_in_the_text(show: Show) -> None:
    told = asked.Told()
    dialog = CitationDialog(None, PASSAGE, asked.helpers(told))
    show(dialog)
    QTest.mouseClick(dialog.show_button, Qt.MouseButton.LeftButton)
    assert told.passages == [(7, 10, 21)]


def test_a_note_is_shown_as_it_will_look_and_stays_what_it_is(show: Show) -> None:
    dialog = NoteDialog(None, NOTE, "Outage", helpers())
    show(dialog)
    QTest.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    assert dialog.view.toPlainText() == "Some bold words"
    assert dialog.view.isVisible()
    assert not dialog.text_field.isVisible()
    assert dialog.value() == NOTE


def test_a_note_loads_no_picture_and_no_html(show: Show, tmp_path: Path) -> None:
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    path = tmp_path / "red.png"
    assert red.save(str(path))
    text = f"![x]({path.as_uri()}) ![y]({path}) <img src='{path}'> **b**"
    dialog = NoteDialog(None, NoteDraft(text, "uid"), "Outage", helpers())
    show(dialog)
    dialog.look_button.setChecked(True)
    seen = dialog.view.grab().toImage()
    colours = {
        seen.pixelColor(x, y).name()
        for x in range(0, seen.width(), 5)
        for y in range(0, seen.height(), 5)
    }
    assert "#ff0000" not in colours
    assert "<img" in dialog.view.toPlainText()


def test_an_empty_note_is_not_kept(show: Show) -> None:
    dialog = NoteDialog(None, NOTE, "Outage", helpers())
    show(dialog)
    type_over(dialog.text_field, "")
    assert not dialog.accept_button.isEnabled()


def test_a_pinned_note_can_be_put_at_another_moment(show: Show) -> None:
    dialog = NoteDialog(None, PINNED, "", helpers())
    show(dialog)
    type_over(dialog.at_field, "30 Dec 2022")
    assert dialog.value().at == 1_672_358_400
    type_over(dialog.at_field, "")
    assert not dialog.accept_button.isEnabled()


def test_a_source_that_is_in_the_file_already_is_told(show: Show, qtbot: QtBot) -> None:
    stored = Named("source", 7, "Tech news article")
    dialog = SourceDialog(None, SourceDraft(), helpers(sources=(stored,)))
    show(dialog)
    assert dialog.same_line.isHidden()
    QTest.keyClicks(dialog.title_field, "Tech news")
    qtbot.waitUntil(dialog.same_line.isVisible)
    assert "“Tech news article”" in dialog.same_line.text()
    assert dialog.accept_button.isEnabled()


LONG_LINE = "One " + "\u00a0 long 句子 line. " * 3_000 + "\n\nAnd a short one."


def test_a_line_too_long_to_lay_out_comes_back_to_the_letter(show: Show) -> None:
    dialog = SourceDialog(None, SourceDraft("Long", text=LONG_LINE), helpers())
    show(dialog)
    QTest.keyClicks(dialog.text_field, "x")
    QTest.keyClick(dialog.text_field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.text_field, "y")
    assert dialog.value().text == f"x{LONG_LINE}y"


def test_a_line_too_long_is_shown_in_pieces_that_are_quick_to_lay_out(show: Show) -> None:
    dialog = SourceDialog(None, SourceDraft("Long", text=LONG_LINE), helpers())
    show(dialog)
    document = dialog.text_field.document()
    lengths = [document.findBlockByNumber(n).length() for n in range(document.blockCount())]
    assert max(lengths) <= LONGEST


def test_a_long_line_is_pasted_and_copied_as_it_is(show: Show) -> None:
    dialog = SourceDialog(None, SourceDraft("Long"), helpers())
    show(dialog)
    paste(dialog, LONG_LINE)
    assert dialog.value().text == LONG_LINE
    dialog.text_field.selectAll()
    assert dialog.text_field.createMimeDataFromSelection().text() == LONG_LINE


def test_a_break_beside_the_end_of_a_piece_is_one_break(show: Show) -> None:
    dialog = SourceDialog(None, SourceDraft("Long", text="a" * 30_000), helpers())
    show(dialog)
    cursor = dialog.text_field.textCursor()
    cursor.setPosition(dialog.text_field.document().firstBlock().length() - 1)
    cursor.insertText("\n")
    assert sorted(map(len, dialog.value().text.split("\n"))) == [4_000, 26_000]


def test_a_note_with_a_line_too_long_to_lay_out_is_written_on(show: Show) -> None:
    dialog = NoteDialog(None, replace(NOTE, text=LONG_LINE), "Outage", helpers())
    show(dialog)
    assert dialog.text_field.blockCount() > LONG_LINE.count("\n") + 1
    assert dialog.value().text == LONG_LINE
    QTest.keyClicks(dialog.text_field, "x")
    assert dialog.value().text == f"x{LONG_LINE}"
