"""What a request costs: CPU time of the service and of the database for each, beside a static route and bare SQL.

    cargo build --release
    bash tests/postgres.sh python3 benches/requests.py target/release/assent

Prints tables in Markdown. CPU time is read from /proc for the service, and for every process of the PostgreSQL server; the
embedded database runs inside the service. One connection, one request after the other: what is measured is work, not waiting.
Without ASSENT_TEST_POSTGRES_URL (which tests/postgres.sh sets) only the embedded database is measured.
"""

import http.client
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from program import Database, Demo  # noqa: E402

TICK = os.sysconf("SC_CLK_TCK")
READS, WRITES, WRITERS = 4000, 2000, 16
STAKEHOLDER_GROUPS = ("GOV", "PS", "CS", "TC")


def times(pid):
    """User and system time of a process, in seconds; with that of its children that ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / TICK


class Postgres(Database):
    """A database of our own, and what its server costs."""

    name = "PostgreSQL"

    def __init__(self):
        super().__init__("bench")
        port = urllib.parse.urlsplit(self.base).port
        self.postmaster = next(
            int(p.parent.name)
            for p in Path("/proc").glob("[0-9]*/cmdline")
            if self.is_postmaster(p, port)
        )
        self.environment, self.arguments = {"ASSENT_DATABASE_URL": self.url}, ()

    @staticmethod
    def is_postmaster(cmdline, port):
        """The server that has the port in its data folder's lock file."""
        try:
            words = cmdline.read_bytes().split(b"\0")
            if not words[0].endswith(b"/postgres"):
                return False
            data = Path(f"/proc/{cmdline.parent.name}/cwd").resolve()
            lock = (data / "postmaster.pid").read_text().splitlines()
            return lock[0] == cmdline.parent.name and lock[3] == str(port)
        except OSError:
            return False

    run = Database.psql

    def new_id(self):
        return "gen_random_uuid()"

    def hex(self, value):
        return f"replace({value}::text, '-', '')"

    def literal(self, text):
        return f"'{text}'::uuid"

    def series(self, count):
        return f"generate_series(1, {count}) AS n(i)"

    def cpu(self):
        children = [
            int(p.parent.name)
            for p in Path("/proc").glob("[0-9]*/stat")
            if p.read_text().rpartition(")")[2].split()[1] == str(self.postmaster)
        ]
        return times(self.postmaster) + sum(map(times, children))

    def bare_upsert(self):
        """One durable upsert after the other by pgbench: its own CPU and the server's."""
        self.psql("CREATE TABLE bare (k INTEGER PRIMARY KEY, v TEXT NOT NULL, n BIGINT NOT NULL)")
        with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
            script.write(
                "\\set k random(1, 1000)\n"
                "INSERT INTO bare VALUES (:k, 'support', 1) ON CONFLICT (k) DO UPDATE SET n = bare.n + 1;\n"
            )
            script.flush()
            bin_dir = sorted(Path("/usr/lib/postgresql").glob("*/bin/pgbench"))[-1]
            before, own = self.cpu(), os.times()
            subprocess.run(
                [bin_dir, "-n", "-M", "prepared", "-c", "1", "-t", str(WRITES), "-f", script.name, self.url],
                check=True,
                capture_output=True,
            )
            time.sleep(0.5)
            after, now = self.cpu(), os.times()
        client = now.children_user + now.children_system - own.children_user - own.children_system
        return client / WRITES, (after - before) / WRITES


