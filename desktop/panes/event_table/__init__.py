"""Everything of the canvas as a table: the twin for the keyboard, a screen reader, many edits."""

# SPDX-License-Identifier: MIT

from desktop.panes.event_table.model import CellWriter, TableModel, TableSource
from desktop.panes.event_table.pane import EventTable

__all__ = ["CellWriter", "EventTable", "TableModel", "TableSource"]
