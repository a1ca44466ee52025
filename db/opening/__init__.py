"""The steps of opening a file, each on its own: look at the header, lock, connect, compare.

`db.file` puts them together; the rest of the program asks there.
"""

# SPDX-License-Identifier: MIT
