"""Makes the sample timeline: the JSON of this folder in a new `.chronik` file.

For `chronik --sample`, `chronik new FILE --sample` and Help › Fresh sample.
"""

# SPDX-License-Identifier: MIT

from pathlib import Path

from db.errors import ImportProblem
from db.file import OpenFile, create
from db.history import Loaded, load
from db.loading.chronik_json import read, read_header
from db.loading.existing import existing_of
from db.saying import said
from seeds import sample_text


def create_sample(path: Path) -> OpenFile:
    """Make a new file at `path` that holds the sample and return it open for writing.

    Raises FileProblem when something is at the path already or it can't be written.
    """
    header = read_header(sample_text())
    file = create(path, title=header.title, language=header.language, zone=header.zone)
    try:
        fill_with_sample(file)
    except BaseException:
        file.close()
        path.unlink(missing_ok=True)
        raise
    return file


def fill_with_sample(file: OpenFile) -> Loaded:
    """Load the sample into an open file in one transaction; the file's title stays as it is."""
    batch = read(sample_text(), existing_of(file))
    if batch.rejected:
        reason = batch.rejected[0].reason
        raise ImportProblem(
            said("The sample of this installation is damaged: {reason}.", reason=reason),
            "",
            said("Install Chronik again."),
        )
    return load(file, batch, label="Sample", can_be_undone=False)
