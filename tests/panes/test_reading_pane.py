"""The reading pane: a text to read, to walk through, to annotate from."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from db.drafts.values import SourceDraft
from db.reading.named import Named
from db.reading.passages import LostPassage, UsedPassage
from db.recognising import Mark
from db.records import Citation
from desktop.panes.reading_look import KINDS, looks_on
from desktop.panes.reading_pane import ReadingPane
from desktop.panes.reading_places import LONGEST_LINE, shown_text
from desktop.theme import load_theme, palette

TEXT = "Ada Young takes over the mill on Monday.\r\nThe 𝒻irst wheel breaks 😀 in winter.\nThe end."
ADA = Named("person", 3, "Ada Young")
TAKES_OVER = Named("event", 7, "Ada takes over")
IN_OFFICE = Named("tenure", 9, "Ada · head")
KEY = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[ReadingPane]:
    """An empty pane on the screen."""
    pane = ReadingPane()
    pane.resize(420, 500)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitExposed(pane)
    yield pane


def a_source(text: str = TEXT, **parts: object) -> SourceDraft:
    known: dict[str, object] = {"title": "Town paper", "id": 5, "text": text}
    return SourceDraft(**(known | parts))  # type: ignore[arg-type]  # by name


def used(words: str, *events: Named, text: str = TEXT) -> UsedPassage:
    start = text.index(words)
    return UsedPassage(start, start + len(words), events, (1,))


def named(words: str, who: Named) -> Mark:
    start = TEXT.index(words)
    return Mark(start, start + len(words), "person", (who,))


def select(pane: ReadingPane, words: str) -> None:
    start = TEXT.index(words)
    pane.text.select(start, start + len(words))


def click(pane: ReadingPane, words: str, *, ctrl: bool = False) -> None:
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    place = pane.text.place_of(TEXT.index(words) + 1) + QPoint(2, 0)
    QTest.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, keys, place)


def words_of(pane: ReadingPane) -> str:
    labels = (label for label in pane.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels)


def menu_of(pane: ReadingPane) -> QMenu:
    (menu,) = pane.findChildren(QMenu, "passageMenu")
    return menu


def test_without_a_text_the_pane_says_how_to_get_one(qtbot: QtBot, pane: ReadingPane) -> None:
    assert "No text is open. Paste one as a new source" in words_of(pane)
    with qtbot.waitSignal(pane.new_asked):
        pane.new_button.click()


def test_a_source_without_text_asks_to_be_edited(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source(" \n"))
    assert "This source has no text yet." in words_of(pane)
    assert not pane.event_button.isVisible()
    with qtbot.waitSignal(pane.edit_asked):
        pane.edit_button.click()


def test_the_head_says_what_is_read_and_from_when_dates_count(pane: ReadingPane) -> None:
    pane.show_text(a_source(publisher="Press", language="de", issued="2022-12-29"))
    assert pane.title.text() == "Town paper"
    assert pane.about.text() == (
        "Press · German · published Thu 29 Dec 2022 (relative dates count from here)"
    )


def test_without_a_date_of_publication_dates_count_from_today(pane: ReadingPane) -> None:
    pane.show_text(a_source(language="xx-none"))
    assert pane.about.text() == (
        "xx-none · no date of publication (relative dates count from today)"
    )


@pytest.mark.parametrize("words", ["takes over the mill", "𝒻irst", "breaks 😀 in", "The end."])
def test_n_asks_for_an_event_of_the_selected_words(
    qtbot: QtBot, pane: ReadingPane, words: str
) -> None:
    pane.show_text(a_source())
    select(pane, words)
    with qtbot.waitSignal(pane.event_asked) as heard:
        QTest.keyClick(pane.text, KEY.Key_N)
    start, end = heard.args
    assert TEXT[start:end] == words


def test_n_without_a_selection_asks_at_the_caret(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source())
    pane.text.select(4, 4)
    with qtbot.waitSignal(pane.event_asked) as heard:
        QTest.keyClick(pane.text, KEY.Key_N)
    assert heard.args == [4, 4]


def test_the_caret_walks_and_shift_selects(pane: ReadingPane) -> None:
    pane.show_text(a_source())
    QTest.keyClick(pane.text, KEY.Key_Down)
    assert pane.text.caret() > 0
    pane.text.select(0, 0)
    for _ in range(3):
        QTest.keyClick(pane.text, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected() == (0, 3)


def test_nothing_that_is_typed_changes_the_text(pane: ReadingPane) -> None:
    pane.show_text(a_source())
    before = pane.text.toPlainText()
    for key in (KEY.Key_X, KEY.Key_Delete, KEY.Key_Backspace, KEY.Key_Space):
        QTest.keyClick(pane.text, key)
    QTest.keyClick(pane.text, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pane.text.toPlainText() == before


@pytest.mark.parametrize(
    ("key", "is_taken"),
    [(KEY.Key_N, True), (KEY.Key_Escape, True), (KEY.Key_Left, True), (KEY.Key_A, False),
     (KEY.Key_E, False), (KEY.Key_L, False)],
)  # fmt: skip
def test_other_letters_stay_shortcuts_of_the_window(
    pane: ReadingPane, key: Qt.Key, is_taken: bool
) -> None:
    text = key.name[-1].lower() if len(key.name) == len("Key_N") else ""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key.value, Qt.KeyboardModifier.NoModifier, text)
    asked.ignore()
    QApplication.sendEvent(pane.text, asked)
    assert asked.isAccepted() == is_taken


def test_esc_first_drops_the_selection_then_closes(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source())
    select(pane, "mill")
    with qtbot.assertNotEmitted(pane.closed):
        QTest.keyClick(pane.text, KEY.Key_Escape)
    start, end = pane.selected()
    assert start == end
    with qtbot.waitSignal(pane.closed):
        QTest.keyClick(pane.text, KEY.Key_Escape)


def test_a_click_on_a_used_passage_leads_to_its_event(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source(), [used("takes over", TAKES_OVER)])
    with qtbot.waitSignal(pane.picked) as heard:
        click(pane, "takes over")
    assert heard.args == ["event", 7]


def test_a_passage_of_several_records_offers_them(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source(), [used("takes over", TAKES_OVER, IN_OFFICE)])
    click(pane, "takes over")
    menu = menu_of(pane)
    assert [action.text() for action in menu.actions()] == ["Ada takes over", "Ada · head"]
    with qtbot.waitSignal(pane.picked) as heard:
        menu.actions()[1].trigger()
    assert heard.args == ["tenure", 9]
    menu.close()


def test_a_name_leads_to_its_page_only_when_it_is_meant_to(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source(), marks=[named("Ada Young", ADA)])
    with qtbot.assertNotEmitted(pane.picked):
        click(pane, "Ada Young")
    with qtbot.waitSignal(pane.picked) as heard:
        click(pane, "Ada Young", ctrl=True)
    assert heard.args == ["person", 3]


def test_enter_leads_from_the_word_at_the_caret(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source(), marks=[named("Ada Young", ADA)])
    pane.text.select(len("Ada Young"), len("Ada Young"))
    with qtbot.waitSignal(pane.picked) as heard:
        QTest.keyClick(pane.text, KEY.Key_Return)
    assert heard.args == ["person", 3]


def test_a_citation_is_brought_into_view_and_lit_up(qtbot: QtBot, pane: ReadingPane) -> None:
    text = "A line of words that says nothing.\n" * 300 + TEXT
    pane.show_text(a_source(text))
    start = text.index("wheel breaks")
    pane.text.flash_clock.setInterval(20)
    pane.highlight(start, start + 12)
    assert pane.text.flashed() == (start, start + 12)
    place = pane.text.place_of(start)
    assert pane.text.viewport().rect().contains(place)
    assert pane.selected() == (start, start)
    qtbot.waitUntil(lambda: pane.text.flashed() is None)


def test_the_same_text_read_again_keeps_its_place(pane: ReadingPane) -> None:
    text = "A line of words.\n" * 300 + TEXT
    pane.show_text(a_source(text))
    pane.text.select(4_000, 4_010)
    bar = pane.text.verticalScrollBar()
    bar.setValue(900)
    pane.show_text(a_source(text, title="Renamed"), [used("wheel", TAKES_OVER, text=text)])
    assert (bar.value(), pane.selected()) == (900, (4_000, 4_010))
    assert pane.title.text() == "Renamed"
    pane.show_text(a_source(text + "!"))
    assert pane.selected() == (0, 0)


def test_line_ends_of_windows_leave_no_empty_lines(pane: ReadingPane) -> None:
    pane.show_text(a_source("One.\r\nTwo.\rThree."))
    assert pane.text.document().blockCount() == 3


def test_what_is_known_is_counted(pane: ReadingPane) -> None:
    marks = [named("Ada Young", ADA), Mark(30, 39, "date")]
    pane.show_text(a_source(), [used("takes", TAKES_OVER), used("wheel", TAKES_OVER)], marks)
    words = words_of(pane)
    for counted in ("1 date", "1 person", "2 passages used"):
        assert counted in words


def test_passages_that_are_lost_are_named(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source(), lost=[LostPassage(Citation(5, "x", exact="gone"), TAKES_OVER)])
    assert pane.lost.label == "1 passage is no longer in the text"
    pane.lost.click()
    with qtbot.waitSignal(pane.picked) as heard:
        menu_of(pane).actions()[0].trigger()
    assert heard.args == ["event", 7]
    menu_of(pane).close()


def test_marks_are_painted_where_their_words_stand(pane: ReadingPane) -> None:
    pane.show_text(a_source())
    place = pane.text.place_of(TEXT.index("wheel") + 2)
    plain = pane.text.viewport().grab().toImage().copy(place.x() - 12, place.y() - 10, 24, 22)
    pane.set_marks([Mark(TEXT.index("wheel"), TEXT.index("wheel") + 5, "date")])
    marked = pane.text.viewport().grab().toImage().copy(place.x() - 12, place.y() - 10, 24, 22)
    line = looks_on(pane.text.palette())["date"].pen.color()
    colours = [marked.pixelColor(x, y) for x in range(24) for y in range(22)]
    assert any(near(colour, line) for colour in colours)
    assert marked != plain


def near(one: QColor, other: QColor) -> bool:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 40 for a, b in parts)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_mark_has_a_line_that_is_seen_on_the_ground(theme: str) -> None:
    colours = palette(load_theme(theme))
    looks = looks_on(colours)
    ground = colours.color(colours.ColorRole.Base)
    lines = {kind: looks[kind].pen for kind in KINDS}
    assert all(abs(pen.color().lightness() - ground.lightness()) > 80 for pen in lines.values())
    signs = {(str(pen.dashPattern()), pen.widthF()) for pen in lines.values()}
    assert len(signs) == len(KINDS)  # told apart without colour


def test_the_menu_of_the_text_offers_the_event_first(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_text(a_source())
    select(pane, "mill")
    place = QPoint(30, 30)
    QApplication.sendEvent(
        pane.text.viewport(),
        QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, pane.text.viewport().mapToGlobal(place)
        ),
    )
    menu = next(each for each in pane.text.findChildren(QMenu) if each.isVisible())
    with qtbot.waitSignal(pane.event_asked) as heard:
        menu.actions()[0].trigger()
    assert TEXT[slice(*heard.args)] == "mill"
    menu.close()


def test_five_million_characters_are_shown_and_walked(pane: ReadingPane) -> None:
    text = ("Some words of a long, long text that somebody pasted. " * 20 + "\n") * 4_650 + TEXT
    start = text.index("wheel")
    marks = [Mark(place, place + 4, "person", (ADA,)) for place in range(0, 4_000_000, 500)]
    pane.show_text(a_source(text), [used("wheel", TAKES_OVER, text=text)], marks)
    pane.highlight(start, start + 5)
    assert pane.text.viewport().rect().contains(pane.text.place_of(start))


def test_foreign_text_can_load_no_picture(pane: ReadingPane, tmp_path: Path) -> None:
    red = QColor(255, 0, 0)
    picture = QPixmap(300, 300)
    picture.fill(red)
    picture.save(str(tmp_path / "canary.png"))
    evil = f'<img src="{(tmp_path / "canary.png").as_uri()}"><b>&Evil</b>'
    name = Named("event", 7, evil)
    pane.show_text(
        a_source(evil, title=evil, publisher=evil, language=evil, issued=evil),
        [UsedPassage(0, 5, (name,), (1,))],
        lost=[LostPassage(Citation(5, "x", exact=evil), name)],
    )
    assert pane.text.toPlainText() == evil
    image = pane.grab().toImage()
    assert not any(
        image.pixelColor(x, y) == red
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )


@pytest.mark.parametrize(
    "text",
    ["", "a\r\nb\rc\u2028d\u2029e\x00f\x85g", "😀" * 5, "x" * (3 * LONGEST_LINE) + "𝒻 end",
     "word " * LONGEST_LINE, "\ud800 alone", "\ufdd0\x0c\x0b"],
)  # fmt: skip
def test_every_character_is_found_on_the_screen_and_back(pane: ReadingPane, text: str) -> None:
    places = shown_text(text)
    assert [places.character(places.unit(each)) for each in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )
    pane.show_text(a_source(text or " "))
    shown = pane.text.document().characterCount() - 1
    assert shown == places.unit(len(text)) or not text


def test_ctrl_down_and_up_select_sentences_and_shift_several(pane: ReadingPane) -> None:
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    pane.show_text(a_source())
    said = []
    for key, modifiers in (
        (KEY.Key_Down, ctrl), (KEY.Key_Down, ctrl), (KEY.Key_Down, ctrl | shift),
        (KEY.Key_Up, ctrl),
    ):  # fmt: skip
        QTest.keyClick(pane.text, key, modifiers)
        start, end = pane.selected()
        said.append(TEXT[start:end])
    first, second, third = TEXT.replace("\r", "").split("\n")
    assert said == [first, second, f"{second}\n{third}", first]
