"""The fixed terms that only dialogs on records offer: what is stored, and the word for it.

The words are those of the panes (context "Words"); the other terms are in `terms.py`.
"""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication

from desktop.dialogs.terms import Choices

translate = QCoreApplication.translate


def cited_fields() -> Choices:
    """What of a record a source passage can support."""
    return [
        ("", translate("Words", "all of it")),
        ("when", translate("Words", "when")),
        ("who", translate("Words", "who")),
        ("where", translate("Words", "where")),
        ("figure", translate("Words", "number")),
        ("cause", translate("Words", "cause")),
    ]


def unit_relations(*, is_from: bool) -> Choices:
    """What can become of a unit; `is_from`: it is the one that changed into the other."""
    if is_from:
        return [
            ("renamed", translate("Words", "was renamed to")),
            ("merged into", translate("Words", "was merged into")),
            ("split from", translate("Words", "was split from")),
            ("replaced by", translate("Words", "was replaced by")),
        ]
    return [
        ("renamed", translate("Words", "was named before")),
        ("merged into", translate("Words", "took in")),
        ("split from", translate("Words", "had split off:")),
        ("replaced by", translate("Words", "replaced")),
    ]


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
