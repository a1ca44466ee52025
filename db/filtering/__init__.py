"""What of a file is seen: a filter as a value, which rows pass it, what the lists then hold."""

# SPDX-License-Identifier: MIT

from db.filtering.values import NO_FILTER, Field, Filter, Group, How, filter_of

__all__ = ["NO_FILTER", "Field", "Filter", "Group", "How", "filter_of"]
