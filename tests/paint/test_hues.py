"""The colours of people, units and tags: legible, and told apart by every eye and in grey."""

# SPDX-License-Identifier: MIT

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.theme import HUE, LIGHT_HUES, blended, contrast, load_theme
from desktop.timeline.colouring import MOST, OTHER

Floats = NDArray[np.float64]
# What is left of red, green and blue light: Machado, Oliveira, Fernandes 2009, severity 1.0.
SIGHTS = {
    "full": np.eye(3),
    "without red": np.array([
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998]]),
    "without green": np.array([
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881]]),
    "without blue": np.array([
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
TO_XYZ = np.array([
    [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])  # fmt: skip
WHITE = np.array([0.9505, 1.0, 1.089])
APART, APART_IN_GREY = 18.0, 2.5  # CIELAB; 10 is plainly another colour side by side


def lab(theme_name: str, sight: Floats) -> Floats:
    """CIELAB of the hues of a theme as somebody sees them."""
    theme = load_theme(theme_name)
    colours = [theme.kind_colour(f"{HUE}{place}") for place in range(MOST)]
    rgb = np.array([[c.redF(), c.greenF(), c.blueF()] for c in colours])
    light = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    xyz = np.clip(light @ sight.T, 0, 1) @ TO_XYZ.T / WHITE
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    parts = (116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2]))
    found: Floats = np.stack(parts, axis=1)
    return found


def test_there_are_as_many_as_the_timeline_uses() -> None:
    assert len(LIGHT_HUES) == MOST


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_are_told_apart(theme: str, sight: str) -> None:
    found = lab(theme, SIGHTS[sight])
    assert min(float(np.linalg.norm(a - b)) for a, b in combinations(found, 2)) >= APART


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
def test_any_two_are_told_apart_in_grey(theme: str) -> None:
    lightness = np.sort(lab(theme, SIGHTS["full"])[:, 0])
    assert float(np.diff(lightness).min()) >= APART_IN_GREY


@pytest.mark.parametrize("name", ["light", "dark", "paper"])
@pytest.mark.parametrize("hue", [*(f"hue:{place}" for place in range(MOST)), OTHER, "hue:99"])
def test_each_stands_out_and_text_on_its_wash_is_read(name: str, hue: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.kind_colour(hue), theme.plot) >= 4.5
    wash = blended(theme.kind_tint(hue), theme.plot)
    assert contrast(theme.text, wash) >= 4.5
