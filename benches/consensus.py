"""What `GET /positions/{id}/consensus` costs when it computes, and when it remembers: CPU time beside few and many stances.

    cargo build --release
    bash tests/postgres.sh python3 benches/consensus.py target/release/assent

Also what the history of 10,000 snapshots costs, and the lists that are made of assessments. Each reading that computes comes after a
stance: what a stance and a reading take together, less what a stance takes alone. Ways of measuring as in `requests.py`. Exits with 1
where 100,000 stances cost more than 1.5 times 100.
"""

import os
import sys
import time

from requests import ROOT, Embedded, Postgres, Service, crowd, open_position

FEW, MANY = 100, 100_000
PAIRS, HITS, LISTS = 1000, 2000, 500
SNAPSHOTS = 10_000
MOST = 1.5
# Stances on the version, and organisations: 50 make 100 classes of persons who are alike, 500 make 500.
CROWDS = ((FEW, 50), (MANY, 50), (FEW * 10, 500), (MANY, 500))


def measured(binary, engine, stances, organisations, log):
    """A reading that computes, a reading that remembers, a stance: CPU seconds of the service and of the database."""
    database = engine()
    service = None
    try:
        service = Service(binary, database, log)
        _, position, seat, stance = open_position(service)
        crowd(database, stance, stances - 1, organisations)
        service.connection.close()  # idle for longer than the service keeps a connection
        path, token = f"/positions/{position['id']}", seat["token"]
        turns = ("support", "accept")

        def take(i):
            new = {"version": position["version"], "stance": turns[i % 2]}
            return service.send("POST", f"{path}/stances", token, new)

        def read(_):
            return service.send("GET", f"{path}/consensus", token)

        def take_and_read(i):
            status, body = take(i)
            return read(i) if status < 300 else (status, body)

        taken = sum(group["taken"] for group in service.json("GET", f"{path}/consensus", token)["groups"])
        alone, together, hit = service.measure(PAIRS, take), service.measure(PAIRS, take_and_read), service.measure(HITS, read)
        computed = tuple(both - one for both, one in zip(together, alone))
        return taken, computed, hit, alone
    finally:
        if service:
            service.demo.stop()
        database.close()


def old_snapshots(database, position, count):
    """So many snapshots of a position, an hour apart, copied from the newest that there is."""
    kept = [
        "position_id", "version", "call_id", "method", "level", "level_before", "level_since", "equal_group_share", "metrics",
        "by_group", "open_objections", "median_age_days", "events", "beyond", "assessment", "facts",
    ]  # fmt: skip
    hours = "n.i * interval '1 hour'" if database.name == "PostgreSQL" else "n.i * 3600000000"
    database.run(f"""
        INSERT INTO snapshots (id, assessed_at, day, covers, {", ".join(kept)})
            SELECT {database.new_id()}, assessed_at - {hours}, NULL, -n.i, {", ".join(kept)} FROM {database.series(count)}, snapshots
            WHERE snapshots.id = (SELECT snapshot_id FROM snapshot_heads WHERE position_id = {database.literal(position)});
        ANALYZE;
    """)


def lists(binary, engine, log):
    """What a history costs beside few and many snapshots, and what the lists of a group do: names with CPU seconds."""
    database = engine()
    service = None
    try:
        service = Service(binary, database, log)
        proposal, position, seat, _ = open_position(service)
        token, group = seat["token"], proposal["group_id"]
        history = f"/positions/{position['id']}/consensus/history"
        read = lambda path: service.measure(LISTS, lambda _: service.send("GET", path, token))  # noqa: E731
        time.sleep(2)  # the job that follows the record has been there
        few = len(service.json("GET", history, token)["at"])
        yield f"history, {few} snapshots", read(history)
        old_snapshots(database, position["id"], SNAPSHOTS)
        service.connection.close()
        yield f"history, {SNAPSHOTS + few:,} snapshots, 200 shown", read(history)
        for name in ("attention", "board"):
            path = f"/groups/{group}/{name}"
            if service.send("GET", path, token)[0] < 300:
                yield f"{name} of a group", read(path)
    finally:
        if service:
            service.demo.stop()
        database.close()


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    held = True
    for engine in [Embedded] + ([Postgres] if "ASSENT_TEST_POSTGRES_URL" in os.environ else []):
        print(f"\n### {engine.name}\n")
        print("| stances counted | organisations | computed, µs | remembered, µs | a stance, µs |\n|---:|---:|---:|---:|---:|")
        computed = {}
        for stances, organisations in CROWDS:
            taken, *costs = measured(sys.argv[1], engine, stances, organisations, ROOT / "target" / "bench.log")
            cells = [f"{service * 1e6:.0f} + {database * 1e6:.0f}" for service, database in costs]
            computed[stances, organisations] = sum(costs[0])
            print(f"| {taken:,} | {organisations} | {' | '.join(cells)} |", flush=True)
        print("\n| list | service + database, µs |\n|---|---:|")
        for name, (service, data) in lists(sys.argv[1], engine, ROOT / "target" / "bench.log"):
            print(f"| {name} | {service * 1e6:.0f} + {data * 1e6:.0f} |", flush=True)
        ratio = computed[MANY, 50] / computed[FEW, 50]
        held = held and ratio <= MOST
        print(f"\n{MANY:,} stances to {FEW}, computed: {ratio:.2f} times; aimed at {MOST} at most: {'held' if ratio <= MOST else '**missed**'}")
    raise SystemExit(0 if held else 1)


if __name__ == "__main__":
    main()
