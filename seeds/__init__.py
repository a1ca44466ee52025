"""The sample timeline as data, and a generator of large files; see SOURCES.md and FORMAT.md."""

# SPDX-License-Identifier: MIT

from importlib.resources import files
from typing import Final

SAMPLE_NAME: Final = "alibaba.json"


def sample_text() -> bytes:
    """Return the sample's JSON, also where the package is installed or zipped."""
    return files(__name__).joinpath(SAMPLE_NAME).read_bytes()
