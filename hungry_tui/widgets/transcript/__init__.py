"""The transcript of a chat: one widget that draws prompts and streamed Markdown replies line by line."""

from hungry_tui.widgets.transcript.turn import Level, PastTurn
from hungry_tui.widgets.transcript.widget import Transcript

__all__ = ["Level", "PastTurn", "Transcript"]
