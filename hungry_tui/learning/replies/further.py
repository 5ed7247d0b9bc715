"""The ways to make a measure, for aspects that are looked for only where nothing else is known of a user's wishes."""

from __future__ import annotations

from functools import partial
from typing import Final

from hungry_tui.learning.replies import making
from hungry_tui.learning.replies.phrases import FURTHER

says: Final = partial(making.says, among=FURTHER)
tells: Final = partial(making.tells, among=FURTHER)
code_names: Final = partial(making.code_names, among=FURTHER)
in_raw_code: Final = partial(making.in_raw_code, among=FURTHER)
in_raw_code_by_sign: Final = partial(making.in_raw_code_by_sign, among=FURTHER)
in_code: Final = partial(making.in_code, among=FURTHER)
in_code_by_sign: Final = partial(making.in_code_by_sign, among=FURTHER)