class Embedded:
    """The embedded database, in a data folder of our own."""

    name = "embedded (SQLite)"

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="bench.", dir=ROOT / "target")
        self.environment, self.arguments = {}, ("--data", self.folder.name)

    def run(self, sql):
        found = [p for p in Path(self.folder.name).iterdir() if p.suffix in (".db", ".sqlite", ".sqlite3")]
        with sqlite3.connect(found[0], timeout=30) as connection:
            connection.executescript(sql)
        connection.close()

    def new_id(self):
        return "randomblob(16)"

    def hex(self, value):
        return f"lower(hex({value}))"

    def literal(self, text):
        return f"x'{text.replace('-', '')}'"

    def series(self, count):
        return f"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) SELECT i FROM n) AS n"

    def cpu(self):
        return 0.0

    def bare_upsert(self):
        with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
            connection = sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)
            connection.executescript(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                "CREATE TABLE bare (k INTEGER PRIMARY KEY, v TEXT NOT NULL, n INTEGER NOT NULL) STRICT;"
            )
            began = time.process_time()
            for i in range(WRITES):
                connection.execute(
                    "INSERT INTO bare VALUES (?, 'support', 1) ON CONFLICT (k) DO UPDATE SET n = n + 1", (i % 1000,)
                )
            took = time.process_time() - began
            connection.close()
        return took / WRITES, 0.0

    def close(self):
        self.folder.cleanup()


