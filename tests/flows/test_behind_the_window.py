"""What works behind the window: tasks that end or are stopped, and what is remembered."""

# SPDX-License-Identifier: MIT

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from pytestqt.qtbot import QtBot

from db.content_hash import content_hash
from db.drafts.values import EventDraft
from db.file import open_file
from desktop import sides
from desktop.canvas import sorting
from desktop.editing import undoing
from desktop.facts import count_words, range_words
from desktop.picture import Wish, scene_of
from desktop.reader import Reader
from desktop.settings import RECENT_FILES, SavedView, Settings
from desktop.tasks import Cancelled, Progress, Tasks
from desktop.timeline.scene import Counts
from desktop.timeline.viewport import Viewport
from desktop.window import Window
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow

DAY_S = 86_400


def test_an_answer_arrives_in_the_thread_that_asked(qtbot: QtBot) -> None:
    tasks, seen = Tasks(), []
    tasks.run(
        "Counting…",
        lambda _: threading.get_ident(),
        lambda worker: seen.append((worker, threading.get_ident())),
        lambda problem: pytest.fail(str(problem)),
    )
    qtbot.waitUntil(lambda: not tasks.is_busy and bool(seen))
    assert seen[0][1] == threading.get_ident()
    assert seen[0][0] != threading.get_ident()


def test_a_stopped_task_ends_as_cancelled(qtbot: QtBot) -> None:
    tasks = Tasks()
    problems: list[BaseException] = []
    is_running = threading.Event()

    def work(progress: Progress) -> None:
        while progress(1, 2):
            is_running.set()
        progress.raise_if_stopped()

    task = tasks.run("Waiting…", work, lambda _: None, problems.append)
    qtbot.waitUntil(is_running.is_set)
    task.cancel()
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], Cancelled)


