"""Notes in Markdown: shown as they were meant, and nothing in them can load or run."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.panes.note_text import NoteText, document_of, is_markdown


def note(qtbot: QtBot, text: str, width: int = 280) -> NoteText:
    made = NoteText(text)
    qtbot.addWidget(made)
    made.resize(width, made.heightForWidth(width))
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("Check again in spring.", False), ("5 * 3 is 15, a_b", False), ("2022", False),
        ("say *soft*", True), ("# Big", True), ("- a\n- b", True), ("1. a", True),
        ("> quote", True), ("[a](https://x.org)", True), ("see https://x.org", True),
        ("*" * 30_000, False),
    ],
)  # fmt: skip
def test_only_signs_of_markdown_make_markdown(text: str, is_it: bool) -> None:
    assert is_markdown(text) == is_it


def test_words_are_set_as_they_were_meant(qtbot: QtBot) -> None:
    shown = note(qtbot, "# Big\n\nA *soft* and **hard** word\n\n- one\n- two")
    assert shown.toPlainText() == "Big\nA soft and hard word\none\ntwo"
    html = shown.toHtml()
    assert "font-style:italic" in html
    assert "font-weight:700" in html
    assert "<li" in html


def test_headings_are_bold_and_no_larger_than_words(qtbot: QtBot) -> None:
    high = note(qtbot, "# Big").heightForWidth(280)
    assert high == note(qtbot, "**Big**").heightForWidth(280)


def test_html_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    assert note(qtbot, "*a* <b>b</b><script>x()</script>").toPlainText() == (
        "a <b>b</b><script>x()</script>"
    )


def test_a_note_is_as_high_as_its_words(qtbot: QtBot) -> None:
    shown = note(qtbot, "**word** " * 60, 200)
    assert shown.heightForWidth(200) > shown.heightForWidth(600)
    assert shown.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("url", ["https://example.org/a?b=c", "mailto:a@example.org"])
def test_a_safe_link_asks_to_be_followed(qtbot: QtBot, url: str) -> None:
    shown = note(qtbot, f"[there]({url})")
    with qtbot.waitSignal(shown.link_asked) as heard:
        click(shown, QPoint(8, 8))
    assert heard.args == [url]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//host/share", "x"]
)
def test_a_link_that_could_harm_is_only_words(qtbot: QtBot, url: str) -> None:
    shown = note(qtbot, f"[there]({url})")
    assert "there" in shown.toPlainText()
    with qtbot.assertNotEmitted(shown.link_asked):
        click(shown, QPoint(8, 8))
        shown.anchorClicked.emit(QUrl(url))


def click(shown: NoteText, place: QPoint) -> None:
    keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_pictures_are_words_and_load_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    red = QColor(255, 0, 0)
    picture = QPixmap(200, 200)
    picture.fill(red)
    picture.save(str(tmp_path / "canary.png"))
    address = (tmp_path / "canary.png").as_uri()
    shown = note(
        qtbot, f"![two words]({address}) **x** ![]({address}) <img src='{address}'>\n\n![r][r]\n\n"
        f"[r]: {address}"
    )  # fmt: skip
    assert "two words" in shown.toPlainText()
    assert "\ufffc" not in shown.toPlainText()
    image = shown.grab().toImage()
    assert not any(
        image.pixelColor(x, y) == red
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )


def test_a_document_loads_nothing_it_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    (tmp_path / "secret").write_text("words", encoding="utf-8")
    document = document_of("*a*", QApplication.palette())
    asked = document.resource(2, QUrl.fromLocalFile(str(tmp_path / "secret")))
    assert not asked
