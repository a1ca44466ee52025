"""Asks for a source: what it is called, who published it when, and its text."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from db.drafts.values import SourceDraft, Who
from db.errors import ChronikError, FileProblem
from db.saying import numeral
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import ChoiceField, LineField
from desktop.dialogs.one_name import OneNameField
from desktop.dialogs.record_choices import languages
from desktop.dialogs.record_sheet import RecordSheet, Save, tell, with_hint
from desktop.dialogs.sheet import answered
from desktop.dialogs.source_guess import language_of_text, title_of_text
from desktop.dialogs.source_text import LostPassages, SourceText
from desktop.dialogs.stored_dates import OneDateField
from desktop.dialogs.text_file import read_text

FindLost = Callable[[SourceDraft], Sequence[str]]
PAUSE_MS: Final = 250  # after the last key, before the file is asked and a long text is read
LONG: Final = 100_000  # characters of a text that is not read after every key
SAFE_SCHEMES: Final = ("http://", "https://", "mailto:")


def ask(
    parent: QWidget | None,
    draft: SourceDraft,
    helpers: Helpers,
    find_lost: FindLost | None = None,
    *,
    save: Save | None = None,
    to_text: bool = False,
) -> SourceDraft | None:
    """The source as it shall be (id 0: a new one); None when cancelled.

    `find_lost` says which quoted passages an edited text no longer has; they are named before
    it is saved. `to_text` opens with the cursor in the text.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = SourceDialog(parent, draft, helpers, find_lost)
    dialog.save = save
    if to_text:
        dialog.text_field.setFocus()
    return answered(dialog, dialog.value)


