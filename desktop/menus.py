"""Where the actions sit: the menu bar and the bar below it."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from desktop.actions import GROUPINGS
from desktop.language import QT_TRANSLATE_NOOP
from desktop.shield import shielded
from desktop.tips import plain_tip

_T = QT_TRANSLATE_NOOP
LINE: Final = "-"
RECENT: Final = "recent"  # the place of the recent files
VIEWS: Final = "views"  # the place of the saved views without a key
LEAST_TITLE_PX: Final = 60
SEARCH_PX: Final = (120, 200)  # the least width of the search line, in a small and a large window
LABEL_PX: Final = 14  # what a label of the bar is wider than its words
ENDS_PX: Final = 24  # before the first and after the last widget of the bar
MENUS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (_T("Menus", "&File"), ("new", "open", RECENT, "sample", LINE, "import", "export_image", LINE,
        "save", "save_copy", "close_file", LINE, "quit")),
    (_T("Menus", "&Edit"), ("undo", "redo", "edits", LINE, "cut", "copy", "paste", "duplicate",
        LINE, "edit", "delete", "merge", "same_people", LINE, "find", "next_hit", "previous_hit",
        LINE, "select_none")),
    (_T("Menus", "&Annotate"), ("new_event", "new_event_full", "new_incident", "new_number", LINE,
        "note", "cite", "link", LINE, "new_person", "new_unit", "new_office", "new_era", LINE,
        "kinds_and_tags")),
    (_T("Menus", "&Source"), ("paste_text", "open_text", "new_source", LINE, "read")),
    (_T("Menus", "&View"), ("group_units", "group_people", "group_kinds", "group_flat", LINE,
        "filter", "show_all", LINE, "colour_kinds", "colour_people", "colour_units",
        "colour_tags", LINE,
        "table", "legend", "all_links", "undated", "notes", LINE,
        "theme_system", "theme_light", "theme_dark",
        LINE, "language_system", "language_en", "language_de")),
    (_T("Menus", "&Go"), ("palette", LINE, "back", "forward", LINE, "list_people",
        "list_units", "list_incidents", "list_sources", LINE, "view_1", "view_2", "view_3",
        "view_4", "view_5", "view_6", "view_7", "view_8", "view_9", VIEWS, LINE, "save_view",
        "update_view", "edit_views")),
    (_T("Menus", "&Timeline"), ("next_event", "previous_event", "first_event", "last_event", LINE,
        "next_link", "previous_link", LINE,
        "fit_selection", "fit_all", "zoom_in", "zoom_out", LINE, "go_to_date", "today", LINE,
        "pan_left", "pan_right", "page_left", "page_right", "scroll_up", "scroll_down")),
    (_T("Menus", "&Leadership"), ("leadership", "as_of", "change_before", "change_after",
        "compare_days", "still_holds", LINE, "predecessor", "successor", LINE,
        "rotation", "rotation_of_unit", "missing")),
    (_T("Menus", "&Help"), ("keys", "change_keys", LINE, "fresh_sample", "check", LINE, "about")),
)  # fmt: skip


def build_menus(bar: QMenuBar, actions: dict[str, QAction], recent: QMenu, views: QMenu) -> None:
    """Fill the menu bar from the table; `recent` are the recent files, `views` the saved views
    that have no key."""
    for old in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()  # it was in another language
    bar.clear()
    for title, ids in MENUS:
        menu = bar.addMenu(QCoreApplication.translate("Menus", title))
        for id in ids:
            if id == LINE:
                menu.addSeparator()
            elif id in (RECENT, VIEWS):
                menu.addMenu(recent if id == RECENT else views)
            else:
                menu.addAction(actions[id])


def fill_recent(menu: QMenu, paths: Iterable[Path], opened: Callable[[Path], None]) -> None:
    """List the recent files in their menu; a missing one says so and is disabled."""
    menu.clear()
    menu.setTitle(QCoreApplication.translate("Menus", "Open recent"))
    for path in paths:
        is_there = path.exists()
        text = path.name.replace("&", "&&")
        if not is_there:
            missing = QCoreApplication.translate("Menus", "%1 (moved or deleted)")
            text = missing.replace("%1", text)
        action = menu.addAction(text)
        action.setEnabled(is_there)
        action.triggered.connect(lambda _checked=False, path=path: opened(path))
    menu.setEnabled(not menu.isEmpty())


@shielded
class TopBar(QToolBar):
    """The bar below the menus: what is open, search, grouping, what is done often, export.

    Where it is narrow the name of the file goes first, then the end of the title, then room of
    the search, so that no button is ever hidden.
    """

    def __init__(
        self, actions: dict[str, QAction], search: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setWindowTitle(QCoreApplication.translate("Menus", "Tools"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._title = _plain_label("fileTitle", "subtitle")
        self._name = _plain_label("fileName", "muted")
        self._said = ""
        self._search = search
        search.setMinimumWidth(SEARCH_PX[1])
        search.setMaximumWidth(340)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        export = _button(actions["export_image"], "exportButton")
        export.setProperty("primary", True)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        actions["filter"].setIconText(actions["filter"].text().removesuffix("…"))
        sieve = _button(actions["filter"], "filterButton")
        shown = (self._title, self._name, search, _grouping_switch(actions), sieve, gap)
        often = [
            _button(actions[id], name, shows_key=True)
            for id, name in (
                ("new_event", "newEventButton"),
                ("note", "noteButton"),
                ("fit_selection", "fitButton"),
            )
        ]
        self._placed = {widget: self.addWidget(widget) for widget in (*shown, *often, export)}

    def show_file(self, title: str, name: str) -> None:
        """Name the open file."""
        self._said = _cut(title)
        self._name.setText(_cut(name))
        self._title.setToolTip(plain_tip(_cut(title)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cut the title, and leave out the name of the file, where there is no room for them."""
        layout = self.layout()
        gap = layout.spacing() if layout is not None else 0
        others = [self._title, self._name, self._search]
        others = [each for each in self._placed if each not in others]
        room = self.width() - sum(self._least(each) for each in others)
        room -= gap * len(self._placed) + ENDS_PX
        least, most = SEARCH_PX
        search = max(least, min(most, room - LEAST_TITLE_PX))
        self._search.setMinimumWidth(search)
        room -= search
        title = self._title.fontMetrics().horizontalAdvance(self._said) + LABEL_PX
        name = self._name.sizeHint().width() + gap
        self._placed[self._name].setVisible(title + name <= room)
        cut = self._title.fontMetrics().elidedText(
            self._said, Qt.TextElideMode.ElideRight, max(LEAST_TITLE_PX, room - LABEL_PX)
        )
        if self._title.text() != cut:
            self._title.setText(cut)

    def _least(self, widget: QWidget) -> int:
        return max(widget.minimumWidth(), widget.minimumSizeHint().width())


