"""The window's texts in other languages: `chronik_LANGUAGE.ts` to edit, `.qm` to load."""

# SPDX-License-Identifier: MIT
