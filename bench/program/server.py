"""A model server on the loopback that says what it is asked to: "t=300 r=200 id=A1" in a prompt is a reply of 300
tokens at 200 a second (0: as fast as they are taken) that ends with "ENDA1".

    python -m bench.program.server         prints its address; GET /sent/A1 tells when the reply began and ended
"""

from __future__ import annotations

import json
import re
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

from bench.transcript import reply

MODEL = "bench:latest"
DETAILS = {"family": "bench", "parameter_size": "8.0B", "quantization_level": "Q4_K_M", "format": "gguf"}
ANSWERS: dict[str, Any] = {
    "/api/version": {"version": "0.12.0"},
    "/api/tags": {"models": [{"model": MODEL, "name": MODEL, "size": 1, "digest": "0", "details": DETAILS}]},
    "/api/ps": {"models": [{"model": MODEL, "name": MODEL, "context_length": 131072}]},
    "/api/show": {"details": DETAILS, "model_info": {"bench.context_length": 131072}, "capabilities": ["completion"]},
}
WRITE = 32
"""Tokens in one write when they go as fast as possible."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sent: ClassVar[dict[str, tuple[float, float]]] = {}

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal is the bench's."""

    def do_GET(self) -> None:
        if self.path.startswith("/sent/"):
            self._answer(self.sent.get(self.path.removeprefix("/sent/"), (0.0, 0.0)))
        else:
            self._answer(ANSWERS.get(self.path, {}))

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/api/chat":
            self._chat(body["messages"][-1]["content"])
        else:
            self._answer(ANSWERS.get(self.path, {}))

    def _answer(self, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _chat(self, prompt: str) -> None:
        asked = dict(re.findall(r"\b(t|r|id)=(\w+)", prompt))
        rate, ident = float(asked["r"]), asked["id"]
        lines = [_line(token) for token in [*reply(int(asked["t"]), len(ident)), f"\n\nEND{ident}"]]
        self.send_response(200)
        self.send_header("Content-Type", "application/x-ndjson")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        began = time.monotonic()
        step = 1 if rate else WRITE
        for at in range(0, len(lines), step):
            if rate:
                time.sleep(max(0.0, began + at / rate - time.monotonic()))
            self._write(b"".join(lines[at : at + step]))
        self.sent[ident] = began, time.monotonic()
        self._write(_line("", done=True, done_reason="stop", prompt_eval_count=9, eval_count=len(lines)))
        self._write(b"")

    def _write(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: a program that is closed in the middle of a reply hangs up."""


def _line(token: str, *, done: bool = False, **more: object) -> bytes:
    message = {"role": "assistant", "content": token}
    line = {"model": MODEL, "created_at": "2030-01-01T00:00:00.000000Z", "message": message, "done": done, **more}
    return json.dumps(line).encode() + b"\n"


def main() -> None:
    server = Server(("127.0.0.1", 0), Handler)
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
