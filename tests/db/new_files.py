"""New files without the work of making one: a thousand tests want one, a few are about making it.

What the first cost (24 ms: the tables, the indexes, the kinds) is copied for the others.
"""

# SPDX-License-Identifier: MIT

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from db.file import OpenFile, create, open_file
from db.uids import new_uid


def a_new_file(path: Path, title: str = "") -> OpenFile:
    """An empty file, open for writing, as `create` makes it: its kinds have uids of their own."""
    content, uids = _made(title)
    fresh = sorted(new_uid().encode() for _ in uids)
    for old, new in zip(uids, fresh, strict=True):  # both ascend: every index stays in order
        content = content.replace(old, new)
    with path.open("xb") as made:
        made.write(content)
    return open_file(path, writing=True)


@cache
def _made(title: str) -> tuple[bytes, tuple[bytes, ...]]:
    """The bytes of a new file, and the uids in it in their order."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "new.chronik"
        with create(path, title=title) as file:
            rows = file.connection.execute("SELECT uid FROM kind ORDER BY uid").fetchall()
        return path.read_bytes(), tuple(uid.encode() for (uid,) in rows)