class Service:
    """A demonstration on a database, and one connection to it."""

    def __init__(self, binary, database, log, **settings):
        environment = {"ASSENT_REQUESTS_A_MINUTE": "100000000", "ASSENT_LOG": "warn"} | settings | database.environment
        self.demo = Demo(binary, log, environment=environment, arguments=database.arguments)
        self.database = database
        said, _ = self.demo.ready(within=180)
        self.seats = {seat["seat"]: seat for seat in said["seats"]}
        address = urllib.parse.urlsplit(said["url"])
        self.connection = http.client.HTTPConnection(address.hostname, address.port)

    def send(self, method, path, token=None, body=None, key=None):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if key:
            headers["Idempotency-Key"] = key
        path = path if path.startswith("/healthz") else "/api/v1" + path
        self.connection.request(method, path, body and json.dumps(body), headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def json(self, *arguments, **named):
        status, body = self.send(*arguments, **named)
        if status >= 300:
            raise SystemExit(f"{arguments}: {status} {body[:400]}")
        return json.loads(body)

    def measure(self, count, request):
        """CPU seconds of the service and of the database for one request."""
        for i in range(50):
            request(-i)
        pid = self.demo.process.pid
        service, database = times(pid), self.database.cpu()
        for i in range(count):
            status, body = request(i + 1)
            if status >= 300:
                raise SystemExit(f"{status}: {body[:400]}")
        return (times(pid) - service) / count, (self.database.cpu() - database) / count


def open_position(service):
    """A position that takes stances from a stakeholder's seat, with that seat."""
    for seat in (s for s in service.seats.values() if s["role"] == "stakeholder"):
        for proposal in service.json("GET", "/proposals?limit=100", seat["token"])["items"]:
            for position in service.json("GET", f"/proposals/{proposal['id']}/positions", seat["token"])["items"]:
                stance = {"version": position["version"], "stance": "accept"}
                path = f"/positions/{position['id']}/stances"
                status, body = service.send("POST", path, seat["token"], stance)
                if status == 201 and position["version"] == position["substantive_version"]:
                    return proposal, position, seat, json.loads(body)
    raise SystemExit("no position of the demonstration takes a stance")


def crowd(database, stance, count, organisations=50):
    """So many members of so many organisations with a stance each on the position, copied from one that was taken."""
    new, series = database.new_id(), database.series(count)
    groups = " ".join(f"WHEN {n} THEN '{code}'" for n, code in enumerate(STAKEHOLDER_GROUPS))
    position, member = database.literal(stance["position_id"]), database.literal(stance["member_id"])
    database.run(f"""
        CREATE TEMPORARY TABLE crowd AS
            SELECT {new} AS a, {new} AS m, {new} AS s, CASE i % 4 {groups} END AS g, 'Organisation ' || (i % {organisations}) AS o,
                   CASE i % 4 WHEN 0 THEN 'support' WHEN 1 THEN 'accept' WHEN 2 THEN 'neutral' ELSE 'stand_aside' END AS t
            FROM {series};
        INSERT INTO accounts (id, kind, email, name, is_admin, state, language, time_zone, group_id, revision, created_at)
            SELECT crowd.a, kind, NULL, name, is_admin, state, language, time_zone, group_id, 1, created_at FROM crowd, accounts
            WHERE accounts.id = (SELECT account_id FROM memberships WHERE id = {member});
        INSERT INTO memberships (id, group_id, account_id, role, stakeholder_group, organisation, state, joined_at, first_joined_at, revision)
            SELECT crowd.m, group_id, crowd.a, role, crowd.g, crowd.o, state, joined_at, first_joined_at, 1 FROM crowd, memberships
            WHERE memberships.id = {member};
        INSERT INTO stances (id, position_id, member_id, version, stance, stakeholder_group, organisation, set_aside, revision, entry_id, taken_at)
            SELECT crowd.s, position_id, crowd.m, version, crowd.t, crowd.g, crowd.o, set_aside, 1, entry_id, taken_at FROM crowd, stances
            WHERE stances.position_id = {position} AND stances.member_id = {member};
        DELETE FROM tallies WHERE position_id = {position};
        INSERT INTO tallies (position_id, version, stakeholder_group, organisation, stance, persons)
            SELECT position_id, version, stakeholder_group, organisation, stance, count(*) FROM stances
            WHERE position_id = {position} GROUP BY 1, 2, 3, 4, 5;
        UPDATE tally_heads SET revision = revision + 1 WHERE position_id = {position};
        UPDATE groups SET members_revision = members_revision + 1;
        ANALYZE;
    """)


def replies(database, reply, count):
    """So many replies beside one, copied from it."""
    columns = [
        "group_id", "proposal_id", "subject_kind", "subject_id", "parent_id", "round_id", "author_id", "kind", "body", "channel",
        "state", "answers", "moderations", "revision", "created_at",
    ]
    database.run(f"""
        CREATE TEMPORARY TABLE thread AS SELECT {database.new_id()} AS id FROM {database.series(count)};
        INSERT INTO comments (id, path, {", ".join(columns)})
            SELECT thread.id, substr(path, 1, length(path) - 32) || {database.hex("thread.id")}, {", ".join(columns)}
            FROM thread, comments WHERE comments.id = {database.literal(reply["id"])};
        ANALYZE;
    """)


def said(service, comments, token, new, count):
    """So many comments, over the API by many at once: with a word that is in all, and one that is in every thousandth."""

    def say(part):
        connection = http.client.HTTPConnection(service.connection.host, service.connection.port)
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        for i in range(part, count, WRITERS):
            words = " ".join([f"Common rare{i % 1000}"] + [f"word{n}x{i * n % (n * 100 + 77)}" for n in range(1, 40)])
            connection.request("POST", "/api/v1" + comments, json.dumps(new | {"body": words}), headers)
            answer = connection.getresponse()
            body = answer.read()
            if answer.status != 201:
                raise SystemExit(f"{answer.status}: {body[:400]}")

    with ThreadPoolExecutor(WRITERS) as writers:
        list(writers.map(say, range(WRITERS)))


def with_comments(binary, database, count, log):
    """What a search costs among so many comments, and a comment more."""
    service = Service(binary, database, log)
    try:
        proposal, _, seat, _ = open_position(service)
        token, comments = seat["token"], f"/proposals/{proposal['id']}/comments"
        new = {"subject": {"kind": "proposal", "id": proposal["id"]}, "kind": "note", "body": "A *short* note on it."}
        said(service, comments, token, new, count)
        database.run("ANALYZE;")
        service.connection.close()
        search = f"/groups/{proposal['group_id']}/search?limit=20&q="
        for what, words in (
            ("a word in all", "common"), ("a word in every thousandth", "rare7"), ("both", "common+rare7"), ("a word in none", "nowhere"),
        ):
            yield f"search of {count:,} comments: {what}", service.measure(READS // 8, lambda _: service.send("GET", search + words, token))
        yield f"`POST` a comment, {count:,} indexed", service.measure(WRITES, lambda _: service.send("POST", comments, token, new))
    finally:
        service.demo.stop()


def with_stances(binary, database, count, log):
    """What stances and their assessment cost beside so many."""
    service = Service(binary, database, log)
    try:
        _, position, seat, stance = open_position(service)
        crowd(database, stance, count - 1)
        service.connection.close()  # idle for longer than the service keeps a connection
        path, token = f"/positions/{position['id']}", seat["token"]
        turns = ("support", "accept")

        def take(i):
            new = {"version": position["version"], "stance": turns[i % 2]}
            return service.send("POST", f"{path}/stances", token, new, key=f"bench-{i}")

        shown = service.json("GET", f"{path}/consensus", token)
        taken = sum(group["taken"] for group in shown["groups"])
        print(f"<!-- {database.name}: {taken} stances counted of {count} seeded -->")
        yield f"`POST` a stance, {count:,} there", service.measure(WRITES, take)
        yield f"`GET` consensus, {count:,} stances", service.measure(READS, lambda _: service.send("GET", f"{path}/consensus", token))
    finally:
        service.demo.stop()


def the_rest(binary, database, log):
    """Static route, reads of one row and of lists, comments."""
    service = Service(binary, database, log)
    try:
        proposal, _, seat, _ = open_position(service)
        token, comments = seat["token"], f"/proposals/{proposal['id']}/comments"
        yield "static route (`GET /healthz`)", service.measure(READS, lambda _: service.send("GET", "/healthz"))
        one = f"/proposals/{proposal['id']}"
        yield "`GET` a proposal, anonymous", service.measure(READS, lambda _: service.send("GET", one))
        yield "`GET` a proposal, signed in", service.measure(READS, lambda _: service.send("GET", one, token))
        new = {"subject": {"kind": "proposal", "id": proposal["id"]}, "kind": "note", "body": "A *short* note on it."}
        parent = service.json("POST", comments, token, new)
        answer = {"parent_id": parent["id"], "kind": "note", "body": "A *short* answer."}
        post = lambda _: service.send("POST", comments, token, answer)  # noqa: E731
        yield "`POST` a comment, empty thread", service.measure(WRITES, post)
        yield "`GET` 50 comments", service.measure(READS // 4, lambda _: service.send("GET", comments + "?limit=50", token))
        replies(database, service.json("POST", comments, token, answer), 10_000)
        service.connection.close()
        yield "`POST` a comment, 10,000 in the thread", service.measure(WRITES, post)
        yield "`GET` 50 of 10,000 comments", service.measure(READS // 4, lambda _: service.send("GET", comments + "?limit=50", token))
    finally:
        service.demo.stop()


def measured(binary, engine, log):
    """All figures of one engine, in the order of the table."""
    runs = [lambda d: the_rest(binary, d, log)]
    runs += [lambda d, n=n: with_stances(binary, d, n, log) for n in (100, 100_000)]
    runs += [lambda d: with_comments(binary, d, 100_000, log)]
    for run in runs:
        database = engine()
        try:
            if run is runs[0]:
                yield "bare durable upsert", database.bare_upsert()
            yield from run(database)
        finally:
            database.close()


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    engines = [Embedded] + ([Postgres] if "ASSENT_TEST_POSTGRES_URL" in os.environ else [])
    for engine in engines:
        print(f"\n### {engine.name}\n")
        rows = []
        for what, (service, database) in measured(sys.argv[1], engine, ROOT / "target" / "bench.log"):
            rows.append((what, service * 1e6, database * 1e6))
            print(f"<!-- {what}: {service * 1e6:.0f} + {database * 1e6:.0f} µs -->", flush=True)
        static = next(s for what, s, _ in rows if what.startswith("static"))
        bare = next(s + d for what, s, d in rows if what.startswith("bare"))
        print("\n| request | service, µs | database, µs | together, µs | static routes | static + bare upsert |")
        print("|---|---:|---:|---:|---:|---:|")
        for what, service, database in rows:
            both = service + database
            print(f"| {what} | {service:.0f} | {database:.0f} | {both:.0f} | {both / static:.1f} | {both / (static + bare):.2f} |")


if __name__ == "__main__":
    main()
