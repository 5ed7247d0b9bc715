"""A minimal chat: Textual's Markdown widget, one for each reply, and Ollama's client."""

import asyncio
import os

from ollama import AsyncClient
from textual import work
from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input, Label, Markdown


class Chat(App[None]):
    CSS = "VerticalScroll { height: 1fr; }"

    def compose(self) -> ComposeResult:
        yield VerticalScroll()
        yield Input(placeholder="Ask")

    def on_mount(self) -> None:
        self.query_one(Input).focus()
        self.query_one(VerticalScroll).anchor()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.input.clear()
        self.answer(event.value)

    @work
    async def answer(self, prompt: str) -> None:
        view = Markdown()
        await self.query_one(VerticalScroll).mount(Label(prompt, markup=False), view)
        waiting: asyncio.Queue[str] = asyncio.Queue()
        drawing = asyncio.create_task(self.draw(view, waiting))
        client = AsyncClient(os.environ["OLLAMA_HOST"])
        async for part in await client.chat("bench", [{"role": "user", "content": prompt}], stream=True):
            waiting.put_nowait(part.message.content or "")
            await asyncio.sleep(0)  # as `MarkdownStream.write`: let it be drawn
        await waiting.join()
        drawing.cancel()

    async def draw(self, view: Markdown, waiting: asyncio.Queue[str]) -> None:
        """Append what has come, together, as soon as what came before is drawn."""
        while True:
            texts = [await waiting.get()]
            while not waiting.empty():
                texts.append(waiting.get_nowait())
            await view.append("".join(texts))
            for _ in texts:
                waiting.task_done()


if __name__ == "__main__":
    Chat().run()
