"""An empty Textual program: what starting and echoing a key cost at least."""

from textual.app import App, ComposeResult
from textual.widgets import Input, Label


class Hello(App[None]):
    def compose(self) -> ComposeResult:
        yield Label("nothing here")
        yield Input(placeholder="Ask")


if __name__ == "__main__":
    Hello().run()
