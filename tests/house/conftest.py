"""The house tests read every file of the project once, and let go of it at their end."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

import pytest

from tests.house import code


@pytest.fixture(scope="package", autouse=True)
def _files_read_once() -> Iterator[None]:
    """What was read is not carried along by the tests of the other rooms."""
    yield
    code.forget()
