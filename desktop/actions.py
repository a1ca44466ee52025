"""Every action of the window in one table: id, text, keys, icon, method.

The menus, the top bar and the sheet of keys are made from it, so that they can't disagree.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.language import QT_TRANSLATE_NOOP

Scope = Literal["window", "canvas", "search"]
GROUPINGS: Final = ("units", "people", "kinds", "flat")
THEMES: Final = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Act:
    """One action. `keys` are portable key texts, the first is shown in menus; `method` names a
    method of the window; `group` makes it one choice of several, of which one is on.

    `scope` says where its keys work: in the whole window, while the canvas has the focus
    (keys that lists and text fields need for themselves), or "search": the search box
    listens to them itself.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    method: str = ""
    icon: str = ""
    needs_file: bool = True
    is_checkable: bool = False
    scope: Scope = "window"
    group: str = ""
    value: str = ""


_T = QT_TRANSLATE_NOOP
ACTIONS: Final[tuple[Act, ...]] = (
    Act("new", _T("Actions", "New…"), ("Ctrl+N",), "ask_new", "new", False),
    Act("open", _T("Actions", "Open…"), ("Ctrl+O",), "ask_open", "open", False),
    Act("sample", _T("Actions", "Open the sample"), (), "open_sample", "", False),
    Act("import", _T("Actions", "Import…"), ("Ctrl+I",), "ask_import", "import"),
    Act("export_image", _T("Actions", "Export image…"), ("Ctrl+E", "Ctrl+Shift+E"),
        "ask_export", "export"),
    Act("save", _T("Actions", "Save"), ("Ctrl+S",), "say_saved"),
    Act("close_file", _T("Actions", "Close the file"), ("Ctrl+W",), "close_file"),
    Act("quit", _T("Actions", "Quit"), ("Ctrl+Q",), "quit", "", False),
    Act("find", _T("Actions", "Search"), ("Ctrl+F", "/"), "find", "search"),
    Act("next_hit", _T("Actions", "Next hit"), ("Return",), "next_hit", scope="search"),
    Act("previous_hit", _T("Actions", "Previous hit"), ("Shift+Return",), "previous_hit",
        scope="search"),
    Act("select_none", _T("Actions", "Select nothing"), ("Esc",), "select_none", scope="canvas"),
    Act("group_units", _T("Actions", "Units"), ("Ctrl+1",), "group_by",
        group="grouping", value="units"),
    Act("group_people", _T("Actions", "People"), ("Ctrl+2",), "group_by",
        group="grouping", value="people"),
    Act("group_kinds", _T("Actions", "Kinds"), ("Ctrl+3",), "group_by",
        group="grouping", value="kinds"),
    Act("group_flat", _T("Actions", "Flat"), ("Ctrl+4",), "group_by",
        group="grouping", value="flat"),
    Act("legend", _T("Actions", "Legend"), ("L",), "show_legend", is_checkable=True),
    Act("undated", _T("Actions", "Events without a day"), ("U",), "show_undated"),
    Act("theme_system", _T("Actions", "Look of the system"), (), "choose_theme",
        needs_file=False, group="theme", value="system"),
    Act("theme_light", _T("Actions", "Light"), (), "choose_theme",
        needs_file=False, group="theme", value="light"),
    Act("theme_dark", _T("Actions", "Dark"), (), "choose_theme",
        needs_file=False, group="theme", value="dark"),
    Act("next_event", _T("Actions", "Next event"), (".",), "next_event"),
    Act("previous_event", _T("Actions", "Previous event"), (",",), "previous_event"),
    Act("fit_selection", _T("Actions", "Fit"), ("F",), "fit_selection", "fit"),
    Act("fit_all", _T("Actions", "Fit all"), ("Ctrl+0",), "fit_all"),
    Act("zoom_in", _T("Actions", "Zoom in"), ("Ctrl++", "Ctrl+="), "zoom_in"),
    Act("zoom_out", _T("Actions", "Zoom out"), ("Ctrl+-",), "zoom_out"),
    Act("go_to_date", _T("Actions", "Go to date…"), ("Ctrl+G",), "ask_date"),
    Act("today", _T("Actions", "Today"), ("Ctrl+T",), "go_to_today"),
    Act("pan_left", _T("Actions", "A little earlier"), ("Left",), "pan_left", scope="canvas"),
    Act("pan_right", _T("Actions", "A little later"), ("Right",), "pan_right", scope="canvas"),
    Act("scroll_up", _T("Actions", "Rows up"), ("Up",), "scroll_up", scope="canvas"),
    Act("scroll_down", _T("Actions", "Rows down"), ("Down",), "scroll_down", scope="canvas"),
    Act("page_left", _T("Actions", "One window earlier"), ("PgUp",), "page_left", scope="canvas"),
    Act("page_right", _T("Actions", "One window later"), ("PgDown",), "page_right", scope="canvas"),
    Act("first_event", _T("Actions", "First event"), ("Home",), "first_event", scope="canvas"),
    Act("last_event", _T("Actions", "Last event"), ("End",), "last_event", scope="canvas"),
    Act("keys", _T("Actions", "All keys"), ("?", "F1"), "show_keys", needs_file=False),
    Act("fresh_sample", _T("Actions", "Fresh sample"), (), "fresh_sample", needs_file=False),
    Act("check", _T("Actions", "Check the file"), (), "check_file"),
    Act("about", _T("Actions", "About Chronik"), (), "show_about", needs_file=False),
)  # fmt: skip


def build_actions(
    target: QObject, parent: QWidget, icon_of: Callable[[str], QIcon]
) -> dict[str, QAction]:
    """Make a QAction for each row of the table; each calls its method of `target`.

    Actions of scope "canvas" get no window-wide keys: `give_keys` binds them to a widget.
    """
    built: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for act in ACTIONS:
        action = QAction(text_of(act), parent)
        action.setObjectName(act.id)
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        if act.icon:
            action.setIcon(icon_of(act.icon))
        if act.group:
            group = groups.setdefault(act.group, QActionGroup(parent))
            group.addAction(action)
        action.setCheckable(act.is_checkable or bool(act.group))
        _connect(action, act, getattr(target, act.method))
        if act.scope == "window":
            parent.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        built[act.id] = action
    return built


def give_keys(actions: dict[str, QAction], widget: QWidget, scope: Scope) -> None:
    """Let the keys of one scope work while `widget` has the focus."""
    widget.addActions([actions[act.id] for act in ACTIONS if act.scope == scope])


def set_file_open(actions: dict[str, QAction], is_open: bool) -> None:
    """Enable what needs a file only while one is open."""
    for act in ACTIONS:
        if act.needs_file:
            actions[act.id].setEnabled(is_open)


def text_of(act: Act) -> str:
    """The action's text in the language of the window."""
    return QCoreApplication.translate("Actions", act.text)


def key_rows() -> Iterable[tuple[str, str]]:
    """What each key does, for the sheet of keys: (text, keys as this platform writes them)."""
    for act in ACTIONS:
        if act.keys:
            native = QKeySequence.SequenceFormat.NativeText
            yield text_of(act), "  ".join(QKeySequence(key).toString(native) for key in act.keys)


def _connect(action: QAction, act: Act, method: Callable[..., None]) -> None:
    if act.group:
        action.triggered.connect(lambda _checked=False: method(act.value))
    elif act.is_checkable:
        action.triggered.connect(lambda checked: method(checked))
    else:
        action.triggered.connect(lambda _checked=False: method())
