"""Every text of the window can be translated, and is found for it where it is looked up.

Qt's tool guesses the context of a text from how it is written; where the program asks for
another one the text stays English, and nothing else would tell.
"""

# SPDX-License-Identifier: MIT

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

from resources.translations.__main__ import HERE, collect
from tests.house.code import Module, expect_none, modules
from tests.house.test_translations import messages

# They speak on a terminal, where all is English.
OF_THE_COMMAND_LINE = {
    f"desktop/{name}.py"
    for name in ("bootstrap", "cli", "commands", "export_command", "leadership_command",
                 "setting_up", "system_libraries", "system_packages")
}  # fmt: skip
MARKS = {"translate", "_T", "QT_TRANSLATE_NOOP"}  # context, text
SENTENCES = {"said", "to_say"}  # text, of no context
# What shows a text to a person, and the place of it among the arguments.
SHOWS = dict.fromkeys(
    ("QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QListWidgetItem",
     "QPushButton", "QRadioButton", "QTableWidgetItem", "QToolButton", "addAction", "addButton",
     "addItem", "addMenu", "addRow", "plain", "say", "setAccessibleDescription",
     "setAccessibleName", "setHtml", "setInformativeText", "setLabel", "setLabelText",
     "setPlaceholderText", "setPlainText", "setPrefix", "setSpecialValueText", "setStatusTip",
     "setSuffix", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle"),
    0,
) | {"setTabText": 1, "setItemText": 1, "addTab": 1}  # fmt: skip
NAMES = {"Chronik", "#rrggbb", "https://…", "\tN"}


def window() -> Iterator[Module]:
    """The files whose texts a person may read in the window."""
    return (each for each in modules("desktop", "db", "seeds")
            if each.name not in OF_THE_COMMAND_LINE)  # fmt: skip


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call by the last part of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            yield node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id, node


def place(module: Module, node: ast.AST) -> str:
    """Where a person looks it up."""
    return f"{module.name}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)[:90]}"


def text_of(node: ast.AST) -> str | None:
    """The text that is written out there, None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def shown(node: ast.AST) -> Iterator[ast.AST]:
    """The texts for people that an expression may give, as they are written or in f-strings."""
    if isinstance(node, ast.IfExp):
        yield from (*shown(node.body), *shown(node.orelse))
    elif isinstance(node, ast.BinOp):
        yield from (*shown(node.left), *shown(node.right))
    elif isinstance(node, ast.JoinedStr | ast.Constant):
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        words = " ".join(text_of(part) or "" for part in parts)
        for name in NAMES:
            words = words.replace(name, "")
        if any(sign.isalpha() for sign in words):
            yield node


def test_no_text_is_filled_before_it_is_translated() -> None:
    expect_none(
        place(module, call)
        for module in window()
        for name, call in calls(module.tree)
        if name in MARKS | SENTENCES | {"tr"}
        and any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    )


def test_a_class_translates_its_own_texts_only() -> None:
    expect_none(
        place(module, call)
        for module in window()
        for name, call in calls(module.tree)
        if name == "tr" and (ast.unparse(call.func) != "self.tr" or text_of(call.args[0]) is None)
    )


def test_what_a_widget_shows_is_translated() -> None:
    expect_none(
        place(module, text)
        for module in window()
        if module.name.startswith("desktop/")
        for name, call in calls(module.tree)
        if name in SHOWS and len(call.args) > SHOWS[name]
        for text in shown(call.args[SHOWS[name]])
    )


def test_every_text_is_found_where_it_is_looked_up(tmp_path: Path) -> None:
    """What Qt's tool finds, by context, is what the program asks for."""
    fresh = tmp_path / "chronik_de.ts"
    shutil.copy(HERE / fresh.name, fresh)
    collect(fresh)
    found = {(context, text) for context, text, *_ in messages(fresh)}
    rooms = modules("desktop", "db", "seeds")
    asked = {each for module in rooms for each in asked_for(module)}
    expect_none(sorted(asked ^ found))


def asked_for(module: Module) -> Iterator[tuple[str, str]]:
    """Context and text of everything a file has translated, by its syntax."""
    classes = [node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)]
    for kind in classes:
        for name, call in calls(kind):
            if name == "tr" and call.args:
                yield kind.name, text_of(call.args[0]) or ""
    for name, call in calls(module.tree):
        texts = [text_of(argument) for argument in call.args]
        if name in MARKS and len(texts) > 1 and texts[0] is not None and texts[1] is not None:
            yield texts[0], texts[1]
        elif name in SENTENCES and texts and texts[0] is not None:
            yield "", texts[0]
