"""Labels: harmless text, a budget a frame, a bounded memory."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtGui import QColor

from desktop.paint import labels as room
from desktop.paint.labels import LabelCache, ink, safe_text
from desktop.theme import load_theme
from tests.paint.builders import a_point, a_scene_with, painted

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = load_theme("light")
INK = ink(12, QColor("black"))


@pytest.mark.parametrize(
    ("foreign", "shown"),
    [
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("\u202eevil\u202c \u2066x\u2069\u200f", "evil x"),
        ("nul \x00 and next line \x85", "nul   and next line  "),
        ("张建锋 · Börse", "张建锋 · Börse"),
        ("a" * 5_000, "a" * 300),
    ],
)
def test_foreign_text_becomes_one_harmless_line(foreign: str, shown: str) -> None:
    assert safe_text(foreign) == shown


def test_a_title_of_megabytes_is_cut_before_it_is_measured() -> None:
    cache = LabelCache(LIGHT)

    assert cache.advance("x" * 5_000_000, INK) == cache.advance("x" * 300, INK)


def test_a_frame_draws_its_budget_and_the_next_ones_the_rest() -> None:
    scene = a_scene_with(*(a_point(300, 80 + i * 6, f"Event {i}") for i in range(50)))
    cache = LabelCache(LIGHT, budget=20)

    pending = []
    for _ in range(4):
        painted(scene, LIGHT, labels=cache)
        pending.append(cache.pending)

    assert pending == [True, True, False, False]


def test_a_completed_frame_is_the_frame_without_a_budget() -> None:
    scene = a_scene_with(*(a_point(300, 80 + i * 6, f"Event {i}") for i in range(50)))
    cache = LabelCache(LIGHT, budget=20)

    frames = [painted(scene, LIGHT, labels=cache) for _ in range(3)]

    assert frames[0] != frames[2]
    assert frames[2] == painted(scene, LIGHT)


def test_headings_and_axis_are_never_late() -> None:
    scene = a_scene_with()

    assert painted(scene, LIGHT, labels=LabelCache(LIGHT, budget=0)) == painted(scene, LIGHT)


def test_a_long_label_ends_with_dots_inside_its_box() -> None:
    shown, advance = LabelCache(LIGHT).elided("A very long title that has no room", 80, INK)

    assert shown.endswith("…")
    assert advance <= 80


def test_old_labels_make_room_for_new_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_BYTES", 100_000)
    cache = LabelCache(LIGHT, budget=None)

    for i in range(400):
        cache.find(f"Label number {i}", 200, INK, True)

    assert 1 < len(cache) < 100
    assert cache.bytes_held <= 100_000
