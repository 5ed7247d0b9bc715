"""What the `hungry` command understands. Importing this costs next to nothing, so that `--help` is there at once."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hungry_tui import __version__


def read(argv: Sequence[str] | None) -> argparse.Namespace:
    """What was asked for; `command` is "" for the full-screen program. Wrong usage ends the program with 2."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.practice and arguments.command:
        parser.error(
            "--practice is for the full-screen program; for a command run `hungry practice` and set OLLAMA_HOST to the "
            "address that it prints, OLLAMA_MODEL to practice"
        )
    return arguments


def _parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="hungry",
        description="Chat with a local Ollama model, judge its replies, and train it on your verdicts. "
        "Without a command: the full-screen program.",
        epilog="Environment: OLLAMA_HOST, OLLAMA_MODEL (as Ollama's own tools read them), "
        "HUNGRY_HOME (the data directory).",
    )
    whole.add_argument("--version", action="version", version=f"hungry {__version__}")
    whole.add_argument("--practice", action="store_true", help="go to the practice model, which needs no Ollama")
    whole.set_defaults(command="")
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
        one.set_defaults(command=name)
        return one

    ask = command("ask", "send one request; the reply is kept, to be judged")
    ask.add_argument("text", metavar="TEXT", help="what to ask; - reads it from stdin")
    ask.add_argument("--model", default="", help="the model to ask (default: OLLAMA_MODEL, else the server's newest)")
    ask.add_argument("--json", action="store_true", help="print one JSON object at the end")
    for name, what in (("approve", "approve a reply"), ("deny", "deny a reply")):
        judge = command(name, f"{what}, by default the latest undecided one")
        judge.add_argument("id", metavar="ID", nargs="?", default="", help="the request_id")
        judge.add_argument("-r", "--reason", default="", help="why; it is what the training learns most from")
    command("init", "make the data directory and its empty history")
    train = command("train", "learn from the verdicts and build the trained model")
    train.add_argument("--no-build", dest="build", action="store_false", help="write the files, build nothing")
    command("build", "build the Modelfile as it stands")
    stats = command("stats", "approval rates, phase, advice")
    stats.add_argument("--json", action="store_true", help="print one JSON object")
    command("log", "print the report of the last training")
    rules = command("rules", "what has been learned, with its evidence")
    rules.add_argument("--json", action="store_true", help="print one JSON object")
    export = command("export", "write the history for fine-tuning (kto, sft, dpo) or for another machine (memory)")
    export.add_argument(
        "format", metavar="FORMAT", choices=("kto", "sft", "dpo", "memory"), help="kto, sft, dpo, memory"
    )
    export.add_argument("file", metavar="FILE", nargs="?", default="-", help="where to (default: stdout)")
    take_in = command("import", "merge another history: agent_memory.json or another machine's memory.json")
    take_in.add_argument("file", metavar="FILE")
    command("compact", "bring the whole history into memory.json")
    reset = command("reset", "begin an empty history; the old one is backed up")
    reset.add_argument("--yes", action="store_true", help="do not ask")
    doctor = command("doctor", "check server, models, data directory and terminal; having looked is success")
    doctor.add_argument("--json", action="store_true", help='print one JSON object; "ok" says whether all is well')
    practice = command("practice", "run the practice server alone, in the foreground")
    practice.add_argument("--port", type=_port, default=0, help="0 = any free one (default)")
    return whole


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is no port: a number from 0 to 65535")
    return int(text)
