"""The sheet of all kinds and tags: found, made, edited and deleted by keys alone."""

# SPDX-License-Identifier: MIT

import re
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from db.records import Tag
from desktop.dialogs.kinds_and_tags import KindsAndTags, Words, WordWish
from desktop.dialogs.remembered import Remembered
from desktop.dialogs.tag_dialog import TagDialog
from desktop.theme import apply_theme, load_theme
from tests.dialogs.asked import KINDS, TAGS
from tests.dialogs.opened import TAG, helpers, save, type_over

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
Show = Callable[[QDialog], None]
WORDS = Words(KINDS, TAGS, {("kind", 2): 1_204, ("tag", 1): 3})


@pytest.fixture
def sheet(show: Show) -> KindsAndTags:
    """The sheet open, the keyboard in the list of kinds."""
    dialog = KindsAndTags(None, WORDS)
    show(dialog)
    return dialog


def press(dialog: QDialog, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(
        QApplication.focusWidget() or dialog, key, modifier or Qt.KeyboardModifier.NoModifier
    )


def test_enter_edits_the_word_that_typing_found(sheet: KindsAndTags) -> None:
    QTest.keyClicks(sheet.kinds.list, "inc")
    press(sheet, Key.Key_Return)
    assert sheet.wish == WordWish("kind", KINDS[2], row=2)


@pytest.mark.parametrize(
    ("letter", "wish"),
    [
        (Key.Key_N, WordWish("kind")),
        (Key.Key_E, WordWish("kind", KINDS[0])),
        (Key.Key_D, WordWish("kind", KINDS[0], is_delete=True)),
        (Key.Key_W, WordWish("tag")),
    ],
)
def test_every_button_is_one_key_away(
    sheet: KindsAndTags, qtbot: QtBot, letter: Qt.Key, wish: WordWish
) -> None:
    with qtbot.waitSignal(sheet.finished):  # a button is seen to go down first
        press(sheet, letter, ALT)
    assert sheet.wish == wish


def test_a_tag_is_deleted_by_the_delete_key(sheet: KindsAndTags) -> None:
    press(sheet, Key.Key_T, ALT)
    press(sheet, Key.Key_Down)
    press(sheet, Key.Key_Delete)
    assert sheet.wish == WordWish("tag", TAGS[1], is_delete=True, row=1)


def test_no_letter_leads_to_two_places(sheet: KindsAndTags) -> None:
    texts = [label.text() for label in sheet.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in sheet.findChildren(QAbstractButton)]
    letters = Counter("".join(re.findall(r"&(\w)", " ".join(texts))).lower())
    assert letters.most_common(1)[0][1] == 1
    assert len(letters) == 9


def test_how_often_a_word_is_used_stands_beside_it(sheet: KindsAndTags) -> None:
    item = sheet.kinds.list.topLevelItem(1)
    unused = sheet.kinds.list.topLevelItem(0)
    assert item is not None
    assert unused is not None
    assert (item.text(0), item.text(1), unused.text(1)) == ("departure", "1,204", "–")


def test_the_sheet_opens_again_at_the_word_it_was_left_at(show: Show) -> None:
    again = KindsAndTags(None, WORDS, last=WordWish("tag", TAGS[1], row=1))
    show(again)
    assert again.tags.current() == TAGS[1]
    assert again.tags.list.hasFocus()


def test_after_deleting_the_next_word_is_chosen(show: Show) -> None:
    rest = Words(KINDS[:-1], TAGS)
    again = KindsAndTags(None, rest, last=WordWish("kind", KINDS[-1], is_delete=True, row=4))
    show(again)
    assert again.kinds.current() == KINDS[-2]


def test_without_tags_it_is_said_what_they_are_for(show: Show) -> None:
    dialog = KindsAndTags(None, Words(KINDS, ()))
    show(dialog)
    assert dialog.tags.empty.isVisible()
    assert not dialog.tags.edit.isEnabled()
    assert dialog.tags.new.isEnabled()


def test_a_name_with_markup_is_shown_as_it_is(show: Show) -> None:
    name = "<b>" + "very long " * 10
    dialog = KindsAndTags(None, Words(KINDS, (Tag(name, "", 9),)))
    show(dialog)
    item = dialog.tags.list.topLevelItem(0)
    assert item is not None
    assert item.text(0) == name.strip()
    assert "<b>" not in item.toolTip(0)


def test_the_signs_follow_the_theme(sheet: KindsAndTags) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, load_theme("light"))
    item = sheet.kinds.list.topLevelItem(0)
    assert item is not None
    light = item.icon(0).pixmap(16).toImage()
    apply_theme(app, load_theme("dark"))
    dark = item.icon(0).pixmap(16).toImage()
    apply_theme(app, load_theme("light"))
    assert light != dark


def test_the_sheet_comes_back_where_it_was_left(show: Show) -> None:
    kept: list[QByteArray] = []
    first = KindsAndTags(None, WORDS, Remembered(keep=kept.append))
    show(first)
    first.resize(711, 480)
    first.done(0)
    again = KindsAndTags(None, WORDS, Remembered(lambda: kept[0]))
    show(again)
    assert (again.width(), again.height()) == (711, 480)


class SmallScreen:
    """A screen of 1280 by 800 whose texts are twice as large."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 640, 400)


def test_with_texts_twice_as_large_the_sheet_still_fits_on_a_small_screen(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = KindsAndTags(None, WORDS)
    monkeypatch.setattr(dialog, "screen", SmallScreen)
    show(dialog)
    assert dialog.width() < 640
    assert dialog.height() < 400
    assert dialog.rect().contains(dialog.accept_button.geometry())


def test_a_tag_that_gets_the_name_of_another_is_offered_to_be_merged(show: Show) -> None:
    dialog = TagDialog(None, TAG, helpers())
    show(dialog)
    type_over(dialog.name_field, "Cloud")
    assert dialog.merge_line.text() == (
        "“cloud” is a tag already: it takes the place of “to check” everywhere."
    )
    assert dialog.accept_button.text() == "&Merge the two"
    save(dialog)
    assert (dialog.value().id, dialog.value().name) == (TAG.id, "Cloud")


def test_a_tag_with_a_name_of_its_own_is_just_saved(show: Show) -> None:
    dialog = TagDialog(None, TAG, helpers())
    show(dialog)
    type_over(dialog.name_field, "Cloud")
    type_over(dialog.name_field, "clouds")
    assert dialog.merge_line.isHidden()
    assert dialog.accept_button.text() == "&Save"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_chosen_line_is_of_one_plain_colour(qapp: QApplication, show: Show, name: str) -> None:
    theme = load_theme(name)
    apply_theme(qapp, theme)
    try:
        sheet = KindsAndTags(None, WORDS)
        show(sheet)
        item = sheet.kinds.list.currentItem()
        assert item is not None
        chosen = sheet.kinds.list.visualItemRect(item)
        seen = sheet.kinds.list.viewport().grab().toImage()
        right = sheet.kinds.list.columnWidth(0) - 4  # behind the name
        column = {
            seen.pixelColor(right, y).name() for y in range(chosen.top(), chosen.bottom() + 1)
        }
    finally:
        qapp.setStyleSheet("")
    assert column == {theme.selection.name()}
