"""What is written to a file, one transaction each, and how it is taken back.

`History` applies changes, undoes and redoes them; `load` is the door for imports, the sample
and the generator. What each edit changed is kept in the tables `edit` and `edit_row`, written
by the same transaction: whatever is in the file can be undone, also after it was reopened.
"""

# SPDX-License-Identifier: MIT

from db.history.edits import Edit, EditLine, History
from db.history.loading import Loaded, load
from db.history.meter import Cancelled, Progress
from db.history.rows import Outdated

__all__ = [
    "Cancelled",
    "Edit",
    "EditLine",
    "History",
    "Loaded",
    "Outdated",
    "Progress",
    "load",
]
