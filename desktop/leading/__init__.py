"""Who led what when, in the window: the day that is looked at, and what the panes ask of it."""

# SPDX-License-Identifier: MIT
