"""What a person is about to write, as plain values, and the Change it makes.

A draft is made from the file or from nothing, filled in by a dialog or the quick line, and
turned into one `db.changes.Change`. Nothing here writes, and nothing here knows of Qt.
"""

# SPDX-License-Identifier: MIT
