"""A task for a request that the bank does not know: built around the request's own words."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re

from hungry_tui.practice.asking import words_of
from hungry_tui.practice.bank.task import Task

_PRINTABLE = re.compile(r"[^\w\s.,:;()'+#/-]")
_WORD = re.compile(r"[A-Za-z]{2,}")
_SKIPPED_WORDS = """
write make create build implement please function code program script class method that which with from into for
the and can could would you need want how what why does explain fix design test tests give show me my in an to
of python swift javascript typescript golang rust
"""
_SKIPPED = frozenset(_SKIPPED_WORDS.split())

_SKELETONS = {
    "python": '''
def {name}(value«t|: object»)«t| -> object»:
«d»    """{Words}."""
«e»    if value is None:
«e»        raise ValueError("value is missing")
«c»    # the step that is particular to your case goes here
    result = value
    return result
''',
    "swift": """
«d»/// {Words}.
func {camel}(_ value: String?)«e| throws» -> String {{
«e»    guard let value else {{ throw InputError.missing }}
«!e»    let value = value ?? ""
«c»    // the step that is particular to your case goes here
    return value
}}
""",
    "typescript": """
«d»/** {Words}. */
export function {camel}(value«t|: unknown»)«t|: unknown» {{
«e»  if (value === undefined) {{
«e»    throw new Error("value is missing");
«e»  }}
«c»  // the step that is particular to your case goes here
  return value;
}}
""",
    "go": """
«d»// {camel}: {Words}.
func {camel}(value string) (string, error) {{
«e»	if value == "" {{
«e»		return "", errors.New("value is missing")
«e»	}}
«c»	// the step that is particular to your case goes here
	return value, nil
}}
""",
    "rust": """
«d»/// {Words}.
fn {name}(value: &str) -> Result<String, String> {{
«e»    if value.is_empty() {{
«e»        return Err("value is missing".to_string());
«e»    }}
«c»    // the step that is particular to your case goes here
    Ok(value.to_string())
}}
""",
    "sql": """
«d»-- {Words}.
select id, name
from items
«c»-- the condition that is particular to your case goes here
where name is not null
«e»  and id > 0
order by name;
""",
    "shell": """
#!/usr/bin/env bash
«d»# {Words}.
«e»set -euo pipefail
«c»# the step that is particular to your case goes here
echo "$1"
""",
}  # fmt: skip
_SKELETONS["javascript"] = _SKELETONS["typescript"].replace("«t|: unknown»", "")

_SUMMARIES = {
    "code_generation": "I am a practice stand-in and do not know this one, so here is only a frame for “{topic}”.",
    "debugging": "I am a practice stand-in and cannot see your case, but here is how to corner “{topic}”.",
    "design": "I am a practice stand-in and do not know your system, so here is a way into “{topic}”.",
    "explanation": "I am a practice stand-in and no language model, so I can only say how to approach “{topic}”.",
    "testing": "I am a practice stand-in, so here is the general shape of tests for “{topic}”.",
    "other": "I am a practice stand-in and no language model, so take this only as an example of a reply to “{topic}”.",
}
_POINTS = {
    "code_generation": "Input: Decide what comes in and what is refused.\nCore: Write the one step that does the work, about {first}.\nOutput: Return a value instead of printing it.\nCheck: Try it on one small example by hand.",
    "debugging": "Reproduce: Find the smallest input with {first} that fails.\nRead: Take the first error message literally.\nHalve: Remove parts until it works, then put the last one back.\nKeep: Turn what you found into a test.",
    "design": "Purpose: Say in one sentence what {first} has to do.\nParts: Name the parts after what they own.\nBorders: Decide what passes between them.\nFailure: Say what happens when each part is down.",
    "explanation": "Words: Look up what {first} means in your field.\nExample: Work through one small case by hand.\nContrast: Compare it with the nearest thing that you know.\nUse: Ask where it helps and where it does harm.",
    "testing": "Usual: Test {first} with one plain example.\nBorders: Add the empty and the largest case.\nRefusal: Say which input has to fail.\nNames: Name each test after the behaviour.",
    "other": "Goal: Say what you want to have in the end.\nFirst step: Do the smallest part of {first} that shows something.\nLook: Compare the result with the goal.\nNext: Decide again, with what you know now.",
}  # fmt: skip


def make_task(request: str, category: str, language: str) -> Task:
    """A task around the request's words; code where the request wants some."""
    plain = " ".join(_PRINTABLE.sub(" ", request).split())
    topic = plain[:60].rsplit(" ", 1)[0] if len(plain) > 60 else plain
    topic = topic.strip(" .,:;") or "nothing in particular"
    words = [word.lower() for word in _WORD.findall(request) if word.lower() not in _SKIPPED][:4] or ["this"]
    if category in ("code_generation", "testing") and not language:
        language = "python"
    skeleton = _SKELETONS.get(language, "") if category in ("code_generation", "testing", "debugging") else ""
    name = "_".join(words)
    camel = words[0] + "".join(word.capitalize() for word in words[1:])
    code = skeleton.format(name=name, camel=camel, Words=" ".join(words).capitalize()) if skeleton else ""
    entry = name if language in ("python", "rust") else camel
    return Task(
        category=category,
        language=language if code else "",
        words=" ".join(sorted(words_of(request))),
        summary=_SUMMARIES[category].format(topic=topic),
        points=_POINTS[category].format(first=words[0]),
        code=code,
        check=f"assert {entry}(1) == 1" if code and language == "python" else "",
        usage=f"{entry}(1)" if code and language == "python" else "",
        entry=entry,
        known=False,
    )
