"""The reading pane: a source's text beside the timeline, with what is known in it marked.

Shows what it is given and reads nothing itself; what a person does leaves as signals.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.dates.names import DAYS_SHORT, language_of
from db.drafts.values import SourceDraft
from db.reading.named import Named
from db.reading.passages import LostPassage, UsedPassage
from db.recognising import Mark
from desktop.panes.reading_legend import ReadingLegend
from desktop.panes.reading_look import USED
from desktop.panes.reading_text import ReadingText
from desktop.panes.texts import Link, Text
from desktop.panes.tongue import Tongue

LONGEST_NAME: Final = 80  # characters of a name in a menu
MOST_NAMES: Final = 30  # entries of a menu
MARGIN: Final = 18

translate = QCoreApplication.translate


class ReadingPane(QWidget):
    """A text to read and to annotate from.

    `event_asked(from, to)`: make an event of these characters (equal: of the place of the
    caret); `picked(table, id)`: go to a record; `edit_asked()`: edit the source; `new_asked()`:
    paste the text of a new one; `closed()`.
    """

    event_asked = Signal(int, int)
    picked = Signal(str, int)
    edit_asked = Signal()
    new_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingPane")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Reading"))
        self.setMinimumWidth(260)
        self._source: SourceDraft | None = None
        self._passages: tuple[UsedPassage, ...] = ()
        self._lost: tuple[LostPassage, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self.title = Text("", "subtitle")
        self.about = Text("", "muted")
        self.legend = ReadingLegend()
        self.lost = Link("")
        self.lost.clicked.connect(self._show_lost)
        self.text = ReadingText(self._tip_at)
        self.event_button = QPushButton(self.tr("New event  N"))
        self.event_button.setProperty("primary", True)
        self.event_button.setToolTip(self.tr("Of the selected words (N). Ctrl+Down: next sentence"))
        self.event_button.clicked.connect(self.ask_event)
        self.edit_button = QPushButton(self.tr("Edit…"))
        self.edit_button.setAccessibleName(self.tr("Edit the source and its text"))
        self.edit_button.clicked.connect(self.edit_asked)
        self.new_button = QPushButton(self.tr("Paste text…"))
        self.new_button.clicked.connect(self.new_asked)
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setProperty("flat", True)
        self.close_button.setToolTip(self.tr("Close the text (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the text"))
        self.close_button.clicked.connect(self.closed)
        self._empty = Text("", "muted")
        self._empty.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._listen()
        self._lay_out()
        self.clear()

    @property
    def source_id(self) -> int:
        """The id of the source that is shown, 0 for none."""
        return self._source.id if self._source else 0

    @property
    def source(self) -> SourceDraft | None:
        """The source that is shown."""
        return self._source

    def clear(self) -> None:
        """Show no text, and say how to get one."""
        self._source = None
        self._passages, self._lost, self._marks = (), (), ()
        self.text.set_text("")
        self._tell()

    def show_text(
        self,
        source: SourceDraft,
        passages: Sequence[UsedPassage] = (),
        marks: Sequence[Mark] = (),
        *,
        lost: Sequence[LostPassage] = (),
        language: str = "en",
    ) -> None:
        """Show a source; the same text keeps its place, its caret and its selection."""
        is_same = self._source is not None and (
            (self._source.id, self._source.text) == (source.id, source.text)
        )
        self._source = source
        self._passages, self._lost = tuple(passages), tuple(lost)
        if not is_same:
            self.text.set_text(source.text)
        self._tell(language)
        self.set_marks(marks)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark known names and dates, perhaps later than the text was shown."""
        self._marks = tuple(marks)
        shown = [(each.start, each.end, each.kind) for each in self._marks]
        used = [(each.start, each.end, USED) for each in self._passages]
        self.text.set_marks([*shown, *used])
        self.legend.show_counts(
            {
                "date": sum(each.kind == "date" for each in self._marks),
                "person": len({each.who for each in self._marks if each.kind == "person"}),
                "unit": len({each.who for each in self._marks if each.kind == "unit"}),
                USED: len(self._passages),
            }
        )

    def highlight(self, start: int, end: int) -> None:
        """Scroll to these characters and light them up for a moment."""
        self.text.flash(start, end)

    def selected(self) -> tuple[int, int]:
        """The selected characters; equal where nothing is selected."""
        return self.text.selected()

    def ask_event(self) -> None:
        """Ask for an event of the selected words, as N does."""
        self.event_asked.emit(*self.text.selected())

    def named_at(self, character: int) -> tuple[Named, ...]:
        """The records that the words there are used in or name, used ones first."""
        named = [name for name, _ in self._names_at(character)]
        return tuple(dict.fromkeys(named))

    def _names_at(self, character: int) -> list[tuple[Named, bool]]:
        """Records at a place, each with whether it rests on the words (else they name it)."""
        used = [
            (name, True)
            for passage in self._passages
            if passage.start <= character < passage.end
            for name in passage.events
        ]
        return used + [
            (name, False)
            for mark in self._marks
            if mark.start <= character < mark.end
            for name in mark.who
        ]

    def _tip_at(self, character: int) -> str:
        """What the words there are used in, or whom they name; a line each."""
        names = self._names_at(character)
        used = [_cut(name.name) for name, is_used in names if is_used]
        named = [_cut(name.name) for name, is_used in names if not is_used]
        lines = [self.tr("used in: {names}").format(names="; ".join(used[:6]))] if used else []
        if named:
            words = self.tr("{names} (Ctrl+click shows the page)")
            lines.append(words.format(names=self.tr(" or ").join(named[:6])))
        return "\n".join(lines)

    def _follow_passages(self, character: int) -> None:
        """A click leads where the words are used; words that only name somebody stay calm."""
        self._follow([name for name, is_used in self._names_at(character) if is_used], character)

    def _follow_all(self, character: int) -> None:
        """Enter leads to all there is; behind the last letter of a word counts as in it."""
        names = self.named_at(character) or self.named_at(max(0, character - 1))
        self._follow(names, character)

    def _follow(self, names: Iterable[Named], character: int) -> None:
        found = tuple(dict.fromkeys(names))
        if len(found) == 1:
            self.picked.emit(found[0].table, found[0].id)
        elif found:
            place = self.text.viewport().mapToGlobal(self.text.place_of(character))
            self._menu_of(found).popup(place)

    def _menu_of(self, names: Sequence[Named]) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("passageMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names[:MOST_NAMES]:
            action = menu.addAction(_cut(name.name).replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, table=name.table, id=name.id: self.picked.emit(table, id)
            )
        return menu

    def _show_lost(self) -> None:
        names = tuple(each.about for each in self._lost if each.about is not None)
        if names:
            below = self.lost.mapToGlobal(QPoint(0, self.lost.height()))
            self._menu_of(tuple(dict.fromkeys(names))).popup(below)

    def _tell(self, language: str = "en") -> None:
        """Say what is shown, or how to get a text."""
        source = self._source
        self.title.say(source.title if source else self.tr("Reading"))
        self.about.say(_facts(source, Tongue(language)) if source else "")
        has_text = source is not None and bool(source.text.strip())
        self.new_button.setVisible(source is None)
        self.edit_button.setVisible(source is not None)
        self.event_button.setVisible(has_text)
        self.about.setVisible(source is not None)
        self._empty.say(
            self.tr("This source has no text yet. Edit it to paste one.")
            if source
            else self.tr("No text is open. Paste one as a new source, or choose a source.")
        )
        self.legend.setVisible(has_text)
        self._stack.setCurrentIndex(0 if has_text else 1)
        count = len(self._lost)
        words = (
            self.tr("1 passage is no longer in the text")
            if count == 1
            else self.tr("{count} passages are no longer in the text").format(count=count)
        )
        self.lost.relabel(words)
        self.lost.setVisible(bool(count) and has_text)

    def _listen(self) -> None:
        self.text.event_asked.connect(self.event_asked)
        self.text.clicked.connect(self._follow_passages)
        self.text.entered.connect(self._follow_all)
        self.text.left.connect(self.closed)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.event_button)
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.new_button)
        buttons.addStretch(1)
        first = QHBoxLayout()
        first.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 6, 8, 6)
        head.setSpacing(4)
        head.addLayout(first)
        head.addWidget(self.about)
        head.addLayout(buttons)
        head.addSpacing(4)
        head.addWidget(self.legend)
        head.addWidget(self.lost)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(below, 1)
        self.setFocusProxy(self.text)
        self.setTabOrder(self.text, self.event_button)
        self.setTabOrder(self.event_button, self.edit_button)
        self.setTabOrder(self.edit_button, self.close_button)


