"""Starts the program for tests and measurements: a demonstration, a service, and a database of one's own on the throw-away
PostgreSQL server. Knows nothing of what is tried with them.
"""

import json
import os
import queue
import random
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Below the ports that the system hands out to outgoing connections: nobody else has it while its node is down.
PORTS = range(20_000, 32_000)


class Demo:
    """One running `assent demo`. Use it in a `with`; it is stopped by its own pid and must stop cleanly."""

    def __init__(self, binary, log, *, json_line=True, environment=None, arguments=(), command="demo", port=0):
        arguments = [str(Path(binary).resolve()), command, "--listen", f"127.0.0.1:{port}", *arguments]
        if json_line:
            arguments.append("--json")
        # Nothing of the caller's own set-up may reach it: a DATABASE_URL left in the shell is not for tests.
        clean = {name: value for name, value in os.environ.items() if not name.startswith("ASSENT_")}
        self.log_path = Path(log)
        self.log = open(log, "w")
        # A directory of its own, so that a configuration file lying about is not read.
        self.directory = tempfile.TemporaryDirectory(prefix="demo.", dir=self.log_path.parent)
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            arguments,
            stdout=subprocess.PIPE,
            stderr=self.log,
            stdin=subprocess.DEVNULL,
            cwd=self.directory.name,
            env=clean | (environment or {}),
            text=True,
        )
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))
        self.lines.put(None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def line(self, within):
        """The next line it prints; `None` when it has closed its output."""
        try:
            return self.lines.get(timeout=max(within, 0))
        except queue.Empty:
            # Whoever started it gives up, and nobody else would end it.
            self.process.kill()
            raise SystemExit(f"the demo said nothing within {within:.0f} s; its log:\n{self.tail()}") from None

    def ready(self, within=60.0):
        """The one line of JSON, and the seconds it took to come."""
        line = self.line(within)
        took = time.monotonic() - self.began
        if line is None:
            raise SystemExit(f"the demo ended with {self.process.wait()}; its log:\n{self.tail()}")
        return json.loads(line), took

    def tail(self):
        self.log.flush()
        return "\n".join(self.log_path.read_text(errors="replace").splitlines()[-30:])

    def stop(self):
        """Asks it to stop; returns its exit status, `None` if it had to be killed."""
        status = None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()
        self.directory.cleanup()
        return status

    def kill(self):
        """Ends it at once, as a power cut would."""
        self.process.kill()
        self.stop()


class Serve(Demo):
    """`assent serve`, stopped in the same way."""

    def __init__(self, binary, log, **named):
        super().__init__(binary, log, json_line=False, command="serve", **named)

    def address(self, within=60.0):
        """Its address."""
        return self.said(within, r"^Listening on (\S+)")

    def ready(self, within=60.0):
        """Its address, and the code that makes the first administrator of an empty database."""
        deadline = time.monotonic() + within
        url = self.address(within)
        code = self.said(deadline - time.monotonic(), r"One-time code of the first administrator: (\S+)")
        return {"url": url, "code": code}, time.monotonic() - self.began

    def said(self, within, pattern):
        """What the next line holds that fits."""
        deadline = time.monotonic() + within
        while (line := self.line(deadline - time.monotonic())) is not None:
            if found := re.search(pattern, line):
                return found[1]
        raise SystemExit(f"the service ended with {self.process.wait()}; its log:\n{self.tail()}")


class Database:
    """A database of one's own on the server that ASSENT_TEST_POSTGRES_URL names (tests/postgres.sh sets it)."""

    def __init__(self, kind):
        self.base = os.environ["ASSENT_TEST_POSTGRES_URL"]
        self.database = f"{kind}_{uuid.uuid4().hex[:12]}"
        self.url = self.base + self.database
        self.psql(f"CREATE DATABASE {self.database}", self.base + "postgres")

    def psql(self, sql, url=None):
        command = ["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", url or self.url]
        return subprocess.run(command, input=sql, check=True, text=True, capture_output=True).stdout

    def close(self):
        self.psql(f"DROP DATABASE {self.database} WITH (FORCE)", self.base + "postgres")


def free_port():
    """A port for a node that goes and comes again at the same address."""
    while True:
        port = random.choice(PORTS)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
