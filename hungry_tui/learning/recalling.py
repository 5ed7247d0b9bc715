"""The fast half of learning: what to remind the model of at this very request, without asking any model."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from hungry_tui.learning.learner import learn
from hungry_tui.learning.model import Feedback, Lessons, Rule
from hungry_tui.learning.telling.lines import LINES
from hungry_tui.learning.telling.sentences import sentences
from hungry_tui.learning.text import estimate_tokens, overlap, word_set
from hungry_tui.records import Category, Exchange

NOTE_TOKENS: Final = 150
_AT_LEAST: Final = 3
"""Lines for what is newer than a model that carries many."""
_REPEATED: Final = 2
_NEWEST: Final = 50
_HEAD: Final = "Please keep to what I asked for earlier:"
_RAW: Final = "Recent feedback:"
_EXAMPLE: Final = "A reply that I approved for a request like this:"
_TRULY_CLOSE: Final = 0.75
_SEARCHED: Final = 400


def recall(
    prompt: str,
    category: Category,
    history: Sequence[Exchange],
    lessons: Lessons,
    *,
    carried: Collection[str] | None = None,
    small_model: bool = False,
    closeness: Mapping[str, float] | None = None,
) -> str:
    """The note for one request, sent as prompt + blank line + note; "" when there is nothing to say.

    Decisions of `history` that `lessons` do not know yet come first. `carried` are the ids of the rules that the
    answering model has built in (`Recipe.rule_ids`), () for a base model; None says that this is unknown, and the note
    stays short enough for a model that has them all. For a `small_model` the two carried rules that matter most here
    are said again: such models heed what stands last. `closeness` (0–1 by request_id, such as the cosine of two
    embeddings) says how alike earlier requests are to this one; by default their words do. At most eight lines and
    about 150 tokens.
    """
    newer = _newer(history, lessons)
    built = _built(lessons, carried)
    unbuilt = _AT_LEAST if carried is not None or newer.decisions else 0
    room = max(unbuilt, LINES - built)
    fitting = [line for line in _merged(newer, lessons) if line.scope in (None, category)]
    fresh = [line for line in fitting if carried is None or not (isinstance(line, Rule) and line.id in carried)]
    if carried is None:  # said again from its end: an old rule that stands last would override newer words
        fresh.sort(key=lambda line: (-line.said, isinstance(line, Rule)))
    # Scoped rules first: a model that has everything built in needs the reminder for this kind of request most.
    fresh.sort(key=lambda line: line.scope is None)
    here = [replace(line, scope=None) if isinstance(line, Rule) else line for line in fresh]
    told = sentences(here, room)[:room]
    lines = [sentence.text for sentence in told if isinstance(sentence.lines[0], Rule)]
    words = [line for line in fresh if isinstance(line, Feedback)]
    raw = _closest(prompt, category, words, closeness or {})[: len(told) - len(lines)]
    if small_model and carried:
        carried_rules = [line for line in fitting if isinstance(line, Rule) and line.id in carried]
        lines += [rule.text for rule in sorted(carried_rules, key=lambda rule: rule.scope is None)[:_REPEATED]]
    note = _note(list(dict.fromkeys(lines)), list(dict.fromkeys(raw)))
    if carried is None or small_model:
        return note  # an example inside the note leads small models astray
    return _with_example(note, prompt, history, closeness or {})


def _built(lessons: Lessons, carried: Collection[str] | None) -> int:
    """How many lines the answering model has built in; where that is unknown, all that it could have."""
    if carried is None:
        return len(sentences(lessons.told, LINES))
    known = [rule for rule in lessons.rules if rule.id in carried]
    return len(sentences(known, LINES)) + len(set(carried)) - len(known)


def _newer(history: Sequence[Exchange], lessons: Lessons) -> Lessons:
    """What the latest decisions teach that the lessons have not seen; empty when they have seen them all."""
    unseen = [e for e in history[-_NEWEST:] if e.approved is not None and e.request_id not in lessons.known]
    return learn(unseen, edits=lessons.edits) if unseen else Lessons()


def _merged(newer: Lessons, lessons: Lessons) -> list[Rule | Feedback]:
    """The newer lines, then the others, without rules that a newer one repeats or contradicts."""
    said = {(rule.aspect, scope) for rule in newer.taught for scope in {rule.scope, None}}
    older = [line for line in lessons.told if isinstance(line, Feedback) or (line.aspect, line.scope) not in said]
    return [*newer.told, *older]


def _closest(
    prompt: str, category: Category, feedback: Sequence[Feedback], closeness: Mapping[str, float]
) -> list[str]:
    """Reasons in the user's words, those of requests like this one first."""
    words = word_set(prompt)

    def distance(item: tuple[int, Feedback]) -> tuple[bool, float, int]:
        place, spoken = item
        likeness = closeness.get(spoken.request_id, overlap(words, word_set(spoken.prompt)))
        return (spoken.category is not category, -likeness, place)

    return [spoken.text for _, spoken in sorted(enumerate(feedback), key=distance)]


def _with_example(note: str, prompt: str, history: Sequence[Exchange], closeness: Mapping[str, float]) -> str:
    """The note with an approved reply to nearly the same request, where there is one and it fits as a whole."""
    words = word_set(prompt)
    best, likeness = None, _TRULY_CLOSE
    for exchange in history[-_SEARCHED:]:
        if exchange.approved and exchange.whole:
            near = closeness.get(exchange.request_id, overlap(words, word_set(exchange.prompt)))
            if near >= likeness:
                best, likeness = exchange, near
    if best is None:
        return note
    longer = f"{note}\n{_EXAMPLE}\n{best.response.strip()}".lstrip("\n")
    return longer if estimate_tokens(longer) <= NOTE_TOKENS else note


def _note(lines: Sequence[str], raw: Sequence[str]) -> str:
    """The note's text within its budget; lines that do not fit are left out."""
    note: list[str] = []
    for head, part in ((_HEAD, lines), (_RAW, raw)):
        section: list[str] = []
        for line in part:
            if estimate_tokens("\n".join([*note, head, *section, f"- {line}"])) <= NOTE_TOKENS:
                section.append(f"- {line}")
        if section:
            note += [head, *section]
    return "\n".join(note)
