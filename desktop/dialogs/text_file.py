"""Reads a text file that becomes the text of a source."""

# SPDX-License-Identifier: MIT

from pathlib import Path
from typing import Final

from db.errors import FileProblem
from db.saying import said

MOST_BYTES: Final = 32 * 1024 * 1024
_MARKS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


def read_text(path: Path) -> str:
    """The text, with plain line ends. UTF-8, UTF-16 with its mark, else Western (cp1252).

    Raises FileProblem when it can't be read, is too large or is no text.
    """
    safe = said("The source is as it was.")
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileProblem(
                said("{name} is larger than 32 MB.", name=path.name),
                safe,
                said("Paste the part you need."),
            )
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise FileProblem(
            said("{name} can't be read: {why}.", name=path.name, why=why),
            safe,
            said("Choose another file."),
        ) from error
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise FileProblem(
        said("{name} is not a text.", name=path.name), safe, said("Choose a .txt or .md file.")
    )
