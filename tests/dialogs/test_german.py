"""The dialogs in German: each Alt letter once, nothing cut off, nothing left in English."""

# SPDX-License-Identifier: MIT

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from db.kind_words import SHIPPED
from desktop.dialogs.event_dialog import EventDialog
from tests.dialogs.opened import EVENT, LOOKS, helpers
from tests.speaking import german, left_in_english, texts_of

Show = Callable[[QDialog], None]
MARKED = re.compile(r"(?<!&)&(?!&)(.)")
MAKE: dict[str, Callable[[Any], QDialog]] = {
    **LOOKS,
    "event": lambda h: EventDialog(None, EVENT, h),
}
OF_THE_TEST = {*SHIPPED, *SHIPPED.values(), "number", "people"}  # names it gives to kinds, tags
EACH = pytest.mark.parametrize("name", MAKE)


@pytest.fixture(autouse=True)
def _in_german(qapp: QApplication, user_folder: object) -> Iterator[None]:  # noqa: ARG001
    with german(qapp):
        yield


@EACH
def test_no_alt_letter_is_there_twice(show: Show, name: str) -> None:
    dialog = MAKE[name](helpers())
    show(dialog)
    texts = [
        w.text() for w in dialog.findChildren(QLabel) if w.buddy() is not None and w.isVisible()
    ]
    texts += [w.text() for w in dialog.findChildren(QAbstractButton) if w.isVisible()]
    letters = Counter(match.lower() for text in texts for match in MARKED.findall(text))
    assert [letter for letter, count in letters.items() if count > 1] == []


@EACH
def test_nothing_is_left_in_english(show: Show, name: str) -> None:
    dialog = MAKE[name](helpers())
    show(dialog)
    assert set(left_in_english(texts_of(dialog))) - OF_THE_TEST == set()


@EACH
def test_no_button_is_cut_off(show: Show, name: str) -> None:
    dialog = MAKE[name](helpers())
    show(dialog)
    cut = [w.text() for w in dialog.findChildren(QAbstractButton) if is_cut(w)]
    assert cut == []


def is_cut(button: QWidget) -> bool:
    return button.isVisible() and button.width() < button.sizeHint().width()
