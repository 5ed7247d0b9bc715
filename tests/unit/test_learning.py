"""From verdicts to lessons: rules and their lives, the user's word, examples, conflicts, the note."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.learning import (
    Change,
    Learner,
    Lessons,
    Reading,
    RuleEdit,
    State,
    Status,
    Want,
    diff_lessons,
    guess_category,
    learn,
    recall,
)
from hungry_tui.learning.text import estimate_tokens
from hungry_tui.modelfile import compose
from hungry_tui.records import Category, Exchange

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
UNTYPED = "```python\ndef f(x):\n    return x\n```"
TYPED = "```python\ndef f(x: int) -> int:\n    return x\n```"
Row = tuple[str, bool, str]
"""Response, verdict, reason."""


def history(rows: Sequence[Row], category: Category = Category.code_generation, start: int = 0) -> list[Exchange]:
    return [
        Exchange(
            f"d{n}", EPOCH + timedelta(minutes=n), f"Write helper number {n}", response, category, approved, reason
        )
        for n, (response, approved, reason) in enumerate(rows, start)
    ]


def texts(lessons: Lessons) -> list[str]:
    return [rule.instruction for rule in lessons.active]


def session() -> list[Exchange]:
    """The three decisions of the training guide."""
    swift = "```swift\n{}\n```"
    rows = [
        (
            "Write a Swift function to decode JSON",
            "do { try decode() } catch { print(error) }",
            True,
            "Good error handling",
        ),
        ("Fix this code that's breaking", "if a { if b { if c { run() } } }", False, "Too complex, missing comments"),
        ("Design an API wrapper", "actor Client {}", True, "Great use of actors"),
    ]
    return [
        Exchange(f"req_{n}", EPOCH, prompt, swift.replace("{}", code), guess_category(prompt), approved, reason)
        for n, (prompt, code, approved, reason) in enumerate(rows)
    ]


def test_the_guides_session_is_learned_at_once_and_built_in() -> None:
    told = session()
    lessons = learn(told)
    by_aspect = {rule.aspect: rule for rule in lessons.active}
    assert (by_aspect["error_handling"].want, by_aspect["actors"].want) == (Want.include, Want.include)
    assert by_aspect["complexity"].instruction == "For debugging requests: keep the solution simple."
    assert by_aspect["comments"].supports == ("req_1",)
    assert {rule.status for rule in lessons.active} == {Status.provisional}
    assert "req_0" in {example.request_id for example in lessons.examples}
    note = recall("Fix my crash", Category.debugging, told, lessons)
    assert "Keep the solution simple." in note
    assert "Use actors." in recall("Design a cache", Category.design, told, lessons)
    more = told + history([(TYPED, True, ""), (TYPED, True, "")], start=10)
    system = compose("base", learn(more)).system
    for words in ("keep the solution simple", "comments in the code", "Use actors.", "Include error handling."):
        assert words in system


def test_a_second_reason_confirms_a_rule_and_quotes_both() -> None:
    lessons = learn(history([(UNTYPED, False, "no type hints"), (UNTYPED, False, "add type hints"), (TYPED, True, "")]))
    (rule,) = lessons.rules
    assert (rule.text, rule.status) == ("Include type hints.", Status.confirmed)
    assert rule.quotes == (("d0", "no type hints"), ("d1", "add type hints"))
    assert (rule.followed, rule.violated) == (1, 0)
    assert lessons.effect("d1") == (rule,)
    assert lessons.effect("d2") == ()


def test_an_approved_retry_that_does_as_the_reason_asked_confirms_the_rule() -> None:
    told = history([(UNTYPED, False, "add type hints"), (TYPED, True, "")])
    (rule,) = learn(told).rules
    assert rule.status is Status.provisional
    (rule,) = learn([told[0], replace(told[1], retry_of="d0")]).rules
    assert rule.status is Status.confirmed


def test_labels_stay_as_the_history_grows() -> None:
    rows: list[Row] = [(UNTYPED, False, "add type hints"), (UNTYPED, False, "add tests")]
    before = {rule.id: rule.label for rule in learn(history(rows)).rules}
    rows += [(UNTYPED, False, "use attrs"), *[(UNTYPED, False, "add docstrings")] * 4]
    after = {rule.id: rule.label for rule in learn(history(rows)).rules}
    assert before == {"type_hints/include/all": "R1", "tests/include/all": "R2"}
    assert after.items() >= before.items()


def test_after_a_change_of_taste_the_old_rule_gives_way_within_twenty_decisions() -> None:
    rows: list[Row] = [(UNTYPED, False, "add type hints")] * 4 + [(TYPED, True, "")] * 40
    rows += [(TYPED, False, "no more type hints"), (TYPED, True, ""), (TYPED, False, "stop using type hints")]
    rows += [(UNTYPED, True, "")] * 5 + [(TYPED, False, "drop the type hints"), (UNTYPED, True, "")]
    assert texts(learn(history(rows))) == ["Do not use type hints."]


def test_one_slip_does_not_turn_a_well_founded_rule() -> None:
    rows: list[Row] = [(UNTYPED, False, "add type hints"), (TYPED, True, "")] * 4 + [
        (TYPED, False, "drop the type hints")
    ]
    assert texts(learn(history(rows))) == ["Include type hints."]


def test_two_reasons_in_a_row_turn_a_rule_however_well_founded() -> None:
    rows: list[Row] = [(UNTYPED, False, "add type hints")] * 9 + [(TYPED, True, "")] * 9
    rows += [(TYPED, False, "no type hints")] * 2
    assert texts(learn(history(rows))) == ["Do not use type hints."]


def test_one_complaint_outweighs_any_amount_of_praise() -> None:
    rows: list[Row] = [(TYPED, True, "good type hints")] * 9
    assert texts(learn(history(rows))) == ["Include type hints."]
    assert texts(learn(history([*rows, (TYPED, False, "no type hints")]))) == ["Do not use type hints."]


def test_a_length_gets_a_number_and_the_users_own_number_wins() -> None:
    long, short = "word " * 200, "word " * 60
    rows: list[Row] = [(long, False, "too long"), *[(short, True, "")] * 5]
    assert texts(learn(history(rows))) == ["Keep the reply to at most 60 words."]
    rows.append((long, False, "max 40 words"))
    assert texts(learn(history(rows))) == ["Keep the reply to at most 40 words."]


def test_a_wish_that_other_kinds_of_request_speak_against_is_scoped() -> None:
    told = history([(UNTYPED, False, "add type hints")] * 3, Category.testing)
    told += history([(UNTYPED, True, "")] * 6, Category.debugging, start=10)
    assert texts(learn(told)) == ["For testing requests: include type hints."]


def test_verdicts_without_reasons_teach_what_they_share() -> None:
    rng = random.Random(1)
    rows: list[Row] = []
    for _ in range(60):
        emoji, bullets = rng.random() < 0.5, rng.random() < 0.5
        text = ("🚀 Done." if emoji else "Done.") + ("\n\n- one\n- two" if bullets else "")
        rows.append((text, not emoji, ""))
    assert texts(learn(history(rows))) == ["Do not use emoji."]


def test_verdicts_by_chance_rarely_teach() -> None:
    parts = ["🚀", "- one\n- two", "Maybe so.", "## Head", "| a |\n|---|", "**bold**", "Let me know!"]
    taught = 0
    for seed in range(50):
        rng = random.Random(seed)
        rows: list[Row] = [
            ("\n\n".join(part for part in parts if rng.random() < 0.5) or "Done.", rng.random() < 0.5, "")
            for _ in range(40)
        ]
        taught += len(learn(history(rows)).active)
    assert taught < 15


def test_a_tombstone_holds_against_new_reasons_and_its_likes() -> None:
    rows: list[Row] = [("Plain.", False, "use pytest"), ("Plain.", False, "use pytest")]
    tombstone = RuleEdit("pytest/include/all", State.disabled)
    told = history([*rows, *rows, ("Plain.", False, "use pytest fixtures")])
    lessons = learn(told, edits=[tombstone])
    assert texts(lessons) == []
    assert recall("Test it", Category.testing, told + history(rows, start=20), lessons) == ""


def test_an_edited_text_stays_while_evidence_grows() -> None:
    edit = RuleEdit("type_hints/include/all", State.edited, "Annotate public functions.")
    for count in (1, 3):
        (rule,) = learn(history([(UNTYPED, False, "add type hints")] * count), edits=[edit]).rules
        assert (rule.text, len(rule.supports), rule.state) == ("Annotate public functions.", count, State.edited)


def test_a_rule_of_the_users_own_is_taught_without_evidence_and_silences_its_opposite() -> None:
    own = RuleEdit("type_hints/avoid/all", State.pinned, "Leave the types off.", "type_hints", Want.avoid)
    assert texts(learn([], edits=[own])) == ["Leave the types off."]
    assert texts(learn(history([(UNTYPED, False, "add type hints")] * 3), edits=[own])) == ["Leave the types off."]


def test_a_rule_of_the_users_own_is_disabled_and_let_back_and_deleted_and_no_other_label_moves() -> None:
    def own(text: str, state: State) -> RuleEdit:
        return RuleEdit(f"own/{text}", state, text, text, Want.include)

    second = own("Be kind.", State.edited)
    learned = RuleEdit("type_hints/include/all", State.pinned)
    for told in ([], history([(UNTYPED, False, "use pathlib")])):
        for state, left in (
            (State.edited, {"U1": True, "U2": True}),
            (State.disabled, {"U1": False, "U2": True}),
            (State.auto, {"U2": True}),
        ):
            rules = learn(told, edits=[learned, own("Be brief.", state), second]).rules
            assert {rule.label: rule.active for rule in rules if rule.id.startswith("own/")} == left


def test_a_pinned_rule_stays_when_its_evidence_is_gone() -> None:
    pin = RuleEdit("type_hints/include/testing", State.pinned)
    assert texts(learn([], edits=[pin])) == ["For testing requests: include type hints."]
    assert texts(learn([], edits=[RuleEdit("nonsense", State.pinned)])) == []


def test_edits_survive_as_documents() -> None:
    edit = RuleEdit("a/include/all", State.pinned, "Use a.", "a", Want.at_most, 3.0, Category.testing)
    assert RuleEdit.from_document(edit.to_document()) == edit


def test_opposite_reasons_close_together_are_shown_with_both_decisions() -> None:
    lessons = learn(history([(UNTYPED, False, "add type hints"), (TYPED, False, "drop the type hints")]))
    (conflict,) = lessons.conflicts
    assert (conflict.earlier, conflict.later) == ("d0", "d1")
    assert "add type hints" in conflict.question


def test_opposite_verdicts_on_the_same_thing_are_shown_too() -> None:
    told = [replace(e, prompt="Write a CSV parser") for e in history([(TYPED, True, ""), (TYPED, False, "")])]
    (conflict,) = learn(told).conflicts
    assert (conflict.earlier, conflict.later) == ("d0", "d1")


def test_examples_break_no_rule_and_are_whole() -> None:
    rows: list[Row] = [
        (UNTYPED, True, ""),
        (TYPED, True, ""),
        (TYPED + " x" * 3000, True, ""),
        (UNTYPED, False, "add type hints"),
    ]
    told = history(rows)
    told[1] = replace(told[1], response=TYPED + "\n\nShort.")
    told.append(replace(told[1], request_id="partial", response=TYPED + "\n\nBroken", partial=True))
    told.append(replace(told[1], request_id="cut", response=TYPED + "\n\nToo", cut=True))
    assert [example.response for example in learn(told).examples] == [TYPED + "\n\nShort."]


def test_an_example_that_leaks_into_other_replies_is_not_shown_any_more() -> None:
    phrase = "The harbour master counts every single boat before the evening tide."
    told = history([(phrase, True, "")])
    assert len(learn(told).examples) == 1
    rows: list[Row] = [(f"{phrase} Also number {number}.", False, "") for number in range(3)]
    told += [replace(exchange, model_version="v1") for exchange in history(rows, start=5)]
    assert learn(told).examples == ()


def test_a_truly_close_approved_reply_is_recalled_by_a_model_that_can_bear_it() -> None:
    told = [replace(history([("Use `json.loads`.", True, "")])[0], prompt="Write a function to decode JSON")]
    again = "Write a function to decode JSON"
    assert "json.loads" in recall(again, Category.code_generation, told, learn(told), carried=())
    assert recall(again, Category.code_generation, told, learn(told), carried=(), small_model=True) == ""
    assert recall("Explain closures", Category.explanation, told, learn(told), carried=()) == ""
    assert "json.loads" in recall("Parse it", Category.other, told, learn(told), carried=(), closeness={"d0": 0.9})


def test_an_unread_wish_is_kept_in_the_users_words() -> None:
    told = history([(UNTYPED, False, "grow a spine would you")])
    lessons = learn(told)
    assert [item.text for item in lessons.feedback] == ["grow a spine would you"]
    assert "spine" in recall("Write it", Category.code_generation, told, lessons)
    assert "spine" in compose("base", lessons).system


def test_an_unread_wish_that_recurs_becomes_a_confirmed_rule_in_the_users_words_and_outlives_the_recent() -> None:
    told = history([(UNTYPED, False, "grow a spine would you"), (UNTYPED, False, "oh do grow a spine my friend")])
    told += history([(TYPED, True, "")] * 70, start=5)
    lessons = learn(told)
    (rule,) = lessons.active
    assert (rule.text, rule.supports) == ("oh do grow a spine my friend", ("d0", "d1"))
    assert "spine" in compose("base", lessons).system
    assert learn(told, edits=[RuleEdit(rule.id, State.disabled)]).active == ()


def test_what_is_read_with_doubt_is_taught_in_the_users_words_until_said_again() -> None:
    rows: list[Row] = [("Done 🚀", False, "oh good, more emoji")]
    assert texts(learn(history(rows))) == ["oh good, more emoji"]
    rows.append(("Done 🚀", False, "drop the emoji"))
    assert texts(learn(history(rows))) == ["Do not use emoji."]


def test_the_note_leaves_out_what_the_model_carries_but_says_what_is_newer() -> None:
    told = history([(UNTYPED, False, "add type hints")] * 2)
    lessons = learn(told)
    carried = compose("base", lessons).rule_ids
    assert recall("Write it", Category.other, told, lessons, carried=carried) == ""
    assert "Include type hints." in recall("Write it", Category.other, told, lessons, carried=carried, small_model=True)
    newer = told + history([(UNTYPED, False, "use attrs")], start=5)
    assert recall("Write it", Category.other, newer, lessons, carried=carried).endswith("\n- Use attrs.")


def test_the_note_leaves_out_what_is_for_other_requests() -> None:
    told = history([(UNTYPED, False, "for tests use fixtures")])
    lessons = learn(told)
    assert "fixtures" in recall("Test it", Category.testing, told, lessons)
    assert recall("Explain it", Category.explanation, told, lessons) == ""


REASONS = st.sampled_from(
    [
        "",
        "add type hints",
        "drop the type hints",
        "too long",
        "use pathlib",
        "stop using lodash",
        "no tests",
        "meh",
        "for fixes be brief",
        "Great use of actors",
        "max 5 lines",
        "grow a spine",
        "nice, but no docstrings",
    ]
)
REPLIES = st.sampled_from([UNTYPED, TYPED, "Actors.", "- a\n- b", "word " * 90])
HISTORIES = st.lists(st.tuples(REPLIES, st.booleans(), REASONS), max_size=25)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["put", "put", "put", "discard", "read"]),
        st.integers(0, 5),
        st.tuples(REPLIES, st.none() | st.booleans(), REASONS),
        st.sampled_from([Category.debugging, Category.testing]),
    ),
    min_size=8,
    max_size=16,
)


@given(STEPS)
@settings(max_examples=80, deadline=None)
def test_learning_in_any_order_of_steps_says_the_same_as_learning_at_once(
    steps: list[tuple[str, int, tuple[str, bool | None, str], Category]],
) -> None:
    learner = Learner()
    told: dict[str, Exchange] = {}
    readings: dict[str, Sequence[Reading]] = {}
    for step, number, (response, approved, reason), category in steps:
        request_id = f"d{number}"
        if step == "put":
            told[request_id] = Exchange(request_id, EPOCH, f"Write {number}", response, category, approved, reason)
            learner.put(told[request_id])
        elif step == "discard":
            told.pop(request_id, None)
            learner.discard(request_id)
        elif step == "read":
            readings[request_id] = [Reading("comments", Want.include)] if approved else []
            learner.add_readings({request_id: readings[request_id]})
        learner.lessons()
    assert learner.lessons() == learn(list(told.values()), readings=readings)


@given(HISTORIES, st.text(max_size=80), st.sampled_from(list(Category)), st.none() | st.just(()))
@settings(max_examples=80, deadline=None)
def test_the_notes_budget_is_never_exceeded(
    rows: list[Row], prompt: str, category: Category, carried: tuple[str, ...] | None
) -> None:
    told = history(rows)
    note = recall(prompt, category, told, learn(told[:10]), carried=carried)
    assert estimate_tokens(note) <= 150
    assert sum(line.startswith("- ") for line in note.splitlines()) <= 8


@given(HISTORIES)
@settings(max_examples=60, deadline=None)
def test_a_disabled_rule_never_comes_back(rows: list[Row]) -> None:
    told = history(rows)
    edits = [RuleEdit(rule.id, State.disabled) for rule in learn(told).rules]
    lessons = learn(told, edits=edits)
    assert not {edit.rule_id for edit in edits} & {rule.id for rule in lessons.active}


def test_undecided_exchanges_teach_nothing() -> None:
    told = [replace(exchange, approved=None) for exchange in session()]
    assert learn(told) == Lessons()


def test_what_the_next_training_would_change_is_told() -> None:
    old = learn(history([(UNTYPED, False, "add type hints"), (UNTYPED, False, "add tests")]))
    edits = [
        RuleEdit("type_hints/include/all", State.edited, "Annotate."),
        RuleEdit("tests/include/all", State.disabled),
    ]
    rows: list[Row] = [
        (UNTYPED, False, "add type hints"),
        (UNTYPED, False, "add tests"),
        ("Plain.", False, "use attrs"),
    ]
    changes = {(c.change, c.before, c.after) for c in diff_lessons(old, learn(history(rows), edits=edits))}
    assert changes == {
        (Change.added, "", "Use attrs."),
        (Change.changed, "Include type hints.", "Annotate."),
        (Change.removed, "Include tests.", ""),
    }
    assert diff_lessons(old, old) == ()


@pytest.mark.parametrize(
    ("prompt", "category"),
    [
        ("Write a Swift function to decode JSON", Category.code_generation),
        ("Fix this code that's breaking", Category.debugging),
        ("Design an API wrapper", Category.design),
        ("Explain how closures work", Category.explanation),
        ("Write unit tests for my parser", Category.testing),
        ("Why does my loop crash with an IndexError?", Category.debugging),
        ("What is the difference between a list and a tuple?", Category.explanation),
        ("Implement an LRU cache in Go", Category.code_generation),
        ("hello there", Category.other),
        ("", Category.other),
    ],
)
def test_the_category_is_guessed_from_the_prompt(prompt: str, category: Category) -> None:
    assert guess_category(prompt) is category
