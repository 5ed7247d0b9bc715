"""A practice server that speaks Ollama's protocol, for machines without Ollama and for tests."""

from hungry_tui.practice.command import serve_forever
from hungry_tui.practice.server import PracticeServer

__all__ = ["PracticeServer", "serve_forever"]
