"""What a person does to the file: asks a dialog, makes a Change, applies it, says what it did.

Every room here gets a `Desk` and nothing else of the window.
"""

# SPDX-License-Identifier: MIT
