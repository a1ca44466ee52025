"""Words in a table for what the file keeps as fixed terms, English and German."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from typing import Final

from db.loading.csv_roles import Role

TERMS: Final[Mapping[Role, Mapping[str, str]]] = {
    "modality": {
        "stated": "stated", "gesagt": "stated", "reported": "reported", "berichtet": "reported",
        "opinion": "opinion", "meinung": "opinion", "rumour": "rumour", "rumor": "rumour",
        "gerücht": "rumour", "denied": "denied", "bestritten": "denied",
        "concluded": "concluded", "my conclusion": "concluded", "mein schluss": "concluded",
    },
    "importance": {
        "main": "main", "main event": "main", "hauptereignis": "main", "wichtig": "main",
        "normal": "normal", "detail": "detail", "einzelheit": "detail",
    },
}  # fmt: skip


def term_of(role: Role, cell: str) -> str | None:
    """The term a cell says, "" for an empty one, None for a word that is none of them."""
    text = " ".join(cell.casefold().split())
    return TERMS[role].get(text) if text else ""