class SourceDialog(RecordSheet):
    """Only a title is needed. A pasted text proposes its title and its language."""

    fills_up = False

    def __init__(
        self,
        parent: QWidget | None,
        draft: SourceDraft,
        helpers: Helpers,
        find_lost: FindLost | None = None,
    ) -> None:
        super().__init__(parent, "sourceDialog", helpers)
        self.head(self.tr("Edit source") if draft.id else self.tr("New source"))
        self._draft, self._find_lost = draft, find_lost
        self._same_sources = helpers.same_sources
        self._is_guessed = {"title": not draft.title, "language": not draft.language}
        self.title_field = LineField(draft.title, self.tr("headline, subject of the e-mail, …"))
        self.publisher_field = LineField(draft.publisher)
        self.issued_field = OneDateField(
            draft.issued, helpers, self.tr("29 dec 22; “last Thursday” in the text counts from it")
        )
        self.language_field = ChoiceField(languages(), draft.language)
        self.author_field = LineField(draft.author)
        self.url_field = LineField(draft.url, "https://…")
        self.archived_field = LineField(draft.archived_url, "https://…")
        self.accessed_field = OneDateField(draft.accessed, helpers, self.tr("today"))
        self.quoted_field = OneNameField(
            lambda text: [c for c in helpers.find_sources(text) if c.id != draft.id],
            self._quoting(helpers),
            may_be_new=False,
        )
        self.text_field = SourceText(draft.text)
        self.lost = LostPassages()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self.file_button = QPushButton(self.tr("&Open a text file…"))
        self.file_button.clicked.connect(self._ask_file)
        self.column.addWidget(self.lost)
        self.finish("", self.file_button)
        self._guess()
        self.tell_same()
        self._listen()

    def value(self) -> SourceDraft:
        """The source as the fields say."""
        quoting = self.quoted_field.who()
        return replace(
            self._draft,
            title=self.title_field.value(),
            publisher=self.publisher_field.value(),
            author=self.author_field.value(),
            url=self.url_field.value(),
            archived_url=self.archived_field.value(),
            language=self.language_field.value(),
            issued=self.issued_field.edtf,
            accessed=self.accessed_field.edtf,
            quoted_in=quoting.id if quoting and quoting.id else None,
            text=self.text_field.value(),
        )

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing title, dates that are none, addresses that could not be opened."""
        found: dict[QWidget, str] = {}
        if not self.title_field.value():
            found[self.title_field] = self.tr("A source needs a title.")
        for date in (self.issued_field, self.accessed_field):
            if wrong := date.mistake():
                found[date] = wrong
        for field, stored in (
            (self.url_field, self._draft.url),
            (self.archived_field, self._draft.archived_url),
        ):
            address = field.value()
            if address not in ("", stored) and not address.startswith(SAFE_SCHEMES):
                found[field] = self.tr("Write the address with https:// before it.")
        if wrong := self.quoted_field.mistake():
            found[self.quoted_field] = wrong
        return found

    def accept(self) -> None:
        """Save; passages that an edited text would lose are named first."""
        lost: Sequence[str] = ()
        is_new_text = self.text_field.value() != self._draft.text
        if self._find_lost and is_new_text and not self.lost.isVisible() and not self.mistakes():
            lost = self._lost_now()
        if lost:
            self.lost.name(lost)
            self.accept_button.setText(self.tr("&Save nevertheless"))
            return
        super().accept()

    def _lost_now(self) -> Sequence[str]:
        try:
            return self._find_lost(self.value()) if self._find_lost else ()
        except ChronikError:  # the file can't be asked; saving will say why
            return ()

    def open_file(self, path: Path) -> None:
        """Take the text of a file, or say why not."""
        try:
            text = read_text(path)
        except FileProblem as problem:
            tell(self.count_line, str(problem))
            return
        self.text_field.set_text(text)
        self.text_field.setFocus()

    def _listen(self) -> None:
        self._pause.timeout.connect(self._guess)
        self._pause.timeout.connect(self.tell_same)
        for field in (self.title_field, self.url_field, self.issued_field):
            field.edited.connect(self._pause.start)
        self.text_field.edited.connect(self._on_text)
        self.title_field.textEdited.connect(lambda _: self._settle_guess("title"))
        self.language_field.activated.connect(lambda _: self._settle_guess("language"))

    def _lay_out(self) -> None:
        titled, self.same_line = with_hint(self.title_field)
        self.add(self.tr("&Title"), self.title_field, beside=titled)
        self.add(self.tr("&Publisher"), self.publisher_field)
        self.add(self.tr("&Issued"), self.issued_field)
        self.add(self.tr("&Language"), self.language_field)
        holder, self.count_line = with_hint(self.text_field)
        self.add(self.tr("Te&xt"), self.text_field, beside=holder)
        self.add(self.tr("&Author"), self.author_field)
        self.add(self.tr("Add&ress"), self.url_field)
        self.add(self.tr("Arc&hived at"), self.archived_field)
        self.add(self.tr("Acc&essed"), self.accessed_field)
        self.add(self.tr("&Quoted in"), self.quoted_field)
        least = QFontMetrics(QApplication.font()).height()
        self.text_field.setMinimumHeight(9 * least)

    def _quoting(self, helpers: Helpers) -> Who | None:
        source = helpers.source(self._draft.quoted_in) if self._draft.quoted_in else None
        return Who(source.title, source.id) if source else None

    def _on_text(self) -> None:
        if self.lost.isVisible():
            self.lost.hide()
            self.accept_button.setText(self.tr("&Save"))
        self._pause.start()
        if self.text_field.document().characterCount() <= LONG:
            self._guess()

    def tell_same(self) -> None:
        """Say under the title that this source is probably in the file already."""
        try:
            same = self._same_sources(self.value())
        except ChronikError:  # the file can't be asked; saving will say why
            same = ()
        words = self.tr(
            "Probably in the file already: “{title}” has the same address, text, or title and day."
        )
        tell(self.same_line, words.format(title=same[0].name[:80]) if same else "")

    def _guess(self) -> None:
        """Propose title and language of the text while nobody has chosen them."""
        text = self.text_field.value()
        if self._is_guessed["title"]:
            self.title_field.setText(title_of_text(text))
        if self._is_guessed["language"]:
            self.language_field.set_value(language_of_text(text))
        count = len(text)
        words = self.tr("{count} characters").format(count=numeral(count))
        hint = self.tr("Paste the text here, or open a .txt or .md file.")
        tell(self.count_line, words if count else hint)

    def _settle_guess(self, what: str) -> None:
        self._is_guessed[what] = False

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a text"),
            "",
            self.tr("Texts (*.txt *.md *.markdown);;All files (*)"),
        )
        if name:
            self.open_file(Path(name))
