"""The command palette of a window: what it offers, in what order, and what taking it does."""

# SPDX-License-Identifier: MIT
