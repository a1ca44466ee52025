"""The detail pane on the screen, and what a person reads on its page."""

# SPDX-License-Identifier: MIT

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.panes.detail import DetailPane
from desktop.panes.texts import BREAK, Link
from desktop.selection import Thing
from tests.panes.builders import FakeReader


def an_empty_pane(qtbot: QtBot) -> DetailPane:
    """A pane that shows nothing yet."""
    pane = DetailPane()
    pane.resize(300, 700)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def show(pane: DetailPane, thing: Thing, reader: FakeReader) -> str:
    """Show a thing and return all that is read on its page, a line a text."""
    pane.set_reader(reader)
    pane.show_thing(thing)
    return read(pane)


def read(pane: DetailPane) -> str:
    """All that is read on the page, a line a text."""
    labels = [label.text().replace(BREAK, "") for label in pane.page().findChildren(QLabel)]
    return "\n".join(labels + names(pane))


def names(pane: DetailPane) -> list[str]:
    """The names on the page that lead somewhere."""
    return [link.label for link in pane.page().findChildren(Link)]


def link_to(pane: DetailPane, name: str) -> Link:
    """The one with this name."""
    (link,) = [each for each in pane.page().findChildren(Link) if each.label == name]
    return link
