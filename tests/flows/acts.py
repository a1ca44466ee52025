"""What a user does and sees in a story about the whole window."""

# SPDX-License-Identifier: MIT

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from desktop.window import Window
from seeds.sample import create_sample


def a_sample(folder: Path) -> Path:
    """The sample in a file of its own, closed."""
    path = folder / "sample.chronik"
    path.write_bytes(_sample_bytes())
    return path


@lru_cache(maxsize=1)
def _sample_bytes() -> bytes:
    with TemporaryDirectory() as name:
        path = Path(name) / "sample.chronik"
        create_sample(path).close()
        return path.read_bytes()


def settled(qtbot: QtBot, window: Window) -> None:
    """Until nothing runs behind the window any more."""
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=20_000)


def event_id(window: Window, title: str) -> int:
    """The id of the event with this title."""
    assert window.document is not None
    columns = window.document.columns
    events = columns.table == EVENT
    titles = window.document.titles(columns.table[events], columns.id[events])
    return int(columns.id[events][titles.index(title)])


def click_mark(qtbot: QtBot, window: Window, table: int, id: int) -> None:
    """Click a mark where it is painted."""
    scene = window.canvas.scene()
    assert scene is not None
    marks = scene.marks
    place = next(
        i for i in range(len(marks)) if (int(marks.table[i]), int(marks.id[i])) == (table, id)
    )
    x = (float(marks.x0[place]) + float(marks.x1[place])) / 2
    y = float(marks.y[place]) + float(marks.height[place]) / 2
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def search_for(qtbot: QtBot, window: Window, text: str) -> None:
    """Type into the search box and wait for what is found."""
    box: QLineEdit = window.search_box
    box.clear()
    with qtbot.waitSignal(window.search_box.searched):
        box.insert(text)  # as an input method does; Qt aborts on Chinese key clicks


def page_text(window: Window) -> str:
    """All words of the detail pane."""
    labels = [label.text() for label in window.detail.findChildren(QLabel)]
    buttons = [button.text() for button in window.detail.findChildren(QAbstractButton)]
    return "\n".join([*labels, *buttons]).replace("\u200b", "")
