"""What a page of a long record costs: CPU time of service and database for pages of one group's and proposal's record.

    bash tests/postgres.sh python3 benches/feeds.py BINARY [ENTRIES]

A demonstration gets so many comments (20,000 unless told), on each engine that is there. Prints a table in Markdown. Ends with 1 if a page
costs 20 ms or more of both together: what is found by reading all of a record costs more than that.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from requests import ROOT, Embedded, Postgres, Service, open_position, said  # of this folder

# So many times, that what the server does by itself meanwhile (it vacuums after the comments) is little of each.
ENTRIES, REPEATS, MOST = 20_000, 200, 0.020


def pages(proposal, entries):
    """Name and path of each page of the API, and of each page in a browser."""
    group, one = f"/groups/{proposal['group_id']}/record", f"/proposals/{proposal['id']}/record"
    return [
        ("a group's, by the API", f"{group}?limit=50"),
        ("a group's, by the API, late", f"{group}?limit=50&after={entries}"),
        ("a proposal's, by the API", f"{one}?limit=50"),
    ], [
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
        service.connection.close()
        new = {"subject": {"kind": "proposal", "id": proposal["id"]}, "kind": "note"}
        said(service, f"/proposals/{proposal['id']}/comments", seat["token"], new, entries)
        time.sleep(1)  # the last of them get their numbers
        problems = []

        def looked(path):
            service.connection.request("GET", path)
            answer = service.connection.getresponse()
            return answer.status, answer.read()

        def costs(name, ask):
            own, stored = service.measure(REPEATS, lambda _: ask())
            print(f"| {engine.name} | {name} | {own * 1e3:.1f} | {stored * 1e3:.1f} |", flush=True)
            if own + stored >= MOST:
                problems.append(f"{engine.name}: {name} costs {(own + stored) * 1e3:.0f} ms")

        of_api, in_a_browser = pages(proposal, entries)
        for name, path in of_api:
            costs(name, lambda path=path: service.send("GET", path, seat["token"]))
        for name, path in in_a_browser:
            costs(name, lambda path=path: looked(path))
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
