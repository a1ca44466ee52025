"""Answers that are kept for the last few files they were worked out for.

Like `functools.lru_cache`, and besides an answer can be put in that was made another way: after
an edit what is known of the columns before it is carried over instead of being sorted anew.
"""

# SPDX-License-Identifier: MIT

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from db.columns import EventColumns

P = ParamSpec("P")
T = TypeVar("T")


class Remembering(Generic[P, T]):
    """A function of columns (and more, positional and hashable) that remembers its answers."""

    def __init__(self, work: Callable[Concatenate[EventColumns, P], T], most: int) -> None:
        self._work = work
        self._most = most
        self._known: OrderedDict[tuple[Any, ...], T] = OrderedDict()
        self._lock = threading.Lock()  # workers ask as well

    def __call__(self, columns: EventColumns, *args: P.args, **more: P.kwargs) -> T:
        key = (columns, *args, *more.values())
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        answer = self._work(columns, *args, **more)
        self._put(key, answer)
        return answer

    def known(self, columns: EventColumns, *args: P.args, **more: P.kwargs) -> T | None:
        """The answer if it is remembered."""
        with self._lock:
            return self._known.get((columns, *args, *more.values()))

    def put(self, answer: T, columns: EventColumns, *args: P.args, **more: P.kwargs) -> None:
        """Remember an answer that was made another way."""
        self._put((columns, *args, *more.values()), answer)

    def of(self, columns: EventColumns) -> list[tuple[tuple[Any, ...], T]]:
        """All answers about these columns, each with what else was asked."""
        with self._lock:
            return [(key[1:], value) for key, value in self._known.items() if key[0] is columns]

    def forget(self, columns: EventColumns) -> None:
        """Drop all answers about these columns, so that their memory is given back."""
        with self._lock:
            for key in [key for key in self._known if key[0] is columns]:
                del self._known[key]

    def _put(self, key: tuple[Any, ...], answer: T) -> None:
        with self._lock:
            self._known[key] = answer
            self._known.move_to_end(key)
            while len(self._known) > self._most:
                self._known.popitem(last=False)


def remembered(
    most: int,
) -> Callable[[Callable[Concatenate[EventColumns, P], T]], Remembering[P, T]]:
    """Keep the last `most` answers of a function of columns."""

    def wrap(work: Callable[Concatenate[EventColumns, P], T]) -> Remembering[P, T]:
        return cast(Remembering[P, T], Remembering(work, most))

    return wrap
