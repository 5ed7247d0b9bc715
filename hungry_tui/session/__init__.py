"""What the screens work on, a module for each part. No terminal here."""

from hungry_tui.session.recording import Change, News
from hungry_tui.session.session import Session

__all__ = ["Change", "News", "Session"]
