"""The lists on the left: people, units as a tree, incidents, sources."""

# SPDX-License-Identifier: MIT

from desktop.panes.lists.incidents import IncidentsList
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.people import PeopleList
from desktop.panes.lists.sources import SourcesList
from desktop.panes.lists.units import UnitsTree

__all__ = ["IncidentsList", "ListPane", "PeopleList", "SourcesList", "UnitsTree"]
