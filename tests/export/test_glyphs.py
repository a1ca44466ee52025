"""What can't be shown is said, with the package that has it."""

# SPDX-License-Identifier: MIT

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.export import glyphs
from desktop.export.glyphs import font_advice, missing_glyphs
from tests.paint.builders import a_band, a_point, a_scene_with

pytestmark = pytest.mark.usefixtures("qapp")


class BareFonts(QFontMetrics):
    """A machine with Latin letters only."""

    def inFontUcs4(self, character: int) -> bool:
        return character < 0x2000


def test_letters_of_every_system_are_never_missing() -> None:
    assert missing_glyphs(["Börse, Straße", "plain"]) == ""


def test_a_character_nobody_has_is_found_once() -> None:
    assert missing_glyphs(["a\ue123b\ue123", "\ue123"]) == "\ue123"


def test_chinese_on_a_bare_machine_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glyphs, "QFontMetrics", BareFonts)
    scene = a_scene_with(a_point(300, 200, "张建锋"), bands=(a_band(66, 300, "云"),))

    advice = font_advice(scene)

    assert advice.startswith("4 characters have no letter shape")
    assert "fonts-noto-cjk" in advice


def test_nothing_is_said_when_all_is_shown() -> None:
    assert font_advice(a_scene_with(a_point(300, 200, "Plain"))) == ""
