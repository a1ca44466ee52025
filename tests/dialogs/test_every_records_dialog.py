"""What holds in every dialog on a record: nothing is lost, and all of it goes by keys."""

# SPDX-License-Identifier: MIT

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.dialogs.chips import ChipField
from desktop.dialogs.person_dialog import PersonDialog
from desktop.dialogs.remembered import Remembered
from desktop.dialogs.unit_dialog import UnitDialog
from tests.dialogs.named import nameless_fields
from tests.dialogs.opened import (
    DIALOGS,
    LOOKS,
    PASSAGE,
    PERSON,
    UNIT,
    helpers,
    save,
    take,
    type_over,
)

Show = Callable[[QDialog], None]
EACH = pytest.mark.parametrize("name", DIALOGS)
ANY = pytest.mark.parametrize("name", LOOKS)
BROKEN = QByteArray(b"no geometry at all")
MARKED = re.compile(r"(?<!&)&(?!&)(.)")


@EACH
def test_what_nobody_touches_comes_back_to_the_letter(show: Show, name: str) -> None:
    dialog = DIALOGS[name].make(helpers())
    show(dialog)
    save(dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.value() == DIALOGS[name].value


@ANY
def test_escape_closes_at_once_while_nothing_would_be_lost(show: Show, name: str) -> None:
    dialog = LOOKS[name](helpers())
    show(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


@ANY
def test_no_alt_letter_is_there_twice(show: Show, name: str) -> None:
    dialog = LOOKS[name](helpers())
    show(dialog)
    texts = [w.text() for w in dialog.findChildren(QLabel) if w.buddy() is not None]
    texts += [w.text() for w in dialog.findChildren(QAbstractButton)]
    letters = Counter(match.lower() for text in texts for match in MARKED.findall(text))
    assert [letter for letter, count in letters.items() if count > 1] == []


@ANY
def test_every_field_has_a_name_to_be_read_out(show: Show, name: str) -> None:
    dialog = LOOKS[name](helpers())
    show(dialog)
    assert nameless_fields(dialog.page) == []


@ANY
def test_tab_goes_in_reading_order(show: Show, name: str) -> None:
    dialog = LOOKS[name](helpers())
    show(dialog)
    QApplication.processEvents()
    fields = [field for field in in_tab_order(dialog) if dialog.page.isAncestorOf(field)]
    heights = [field.mapTo(dialog, field.rect().center()).y() for field in fields]
    back = [
        field
        for field, before, here in zip(fields[1:], heights, heights[1:], strict=False)
        if here < before - 10
    ]
    assert back == []
    assert fields


def in_tab_order(dialog: QWidget) -> list[QWidget]:
    """What Tab leads to, from the first field on."""
    found: list[QWidget] = []
    field = dialog.nextInFocusChain()
    while field is not None and field is not dialog and field not in found:
        takes_tab = field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.focusProxy() is None
        if takes_tab and field.isVisible():
            found.append(field)
        field = field.nextInFocusChain()
    return found


@ANY
def test_no_text_is_taken_for_anything_but_text(show: Show, name: str) -> None:
    dialog = LOOKS[name](helpers())
    show(dialog)
    formats = {label.textFormat() for label in dialog.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@ANY
def test_it_fits_on_the_screen(show: Show, name: str) -> None:
    dialog = LOOKS[name](helpers())
    show(dialog)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert dialog.accept_button.isVisible()


TYPED = [name for name in DIALOGS if name not in ("many", "link")]


@pytest.mark.parametrize("name", TYPED)
def test_escape_asks_before_something_is_lost(show: Show, name: str) -> None:
    dialog = DIALOGS[name].make(helpers())
    show(dialog)
    lines, texts = dialog.page.findChildren(QLineEdit), dialog.page.findChildren(QPlainTextEdit)
    fields: list[QLineEdit | QPlainTextEdit] = [*lines, *texts]
    QTest.keyClicks(next(f for f in fields if f.isVisible() and not f.isReadOnly()), "more")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.question.isVisible()


def test_the_question_goes_back_to_the_field_or_throws_away(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    type_over(dialog.name_field, "Somebody")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(dialog.question.keep_button, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.question.isVisible()
    assert dialog.value().name == "Somebody"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(dialog.question.throw_button, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_a_second_escape_goes_on_editing(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    type_over(dialog.name_field, "Somebody")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.question.isVisible()


def test_what_can_not_be_read_is_not_thrown_away_unasked(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    type_over(dialog.born_field, "when the plum trees bloomed")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.question.isVisible()


def test_a_missing_name_is_told_under_the_field_once_somebody_wants_to_save(show: Show) -> None:
    dialog = LOOKS["new person"](helpers())
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    assert dialog.page.mistakes() == []
    save(dialog)
    assert dialog.isVisible()
    assert [words for _, words in dialog.page.mistakes()] == ["A person needs a name."]


def test_a_mistake_loses_no_other_field(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    type_over(dialog.sort_field, "Z")
    type_over(dialog.name_field, "")
    save(dialog)
    assert dialog.isVisible()
    type_over(dialog.name_field, "Jeff")
    save(dialog)
    assert (dialog.value().name, dialog.value().sort_name) == ("Jeff", "Z")
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_name_that_was_typed_and_not_taken_is_not_lost(show: Show) -> None:
    dialog = UnitDialog(None, UNIT, helpers())
    show(dialog)
    row = dialog.parents.add()
    QTest.keyClicks(row.findChildren(ChipField)[0].line, "Nowhere")
    save(dialog)  # takes the row that the list stands on
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert [each.parent.name for each in dialog.value().parents] == ["Alibaba", "Nowhere"]


def test_a_removed_row_is_gone_and_the_others_stay(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    QTest.keyClick(dialog.aliases.rows()[0].remove_button, Qt.Key.Key_Space)
    assert [alias.id for alias in dialog.value().aliases] == [4]


def test_an_empty_row_is_no_entry(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    QTest.keyClick(dialog.aliases.add_button, Qt.Key.Key_Space)
    QTest.keyClick(dialog.properties.add_button, Qt.Key.Key_Space)
    save(dialog)
    assert dialog.value() == PERSON


def test_a_tag_that_nobody_knows_is_made(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    show(dialog)
    take(dialog.tags_field, "cl")
    take(dialog.tags_field, "brand new")
    assert dialog.value().tags == ("cloud", "to check", "brand new")


def test_what_the_file_refuses_is_told_and_nothing_is_lost(show: Show) -> None:
    tried: list[object] = []
    answers = ["The disk is full. Nothing was written. Make room.", ""]

    def store(value: object) -> str:
        tried.append(value)
        return answers[len(tried) - 1]

    dialog = PersonDialog(None, PERSON, helpers())
    dialog.save = store
    show(dialog)
    type_over(dialog.name_field, "Somebody")
    save(dialog)
    assert dialog.isVisible()
    assert dialog.mistake.text() == answers[0]
    save(dialog)
    assert tried == [dialog.value(), dialog.value()]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_what_was_refused_is_no_longer_told_once_something_changes(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers())
    dialog.save = lambda _value: "“Cloud” would lie under itself."
    show(dialog)
    save(dialog)
    assert dialog.mistake.isVisible()
    type_over(dialog.name_field, "Somebody")
    assert not dialog.mistake.isVisible()


def test_alt_and_a_letter_go_to_a_field_also_below_what_is_seen(show: Show) -> None:
    dialog = UnitDialog(None, UNIT, helpers())
    show(dialog)
    for key, field in (
        (Qt.Key.Key_D, dialog.dissolved_field.line),
        (Qt.Key.Key_T, dialog.tags_field.line),
        (Qt.Key.Key_B, dialog.changes.rows()[0].relation_field),
        (Qt.Key.Key_E, dialog.properties.rows()[0].name_field),
        (Qt.Key.Key_N, dialog.name_field),
    ):
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        assert QApplication.focusWidget() is field
        assert not field.visibleRegion().isEmpty()


@ANY
def test_a_dialog_comes_back_where_it_was_left(show: Show, name: str) -> None:
    kept: list[QByteArray] = []
    first = LOOKS[name](helpers(remembered=Remembered(keep=kept.append)))
    show(first)
    first.resize(first.width() + 30, first.height() - 11)
    first.move(21, 34)
    chosen = first.geometry()
    first.done(QDialog.DialogCode.Rejected)
    again = LOOKS[name](helpers(remembered=Remembered(lambda: kept[-1])))
    show(again)
    assert again.geometry() == chosen


def test_a_dialog_that_nobody_moved_fits_its_fields_the_next_time(show: Show) -> None:
    kept: list[QByteArray] = []
    dialog = PersonDialog(None, PERSON, helpers(remembered=Remembered(keep=kept.append)))
    show(dialog)
    dialog.aliases.add()
    QApplication.processEvents()
    dialog.done(QDialog.DialogCode.Rejected)
    assert kept == []


def test_a_place_on_a_screen_that_is_gone_is_moved_onto_this_one(show: Show) -> None:
    away = QDialog()
    away.setGeometry(9_000, 7_000, 4_000, 3_000)
    left = away.saveGeometry()
    dialog = PersonDialog(None, PERSON, helpers(remembered=Remembered(lambda: left)))
    show(dialog)
    assert dialog.screen().availableGeometry().contains(dialog.geometry())


def test_what_is_no_place_is_passed_over(show: Show) -> None:
    dialog = PersonDialog(None, PERSON, helpers(remembered=Remembered(lambda: BROKEN)))
    show(dialog)
    plain = PersonDialog(None, PERSON, helpers())
    show(plain)
    assert dialog.size() == plain.size()


def test_a_source_whose_title_is_one_long_word_makes_no_dialog_wider(show: Show) -> None:
    plain = PersonDialog(None, PERSON, helpers())
    show(plain)
    passage = replace(PASSAGE, source=replace(PASSAGE.source, title="https://" + "long" * 40))
    dialog = PersonDialog(None, replace(PERSON, citations=(passage,)), helpers())
    show(dialog)
    assert dialog.minimumSizeHint().width() == plain.minimumSizeHint().width()
    assert dialog.width() == plain.width()
