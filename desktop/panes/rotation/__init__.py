"""How often positions change hands: a window with a chart of years, lists, and exports."""

# SPDX-License-Identifier: MIT
