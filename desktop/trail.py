"""The way along connections, one key press at a time, so that every connected event is reached."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

Placed = tuple[float, int]
"""When an event was, and its id: what events are ordered by."""


class Trail:
    """Goes from an event to the connected one that is nearest in time, in one direction.

    Where nothing follows it goes back to the last event on the way from which something else
    follows, so that going on reaches all of it. Another direction, or another start, begins anew.
    """

    def __init__(self) -> None:
        self._way: list[int] = []
        self._seen: set[int] = set()
        self._forward = True

    def forget(self) -> None:
        """Begin anew with the next step."""
        self._way, self._seen = [], set()

    def step(
        self, current: int, connected: Callable[[int], list[Placed]], *, forward: bool
    ) -> int | None:
        """The event to go to; None when there is no other. `connected` gives an event and those
        connected with it, in the order of time."""
        if forward != self._forward or not self._way or self._way[-1] != current:
            self._forward, self._way, self._seen = forward, [current], {current}
        back = len(self._way)
        while back:
            found = self._beyond(self._way[back - 1], connected)
            if found is not None:
                self._way = [*self._way[:back], found]
                self._seen.add(found)
                return found
            back -= 1
        return None

    def _beyond(self, id: int, connected: Callable[[int], list[Placed]]) -> int | None:
        order = [each for _, each in connected(id)]
        if not self._forward:
            order.reverse()
        later = order[order.index(id) + 1 :] if id in order else order
        return next((each for each in later if each not in self._seen), None)
