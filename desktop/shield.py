"""Keeps an error in what Qt calls from ending the program.

PySide6 6.11 crashes when an error that C code raised (`int("x")`, a sqlite3 or numpy error)
leaves a method that Qt called before any Python `try` has seen it. A class that overrides
methods of Qt wears `@shielded`: then such an error reaches `sys.excepthook` like every other.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any, TypeVar

T = TypeVar("T", bound=type)


def shielded(cls: T) -> T:
    """Put a `try` around every method of the class that overrides one of Qt's."""
    of_qt = [base for base in cls.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, member in list(vars(cls).items()):
        is_ours = isinstance(member, FunctionType) and not name.startswith("__")
        if is_ours and any(hasattr(base, name) for base in of_qt):
            setattr(cls, name, _caught_once(member))
    return cls


def _caught_once(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def called(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except BaseException:
            raise

    return called
