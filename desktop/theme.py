"""How Chronik looks: a theme is a set of named colours and three text sizes.

The colours are in resources/themes/*.toml, where one may refer to another by name. The same
`Theme` is read by the painter (screen and exports) and by the style sheet of the window.
"""

# SPDX-License-Identifier: MIT

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from string import Template
from typing import Any, Final

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.assets import asset, asset_text, theme_text

THEMES: Final = ("light", "dark", "paper")
IMAGES: Final = ("down", "up", "left", "right", "tick")  # of the style sheet, one for each ground
LEAST_CONTRAST: Final = 4.5
_DARK_CONTRAST: Final = 5.6  # small filled shapes glow less than text: a little more on dark
_TINT_PERCENT: Final = 28


HUE: Final = "hue:"
# Told apart with full sight, without red, green or blue, and in grey; chosen by computation.
LIGHT_HUES: Final = (
    "#0e6baa", "#ad1f58", "#48570f", "#8b52e0", "#053919", "#2525d0", "#681268",
)  # fmt: skip
DARK_HUES: Final = (
    "#3ea3a3", "#f68ef6", "#85b143", "#a068f3", "#56ee2f", "#d8be97", "#d3e3ee",
)  # fmt: skip
OTHER_HUES: Final = ("#6f747d", "#8b919b")  # light, dark


@dataclass(frozen=True, eq=False)
class Theme:
    """Colours by what they are for; text sizes in px. Compared by identity."""

    name: str
    is_dark: bool
    window: QColor
    panel: QColor
    plot: QColor
    gutter: QColor
    field: QColor
    card: QColor
    hover: QColor
    line: QColor
    grid: QColor
    grid_strong: QColor
    text: QColor
    muted: QColor
    accent: QColor
    accent_text: QColor
    accent_hover: QColor
    selection: QColor
    selection_text: QColor
    chip: QColor
    chip_text: QColor
    chip_accent: QColor
    chip_accent_text: QColor
    chip_alert: QColor
    chip_alert_text: QColor
    era: QColor
    era_text: QColor
    tenure: QColor
    tenure_edge: QColor
    tenure_text: QColor
    density: QColor
    now: QColor
    note: QColor
    alert: QColor
    good: QColor
    scroll: QColor
    text_px: int = 12
    small_px: int = 11
    heading_px: int = 13
    title_px: int = 18

    def kind_colour(self, colour: str) -> QColor:
        """The colour of a kind ("#rrggbb"), made legible on this theme's plot; "hue:n" is one of
        those that everybody can tell apart, any other word after "hue:" the grey of the rest."""
        if colour.startswith(HUE):
            return hue(colour.removeprefix(HUE), is_dark=self.is_dark)
        return QColor(_legible(colour, self.plot.name(), self.is_dark))

    def kind_tint(self, colour: str) -> QColor:
        """A wash of a kind's colour on which `text` stays readable."""
        tint = self.kind_colour(colour)
        tint.setAlphaF(_TINT_PERCENT / 100)
        return tint

    def font(self, size_px: int, is_bold: bool = False) -> QFont:
        """The system's family at a size in px, regular or bold."""
        font = QFont()
        font.setPixelSize(size_px)
        font.setBold(is_bold)
        return font

    def colours(self) -> dict[str, QColor]:
        """Every colour by its name."""
        named = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in named.items() if isinstance(value, QColor)}


def load_theme(name: str) -> Theme:
    """The theme "light", "dark" or "paper"; ValueError when its file is not sound."""
    if name not in THEMES:
        raise ValueError(f"There is no theme called {name!r}.")
    return theme_from(name, tomllib.loads(theme_text(name)))


def theme_from(name: str, table: Mapping[str, Any]) -> Theme:
    """A theme of a parsed TOML table: `dark`, [palette], [colours].

    Raises ValueError naming the colour that is missing, unknown or refers to itself.
    """
    known = {**table.get("palette", {}), **table.get("colours", {})}
    wanted = [field.name for field in fields(Theme) if field.type is QColor]
    strange = sorted(set(table.get("colours", {})) - set(wanted))
    if strange:
        raise ValueError(f"The theme {name} has colours nobody uses: {', '.join(strange)}.")
    values: dict[str, Any] = {key: _resolve(name, key, known, ()) for key in wanted}
    return Theme(name=name, is_dark=bool(table.get("dark", False)), **values)


