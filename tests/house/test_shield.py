"""An error in a method that Qt calls reaches the program, which goes on."""

# SPDX-License-Identifier: MIT

import ast
import re
import subprocess
import sys

from tests.house.code import ROOT, expect_none, modules

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from desktop.shield import shielded

@shielded
class Faulty(QWidget):
    def resizeEvent(self, event):
        int("no number")

sys.excepthook = lambda kind, *rest: print("told", kind.__name__)
app = QApplication([])
faulty = Faulty()
QTimer.singleShot(0, faulty.show)
QTimer.singleShot(50, app.quit)
app.exec()
print("goes on")
"""


def test_an_error_of_c_code_in_an_override_does_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.splitlines()) == (0, ["told ValueError", "goes on"])


def test_every_class_that_overrides_qt_is_shielded() -> None:
    bare = [
        (module.name, node.name)
        for module in modules("desktop")
        for node in module.nodes
        if isinstance(node, ast.ClassDef)
        and any(isinstance(f, ast.FunctionDef) and _is_qts(f.name) for f in node.body)
        and "shielded" not in [ast.unparse(decorator) for decorator in node.decorator_list]
    ]
    expect_none(bare)


def _is_qts(name: str) -> bool:
    return re.match(r"[a-z]+[A-Z]", name) is not None
