"""Asks how a picture shall be made: what, how large, in which colours, under which title.

Where it goes is asked by the system's own file dialog, outside.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from db.saying import numeral
from desktop.dialogs.sheet import Sheet, answered, plain

Size = tuple[int, int]

SCALES = (1, 2, 3, 4)
MOST_PX = 32_000  # on a side: beyond, Qt's painter no longer counts its pixels right


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was asked for; `whole` = the whole timeline, else the current view; `notes` = those of
    what is shown stand below it."""

    whole: bool
    scale: int
    theme: str
    title: str
    notes: bool = False


@dataclass(frozen=True, slots=True)
class ExportHelpers:
    """What the dialog needs to know: sizes in px at scale 1, and what is chosen at first."""

    view_size: Size
    whole_size: Callable[[], Size]
    title: str = ""
    theme: str = "light"


def ask(parent: QWidget | None, helpers: ExportHelpers) -> ExportChoice | None:
    """What to export; None when cancelled."""
    dialog = ExportDialog(parent, helpers)
    return answered(dialog, dialog.choice)


class ExportDialog(Sheet):
    """The choices, and the size in pixels they come to."""

    def __init__(self, parent: QWidget | None, helpers: ExportHelpers) -> None:
        super().__init__(parent, "exportDialog", "")
        self.setWindowTitle(self.tr("Export image"))
        self._helpers = helpers
        self._whole_size: Size | None = None
        self.view_button = QRadioButton(self.tr("What is in &view"))
        self.whole_button = QRadioButton(self.tr("The &whole timeline"))
        self.view_button.setChecked(True)
        self._parts = QButtonGroup(self)
        self._parts.addButton(self.view_button)
        self._parts.addButton(self.whole_button)
        self._parts.buttonToggled.connect(self._tell_size)
        self.scale_box = QComboBox()
        self.scale_box.addItems([f"{scale}×" for scale in SCALES])
        self.scale_box.setCurrentIndex(1)
        self.scale_box.currentIndexChanged.connect(self._tell_size)
        self.theme_box = QComboBox()
        self._fill_themes()
        self.title_line = QLineEdit(helpers.title)
        self.notes_box = QCheckBox(self.tr("List the &notes of what is shown below it"))
        self.size_words = plain("", "muted")
        self._lay_out()
        self._tell_size()

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        return ExportChoice(
            whole=self.whole_button.isChecked(),
            scale=SCALES[self.scale_box.currentIndex()],
            theme=str(self.theme_box.currentData()),
            title=self.title_line.text().strip(),
            notes=self.notes_box.isChecked(),
        )

    def size_px(self) -> Size:
        """How large the picture becomes."""
        width, height = self._helpers.view_size
        if self.whole_button.isChecked():
            if self._whole_size is None:  # laying out the whole timeline may take a moment
                self._whole_size = self._helpers.whole_size()
            width, height = self._whole_size
        scale = SCALES[self.scale_box.currentIndex()]
        return width * scale, height * scale

    def _fill_themes(self) -> None:
        self.theme_box.addItem(self.tr("Light"), "light")
        self.theme_box.addItem(self.tr("Dark"), "dark")
        self.theme_box.addItem(self.tr("Paper"), "paper")
        self.theme_box.setCurrentIndex(max(0, self.theme_box.findData(self._helpers.theme)))

    def _lay_out(self) -> None:
        parts = QHBoxLayout()
        parts.setSpacing(16)
        parts.addWidget(self.view_button)
        parts.addWidget(self.whole_button)
        parts.addStretch(1)
        form = self.form()
        form.addRow(plain(self.tr("Picture of")), parts)
        form.addRow(self.tr("&Scale"), self.scale_box)
        form.addRow(self.tr("&Colours"), self.theme_box)
        form.addRow(self.tr("&Title"), self.title_line)
        form.addRow(plain(self.tr("Notes")), self.notes_box)
        form.addRow(plain(self.tr("Size")), self.size_words)
        self.end_with(self.tr("&Export…"), self.tr("Cancel"))
        self.setMinimumWidth(440)

    def _tell_size(self) -> None:
        width, height = self.size_px()
        words = self.tr("{width} × {height} px")
        self.size_words.setText(words.format(width=numeral(width), height=numeral(height)))
        too_large = max(width, height) > MOST_PX
        self.tell_mistake(
            self.tr("That is larger than a picture can be; choose a smaller scale.")
            if too_large
            else ""
        )
