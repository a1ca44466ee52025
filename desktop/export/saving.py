"""Bytes to a file, whole or not at all: an older file of that name survives every failure."""

# SPDX-License-Identifier: MIT

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from db.errors import ExportProblem
from db.saying import said


def save(path: Path, data: bytes) -> None:
    """Write the file through a temporary one beside it. Raises ExportProblem."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _problem(path, file.errorString())
    written = file.write(data)
    if written != len(data) or not file.commit():
        reason = file.errorString()
        file.cancelWriting()
        raise _problem(path, reason)


def _problem(path: Path, reason: str) -> ExportProblem:
    return ExportProblem(
        said(
            "{name} can't be written in {folder}: {why}.",
            name=path.name,
            folder=path.parent,
            why=reason.rstrip("."),
        ),
        said("Nothing was changed; an older file of that name is as it was."),
        said("Choose another place, or make room there."),
    )
