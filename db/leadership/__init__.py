"""Who held what when: as of a day, between two days, one after another, and what is missing."""

# SPDX-License-Identifier: MIT
