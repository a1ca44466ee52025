"""One number for everything a person knows in a file: equal contents, equal hash.

What undo must bring back exactly. The search index, the counters of revisions and the edits
themselves are no contents.
"""

# SPDX-License-Identifier: MIT

import hashlib
import sqlite3

from db.schema import COLUMNS, CONTENT_TABLES
from db.tables import Readable


def content_hash(file: Readable) -> str:
    """Return SHA-256 over settings and all rows of the content tables ordered by id, in hex."""
    digest = hashlib.sha256()
    settings = (
        "SELECT CAST(key AS BLOB), CAST(value AS BLOB) FROM meta"
        " WHERE key NOT IN ('revision', 'indexed_revision') ORDER BY key"
    )
    _add(digest, file.connection.execute(settings), "meta")
    for table in CONTENT_TABLES:
        # Texts as the bytes they are: a damaged one must not look like another.
        columns = ", ".join(
            f'iif(typeof("{name}") = \'text\', CAST("{name}" AS BLOB), "{name}")'
            for name in COLUMNS[table]
        )
        rows = file.connection.execute(f'SELECT {columns} FROM "{table}" ORDER BY id')
        _add(digest, rows, table)
    return digest.hexdigest()


def _add(digest: "hashlib._Hash", rows: sqlite3.Cursor, table: str) -> None:
    digest.update(table.encode())
    for row in rows:
        digest.update(repr(row).encode())