def language_words(code: str) -> str:
    """A language by its code in words; what is no code is shown as it stands."""
    locale = QLocale(code)
    if not code or locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return code
    english = QLocale.languageToString(locale.language())
    return {
        "Chinese": translate("Languages", "Chinese"),
        "Dutch": translate("Languages", "Dutch"),
        "English": translate("Languages", "English"),
        "French": translate("Languages", "French"),
        "German": translate("Languages", "German"),
        "Italian": translate("Languages", "Italian"),
        "Japanese": translate("Languages", "Japanese"),
        "Korean": translate("Languages", "Korean"),
        "Portuguese": translate("Languages", "Portuguese"),
        "Russian": translate("Languages", "Russian"),
        "Spanish": translate("Languages", "Spanish"),
    }.get(english, english)


def _with_weekday(edtf: str, tongue: Tongue) -> str:
    """A date in words; of a day the weekday too, since texts speak of "Thursday"."""
    words = tongue.date(edtf)
    try:
        weekday = date.fromisoformat(edtf).weekday() if len(edtf) == len("2022-12-29") else None
    except ValueError:
        weekday = None
    names = DAYS_SHORT[language_of(tongue.language)]
    return words if weekday is None else f"{names[weekday]} {words}"


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _facts(source: SourceDraft, tongue: Tongue) -> str:
    if source.issued:
        published = translate("Reading", "published {date} (relative dates count from here)")
        when = published.format(date=_with_weekday(source.issued, tongue))
    else:
        when = translate("Reading", "no date of publication (relative dates count from today)")
    facts = (source.publisher, language_words(source.language), when)
    return " · ".join(fact for fact in facts if fact)
