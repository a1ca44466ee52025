"""Themes: every text is readable on its ground, colours may refer to each other."""

# SPDX-License-Identifier: MIT

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from desktop.paint.bars import LIT_SHARE
from desktop.theme import (
    THEMES,
    Theme,
    apply_theme,
    blended,
    contrast,
    load_theme,
    style_sheet,
    theme_from,
)

KINDS = {
    "appointment": "#0b6fb8",
    "departure": "#c4581b",
    "reorganisation": "#6f52a0",
    "announcement": "#5560b5",
    "incident": "#b3241d",
    "figure": "#8a6508",
    "product": "#1b7f6b",
    "deal": "#a8437e",
    "statement": "#3a7ca5",
    "legal": "#6b4f3a",
    "other": "#5f6673",
    "a user's yellow": "#ffff00",
    "a user's black": "#000000",
    "a user's white": "#ffffff",
}
GROUNDS = ("window", "panel", "plot", "gutter", "field", "card", "hover", "selection")
PAIRS = [
    *(
        (text, ground)
        for text in ("text", "muted", "accent", "alert", "good")
        for ground in GROUNDS
    ),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("selection_text", "selection"),
    ("chip_text", "chip"),
    ("chip_accent_text", "chip_accent"),
    ("chip_alert_text", "chip_alert"),
    ("era_text", "era"),
    ("note", "window"),
    ("note", "card"),
]


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_is_readable_on_its_ground(theme: Theme, text: str, ground: str) -> None:
    seen = contrast(getattr(theme, text), getattr(theme, ground))

    assert seen >= 4.5, f"{text} on {ground} in {theme.name}: {seen:.2f}"


def test_the_holder_is_readable_on_a_bar(theme: Theme) -> None:
    assert contrast(theme.tenure_text, blended(theme.tenure, theme.plot)) >= 4.5


@pytest.mark.parametrize("colour", KINDS.values(), ids=KINDS.keys())
def test_a_kind_stands_out_and_its_wash_keeps_text_readable(theme: Theme, colour: str) -> None:
    wash = blended(theme.kind_tint(colour), theme.plot)

    assert contrast(theme.kind_colour(colour), theme.plot) >= 4.5
    assert contrast(theme.text, wash) >= 4.5


def test_a_kind_keeps_its_hue_in_the_dark() -> None:
    wish, seen = QColor("#0b6fb8"), load_theme("dark").kind_colour("#0b6fb8")

    assert abs(wish.hslHue() - seen.hslHue()) <= 3


def test_a_colour_that_is_none_becomes_grey() -> None:
    assert load_theme("light").kind_colour("blurple").saturation() < 60


def test_colours_refer_to_others_with_an_opacity() -> None:
    names = load_theme("light").colours()
    table = {
        "palette": {"ink": "#102030", "soft": "ink 50%"},
        "colours": dict.fromkeys(names, "soft"),
    }

    colour = theme_from("mine", table).line

    assert (colour.name(), round(colour.alphaF(), 1)) == ("#102030", 0.5)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ({"line": "line"}, "line refers to itself"),
        ({"line": "nowhere"}, "lacks the colour nowhere"),
        ({"line": "#12"}, "line can't be read"),
        ({"line": "text much"}, "line can't be read"),
        ({"sparkle": "#ffffff"}, "nobody uses: sparkle"),
    ],
)
def test_a_broken_theme_names_the_colour(broken: dict[str, str], said: str) -> None:
    colours = dict.fromkeys(load_theme("light").colours(), "#ffffff")

    with pytest.raises(ValueError, match=said):
        theme_from("mine", {"colours": colours | broken})


def test_a_theme_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no theme called 'neon'"):
        load_theme("neon")


def test_the_style_sheet_has_no_open_places(theme: Theme) -> None:
    assert "$" not in style_sheet(theme)


def test_the_window_changes_its_dress(qapp: QApplication) -> None:
    button = QPushButton("Export")
    button.setProperty("primary", "true")
    seen = []
    for name in ("light", "dark"):
        apply_theme(qapp, load_theme(name))
        button.ensurePolished()
        seen.append(button.grab().toImage().pixelColor(button.width() // 2, 4).name())
    qapp.setStyleSheet("")
    button.deleteLater()

    assert seen == [load_theme("light").accent.name(), load_theme("dark").accent.name()]


def test_the_pictures_of_the_style_sheet_are_there(theme: Theme) -> None:
    paths = re.findall(r'url\("([^"]+)"\)', style_sheet(theme))

    assert len(set(paths)) == 5
    assert all(Path(path).is_file() for path in paths)


def test_the_holder_stays_readable_on_a_selected_bar(theme: Theme) -> None:
    wash = QColor(theme.accent)
    wash.setAlphaF(LIT_SHARE)

    assert contrast(theme.text, blended(wash, blended(theme.tenure, theme.plot))) >= 4.5


def test_a_tick_is_seen_while_nothing_can_be_ticked(theme: Theme, qapp: QApplication) -> None:
    apply_theme(qapp, theme)
    box, empty = QCheckBox(), QCheckBox()
    box.setChecked(True)
    for each in (box, empty):
        each.setEnabled(False)
    ticked, unticked = box.grab().toImage(), empty.grab().toImage()
    middle = box.rect().center()
    grounds = (ticked.pixelColor(4, middle.y() - 4), unticked.pixelColor(4, middle.y() - 4))
    assert contrast(*(QColor(each) for each in grounds)) > 2
