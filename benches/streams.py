"""Streams of events on one node: how long an entry takes to reach all who follow, and what so many connections cost.

    bash tests/postgres.sh python3 benches/streams.py target/release/assent [--streams 200] [--entries 20] [--behind 0] [--memory 200]

The entries are comments, one after the other. An entry's time runs from the answer of the write, after its commit, to the
moment at which a stream's client has it. Every stream is one connection of a member; its client is a raw socket, looked after by
two processes with epoll. With --behind, all of them come back at once and have so many entries to catch up with. Without ASSENT_TEST_POSTGRES_URL the embedded database is used.

Ends with 1 if less than 99 % of all (stream, entry) took 1 s at most, or if the service took that many MiB or more: 200, which is what an
optimised build is to hold with 5,000.
"""

import argparse
import array
import json
import multiprocessing
import os
import random
import re
import resource
import select
import socket
import sys
import time
from pathlib import Path

from requests import ROOT, Embedded, Postgres, Service, open_position, times  # of this folder

PROCESSES = 2
WITHIN, SHARE = 1.0, 0.99  # seconds; of all
CONNECTING = 200  # at once, of each process
PATIENCE = 120  # seconds for all to be open
LAST = 5  # seconds for the last entry to come
# An entry; an event without data only moves a place.
EVENT = re.compile(rb"(?:^|\n)id: (\d+)\ndata: ")
SPARE = 200  # files beside the connections


def request(host, path, token):
    """The opening of a stream."""
    return f"GET /api/v1{path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\n\r\n".encode()


class Clients:
    """So many streams, in one process."""

    def __init__(self, address, requests):
        self.address, self.waiting, self.epoll = address, list(requests), select.epoll()
        self.sockets, self.tails, self.open, self.connecting = {}, {}, 0, 0
        # Of each number, when it came, on the machine's clock.
        self.came = {}

    def connect(self):
        while self.waiting and self.connecting < CONNECTING:
            one = socket.socket()
            one.connect(self.address)
            one.sendall(self.waiting.pop())
            one.setblocking(False)
            self.epoll.register(one, select.EPOLLIN)
            self.sockets[one.fileno()], self.tails[one.fileno()] = one, b""
            self.connecting += 1

    def turn(self, timeout):
        for fd, _ in self.epoll.poll(timeout):
            data = self.sockets[fd].recv(1 << 18)
            now = time.monotonic()
            if not data:
                raise SystemExit(f"a stream ended: {self.tails[fd][-300:]}")
            data = self.tails[fd] + data
            if self.connecting and b"retry: " in data:
                if not data.startswith(b"HTTP/1.1 200 "):
                    raise SystemExit(f"a stream was refused: {data[:300]}")
                self.open, self.connecting = self.open + 1, self.connecting - 1
            whole = data.rfind(b"\n\n") + 2 if b"\n\n" in data else 0
            for seq in EVENT.findall(data[:whole]):
                self.came.setdefault(int(seq), array.array("d")).append(now)
            self.tails[fd] = data[whole:]


def follow(address, requests, behind, pipe):
    """A process of clients: says when all are open and have what there was, and when it is told to end, what came."""
    clients, wanted = Clients(address, requests), len(requests) * behind
    until = time.monotonic() + PATIENCE
    while clients.waiting or clients.connecting or sum(map(len, clients.came.values())) < wanted:
        clients.connect()
        clients.turn(0.1)
        if time.monotonic() > until:
            raise SystemExit(f"after {PATIENCE} s {clients.open} streams were open, and had not all that there was")
    pipe.send(clients.open)
    while not pipe.poll():
        clients.turn(0.1)
    pipe.send({seq: came.tobytes() for seq, came in clients.came.items()})