def _grouping_switch(actions: dict[str, QAction]) -> QWidget:
    switch = QWidget()
    switch.setObjectName("groupBy")
    switch.setAccessibleName(QCoreApplication.translate("Menus", "Rows by"))
    row = QHBoxLayout(switch)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for place, grouping in enumerate(GROUPINGS):
        button = _button(actions[f"group_{grouping}"], f"group_{grouping}_button")
        last = len(GROUPINGS) - 1
        button.setProperty("segment", {0: "first", last: "last"}.get(place, "middle"))
        row.addWidget(button)
    return switch


def _button(action: QAction, name: str, *, shows_key: bool = False) -> QToolButton:
    """A button for an action; with `shows_key` it says the key that does the same, too."""
    button = QToolButton()
    button.setObjectName(name)
    button.setDefaultAction(action)
    if shows_key:
        action.changed.connect(lambda: _show_key(button, action))
        _show_key(button, action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _show_key(button: QToolButton, action: QAction) -> None:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = f"{action.text().removesuffix('…')}  {key}".rstrip()
    if button.text() != text:
        button.setText(text)


def _plain_label(name: str, role: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return label


def _cut(text: str) -> str:
    """At most 60 characters: a title of megabytes must not be measured."""
    return text if len(text) <= 60 else text[:59] + "…"
