"""Strips of times in office: who held a position one after another, and a person's path."""

# SPDX-License-Identifier: MIT
