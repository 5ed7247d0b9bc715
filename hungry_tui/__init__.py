"""hungry-tui: chat with a local Ollama model, judge its replies, and train it on your verdicts."""

__version__ = "0.1.0"
