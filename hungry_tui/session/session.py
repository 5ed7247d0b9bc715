"""What the screens work on: one history, one server, one model, one conversation."""

from __future__ import annotations

from contextlib import suppress

from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.drafts import Drafts
from hungry_tui.likeness import Likeness
from hungry_tui.model_in_use import ModelInUse
from hungry_tui.ports import StoreError
from hungry_tui.session.archive import Archive
from hungry_tui.session.asking import Asking
from hungry_tui.session.chat import CurrentChat
from hungry_tui.session.last_used import LastUsed
from hungry_tui.session.recording import Recording
from hungry_tui.session.teaching import Teaching


class Session:
    """One user's work, in its parts. Their methods are called on the event loop."""

    def __init__(self, settings: Settings, connection: Connection) -> None:
        self.settings = settings
        self.connection = connection
        self.archive = Archive(lambda: self.teaching.begin())
        last_used = LastUsed(self.archive)
        self.model = ModelInUse(
            settings, connection, last_used.model, last_used.remember, lambda: self.teaching.read_again()
        )
        self.teaching = Teaching(settings, connection, self.model, self.archive)
        self.study = self.teaching.study
        self.chat = CurrentChat(self.archive, self.model, settings.num_ctx)
        self.likeness = Likeness(lambda: connection.server)
        self.asking = Asking(connection, self.model, self.chat, self.archive, self.teaching, self.likeness)
        self.recording = Recording(self.archive, self.chat, self.teaching, self.likeness)
        self.drafts = Drafts(settings.home)

    async def close(self) -> None:
        """Fold the history and let go of everything; unsaved replies get a last try. Raises StoreError."""
        if self.recording.unsaved and not self.archive.is_open:
            with suppress(StoreError):  # which was said when it could not be opened
                await self.archive.history()
        if self.archive.is_open:
            await self.recording.save_unsaved()
            history = await self.archive.history()
            await self.archive.call(history.close)
        await self.likeness.close()
        await self.connection.close()
        await self.drafts.close()
        self.archive.shut_down()
