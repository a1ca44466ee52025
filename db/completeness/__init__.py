"""What is missing in a file, or contradicts: a list to work through, not a list of errors.

`findings` is for whoever shows it or writes it out; `overview` for a list that shows the first
of each kind and how many there are.
"""

# SPDX-License-Identifier: MIT
