"""Every figure on the stats screen, against what a person would count."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.records import Category, Exchange
from hungry_tui.stats import Band, Phase, Rate, Tally, advise, summarise, to_json

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def row(
    number: int,
    approved: bool | None = True,
    category: Category = Category.design,
    reason: str = "",
    model: str = "base",
    version: str = "",
    minute: int | None = None,
) -> Exchange:
    when = BEGIN + timedelta(minutes=number if minute is None else minute)
    return Exchange(
        request_id=f"r{number}",
        timestamp=when,
        prompt="p",
        response="r",
        category=category,
        approved=approved,
        reason=reason,
        judged_at=None if approved is None else when,
        model=model,
        model_version=version,
    )


ROWS = st.lists(
    st.tuples(
        st.sampled_from([True, False, None]),
        st.sampled_from(Category),
        st.sampled_from(["", "why"]),
        st.integers(0, 5),  # few minutes: many verdicts at one time
    ),
    max_size=60,
).map(lambda all: [row(n, a, c, r, minute=m) for n, (a, c, r, m) in enumerate(all)])


@pytest.mark.parametrize(
    ("decisions", "phase", "to_next"),
    [
        (0, Phase.setup, 10),
        (9, Phase.setup, 1),
        (10, Phase.emerging, 15),
        (24, Phase.emerging, 1),
        (25, Phase.competent, 25),
        (49, Phase.competent, 1),
        (50, Phase.sharp, 50),
        (99, Phase.sharp, 1),
        (100, Phase.expert, None),
        (1000, Phase.expert, None),
    ],
)
def test_phases(decisions: int, phase: Phase, to_next: int | None) -> None:
    summary = summarise(row(n) for n in range(decisions))
    assert (summary.phase, summary.to_next_phase) == (phase, to_next)


@pytest.mark.parametrize(
    ("approved", "decisions", "band"),
    [
        (0, 0, None),
        (20, 20, Band.perfect),
        (19, 20, Band.perfect),
        (94, 100, Band.great),
        (9, 10, Band.great),
        (89, 100, Band.good),
        (4, 5, Band.good),
        (79, 100, Band.learning),
        (0, 3, Band.learning),
    ],
)
def test_bands(approved: int, decisions: int, band: Band | None) -> None:
    assert Rate(decisions, approved).band == band


def test_the_interval_is_wilsons() -> None:
    # 8/10 and 45/50 as the literature tabulates them; the ends are exact.
    assert Rate(10, 8).interval == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert Rate(50, 45).interval == pytest.approx((0.7864, 0.9565), abs=1e-4)
    assert Rate().interval is None
    low, high = Rate(3, 0).interval or (1, 1)
    assert low == 0
    assert high == pytest.approx(0.5615, abs=1e-4)


@given(st.integers(1, 10_000), st.data())
def test_an_interval_holds_its_rate_and_stays_within_0_and_1(decisions: int, data: st.DataObject) -> None:
    rate = Rate(decisions, data.draw(st.integers(0, decisions)))
    assert rate.rate is not None
    assert rate.interval is not None
    assert 0 <= rate.interval[0] <= rate.rate <= rate.interval[1] <= 1


def test_counts_by_category_and_model() -> None:
    summary = summarise(
        [
            row(1, True, Category.design),
            row(2, False, Category.testing, model="t-trained", version="v2"),
            row(3, True, Category.testing, model="t-trained:v2", version="v2"),
            row(4, None, Category.other),
            row(5, True, Category.design, model=""),
            row(6, False, Category.design, model="base:latest"),
        ]
    )
    assert summary.total == Rate(5, 3)
    assert summary.undecided == 1
    assert summary.categories == {Category.design: Rate(3, 2), Category.testing: Rate(2, 1)}
    assert summary.models == {"base": Rate(2, 1), "t-trained v2": Rate(2, 1), "unknown": Rate(1, 1)}


def test_over_time_is_twenty_equal_periods_with_what_went_before() -> None:
    summary = summarise(row(n, n >= 100) for n in range(200))
    assert [period.rate.decisions for period in summary.over_time] == [10] * 20
    assert [period.rate.rate for period in summary.over_time] == [0.0] * 10 + [1.0] * 10
    assert summary.over_time[10].trailing == Rate(20, 10)
    assert summary.over_time[0].start == BEGIN
    assert summary.over_time[-1].end == BEGIN + timedelta(minutes=199)
    assert summary.recent == Rate(20, 20)


def test_the_latest_reasons_come_first() -> None:
    summary = summarise(row(n, n % 2 == 0, reason="" if n == 18 else f"because {n}") for n in range(20))
    assert [remark.reason for remark in summary.reasons] == [
        f"because {n}" for n in (19, 17, 16, 15, 14, 13, 12, 11, 10, 9)
    ]
    assert summary.reasons[0].approved is False


@given(ROWS, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_a_tally_that_went_astray_and_back_equals_one_that_did_not(rows: list[Exchange], chance: random.Random) -> None:
    """One by one, many at once, taken back, in any mixture: the rows that are left decide."""
    tally = tally_of(rows)
    there: list[Exchange] = []
    elsewhere = rows[:]
    chance.shuffle(elsewhere)
    while elsewhere:
        match chance.randrange(4):
            case 0:
                tally.extend(elsewhere[:7])
                there, elsewhere = there + elsewhere[:7], elsewhere[7:]
            case 1 if there:
                gone = there.pop(chance.randrange(len(there)))
                tally.remove(gone)
                if chance.random() < 0.5:
                    elsewhere.append(gone)
            case _:
                there.append(elsewhere.pop())
                tally.add(there[-1])
        one_by_one = tally_of(there)
        for one in there:
            one_by_one.add(one)
        assert tally.summary() == one_by_one.summary() == summarise(there)


def tally_of(rows: list[Exchange]) -> Tally:
    return Tally({one.request_id: one for one in rows}.__getitem__)


def test_models_stand_in_the_order_of_their_first_decision() -> None:
    rows = [row(1, None, model="c"), row(2, model="b"), row(3, model="a"), row(4, model="c"), row(5, False, model="b")]
    one_by_one = tally_of(rows)
    for one in rows:
        one_by_one.add(one)
    assert list(summarise(rows).models) == list(one_by_one.summary().models) == ["b", "a", "c"]


def test_verdicts_of_one_moment_stand_in_the_order_of_their_ids() -> None:
    rows = [row(number, reason=f"because {number}", minute=number // 4) for number in range(8)]
    for order in (rows, rows[::-1]):
        latest = [remark.request_id for remark in summarise(order).reasons]
        assert latest == [f"r{number}" for number in range(7, -1, -1)]


@pytest.mark.parametrize("never_there", [row(1, False), row(1, True, minute=2), row(0, True, minute=1), row(2, True)])
def test_taking_back_what_was_never_there_is_an_error(never_there: Exchange) -> None:
    tally = tally_of([])
    tally.add(row(1, True))
    with pytest.raises(KeyError):
        tally.remove(never_there)
    assert tally.summary().total == Rate(1, 1)


def test_json_of_an_empty_history() -> None:
    assert to_json(summarise([])) == {
        "decisions": 0,
        "approved": 0,
        "denied": 0,
        "undecided": 0,
        "rate": None,
        "interval": None,
        "phase": "Setup",
        "to_next_phase": 10,
        "band": None,
        "categories": {},
        "models": {},
    }


def test_json_of_a_history() -> None:
    found = to_json(summarise([row(1), row(2), row(3, False), row(4, None)]))
    low, high = Rate(3, 2).interval or (0, 0)
    rates = {"decisions": 3, "approved": 2, "rate": 2 / 3, "interval": [low, high]}
    assert found["categories"] == {"design": rates}
    assert found["models"] == {"base": rates}
    assert (found["denied"], found["undecided"], found["band"]) == (1, 1, "learning")


def test_advice_names_what_is_missing() -> None:
    assert "5 more replies" in advise(summarise([]))[0]
    assert "1 more reply" in advise(summarise(row(n) for n in range(4)))[0]
    assert not advise(summarise(row(n, category=list(Category)[n % 6]) for n in range(12)))


def test_advice_names_the_weakest_category_and_little_variety() -> None:
    rows = [row(n, n % 10 != 0, Category.design) for n in range(30)]
    rows += [row(100 + n, n < 2, Category.testing) for n in range(5)]
    weak, variety = advise(summarise(rows))
    assert "testing: 2 of 5" in weak
    assert "30 of 35 decisions are about design" in variety


def test_advice_on_contradictions_and_on_what_is_left_undecided() -> None:
    rows = [row(n, category=list(Category)[n % 6]) for n in range(12)]
    rows += [row(50 + n, None) for n in range(7)]
    conflict, undecided = advise(summarise(rows), conflicts=2)
    assert conflict.startswith("2 pairs")
    assert "7 replies" in undecided
