"""What the log over the record costs those who write: comments by many at once, without the log and with it, in turns.

    bash tests/postgres.sh python3 benches/log.py BINARY_WITHOUT BINARY_WITH

The binaries are two builds of the same profile: one from before the log (or with the call of `integrate` and of the signing
taken out), one with it. Each turn is a fresh demonstration; the turns alternate, so that whatever else runs on the machine meets both.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from requests import ROOT, Embedded, Postgres, Service, open_position, said, times  # of this folder

TURNS, WRITES = 4, 3000


def turn(binary, make, log):
    """Writes a second, and CPU microseconds a write of service and database."""
    database = make()
    service = Service(binary, database, log)
    try:
        proposal, _, seat, _ = open_position(service)
        service.connection.close()
        comments = f"/proposals/{proposal['id']}/comments"
        new = {"subject": {"kind": "proposal", "id": proposal["id"]}, "kind": "note", "body": "A note."}
        said(service, comments, seat["token"], new, 200)
        pid = service.demo.process.pid
        cpu, stored, began = times(pid), database.cpu(), time.monotonic()
        said(service, comments, seat["token"], new, WRITES)
        took = time.monotonic() - began
        time.sleep(1)  # what is still numbered and signed belongs to it
        return WRITES / took, (times(pid) - cpu) / WRITES * 1e6, (database.cpu() - stored) / WRITES * 1e6
    finally:
        service.demo.stop()
        database.close()


def main():
    binaries = {"without": Path(sys.argv[1]).resolve(), "with": Path(sys.argv[2]).resolve()}
    engines = [Embedded] + ([Postgres] if os.environ.get("ASSENT_TEST_POSTGRES_URL") else [])
    print("| engine | log | writes a second, median | lowest to highest | service, µs CPU a write | database, µs |")
    print("|---|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
        for engine in engines:
            found = {name: [] for name in binaries}
            for n in range(TURNS):
                for name in sorted(binaries, reverse=n % 2 == 0):
                    log = Path(folder) / f"{engine.__name__}-{name}-{n}.log"
                    found[name].append(turn(binaries[name], engine, log))
            for name, turns in found.items():
                rates, service, stored = zip(*turns)
                print(
                    f"| {engine.name} | {name} | {statistics.median(rates):.0f} | {min(rates):.0f} to {max(rates):.0f} "
                    f"| {statistics.median(service):.0f} | {statistics.median(stored):.0f} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