def memory(pid):
    """Resident now, and the most there was since the last time, in MiB."""
    told = dict(re.findall(r"(?m)^(VmRSS|VmHWM):\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text()))
    Path(f"/proc/{pid}/clear_refs").write_text("5")
    return int(told["VmRSS"]) / 1024, int(told["VmHWM"]) / 1024


def say(service, proposal, token, count, pause=1.0):
    """So many comments, about one a second. Gives of each the entry's number and when it was answered."""
    path, said = f"/api/v1/proposals/{proposal['id']}/comments", []
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    new = {"subject": {"kind": "proposal", "id": proposal["id"]}, "kind": "note", "body": "A *short* note on it."}
    service.connection.close()  # idle while the streams were opened
    for _ in range(count):
        time.sleep(random.uniform(0.5, 1.5) * pause)
        service.connection.request("POST", path, json.dumps(new), headers)
        answer = service.connection.getresponse()
        answered, body = time.monotonic(), answer.read()
        if answer.status != 201:
            raise SystemExit(f"{answer.status}: {body[:400]}")
        said.append((answer.headers["record-entry"], answered))
    time.sleep(LAST * pause)
    service.connection.close()  # idle for longer than the service keeps one
    numbered = [(service.json("GET", f"/record/{entry}", token)["seq"], answered) for entry, answered in said]
    service.connection.close()
    return numbered


class Followed:
    """So many streams on a service, in processes of their own, open and with what there was behind a number."""

    def __init__(self, service, path, count, behind):
        host, port = service.connection.host, service.connection.port
        tokens = [seat["token"] for seat in service.seats.values()]
        requests = [request(f"{host}:{port}", path, tokens[n % len(tokens)]) for n in range(count)]
        self.processes, began = [], time.monotonic()
        for n in range(PROCESSES):
            ours, theirs = multiprocessing.Pipe()
            process = multiprocessing.Process(target=follow, args=((host, port), requests[n::PROCESSES], behind, theirs), daemon=True)
            process.start()
            theirs.close()
            self.processes.append((process, ours))
        self.open = sum(self.told())
        self.took = time.monotonic() - began

    def told(self):
        """What each process says next."""
        try:
            return [pipe.recv() for _, pipe in self.processes]
        except EOFError:
            raise SystemExit("a process of clients ended") from None

    def end(self):
        """Of each number, when it came, over all streams."""
        for _, pipe in self.processes:
            pipe.send("end")
        came = {}
        for part in self.told():
            for seq, times_ in part.items():
                came.setdefault(seq, array.array("d")).frombytes(times_)
        return came


def files(streams):
    """Lets this program and what it starts have so many connections."""
    wanted, (_, most) = streams + SPARE, resource.getrlimit(resource.RLIMIT_NOFILE)
    if most != resource.RLIM_INFINITY and most < wanted:
        raise SystemExit(f"{wanted} open files are needed, and the system allows {most} (ulimit -Hn)")
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def measured(service, count, entries, behind):
    """Runs, and tells. Gives the share that came in time, and the most memory."""
    proposal, _, seat, _ = open_position(service)
    pid = service.demo.process.pid
    path = f"/groups/{proposal['group_id']}/record/events"
    if behind:
        path += f"?after={say(service, proposal, seat['token'], behind, pause=0.01)[0][0] - 1}"
    before, _ = memory(pid)
    followed = Followed(service, path, count, behind)
    open_, while_opening = memory(pid)
    cpu, began = times(pid), time.monotonic()
    said = say(service, proposal, seat["token"], entries)
    cpu, took = times(pid) - cpu, time.monotonic() - began
    after, most = memory(pid)
    most = max(most, while_opening)
    came = followed.end()
    waits = sorted(max(0.0, at - answered) for seq, answered in said for at in came.get(seq, ()))
    wanted = count * entries
    share = sum(wait <= WITHIN for wait in waits) / wanted
    at = lambda part: waits[min(len(waits) - 1, int(len(waits) * part))] * 1000  # noqa: E731
    print(f"{followed.open} streams, open within {followed.took:.1f} s{f' with {behind} entries each' * bool(behind)}; {entries} entries in {took:.0f} s, {len(waits)} of {wanted} came")
    print(f"memory: {before:.0f} MiB before, {open_:.0f} with all open, {after:.0f} at the end, {most:.0f} at most; CPU {cpu / took * 100:.0f} % of a core")
    print(
        f"{count} streams on {service.database.name}: {share * 100:.2f} % within {WITHIN:.0f} s; "
        f"p50 {at(0.5):.0f} ms, p99 {at(0.99):.0f} ms, most {waits[-1] * 1000:.0f} ms; {most:.0f} MiB"
    )
    return share if len(waits) == wanted else 0, most


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--streams", type=int, default=200)
    parser.add_argument("--entries", type=int, default=20)
    parser.add_argument("--behind", type=int, default=0)
    parser.add_argument("--memory", type=int, default=200)
    given = parser.parse_args()
    files(given.streams)
    database = (Postgres if "ASSENT_TEST_POSTGRES_URL" in os.environ else Embedded)()
    limits = {"ASSENT_STREAMS": str(given.streams), "ASSENT_STREAMS_EACH": str(given.streams)}
    service = Service(given.binary, database, ROOT / "target" / "bench.log", **limits)
    try:
        share, most = measured(service, given.streams, given.entries, given.behind)
    finally:
        service.demo.stop()
        database.close()
    return 0 if share >= SHARE and most < given.memory else 1


if __name__ == "__main__":
    sys.exit(main())
