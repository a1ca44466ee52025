"""Who leads on a day: the pane on the right with the tree of that day, and what changed since."""

# SPDX-License-Identifier: MIT
