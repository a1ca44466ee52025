"""Dates as people say and write them, German and English: `free_text` is the door."""

# SPDX-License-Identifier: MIT
