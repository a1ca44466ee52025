"""Tooltips as plain text: Qt takes a text for markup whenever it looks like it (R16)."""

# SPDX-License-Identifier: MIT

import html


def plain_tip(text: str) -> str:
    """Markup that shows the text as it is, line by line; "" for none, which shows no tooltip."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""
