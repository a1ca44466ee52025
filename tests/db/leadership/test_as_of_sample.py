"""Who leads in the sample as of the days that matter in it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.dates.clock import days_of
from db.file import OpenFile
from db.leadership.as_of import leadership
from db.leadership.terms import Terms, load_terms
from db.leadership.values import Holding, Leadership, PositionAsOf
from seeds.sample import create_sample

TODAY = days_of(2026, 11, 22)
DAY_BEFORE = days_of(2022, 12, 28)
THE_DAY = days_of(2022, 12, 29)
DAY_AFTER = days_of(2022, 12, 30)
JEFF, DANIEL, MA = "Jeff Zhang", "Daniel Zhang", "Jack Ma"


@dataclass(frozen=True)
class Sample:
    """The sample and its terms."""

    file: OpenFile
    terms: Terms

    def on(self, day: int) -> Leadership:
        """Who leads on a day."""
        return leadership(self.file, self.terms, day, today=TODAY)

    def position(self, day: int, unit: str) -> PositionAsOf:
        """The only position of a unit on a day."""
        (found,) = [each for each in self.on(day).units if each.name == unit]
        (position,) = found.positions
        return position


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    """The sample, read only once."""
    path: Path = tmp_path_factory.mktemp("sample") / "sample.chronik"
    with create_sample(path) as file:
        yield Sample(file, load_terms(file))


def _said(position: PositionAsOf) -> list[tuple[str, str, str]]:
    return [(_name(each), each.status, each.state) for each in position.holdings]


def _name(holding: Holding) -> str:
    return holding.person.name if holding.person else "vacant"


def test_the_day_before_the_cloud_has_its_president_since_about_2018(sample: Sample) -> None:
    cloud = sample.position(DAY_BEFORE, "Alibaba Cloud")
    assert (cloud.title, cloud.leads, cloud.seats) == ("president", True, 1)
    assert _said(cloud) == [(JEFF, "regular", "holds")]
    (jeff,) = cloud.holdings
    assert jeff.span.starts == "2018~"
    assert (jeff.length.lo, jeff.length.hi) == (
        DAY_BEFORE - days_of(2019, 12, 31) + 1,
        DAY_BEFORE - days_of(2017, 1, 1) + 1,
    )
    assert not jeff.is_effect_unstated
    assert len(jeff.sources) == 3


def test_the_day_before_who_has_no_stated_start_perhaps_leads_already(sample: Sample) -> None:
    alibaba = sample.position(DAY_BEFORE, "Alibaba")
    assert _said(alibaba) == [(DANIEL, "regular", "perhaps"), (MA, "regular", "perhaps")]
    assert alibaba.holdings[0].known_on == "2022-12-29"
    for unit in ("T-Head", "IoT"):
        assert _said(sample.position(DAY_BEFORE, unit)) == [(JEFF, "regular", "perhaps")]


def test_the_day_before_nobody_is_recorded_who_leads_what_was_not_announced(
    sample: Sample,
) -> None:
    for unit in ("DingTalk", "Damo Academy"):
        position = sample.position(DAY_BEFORE, unit)
        assert (position.state, position.holdings) == ("not recorded", ())


def test_on_the_day_both_have_the_cloud_and_nobody_says_when_it_takes_effect(
    sample: Sample,
) -> None:
    cloud = sample.position(THE_DAY, "Alibaba Cloud")
    assert _said(cloud) == [(JEFF, "regular", "holds"), (DANIEL, "acting", "holds")]
    jeff, daniel = cloud.holdings
    assert (jeff.is_first_day, jeff.is_last_day) == (False, True)
    assert (daniel.is_first_day, daniel.is_last_day) == (True, False)
    assert jeff.is_effect_unstated and daniel.is_effect_unstated


@pytest.mark.parametrize("day", [DAY_AFTER, TODAY])
def test_afterwards_everybody_is_last_known_that_day_and_nothing_is_counted_on(
    sample: Sample, day: int
) -> None:
    cloud = sample.position(day, "Alibaba Cloud")
    assert _said(cloud) == [(DANIEL, "acting", "last known")]
    (daniel,) = cloud.holdings
    assert (daniel.announced, daniel.known_on) == ("2022-12-29", "2022-12-29")
    assert daniel.is_effect_unstated
    assert (daniel.length.lo, daniel.length.hi) == (1, 1)
    for unit in ("Alibaba", "DingTalk"):
        (holding,) = sample.position(day, unit).holdings
        assert (_name(holding), holding.state) == (DANIEL, "last known")
        assert (holding.known_on, holding.length.hi) == ("2022-12-29", None)
    for unit in ("T-Head", "IoT", "Alibaba Partnership"):
        (holding,) = sample.position(day, unit).holdings
        assert (_name(holding), holding.state) == (JEFF, "last known")
        assert holding.known_on == "2022-12-29"


def test_the_institute_has_no_leader_though_somebody_concentrates_on_it(sample: Sample) -> None:
    (damo,) = [each for each in sample.on(DAY_AFTER).units if each.name == "Damo Academy"]
    assert not damo.has_leader_position
    (focus,) = damo.positions
    assert (focus.title, focus.leads, focus.seats) == ("", False, None)
    assert _said(focus) == [(JEFF, "regular", "last known")]
    assert focus.holdings[0].is_effect_unstated


def test_the_units_are_the_tree_of_the_company_without_those_outside(sample: Sample) -> None:
    found = [(each.depth, each.name) for each in sample.on(DAY_AFTER).units]
    assert found == [
        (0, "Alibaba"), (1, "Alibaba Cloud"), (1, "DingTalk"), (1, "Taobao"),
        (1, "Alibaba Partnership"), (1, "Damo Academy"), (2, "T-Head"), (2, "IoT"),
    ]  # fmt: skip


def test_one_unit_is_told_with_those_below_it(sample: Sample) -> None:
    units = {each.name: each.unit_id for each in sample.on(DAY_AFTER).units}
    damo = leadership(sample.file, sample.terms, DAY_AFTER, unit=units["Damo Academy"], today=TODAY)
    assert [each.name for each in damo.units] == ["Damo Academy", "T-Head", "IoT"]
