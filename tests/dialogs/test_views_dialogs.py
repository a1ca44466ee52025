"""Saving a view: name, key, what it keeps; the list of views and what is done with them."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from db.drafts.views import SavedView, ViewState
from desktop.dialogs.view_dialog import ViewDialog
from desktop.dialogs.views_dialog import ViewsDialog, ViewWish
from tests.dialogs.opened import VIEW, helpers, save, type_over

Show = Callable[[QDialog], None]
ODD = SavedView(9, "Odd", None)


@pytest.fixture
def dialog(show: Show) -> ViewDialog:
    made = ViewDialog(None, replace(VIEW, id=0, name=""), (VIEW,), helpers())
    show(made)
    return made


def test_a_view_keeps_only_what_is_checked(dialog: ViewDialog) -> None:
    type_over(dialog.name_field, "Mine")
    dialog.kept["theme"].setChecked(False)
    dialog.kept["grouping"].setChecked(False)
    state = dialog.value().state
    assert state is not None
    assert (state.theme, state.grouping, state.folded) == ("", "", ())
    assert state.filter == VIEW.state.filter if VIEW.state else False


def test_a_view_needs_a_name_of_its_own(dialog: ViewDialog) -> None:
    save(dialog)
    assert dialog.isVisible()
    type_over(dialog.name_field, "cloud")
    assert "already" in dialog.mistakes()[dialog.name_field]
    type_over(dialog.name_field, "云")
    assert not dialog.mistakes()


def test_a_view_that_keeps_nothing_is_refused(dialog: ViewDialog) -> None:
    type_over(dialog.name_field, "Nothing")
    for box in dialog.kept.values():
        box.setChecked(False)
    assert dialog.mistakes()


def test_a_key_that_is_taken_says_by_whom(dialog: ViewDialog) -> None:
    words = [dialog.key_field.itemText(at) for at in range(dialog.key_field.count())]
    assert words[0] == "None"
    assert words[3] == "Alt+3 (now “Cloud”)"


def test_of_a_stored_view_only_what_it_keeps_is_offered(show: Show) -> None:
    dialog = ViewDialog(None, SavedView(4, "Rows", ViewState(grouping="units")), (), helpers())
    show(dialog)
    assert list(dialog.kept) == ["grouping"]


def test_the_list_goes_to_a_view_by_enter_and_deletes_by_its_key(show: Show) -> None:
    dialog = ViewsDialog(None, (VIEW, ODD))
    show(dialog)
    assert dialog.list.item(0).text() == "Cloud    Alt+3"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.wish == ViewWish("show", VIEW)
    again = ViewsDialog(None, (VIEW, ODD))
    show(again)
    QTest.keyClick(again.list, Qt.Key.Key_Down)
    QTest.keyClick(again.list, Qt.Key.Key_Delete)
    assert again.wish == ViewWish("delete", ODD)


def test_a_view_that_cant_be_read_can_only_be_deleted(show: Show) -> None:
    dialog = ViewsDialog(None, (ODD,))
    show(dialog)
    assert dialog.list.item(0).text() == "Odd (can't be read)"
    assert not dialog.accept_button.isEnabled()
    assert not dialog.edit_button.isEnabled()
    dialog.delete_button.click()
    assert dialog.wish == ViewWish("delete", ODD)


def test_without_views_the_list_says_so(show: Show) -> None:
    dialog = ViewsDialog(None, ())
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    assert not dialog.delete_button.isEnabled()
