"""Offers to record a time in office with the event that speaks of it, in one sentence.

The sentence is a check box; its details (position, acting or interim, announced and in effect,
whose time ends) unfold below it. What was set by hand stays when the offer changes.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.drafts.values import OfficeDraft
from desktop.dialogs.asking import Helpers
from desktop.dialogs.office_details import OfficeDetails
from desktop.dialogs.office_words import office_words
from desktop.dialogs.sheet import plain, wrapped

LONGEST: Final = 1_000  # characters of the sentence


class OfficePart(QFrame):
    """Hidden while there is nothing to offer; `value()` is what saving records, None = nothing.

    `is_wished` is whether an offer is taken unless somebody says no.
    """

    edited = Signal()

    def __init__(self, helpers: Helpers, *, is_wished: bool = True) -> None:
        super().__init__()
        self.setProperty("role", "offer")
        self._helpers = helpers
        self._offer: OfficeDraft | None = None
        self.check = QCheckBox()
        self.check.setChecked(is_wished)
        self.check.toggled.connect(self._on_toggled)
        self.words = plain("")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.words.setBuddy(self.check)
        self.more_button = QPushButton(self.tr("detai&ls"))
        self.more_button.setProperty("link", True)
        self.more_button.setAutoDefault(True)
        self.more_button.clicked.connect(self._unfold)
        self.details: OfficeDetails | None = None
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        line.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 7, 10, 7)
        self._column.setSpacing(8)
        self._column.addLayout(line)
        self.setFocusProxy(self.check)

    def show_offer(self, offer: OfficeDraft | None) -> bool:
        """Offer this, None = nothing; True when something is offered."""
        if offer != self._offer:
            self._offer = offer
            if offer is not None and self.details is not None:
                self.details.show_offer(offer)
            self._tell()
        return offer is not None

    def value(self) -> OfficeDraft | None:
        """What is recorded with the event."""
        return self._written() if self.check.isChecked() else None

    def mistakes(self) -> dict[QWidget, str]:
        """What is wrong in the details, by field; they say it themselves."""
        is_asked = self._offer is not None and self.check.isChecked()
        return self.details.mistakes() if self.details is not None and is_asked else {}

    def _written(self) -> OfficeDraft | None:
        if self._offer is None or self.details is None:
            return self._offer
        return self.details.applied_to(self._offer)

    def _tell(self) -> None:
        written = self._written()
        if written is None:
            return
        helpers = self._helpers
        words = office_words(written, helpers.holder_of, helpers.language)
        self.words.setText(wrapped(words, most=LONGEST).replace("&", "&&"))
        self.check.setAccessibleName(words)

    def _unfold(self) -> None:
        """Show the details, made when they are first asked for, or fold them away."""
        if self.details is None and self._offer is not None:
            self.details = OfficeDetails(self._offer, self._helpers)
            self.details.edited.connect(self._on_details)
            self._column.addWidget(self.details)
            self.details.hide()
            self.setTabOrder(self.more_button, self.details.title)
        if self.details is not None:
            is_opened = self.details.isHidden()
            self.details.setVisible(is_opened)
            self.more_button.setText(self.tr("fewer details") if is_opened else self.tr("detai&ls"))
            if is_opened:
                self.details.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_details(self) -> None:
        self.check.setChecked(True)  # who sets details wants them
        self._tell()
        self.edited.emit()

    def _on_toggled(self) -> None:
        self.edited.emit()