def hue(place: str, *, is_dark: bool) -> QColor:
    """A colour that everybody can tell from the others, by its place "0" … "6"; else a grey."""
    hues = DARK_HUES if is_dark else LIGHT_HUES
    if place.isdecimal() and int(place) < len(hues):
        return QColor(hues[int(place)])
    return QColor(OTHER_HUES[is_dark])


def contrast(first: QColor, second: QColor) -> float:
    """WCAG contrast of two opaque colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blended(over: QColor, ground: QColor) -> QColor:
    """What is seen when `over` with its opacity lies on an opaque `ground`."""
    share = over.alphaF()
    return QColor(
        round(over.red() * share + ground.red() * (1 - share)),
        round(over.green() * share + ground.green() * (1 - share)),
        round(over.blue() * share + ground.blue() * (1 - share)),
    )


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application: Fusion, a palette, one style sheet."""
    if app.style().objectName().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """The window's style sheet with the colours and sizes of the theme filled in."""
    values = {name: colour.name() for name, colour in theme.colours().items()}
    sizes = {name: str(getattr(theme, name)) for name in ("text_px", "small_px", "title_px")}
    ground = "dark" if theme.is_dark else "light"
    images = {name: _path_of(f"{name}-{ground}.svg") for name in IMAGES}
    text = asset_text("themes", "window.qss")
    return Template(text).substitute(values | sizes | images)


def palette(theme: Theme) -> QPalette:
    """The palette for what the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.panel,
        role.AlternateBase: theme.field, role.Text: theme.text, role.Button: theme.panel,
        role.ButtonText: theme.text, role.BrightText: theme.alert, role.Link: theme.accent,
        role.LinkVisited: theme.accent, role.Highlight: theme.selection,
        role.HighlightedText: theme.selection_text, role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text, role.PlaceholderText: theme.muted,
        role.Light: theme.hover, role.Midlight: theme.line, role.Mid: theme.line,
        role.Dark: theme.line, role.Shadow: theme.line, role.Accent: theme.accent,
    }  # fmt: skip
    result = QPalette()
    for name, colour in colours.items():
        result.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, blended(_faded(theme), theme.window))
    return result


def _path_of(name: str) -> str:
    """Where a picture of the style sheet lies; style sheets can't tint and want a file."""
    return str(asset("themes", name)).replace("\\", "/").replace('"', '\\"')


def _faded(theme: Theme) -> QColor:
    faded = QColor(theme.muted)
    faded.setAlphaF(0.6)
    return faded


def _resolve(theme: str, key: str, known: Mapping[str, str], asked: tuple[str, ...]) -> QColor:
    if key in asked:
        raise ValueError(f"In the theme {theme} the colour {key} refers to itself.")
    if key not in known:
        raise ValueError(f"The theme {theme} lacks the colour {key}.")
    name, _, opacity = known[key].partition(" ")
    colour = QColor(name) if name.startswith("#") else _resolve(theme, name, known, (*asked, key))
    if not colour.isValid() or (opacity and not opacity.removesuffix("%").isdecimal()):
        raise ValueError(f"In the theme {theme} the colour {key} can't be read: {known[key]!r}.")
    if opacity:
        colour = QColor(colour)
        colour.setAlphaF(int(opacity.removesuffix("%")) / 100)
    return colour


@lru_cache(maxsize=1024)
def _legible(colour: str, ground: str, is_dark: bool) -> str:
    """Move only the lightness until the colour stands out from the ground."""
    wish, behind = QColor(colour), QColor(ground)
    if not wish.isValid():
        wish = QColor("#5f6673")
    least = _DARK_CONTRAST if is_dark else LEAST_CONTRAST
    hue, saturation, lightness = wish.hslHueF(), wish.hslSaturationF(), wish.lightnessF()
    step = 0.01 if is_dark else -0.01
    while contrast(wish, behind) < least and 0 < lightness + step < 1:
        lightness += step
        wish = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
    return wish.name()


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
