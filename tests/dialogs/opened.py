"""Every dialog on a record, with a stored record in it, as tests open them."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.dates.span import make_span
from db.drafts.values import (
    CitationDraft,
    EventDraft,
    LinkDraft,
    NoteDraft,
    OfficeDraft,
    ParentDraft,
    PersonDraft,
    SourceDraft,
    UnitChangeDraft,
    UnitDraft,
    Who,
)
from db.drafts.views import SavedView, ViewState
from db.filtering.values import NO_FILTER, Filter, Group, filter_of
from db.records import Alias, Era, Kind, Link, Post, Tag, Unit
from desktop.dialogs.asking import Helpers
from desktop.dialogs.citation_dialog import CitationDialog
from desktop.dialogs.compare_dialog import CompareDialog, Comparison
from desktop.dialogs.era_dialog import EraDialog
from desktop.dialogs.filter_dialog import Counts, FilterDialog, FilterHelpers
from desktop.dialogs.kind_dialog import KindDialog
from desktop.dialogs.link_dialog import LinkDialog
from desktop.dialogs.many_dialog import ManyDialog, ManyEdit
from desktop.dialogs.merge_dialog import MergeDialog, MergeSide, Merging
from desktop.dialogs.note_dialog import NoteDialog
from desktop.dialogs.person_dialog import PersonDialog
from desktop.dialogs.record_sheet import RecordSheet
from desktop.dialogs.source_dialog import SourceDialog
from desktop.dialogs.tag_dialog import TagDialog
from desktop.dialogs.tenure_dialog import TenureDialog
from desktop.dialogs.unit_dialog import UnitDialog
from desktop.dialogs.view_dialog import ViewDialog
from desktop.filter_words import Names
from tests.dialogs import asked

# Another program may have written these: no date, no known term, two lines, a code of its own.
ODD_DATE = "some day in spring"
PASSAGE = CitationDraft(
    asked.ARTICLE, "when", "", "paragraph 2", 10, 21, "on Thursday", "it was ", " said", 3, "n", 4
)
PERSON = PersonDraft(
    "Jeff Zhang", "Zhang, Jeff", "Led the cloud.\n\nTwice.", "1968", ODD_DATE,
    (
        Alias("Zhang Jianfeng", person_id=1, language="zh-Latn", kind="pen name", id=3, uid="a"),
        Alias("张建锋", person_id=1, span=make_span("2002", "2022-12-29"), id=4, uid="b"),
    ),
    ("cloud", "to check"), (("Stage", "one\ntwo"),), (PASSAGE,), 1,
)  # fmt: skip
UNIT = UnitDraft(
    Unit("Alibaba Cloud", "arm", "2009-09", "", "03-31", "The cloud.", 1, "u"),
    (ParentDraft(Who("Alibaba", 2), "founded there", make_span("2009-09", ".."), 5),),
    (Alias("阿里云", unit_id=1, language="zh", id=6, uid="c"),),
    (UnitChangeDraft("split from", Who("Alibaba", 2), make_span("2009-09"), 8, True, 9),),
    (Post(1, "President", True, 1, "2009", "", 7, "p"), Post(1, "", False, None, id=8, uid="q")),
    ("cloud",), (("Stage", "one"),), (PASSAGE,),
)  # fmt: skip
OFFICE = OfficeDraft(
    Who("Alibaba Cloud", 1), Who("Daniel Zhang", 2), "President", True, 1, 7, "acting",
    "2022-12-29", "stated", make_span("2022-12-29?", "", attested="2022-12-29", wording="since"),
    citations=(PASSAGE,), id=5,
)  # fmt: skip
SOURCE = SourceDraft(
    "Tech news article", "A newspaper", "Somebody", "ftp://old", "", "tlh", "2022-12-29",
    ODD_DATE, 7, "One.\u00a0Two.\r\nThree.", 11,
)  # fmt: skip
ERA = Era("Fiscal year 2023", "#123456", make_span("2022-04", "2023-03", wording="FY"), 3, "e")
KIND = Kind("pact", "Partnership", "#3a7ca5", "star", 9, "k")
TAG = Tag("to check", "", 5, "t")
NOTE = NoteDraft("Some **bold** words", "uid", None, 6)
PINNED = NoteDraft("There it turned", "", 1_672_275_605, 6)
LINK = LinkDraft(Link(1, 2, "inspired by", True, 4, "l"), (PASSAGE,))
EVENT = EventDraft(
    "Outage in Hong Kong", "incident", place="Hong Kong", description="Long words.",
    span=make_span("[2022-12-16..2022-12-19]"), people=(Who("Jeff Zhang", 1),),
    units=(Who("Alibaba Cloud", 1),), citations=(PASSAGE,), tags=("cloud",), id=3,
)  # fmt: skip


@dataclass(frozen=True)
class Opened:
    """A dialog by name: how it is made, and what it has to give back untouched."""

    make: Callable[[Helpers], RecordSheet]
    value: Any


FILTER = filter_of(
    [
        Group("kind", ids=(3, 5), how="none"),
        Group("unit", ids=(1,), is_below=False),
        Group("person", ids=(2, 77), how="all"),  # one of them was deleted
        Group("tag", ids=(2,), how="none"),
        Group("modality", words=("rumour",)),
        Group("when", since="2018", until="2022-12-29"),
        Group("text", words=("云 cloud",), how="none"),
    ],
    has_office=False,
)
VIEW = SavedView(
    4, "Cloud", ViewState((1.5e9, 1.6e9), "units", ("unit:2",), FILTER, "tag", "dark", 3)
)
DIALOGS: dict[str, Opened] = {
    "person": Opened(lambda h: PersonDialog(None, PERSON, h), PERSON),
    "unit": Opened(lambda h: UnitDialog(None, UNIT, h), UNIT),
    "tenure": Opened(lambda h: TenureDialog(None, OFFICE, h), OFFICE),
    "source": Opened(lambda h: SourceDialog(None, SOURCE, h), SOURCE),
    "citation": Opened(lambda h: CitationDialog(None, PASSAGE, h), PASSAGE),
    "era": Opened(lambda h: EraDialog(None, ERA, h), ERA),
    "kind": Opened(lambda h: KindDialog(None, KIND, h), KIND),
    "tag": Opened(lambda h: TagDialog(None, TAG, h), TAG),
    "note": Opened(lambda h: NoteDialog(None, NOTE, "Outage", h), NOTE),
    "pinned": Opened(lambda h: NoteDialog(None, PINNED, "", h), PINNED),
    "link": Opened(lambda h: LinkDialog(None, LINK, "One", "Two", h), LINK),
    "filter": Opened(lambda h: FilterDialog(None, FILTER, asked_of(h)), FILTER),
    "view": Opened(lambda h: ViewDialog(None, VIEW, (VIEW,), h), VIEW),
    "many": Opened(lambda h: ManyDialog(None, 12, h, ManyEdit("other")), ManyEdit("other")),
}
COMPARISON = Comparison(replace(EVENT, id=0, title="Servers fail"), EVENT)
LOOKS: dict[str, Callable[[Helpers], RecordSheet]] = {
    **{name: opened.make for name, opened in DIALOGS.items()},
    "new person": lambda h: PersonDialog(None, PersonDraft(), h),
    "new unit": lambda h: UnitDialog(None, UnitDraft(), h),
    "new tenure": lambda h: TenureDialog(None, OfficeDraft(Who("")), h),
    "new source": lambda h: SourceDialog(None, SourceDraft(), h),
    "compare": lambda h: CompareDialog(None, COMPARISON, h),
    "no filter": lambda h: FilterDialog(None, NO_FILTER, asked_of(h)),
    "new view": lambda h: ViewDialog(None, SavedView(0, "", VIEW.state), (VIEW,), h),
    "merge": lambda h: MergeDialog(None, Merging("unit", MergeSide(1, "A"), _nobody), h),
}


def asked_of(helpers: Helpers) -> FilterHelpers:
    """What the filter's dialog may ask; it counts as many as there are groups."""
    names: Names = {
        ("unit", 1): "Alibaba Cloud",
        ("person", 2): "Daniel Zhang",
        ("tag", 2): "people",
    }

    def count(filter: Filter, told: Callable[[Counts], None]) -> None:
        told(((len(filter.groups), 99), (int(filter.has_office), 9)))

    return FilterHelpers(helpers, count, names)


def helpers(**more: Any) -> Helpers:
    """Those of the other dialogs, with the positions of Alibaba Cloud."""
    return asked.helpers(posts=UNIT.posts, **more)


def type_over(field: QWidget, text: str) -> None:
    """Replace what stands in a field by keys."""
    line = field.focusProxy() or field
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    if text.isascii():
        QTest.keyClicks(line, text)
    else:  # no key has these signs: an input method gives them
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(line, event)


def take(field: QWidget, text: str) -> None:
    """Type a name into a field of names and take the first row."""
    line = field.focusProxy() or field
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def save(dialog: QWidget) -> None:
    """Press Ctrl+Enter."""
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _nobody(id: int) -> MergeSide:
    return MergeSide(id, "B")
