"""The practice server alone, in the foreground."""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path

from hungry_tui.practice.server import PracticeServer


def serve_forever(directory: Path, port: int = 0) -> int:
    """Print the address and serve until SIGINT or SIGTERM: 0. A taken port or an unwritable directory: 1.

    To be called from the main thread, since it listens to signals.
    """
    server = PracticeServer(directory, port=port)
    try:
        address = server.start()
    except OverflowError:
        print(f"hungry practice: there is no port {port}; choose one from 0 to 65535.", file=sys.stderr)
        return 1
    except OSError as error:
        why = error.strerror or str(error)
        where = error.filename or f"port {port}"
        print(f"hungry practice: cannot serve: {where}: {why}.", file=sys.stderr)
        return 1
    ended = threading.Event()
    previous = {number: signal.signal(number, lambda *_: ended.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        print(address, flush=True)
        ended.wait()
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
        server.stop()
    return 0
