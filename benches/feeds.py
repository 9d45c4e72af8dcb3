"""What a page of a long record costs: CPU time of service and database for pages of one group's and proposal's record.

    bash tests/postgres.sh python3 benches/feeds.py BINARY [ENTRIES]

A demonstration gets so many comments (20,000 unless told), on each engine that is there. Prints a table in Markdown. Ends with 1 if a page
costs 20 ms or more of both together: what is found by reading all of a record costs more than that.
"""

import http.client
import os
import sys
import tempfile
import time
from pathlib import Path

from requests import ROOT, Embedded, Postgres, Service, open_position, said, times  # of this folder

ENTRIES, REPEATS, MOST = 20_000, 20, 0.020


def pages(proposal, entries):
    """Name and path of each page, and whether it is one of the API's."""
    group, one = f"/groups/{proposal['group_id']}/record", f"/proposals/{proposal['id']}/record"
    return [
        ("a group's, by the API", f"/api/v1{group}?limit=50"),
        ("a group's, by the API, late", f"/api/v1{group}?limit=50&after={entries}"),
        ("a proposal's, by the API", f"/api/v1{one}?limit=50"),
        ("a group's, as a page", group),
        ("a group's, of a rare action", f"{group}?action=group.created"),
        ("a group's, of a frequent action", f"{group}?action=comment.made"),
        ("a proposal's, as a page", one),
        ("all that one may read, as a page", "/record"),
    ]


def measure(binary, engine, entries, log):
    """Problems that were found."""
    database = engine()
    service = Service(binary, database, log)
    try:
        proposal, _, seat, _ = open_position(service)
        new = {"subject": {"kind": "proposal", "id": proposal["id"]}, "kind": "note"}
        said(service, f"/proposals/{proposal['id']}/comments", seat["token"], new, entries)
        time.sleep(1)  # the last of them get their numbers
        host, port, pid = service.connection.host, service.connection.port, service.demo.process.pid
        connection, problems = http.client.HTTPConnection(host, port), []

        def ask(path):
            connection.request("GET", path, headers={"Authorization": f"Bearer {seat['token']}"} if "/api/" in path else {})
            answer = connection.getresponse()
            body = answer.read()
            if answer.status != 200:
                raise SystemExit(f"{path}: {answer.status} {body[:200]}")

        for name, path in pages(proposal, entries):
            ask(path)
            own, stored = times(pid), database.cpu()
            for _ in range(REPEATS):
                ask(path)
            own, stored = (times(pid) - own) / REPEATS, (database.cpu() - stored) / REPEATS
            print(f"| {engine.name} | {name} | {own * 1e3:.1f} | {stored * 1e3:.1f} |", flush=True)
            if own + stored >= MOST:
                problems.append(f"{engine.name}: {name} costs {(own + stored) * 1e3:.0f} ms")
        return problems
    finally:
        service.demo.stop()
        database.close()


def main():
    binary, entries = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else ENTRIES
    engines = [Embedded] + ([Postgres] if os.environ.get("ASSENT_TEST_POSTGRES_URL") else [])
    print(f"| engine | page of a record of {entries:,} entries | service, ms CPU | database, ms |\n|---|---|---:|---:|")
    problems = []
    with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
        for engine in engines:
            problems += measure(binary, engine, entries, Path(folder) / f"{engine.__name__}.log")
    print("\n".join(problems))
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