def test_a_stopped_import_leaves_the_file_as_it_was(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path, table = a_sample(tmp_path), tmp_path / "table.json"
    table.write_text('{"format": "chronik", "version": 1, "events": []}', encoding="utf-8")
    window = open_window(path)
    before = path.read_bytes()
    window.tasks.started.connect(lambda task: task.cancel())
    window.imports.start(table)
    settled(qtbot, window)
    assert path.read_bytes() == before
    assert window.document is not None
    assert not window.document.read_only


@pytest.fixture
def everything_is_big(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work that a small file does at once is done behind the window."""
    monkeypatch.setattr(sorting, "AT_ONCE_ROWS", 0)
    monkeypatch.setattr(sides, "AT_ONCE_ROWS", 0)


def rows_of(window: Window) -> list[str]:
    scene = window.canvas.scene()
    return [band.key.partition(":")[0] for band in scene.bands] if scene is not None else []


@pytest.mark.usefixtures("everything_is_big")
def test_a_big_file_stays_in_its_old_rows_until_the_new_ones_are_sorted(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(a_sample(tmp_path))
    window.looking.group_by("people")
    assert rows_of(window)[0] == "unit"
    settled(qtbot, window)
    assert rows_of(window)[0] == "person"


@pytest.mark.usefixtures("everything_is_big")
def test_of_two_hasty_wishes_for_rows_the_last_one_holds(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(a_sample(tmp_path))
    window.looking.group_by("people")
    window.looking.group_by("kinds")
    settled(qtbot, window)
    assert set(rows_of(window)) == {"kind", "office"}


@pytest.mark.usefixtures("everything_is_big")
def test_the_lists_of_a_big_file_fill_behind_the_window(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(a_sample(tmp_path))
    settled(qtbot, window)
    assert window.left.units.view.model().rowCount() > 0


def test_an_edit_of_many_rows_is_undone_behind_the_window(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "AT_ONCE_ROWS", 0)
    window = open_window(a_sample(tmp_path))
    assert window.document is not None
    before = content_hash(window.document.file)
    window.editor.events.write(EventDraft("A thing that is taken back"))
    assert content_hash(window.document.file) != before
    window.undoing.undo()
    assert window.tasks.is_busy
    settled(qtbot, window)
    assert content_hash(window.document.file) == before


def test_a_fault_while_importing_gives_the_lock_back(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path, table = a_sample(tmp_path), tmp_path / "table.json"
    table.write_text("no JSON", encoding="utf-8")
    window = open_window(path)
    window.imports.start(table)
    settled(qtbot, window)
    assert "table.json" in window.strip.text or "JSON" in window.strip.text
    assert window.document is not None
    assert not window.document.read_only


def test_a_file_another_program_wrote_to_is_searched_anew(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = a_sample(tmp_path)
    with open_file(path, writing=True) as file:
        file.connection.execute("UPDATE event SET title = 'Zeppelin lands' WHERE id = 1")
    window = open_window(path)
    settled(qtbot, window)
    assert window.document is not None
    found = Reader(window.document).search("zeppelin")
    assert [(hit.table, hit.id) for hit in found] == [("event", 1)]


def test_only_the_last_files_are_remembered_newest_first(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(RECENT_FILES + 3):
        settings.remember(tmp_path / f"{number}.chronik")
    settings.remember(tmp_path / "5.chronik")
    names = [path.stem for path in settings.recent()]
    assert len(names) == RECENT_FILES
    assert names[:2] == ["5", str(RECENT_FILES + 2)]


@pytest.mark.parametrize("value", ["", "nonsense", "[1, 2", '{"a": 3}', "7"])
def test_settings_that_are_broken_count_as_absent(value: str, tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "broken.ini"), QSettings.Format.IniFormat)
    for key in ("look/theme", "files/recent", "files/views", "window/geometry"):
        store.setValue(key, value)
    settings = Settings(store)
    assert settings.theme == "system"
    assert settings.recent() == []
    assert settings.view_of(tmp_path / "a.chronik") is None
    assert settings.state("geometry").isEmpty()


def test_a_view_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    view = SavedView(1.5, 2.5, 3.0, "people", ("unit:1",))
    Settings().keep_view(tmp_path / "a.chronik", view)
    assert Settings().view_of(tmp_path / "a.chronik") == view


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (Counts(events=1, tenures=0), "1 event in view"),
        (Counts(events=1200, tenures=1), "1,200 events, 1 time in office in view"),
        (
            Counts(events=2, tenures=3, hidden=4, before=1, after=1, undated=2),
            "2 events, 3 times in office in view · 4 without room · 4 without a day",
        ),
    ],
)
def test_counts_are_told_in_words(qapp: QCoreApplication, counts: Counts, words: str) -> None:  # noqa: ARG001
    assert count_words(counts) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "Sun 1 Jan 2023, 00:00 – Mon 2 Jan 2023, 00:00"),
        (30, "Sun 1 Jan 2023 – Tue 31 Jan 2023"),
        (365, "Jan 2023 – Jan 2024"),
        (40 * 366, "2023 – 2063"),
    ],
)
def test_the_range_is_as_fine_as_what_is_in_view(days: int, words: str) -> None:
    start = 19_358 * DAY_S
    view = Viewport(start, days * DAY_S / 1000, 1000, 500)
    assert range_words(view, "en") == words


def test_a_lower_picture_counts_what_it_leaves_out(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(a_sample(tmp_path))
    assert window.document is not None
    whole = scene_of(window.document, Wish())
    low = scene_of(window.document, Wish(height=whole.viewport.height - 200))
    assert not whole.badges
    assert low.viewport.height == whole.viewport.height - 200
    assert sum(badge.count for badge in low.badges) == len(whole.marks) - len(low.marks)


def test_the_widest_picture_has_every_label(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(a_sample(tmp_path))
    assert window.document is not None
    scene = scene_of(window.document, Wish(has_all_labels=True))
    assert len(scene.labels) == len(scene.marks)
