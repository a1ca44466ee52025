"""The fixed terms that only dialogs on records offer: what is stored, and the word for it.

The words are those of the panes (context "Words"); the other terms are in `terms.py`.
"""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication

from desktop.terms import Choices

translate = QCoreApplication.translate


def link_relations() -> Choices:
    """How two events can hang together, read from the first."""
    return [
        ("causes", translate("Words", "leads to")),
        ("suspected connection", translate("Words", "may be connected with")),
        ("follows", translate("Words", "follows")),
        ("contradicts", translate("Words", "contradicts")),
        ("part of", translate("Words", "is part of")),
    ]


def languages() -> Choices:
    """Languages of texts by their codes; any other code stays as it stands."""
    return [
        ("", translate("Words", "not said")),
        ("en", translate("Words", "English")),
        ("de", translate("Words", "German")),
        ("zh", translate("Words", "Chinese")),
        ("fr", translate("Words", "French")),
        ("es", translate("Words", "Spanish")),
        ("it", translate("Words", "Italian")),
        ("pt", translate("Words", "Portuguese")),
        ("nl", translate("Words", "Dutch")),
        ("pl", translate("Words", "Polish")),
        ("ru", translate("Words", "Russian")),
        ("ja", translate("Words", "Japanese")),
        ("ko", translate("Words", "Korean")),
        ("ar", translate("Words", "Arabic")),
    ]
