"""Habits of speech that assistants fall into, told by phrases and by patterns with slots: learned from verdicts alone.

See `contrast`. Unlike `subjects` many of them are no matter but a manner: a claim, a pose, a turn of phrase.
"""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.further import tells
from hungry_tui.learning.replies.habits.claims import CLAIMS
from hungry_tui.learning.replies.habits.courses import COURSES
from hungry_tui.learning.replies.habits.foreign import foreign_words
from hungry_tui.learning.replies.habits.maxims import aphorisms
from hungry_tui.learning.replies.habits.poses import POSES
from hungry_tui.learning.replies.making import Rows

HABITS: Final[Rows] = (
    *(
        (name, up, down, tells(listed, pattern, near=near, opening=opening), 1.0)
        for name, up, down, listed, near, pattern, opening in (*POSES, *CLAIMS, *COURSES)
    ),
    (
        "foreign_words",
        'Use foreign words like "voilà" and "per se".',
        'Do not use foreign words like "voilà" and "per se".',
        foreign_words,
        1.0,
    ),
    ("aphorism", "Close with an aphorism or motto.", "Do not close with an aphorism or motto.", aphorisms, 1.0),
)
