"""What changed between two days, in sentences."""

# SPDX-License-Identifier: MIT

import pytest

from db.leadership.values import Difference, Length
from db.reading.named import Named
from desktop.panes.leadership.sentences import sentence_of
from tests.panes.leadership.values import CLOUD, COMPANY, DANIEL, JEFF, went

INSTITUTE = Named("unit", 6, "Institute")


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        (went(), "Jeff left as president of Cloud after 4 years"),
        (went(length=Length(1_095, 2_189)),
         "Jeff left as president of Cloud after about 4 years (3 to 6)"),
        (went(length=None, title=""), "Jeff left Cloud"),
        (went(is_certain=False, length=None), "Jeff left as president of Cloud (perhaps)"),
        (Difference("came", CLOUD, DANIEL, title="president", is_effect_unstated=True),
         "Daniel became president of Cloud (day of effect not stated)"),
        (Difference("came", CLOUD, DANIEL), "Daniel came to Cloud"),
        (Difference("came", CLOUD, None, title="president"),
         "The position president of Cloud became vacant"),
        (Difference("became acting", CLOUD, DANIEL, title="president", status="acting"),
         "Daniel became acting president of Cloud"),
        (Difference("became regular", CLOUD, DANIEL, title="president"),
         "Daniel became regular president of Cloud"),
        (Difference("moved", INSTITUTE, JEFF, old="president", other_unit=CLOUD,
                    length=Length(1_461, 1_461)),
         "Jeff moved from president of Cloud to Institute (after 4 years)"),
        (Difference("moved", CLOUD, JEFF, old="counsel", new="president", other_unit=CLOUD),
         "Jeff moved from counsel to president in Cloud"),
        (Difference("founded", CLOUD), "Cloud was founded"),
        (Difference("dissolved", CLOUD), "Cloud was dissolved"),
        (Difference("renamed", CLOUD, old="Servers"), "Servers was renamed Cloud"),
        (Difference("merged", CLOUD, other_unit=INSTITUTE), "Cloud was merged into Institute"),
        (Difference("split", INSTITUTE, other_unit=CLOUD), "Institute was split from Cloud"),
        (Difference("replaced", CLOUD, other_unit=INSTITUTE),
         "Cloud was replaced by Institute"),
        (Difference("moved under", CLOUD, old="Company", new="Institute", other_unit=INSTITUTE),
         "Cloud moved from Company to Institute"),
        (Difference("moved under", CLOUD, new="Company", other_unit=COMPANY),
         "Cloud became a part of Company"),
        (Difference("moved under", CLOUD, old="Company"), "Cloud is no longer a part of Company"),
    ],
)  # fmt: skip
def test_a_difference_is_told_in_one_sentence(difference: Difference, words: str) -> None:
    assert sentence_of(difference).text == words


def test_names_in_a_sentence_lead_to_their_records() -> None:
    targets = [part.target for part in sentence_of(went()).parts if part.target is not None]
    assert targets == [JEFF, CLOUD]


def test_braces_in_a_name_are_only_a_name() -> None:
    odd = Named("unit", 2, "{title} {0}")
    assert sentence_of(Difference("founded", odd)).text == "{title} {0} was founded"
