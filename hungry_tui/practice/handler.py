"""HTTP for the endpoints: routes, loopback checks, bodies, ndjson in chunks."""

from __future__ import annotations

import ipaddress
import select
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import urlsplit

from hungry_tui.practice.api import Api, Lines, Reply
from hungry_tui.practice.wire import ApiError, encode

_LONGEST_BODY = 64 * 1024 * 1024
_BLOBS = "/api/blobs/"
_HEAD_TOO = ("/", "/api/version", "/api/tags")

Endpoint = Callable[[bytes], Reply]


class ClientGone(Exception):
    """The client closed the connection, or the server stops; the generation ends."""


class Service(ThreadingHTTPServer):
    """The listening socket on 127.0.0.1 and the open connections."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port: int, handler: type[Handler], api: Api, delay: float) -> None:
        self.api = api
        self.delay = delay
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), handler)

    def server_bind(self) -> None:
        """Bind without the base class's look-up of the host's name, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection while it is open."""
        with self._lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget the connection and close it."""
        with self._lock:
            self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that broke off is nobody's error; nothing is printed under a full-screen program."""

    def close_connections(self) -> None:
        """End every open connection, whatever is being sent."""
        with self._lock:
            for connection in self._connections:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue


class Handler(BaseHTTPRequestHandler):
    """One connection. Tests override `answer` or `wait` to make faults."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def service(self) -> Service:
        """The server that this connection belongs to."""
        return cast(Service, self.server)

    def __getattr__(self, name: str) -> Any:
        # The base class looks for do_GET, do_POST…; every method comes to one place, also those that are refused.
        if name.startswith("do_"):
            return self._handle
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed under a full-screen program."""

    def answer(self, path: str, body: bytes) -> None:
        """Answer a request that came from this machine."""
        method, endpoint = self._endpoints().get(path, ("", None))
        if path == "/":
            if self._allow("GET", path):
                self.send_text(200, "Ollama is running", "text/plain; charset=utf-8")
        elif path.startswith(_BLOBS):
            if self._allow("HEAD", path):
                self._answer_blob(path.removeprefix(_BLOBS))
        elif endpoint is None:
            self.send_text(404, "404 page not found", "text/plain")
        elif self._allow(method, path):
            self._reply(endpoint, body)

    def wait(self) -> None:
        """Let the time of one piece of a reply pass; ClientGone as soon as nobody listens any more."""
        readable, _, _ = select.select([self.connection], [], [], self.service.delay)
        if readable and not self.connection.recv(1, socket.MSG_PEEK):
            raise ClientGone

    def send_json(self, status: int, value: object, *, charset: bool = True) -> None:
        """A whole JSON reply."""
        self._send(status, encode(value), "application/json; charset=utf-8" if charset else "application/json")

    def send_text(self, status: int, text: str, content_type: str, **headers: str) -> None:
        """A whole plain reply."""
        self._send(status, text.encode(), content_type, **headers)

    def send_lines(self, lines: Iterator[dict[str, Any]]) -> None:
        """A stream, a line a chunk. An error before the first line has its own status, a later one is a line."""
        try:
            line = next(lines)
        except ApiError as error:
            return self.send_json(error.status, {"error": error.message}, charset=False)
        self.send_response(200)
        self.send_header("Content-Type", "application/x-ndjson")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            self._send_chunk(line)
            for line in lines:
                self._send_chunk(line)
        except (ClientGone, ConnectionError):
            raise
        except Exception as error:  # the status is sent: the error is the last line
            self._send_chunk({"error": str(error) or type(error).__name__})
        self.wfile.write(b"0\r\n\r\n")
        return None

    def _endpoints(self) -> dict[str, tuple[str, Endpoint]]:
        """Path → method and what answers the body."""
        api = self.service.api
        return {
            "/api/version": ("GET", lambda _: api.version()),
            "/api/tags": ("GET", lambda _: api.tags()),
            "/api/ps": ("GET", lambda _: api.ps()),
            "/api/show": ("POST", api.show),
            "/api/chat": ("POST", partial(api.chat, wait=self.wait)),
            "/api/generate": ("POST", partial(api.generate, wait=self.wait)),
            "/api/create": ("POST", api.create),
            "/api/copy": ("POST", api.copy),
            "/api/delete": ("DELETE", api.delete),
            "/api/pull": ("POST", partial(api.pull, wait=self.wait)),
            "/api/embed": ("POST", api.embed),
        }

    def _handle(self) -> None:
        try:
            body = self._body()
            if body is None:
                return
            if not _is_local(self.headers.get("Host"), self.headers.get("Origin")):
                self.send_json(403, {"error": "the practice server answers programs on this machine only"})
            else:
                self.answer(urlsplit(self.path).path, body)
        except (ClientGone, ConnectionError):
            self.close_connection = True

    def _body(self) -> bytes | None:
        """The request's body; None when it was refused."""
        length = self.headers.get("Content-Length", "0")
        if self.headers.get("Transfer-Encoding"):
            problem = (411, "send the body with its length")
        elif not length.isdecimal():
            problem = (400, "invalid Content-Length")
        elif int(length) > _LONGEST_BODY:
            problem = (413, "http: request body too large")
        else:
            return self.rfile.read(int(length))
        self.close_connection = True
        self.send_json(problem[0], {"error": problem[1]})
        return None

    def _reply(self, endpoint: Endpoint, body: bytes) -> None:
        # Create and pull answer errors without a charset when they were not streamed; see `Whole.charset`.
        charset = self.path not in ("/api/create", "/api/pull")
        try:
            reply = endpoint(body)
        except (ClientGone, ConnectionError):
            raise
        except ApiError as error:
            self.send_json(error.status, {"error": error.message}, charset=charset or error.status == 400)
        except Exception as error:  # as Ollama: whatever goes wrong is told to the client
            self.send_json(500, {"error": str(error) or type(error).__name__})
        else:
            self._send_reply(reply)

    def _send_reply(self, reply: Reply) -> None:
        if isinstance(reply, Lines):
            self.send_lines(reply.lines)
        elif reply.body is None:
            self._send(200, b"", "")
        else:
            self.send_json(200, reply.body, charset=reply.charset)

    def _allow(self, method: str, path: str) -> bool:
        head = path in _HEAD_TOO
        if self.command == method or (head and self.command == "HEAD"):
            return True
        allowed = f"HEAD, {method}" if head else method
        self.send_text(405, "405 method not allowed", "text/plain", Allow=allowed)
        return False

    def _answer_blob(self, digest: str) -> None:
        if self.service.api.has_blob(digest):
            self._send(200, b"", "")
        else:
            self.send_json(404, {"error": f'blob "{digest}" not found'})

    def _send(self, status: int, body: bytes, content_type: str, **headers: str) -> None:
        self.send_response(status)
        if content_type:
            self.send_header("Content-Type", content_type)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _send_chunk(self, line: dict[str, Any]) -> None:
        data = encode(line) + b"\n"
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))


def _is_local(host: str | None, origin: str | None) -> bool:
    """Whether a request names this machine as its host and comes from no web page of another origin.

    A page can be made to resolve to 127.0.0.1 (DNS rebinding); its Host header still names the page's site.
    """
    if host is None or not _is_loopback(f"//{host}"):
        return False
    return origin is None or urlsplit(origin).netloc == host


def _is_loopback(url: str) -> bool:
    try:
        name = urlsplit(url).hostname or ""
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
