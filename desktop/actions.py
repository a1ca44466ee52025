"""Every action of the window in one table: id, text, keys, icon, what it calls.

The menus, the top bar and the sheet of keys are made from it, so that they can't disagree.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.dialogs.key_dialog import ActionKeys
from desktop.language import QT_TRANSLATE_NOOP

Scope = Literal["window", "canvas", "search"]
GROUPINGS: Final = ("units", "people", "kinds", "flat")
THEMES: Final = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Act:
    """One action. `keys` are portable key texts, the first is shown in menus; `calls` names
    "room.method", and the method gets `value` when there is one, or whether it is checked.
    `group` makes it one choice of several, of which one is on.

    `scope` says where its keys work: in the whole window, while the canvas has the focus
    (keys that lists and text fields need for themselves), or "search": the search box
    listens to them itself.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    calls: str
    icon: str = ""
    needs_file: bool = True
    is_checkable: bool = False
    scope: Scope = "window"
    group: str = ""
    value: str | float | None = None


Keys = Mapping[str, tuple[str, ...]]
NO_CHANGES: Final[Keys] = {}
_T = QT_TRANSLATE_NOOP
VIEWS: Final = (
    _T("Actions", "View 1"), _T("Actions", "View 2"), _T("Actions", "View 3"),
    _T("Actions", "View 4"), _T("Actions", "View 5"), _T("Actions", "View 6"),
    _T("Actions", "View 7"), _T("Actions", "View 8"), _T("Actions", "View 9"),
)  # fmt: skip
ACTIONS: Final[tuple[Act, ...]] = (
    Act("new", _T("Actions", "New…"), ("Ctrl+N",), "files.ask_new", "new", False),
    Act("open", _T("Actions", "Open…"), ("Ctrl+O",), "files.ask_open", "open", False),
    Act("sample", _T("Actions", "Open the sample"), (), "files.open_sample", "", False),
    Act("import", _T("Actions", "Import…"), ("Ctrl+I",), "imports.ask", "import"),
    Act("export_image", _T("Actions", "Export image…"), ("Ctrl+E", "Ctrl+Shift+E"),
        "exports.ask", "export"),
    Act("save", _T("Actions", "Save"), ("Ctrl+S",), "files.say_saved"),
    Act("save_copy", _T("Actions", "Save a copy…"), ("Ctrl+Shift+S",), "files.ask_copy"),
    Act("close_file", _T("Actions", "Close the file"), ("Ctrl+W",), "files.close"),
    Act("quit", _T("Actions", "Quit"), ("Ctrl+Q",), "shell.close", "", False),
    Act("undo", _T("Actions", "Undo"), ("Ctrl+Z",), "undoing.undo"),
    Act("redo", _T("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "undoing.redo"),
    Act("cut", _T("Actions", "Cut"), ("Ctrl+X",), "clipboard.cut"),
    Act("copy", _T("Actions", "Copy"), ("Ctrl+C",), "clipboard.copy"),
    Act("paste", _T("Actions", "Paste"), ("Ctrl+V",), "clipboard.paste"),
    Act("duplicate", _T("Actions", "Duplicate"), ("Ctrl+D",), "clipboard.duplicate"),
    Act("edit", _T("Actions", "Edit…"), ("E",), "editor.edit_selected"),
    Act("delete", _T("Actions", "Delete…"), ("Del",), "removal.delete"),
    Act("merge", _T("Actions", "Merge with another…"), (), "merges.merge"),
    Act("same_people", _T("Actions", "Who may be the same…"), (), "merges.review"),
    Act("new_event", _T("Actions", "New event"), ("N",), "editor.new_event"),
    Act("new_event_full", _T("Actions", "New event with all fields…"), ("Shift+N",),
        "events.open_empty"),
    Act("new_incident", _T("Actions", "New incident…"), ("I",), "events.open_empty",
        value="incident"),
    Act("new_number", _T("Actions", "New number…"), (), "events.open_empty", value="figure"),
    Act("note", _T("Actions", "Note…"), ("A",), "remarks.add_note"),
    Act("cite", _T("Actions", "Source passage…"), ("C",), "remarks.add_citation"),
    Act("link", _T("Actions", "Connect with another event…"), ("K",), "remarks.link"),
    Act("new_person", _T("Actions", "New person…"), (), "records.new_person"),
    Act("new_unit", _T("Actions", "New unit…"), (), "records.new_unit"),
    Act("new_office", _T("Actions", "New time in office…"), ("T",), "records.new_office"),
    Act("new_era", _T("Actions", "New era…"), (), "records.new_era"),
    Act("kinds_and_tags", _T("Actions", "Kinds and tags…"), (), "records.show_words"),
    Act("paste_text", _T("Actions", "Paste text…"), ("Ctrl+Shift+V",), "sources.paste_text"),
    Act("open_text", _T("Actions", "Open a text file…"), (), "sources.open_text"),
    Act("new_source", _T("Actions", "New source…"), (), "sources.new"),
    Act("read", _T("Actions", "Read the text"), ("R",), "sources.read_selected"),
    Act("notes", _T("Actions", "Notes"), (), "left.show_notes"),
    Act("edits", _T("Actions", "Edits"), (), "left.show_edits"),
    Act("missing", _T("Actions", "What is missing"), ("M",), "left.show_missing"),
    Act("filter", _T("Actions", "Filter…"), ("Ctrl+Shift+F",), "filtering.ask"),
    Act("show_all", _T("Actions", "Show all"), ("Ctrl+Shift+A",), "filtering.show_all"),
    Act("palette", _T("Actions", "Command palette…"), ("Ctrl+K",), "commanding.show", "", False),
    Act("find", _T("Actions", "Search"), ("Ctrl+F", "/"), "searching.start", "search"),
    Act("next_hit", _T("Actions", "Next hit"), ("Enter",), "searching.next", scope="search"),
    Act("previous_hit", _T("Actions", "Previous hit"), ("Shift+Enter",), "searching.previous",
        scope="search"),
    Act("select_none", _T("Actions", "Select nothing"), ("Esc",), "selection.clear",
        scope="canvas"),
    Act("group_units", _T("Actions", "Units"), ("Ctrl+1",), "looking.group_by",
        group="grouping", value="units"),
    Act("group_people", _T("Actions", "People"), ("Ctrl+2",), "looking.group_by",
        group="grouping", value="people"),
    Act("group_kinds", _T("Actions", "Kinds"), ("Ctrl+3",), "looking.group_by",
        group="grouping", value="kinds"),
    Act("group_flat", _T("Actions", "Flat"), ("Ctrl+4",), "looking.group_by",
        group="grouping", value="flat"),
    Act("colour_kinds", _T("Actions", "Colour by kind"), (), "colours.choose",
        group="colours", value="kind"),
    Act("colour_people", _T("Actions", "Colour by person"), (), "colours.choose",
        group="colours", value="person"),
    Act("colour_units", _T("Actions", "Colour by unit"), (), "colours.choose",
        group="colours", value="unit"),
    Act("colour_tags", _T("Actions", "Colour by tag"), (), "colours.choose",
        group="colours", value="tag"),
    Act("save_view", _T("Actions", "Save this view…"), ("Ctrl+Shift+B",), "views.save"),
    Act("update_view", _T("Actions", "Update the view"), (), "views.update"),
    Act("edit_views", _T("Actions", "Edit views…"), (), "views.manage"),
    *(Act(f"view_{key}", text, (f"Alt+{key}",), "views.open_key", value=key)
        for key, text in enumerate(VIEWS, start=1)),
    Act("back", _T("Actions", "Back"), ("Alt+Left",), "places.back"),
    Act("forward", _T("Actions", "Forward"), ("Alt+Right",), "places.forward"),
    Act("list_people", _T("Actions", "List of people"), (), "left.show_list", value="people"),
    Act("list_units", _T("Actions", "List of units"), (), "left.show_list", value="units"),
    Act("list_incidents", _T("Actions", "List of incidents"), (), "left.show_list",
        value="incidents"),
    Act("list_sources", _T("Actions", "List of sources"), (), "left.show_list", value="sources"),
    Act("legend", _T("Actions", "Legend"), ("L",), "looking.show_legend", is_checkable=True),
    Act("table", _T("Actions", "Table of events"), ("F4",), "tabling.show", is_checkable=True),
    Act("undated", _T("Actions", "Events without a day"), ("U",), "looking.show_undated"),
    Act("theme_system", _T("Actions", "Look of the system"), (), "looks.choose",
        needs_file=False, group="theme", value="system"),
    Act("theme_light", _T("Actions", "Light"), (), "looks.choose",
        needs_file=False, group="theme", value="light"),
    Act("theme_dark", _T("Actions", "Dark"), (), "looks.choose",
        needs_file=False, group="theme", value="dark"),
    Act("language_system", _T("Actions", "Language of the system"), (), "help.speak",
        needs_file=False, group="language", value="system"),
    Act("language_en", _T("Actions", "English"), (), "help.speak",
        needs_file=False, group="language", value="en"),
    Act("language_de", _T("Actions", "Deutsch"), (), "help.speak",
        needs_file=False, group="language", value="de"),
    Act("next_event", _T("Actions", "Next event"), (".",), "navigation.next_event"),
    Act("previous_event", _T("Actions", "Previous event"), (",",), "navigation.previous_event"),
    Act("fit_selection", _T("Actions", "Fit"), ("F",), "navigation.fit_selection", "fit"),
    Act("fit_all", _T("Actions", "Fit all"), ("Ctrl+0",), "navigation.fit_all"),
    Act("zoom_in", _T("Actions", "Zoom in"), ("Ctrl++", "Ctrl+="), "navigation.zoom_in"),
    Act("zoom_out", _T("Actions", "Zoom out"), ("Ctrl+-",), "navigation.zoom_out"),
    Act("go_to_date", _T("Actions", "Go to date…"), ("Ctrl+G",), "looking.ask_date"),
    Act("today", _T("Actions", "Today"), ("Ctrl+T",), "looking.go_to_today"),
    Act("pan_left", _T("Actions", "A little earlier"), ("Left",), "navigation.pan",
        scope="canvas", value=-0.1),
    Act("pan_right", _T("Actions", "A little later"), ("Right",), "navigation.pan",
        scope="canvas", value=0.1),
    Act("scroll_up", _T("Actions", "Rows up"), ("Up",), "navigation.scroll_rows",
        scope="canvas", value=-0.1),
    Act("scroll_down", _T("Actions", "Rows down"), ("Down",), "navigation.scroll_rows",
        scope="canvas", value=0.1),
    Act("page_left", _T("Actions", "One window earlier"), ("PgUp",), "navigation.pan",
        scope="canvas", value=-1.0),
    Act("page_right", _T("Actions", "One window later"), ("PgDown",), "navigation.pan",
        scope="canvas", value=1.0),
    Act("first_event", _T("Actions", "First event"), ("Home",), "navigation.first_event",
        scope="canvas"),
    Act("last_event", _T("Actions", "Last event"), ("End",), "navigation.last_event",
        scope="canvas"),
    Act("leadership", _T("Actions", "Leadership"), ("Ctrl+L",), "leading.show_pane",
        is_checkable=True),
    Act("as_of", _T("Actions", "As of…"), ("Ctrl+Shift+G",), "asking.ask_day"),
    Act("change_before", _T("Actions", "Change before"), ("Ctrl+Shift+Left",),
        "leading.step_back"),
    Act("change_after", _T("Actions", "Next change"), ("Ctrl+Shift+Right",), "leading.step_on"),
    Act("compare_days", _T("Actions", "Compare with…"), ("Ctrl+Shift+D",),
        "asking.ask_compared"),
    Act("still_holds", _T("Actions", "Still holds"), (), "confirming.confirm_selected"),
    Act("predecessor", _T("Actions", "Predecessor"), ("[", "Alt+Up"),
        "neighbours.pick_predecessor"),
    Act("successor", _T("Actions", "Successor"), ("]", "Alt+Down"), "neighbours.pick_successor"),
    Act("next_link", _T("Actions", "Next connected event"), ("Alt+.",), "lines.next"),
    Act("previous_link", _T("Actions", "Previous connected event"), ("Alt+,",),
        "lines.previous"),
    Act("all_links", _T("Actions", "All connections"), ("Shift+K",), "lines.show_all",
        is_checkable=True),
    Act("rotation", _T("Actions", "Rotation…"), ("Ctrl+Shift+R",), "rotating.show"),
    Act("rotation_of_unit", _T("Actions", "Rotation of the unit…"), (),
        "rotating.show_selected"),
    Act("keys", _T("Actions", "All keys"), ("?", "F1"), "help.show_keys", needs_file=False),
    Act("change_keys", _T("Actions", "Change keys…"), (), "help.change_keys", needs_file=False),
    Act("fresh_sample", _T("Actions", "Fresh sample"), (), "files.fresh_sample",
        needs_file=False),
    Act("check", _T("Actions", "Check the file"), (), "files.check"),
    Act("about", _T("Actions", "About Chronik"), (), "help.show_about", needs_file=False),
)  # fmt: skip


def build_actions(
    rooms: Mapping[str, object], parent: QWidget, changed: Keys = NO_CHANGES
) -> dict[str, QAction]:
    """Make a QAction for each row of the table; `rooms` are the objects they call, by name.
    `changed` are keys the user chose, by action id.

    Only actions of scope "window" get window-wide keys; `give_keys` binds others to a widget.
    """
    built: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for act in ACTIONS:
        action = QAction(text_of(act), parent)
        action.setObjectName(act.id)
        action.setIconText(action.text())  # Qt's own would lose the "…"
        if act.group:
            group = groups.setdefault(act.group, QActionGroup(parent))
            group.addAction(action)
        action.setCheckable(act.is_checkable or bool(act.group))
        room, _, method = act.calls.partition(".")
        _connect(action, act, getattr(rooms[room], method))
        if act.scope == "window":
            parent.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        built[act.id] = action
    apply_keys(built, changed)
    return built


def give_keys(actions: dict[str, QAction], widget: QWidget, scope: Scope) -> None:
    """Let the keys of one scope work while `widget` has the focus."""
    widget.addActions([actions[act.id] for act in ACTIONS if act.scope == scope])


def set_icons(actions: dict[str, QAction], icon_of: Callable[[str], QIcon]) -> None:
    """Give the actions their icons, in the colours of a theme."""
    for act in ACTIONS:
        if act.icon:
            actions[act.id].setIcon(icon_of(act.icon))


def check_choice(actions: dict[str, QAction], group: str, value: str) -> None:
    """Show which action of a group is on."""
    for act in ACTIONS:
        if act.group == group:
            actions[act.id].setChecked(act.value == value)


def set_file_open(actions: dict[str, QAction], is_open: bool) -> None:
    """Enable what needs a file only while one is open."""
    for act in ACTIONS:
        if act.needs_file:
            actions[act.id].setEnabled(is_open)


def text_of(act: Act) -> str:
    """The action's text in the language of the window."""
    return QCoreApplication.translate("Actions", act.text)


def key_rows(changed: Keys = NO_CHANGES) -> Iterable[tuple[str, str]]:
    """What each key does, for the sheet of keys: (text, keys as this platform writes them)."""
    for act in ACTIONS:
        keys = changed.get(act.id, act.keys)
        if keys:
            native = QKeySequence.SequenceFormat.NativeText
            yield text_of(act), "  ".join(QKeySequence(key).toString(native) for key in keys)


def changeable_keys(changed: Keys) -> list[ActionKeys]:
    """Every action whose keys can be changed; the search box listens to its own."""
    return [
        ActionKeys(act.id, text_of(act), changed.get(act.id, act.keys), act.keys)
        for act in ACTIONS
        if act.scope != "search"
    ]


def apply_keys(actions: dict[str, QAction], changed: Keys) -> None:
    """Give every action its keys: the changed ones by its id, else those it came with."""
    for act in ACTIONS:
        keys = changed.get(act.id, act.keys)
        actions[act.id].setShortcuts([QKeySequence(key) for key in keys])


def _connect(action: QAction, act: Act, method: Callable[..., None]) -> None:
    if act.value is not None:
        action.triggered.connect(lambda _checked=False: method(act.value))
    elif act.is_checkable:
        action.triggered.connect(lambda checked: method(checked))
    else:
        action.triggered.connect(lambda _checked=False: method())
