"""How stories ask for what is seen: the open file, ids by name, a filter for one thing."""

# SPDX-License-Identifier: MIT

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.filtering.values import Filter, Group, filter_of
from desktop.document import Document
from desktop.window import Window


def document_of(window: Window) -> Document:
    assert window.document is not None
    return window.document


def id_of(window: Window, table: str, name: str) -> int:
    """The id of the first person, unit or kind whose name begins so."""
    column = "label" if table == "kind" else "name"
    sql = f"SELECT id FROM {table} WHERE {column} LIKE ? ORDER BY length({column})"
    connection = document_of(window).file.connection
    return int(connection.execute(sql, (f"{name}%",)).fetchone()[0])


def only(window: Window, table: str, name: str) -> Filter:
    """Show only one unit, person or kind."""
    filter = filter_of([Group(table, ids=(id_of(window, table, name),))])  # type: ignore[arg-type]  # a field
    window.sight.filtering.set_filter(filter)
    return filter


def entry(menu: QMenu, words: str) -> QAction:
    """The entry of a menu, or of one of its menus, with these words."""
    found = [action for action in menu.actions() if action.text() == words]
    assert found, [action.text() for action in menu.actions()]
    return found[0]
