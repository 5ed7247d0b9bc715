"""What the code of a reply is made of: learned from verdicts alone, see `contrast`.

Each is told by names or signs that several languages share. Where a language has no such thing, verdicts on replies in
it say nothing: that is left to those who weigh them, and clear cases to `languages`.
"""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.constructs.bits_and_copies import BITS_AND_COPIES
from hungry_tui.learning.replies.constructs.calls import CALLS
from hungry_tui.learning.replies.constructs.commenting import COMMENTING
from hungry_tui.learning.replies.constructs.demos import DEMOS
from hungry_tui.learning.replies.constructs.design import DESIGN
from hungry_tui.learning.replies.constructs.dispatching import DISPATCHING
from hungry_tui.learning.replies.constructs.failures import FAILURES
from hungry_tui.learning.replies.constructs.functions import FUNCTIONS
from hungry_tui.learning.replies.constructs.habits import HABITS
from hungry_tui.learning.replies.constructs.imports_and_exports import IMPORTS_AND_EXPORTS
from hungry_tui.learning.replies.constructs.languages_and_versions import LANGUAGES_AND_VERSIONS
from hungry_tui.learning.replies.constructs.layout import LAYOUT
from hungry_tui.learning.replies.constructs.loops_and_branches import LOOPS_AND_BRANCHES
from hungry_tui.learning.replies.constructs.members import MEMBERS
from hungry_tui.learning.replies.constructs.names import NAMES
from hungry_tui.learning.replies.constructs.programs import PROGRAMS
from hungry_tui.learning.replies.constructs.queries import QUERIES
from hungry_tui.learning.replies.constructs.resources_and_flow import RESOURCES_AND_FLOW
from hungry_tui.learning.replies.constructs.running import RUNNING
from hungry_tui.learning.replies.constructs.shown import SHOWN
from hungry_tui.learning.replies.constructs.strings_and_output import STRINGS_AND_OUTPUT
from hungry_tui.learning.replies.constructs.types import TYPES
from hungry_tui.learning.replies.constructs.values import VALUES
from hungry_tui.learning.replies.making import Rows

CONSTRUCTS: Final[Rows] = (
    *PROGRAMS,
    *RESOURCES_AND_FLOW,
    *STRINGS_AND_OUTPUT,
    *TYPES,
    *MEMBERS,
    *DESIGN,
    *LAYOUT,
    *COMMENTING,
    *FUNCTIONS,
    *LOOPS_AND_BRANCHES,
    *VALUES,
    *FAILURES,
    *DISPATCHING,
    *HABITS,
    *SHOWN,
    *CALLS,
    *IMPORTS_AND_EXPORTS,
    *QUERIES,
    *RUNNING,
    *DEMOS,
    *BITS_AND_COPIES,
    *NAMES,
    *LANGUAGES_AND_VERSIONS,
)
