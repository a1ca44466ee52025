"""The leadership pane and the strips, on values made by hand."""

# SPDX-License-Identifier: MIT
