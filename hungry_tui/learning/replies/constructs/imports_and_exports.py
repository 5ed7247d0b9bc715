"""How modules import and export."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign
from hungry_tui.learning.replies.languages import NO_PROGRAM, PYTHON, SCRIPTS, SHELLS, not_in, only_in, share
from hungry_tui.learning.replies.making import Rows

_IMPORT: Final = re.compile(r"\nimport\b(?!\()")
_STAR: Final = re.compile(
    r"\n\s*(?:from|import|use(?! super::\*| [\w:]+::prelude::)|using|pub use)\b"
    r"[^\n]*(?:\*|[.:]_(?=;|\n|\Z)|using namespace)|\nusing namespace"
)


IMPORTS_AND_EXPORTS: Final[Rows] = (
    (
        "commonjs",
        "Load modules with require (CommonJS).",
        "Load modules with import (ES modules).",
        only_in(SCRIPTS, lambda r: share(r.bare.count("require("), len(_IMPORT.findall(r.bare_after_break)))),
        0.5,
    ),
    (
        "exports",
        "Export the functions and classes.",
        "Do not export functions or classes.",
        only_in(
            f"{SCRIPTS}{PYTHON}",
            in_code_by_sign({"export": r"\n\s*(?:module\.)?exports?\b", "__all__": r"\n__all__"}),
        ),
        1,
    ),
    (
        "default_export",
        "Use default exports.",
        "Use named exports.",
        only_in(
            SCRIPTS,
            lambda r: share(r.bare.count("export default"), r.bare.count("export ") - r.bare.count("export default")),
        ),
        0.5,
    ),
    (
        "wildcard_imports",
        "Use wildcard imports (import *).",
        "Do not use wildcard imports (import *).",
        not_in(
            f"{NO_PROGRAM}{SHELLS}",
            lambda r: (
                float(len(_STAR.findall(r.bare_after_break)))
                if "*" in r.bare or "using namespace" in r.bare
                else 0.0
                if "import" in r.code_names
                else None
            ),
        ),
        1,
    ),
)
