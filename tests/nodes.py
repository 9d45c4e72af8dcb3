"""Two nodes on one PostgreSQL database, under load, of which one or the other is killed at random and started again, or stands still.

    bash tests/postgres.sh target/venv/bin/python tests/nodes.py target/release/assent [--seconds 15] [--full]

Fifty streams of events, of which each is cut off every few seconds and comes back to either node, and a webhook get every
entry once and in order. Every acknowledged write is in the record once, also where a client had to ask again. Both verifiers
hold the export against heads that were kept meanwhile; receipts hold. All is compared with the record at the end
(tests/history.py), and the same checks have to find what clients that resume wrongly saw, and faults put into what was seen.

Before that both nodes are killed while a receiver has a call and has not answered, with another entry committed and not sent.

Kills and pauses end after so many seconds, 300 with --full. A webhook that a killed node had in its hands is sent a minute later: until then
little is written, and streams are cut off as before.
"""

import argparse
import asyncio
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import history
from clients import API, Forgetful, Repeating, look_around
from program import ROOT, Database
from table import Table
from verifiers import verdicts, verifiers
from webhooks import ask as fetch
from webhooks import is_signed
from wire import Receiver, ask

SECONDS, SECONDS_IN_FULL = 15, 300
LONGEST_PAUSE = 15  # seconds: longer than a lease of the sequencer
PATIENCE = 60  # seconds for what must come soon
IN_HANDS = 60  # seconds for which a webhook is in the hands of a node that was killed
PINS, RECEIPTS = 20, 12  # heads and receipts that are given to the verifiers, at most


async def until(is_so, what, within=PATIENCE, moves=lambda: None):
    """Waits for so long, and as long again whenever something moves."""
    at, end = moves(), time.monotonic() + within
    while not is_so():
        if moves() != at:
            at, end = moves(), time.monotonic() + within
        if time.monotonic() > end:
            raise SystemExit(f"{what}: not within {within} s, at {at}")
        await asyncio.sleep(0.2)


class Signed:
    """Looks at the signature of each call."""

    def __init__(self):
        self.secret, self.forged = None, []

    def __call__(self, headers, body):
        if not is_signed(self.secret, headers, body):
            self.forged.append(headers["webhook-id"])


async def webhook(table, **named):
    """A webhook with its receiver. Gives its id, too."""
    receiver = await Receiver(Signed()).open()
    id_, receiver.look.secret = table.webhook(receiver, **named)
    return receiver, id_


def sequence(call):
    """The number of the entry that a call brings."""
    return int(call[1]["sequence"])


def newest(receiver):
    return sequence(receiver.arrived[-1]) if receiver.arrived else 0


def arrived(receiver):
    """What came, as (id, number, entry)."""
    return [(call[0]["webhook-id"], sequence(call), call[1]["data"]) for call in receiver.arrived]


async def kill_both(table, receiver):
    """Kills all there is while one call was sent and not answered, and one more entry was committed. Gives the two entries."""
    receiver.gate.clear()
    proposal, token, entries = table.proposal("engagement")["id"], table.tokens("observer")[0], []
    for n, node in enumerate(table.nodes):
        new = {"subject": {"kind": "proposal", "id": proposal}, "kind": "note", "body": f"Before the kill {n}."}
        status, headers, _ = await ask(node.address, "POST", f"{API}/proposals/{proposal}/comments", token, new)
        assert status == 201, status
        entries.append(headers["record-entry"])
        # The first one is in the receiver's hands; the second one waits behind it.
        await until(lambda: len(receiver.arrived) == 1, "a webhook that is called")
    for node in table.nodes:
        node.kill()
    for node in table.nodes:
        node.start()
    receiver.gate.set()
    return entries


async def disturb(table, seconds):
    """Kills one node or the other, or makes it stand still for a while. Gives how often of each."""
    kills, pauses, end, chance = 0, 0, time.monotonic() + seconds, table.world.chance
    while True:
        await asyncio.sleep(chance.uniform(1, 4))
        if time.monotonic() > end:
            return kills, pauses
        node = chance.choice(table.nodes)
        if kills > pauses * 3:
            node.pause()
            await asyncio.sleep(chance.uniform(1, min(LONGEST_PAUSE, seconds / 4)))
            node.resume()
            pauses += 1
        else:
            await asyncio.to_thread(node.kill)
            await asyncio.sleep(chance.uniform(0.1, 1.5))
            await asyncio.to_thread(node.start)
            kills += 1


async def under_load(table, seconds):
    """The run. Gives all that was seen."""
    seen = argparse.Namespace(after=table.all(table.record)[-1]["seq"])
    seen.receiver, _ = await webhook(table)
    proposal = table.proposal("engagement")["id"]
    seen.slow, seen.slow_id = await webhook(table, events=["comment.posted"], proposal_id=proposal)
    seen.writers, seen.followers = table.writers(), table.followers(seen.after)
    token = table.tokens()[0]
    seen.wrong = [kind(table.world, table.record, token, seen.after) for kind in (Forgetful, Repeating)]
    following = [asyncio.create_task(one.run()) for one in seen.followers + seen.wrong]
    seen.cut = await kill_both(table, seen.slow)
    looking = asyncio.create_task(look_around(table.world, table.record, token, seen.writers))
    writing = [asyncio.create_task(writer.run()) for writer in seen.writers]
    seen.kills, seen.pauses = await disturb(table, seconds)
    for writer in seen.writers:
        writer.pause = 20
    await until(lambda: len(seen.slow.arrived) > 2, "the webhook whose call was cut off", IN_HANDS + PATIENCE)
    so_far = table.all(table.record)[-1]["seq"]
    sent = lambda: newest(seen.receiver)  # noqa: E731
    await until(lambda: sent() >= so_far, f"the webhook at {so_far}", IN_HANDS + PATIENCE, sent)
    for writer in seen.writers:
        writer.over.set()
    await asyncio.gather(*writing)
    await settled(table, seen)
    for task in [looking, *following]:
        task.cancel()
    return seen


async def settled(table, seen):
    """Waits until everybody has everything."""
    written = {write[0] for writer in seen.writers for write in writer.writes}
    end, seen.record = time.monotonic() + PATIENCE, table.all(table.record)
    while not written <= {entry["id"] for entry in seen.record} and time.monotonic() < end:
        await asyncio.sleep(0.5)
        seen.record = table.all(table.record)
    seen.top = seen.record[-1]["seq"]
    await until(lambda: all((one.last or 0) >= seen.top for one in seen.followers), f"all streams at {seen.top}")
    await until(lambda: newest(seen.receiver) >= seen.top, f"the webhook at {seen.top}")
    await until(lambda: max(table.world.heads) >= seen.top, f"a head over {seen.top} entries")


def check_clients(table, seen):
    """Every history against the record, as who saw it may read it. Gives the faults."""
    faults, records = history.told(table.world.faults), {}
    for one in seen.followers:
        key = (one.path, one.token)
        if key not in records:
            records[key] = [entry for entry in table.all(one.path, one.token) if entry["seq"] <= seen.top]
        wanted = [entry for entry in records[key] if entry["seq"] > one.after]
        faults += [f"a stream of {one.path}: {fault}" for fault in history.followed(one.history(seen.top), wanted)]
    seen.new = [entry for entry in seen.record if entry["seq"] > seen.after]
    seen.calls = [call for call in arrived(seen.receiver) if call[1] <= seen.top]
    faults += [f"the webhook: {fault}" for fault in history.delivered(seen.calls, seen.new)]
    faults += [f"{name} came without a signature that holds" for one in (seen.receiver, seen.slow) for name in one.look.forged]
    seen.writes = [write for writer in seen.writers for write in writer.writes]
    faults += history.written(seen.writes, seen.record) + history.unasked(seen.writes, seen.record, seen.after)
    faults += history.read(table.world.pages, seen.record)
    return faults


def check_what_stands(table, seen):
    """Each comment is there once, and each member's stance is the one taken last."""
    comments = table.all(f"/proposals/{table.proposal('validity')['id']}/comments")
    bodies = [comment["body"] for comment in comments]
    texts = [text for writer in seen.writers for text in writer.texts]
    faults = [f"{text} is there {bodies.count(text)} times" for text in texts if bodies.count(text) != 1]
    for writer in seen.writers:
        stance = table.get(f"{writer.stances}/own", writer.token)["stance"]["stance"]
        if writer.stance not in (None, stance):
            faults.append(f"{writer.account} took {writer.stance} last, and stands at {stance}")
    return history.told(faults)


def check_cut_off(table, seen):
    """What was in a receiver's hands at the kill came again under its id, and what was committed behind it came after it."""
    names = [headers["webhook-id"] for headers, _ in seen.slow.arrived]
    first, second = seen.cut
    wanted = [entry for entry in seen.record if entry["id"] in seen.cut]
    calls = arrived(seen.slow)
    faults = history.delivered(calls, wanted)
    if names != [first, first, second]:
        faults.append(f"called with {names}, and not with {first} twice and {second} once")
    tries = {delivery["entry_id"]: delivery["attempts"] for delivery in table.get(f"/webhooks/{seen.slow_id}/deliveries")["items"]}
    if tries != {first: 2, second: 1}:
        faults.append(f"the log of deliveries counts {tries}")
    return [f"the call that was cut off: {fault}" for fault in faults]


def check_offline(table, seen):
    """Both verifiers: on the export, with heads that were kept, and on receipts."""
    out, faults = table.folder / "export.zip", []
    keys = fetch(f"{table.url}/log/keys", None)["keys"]
    options = ["--key", keys[0]["vkey"]]
    command = [table.binary, "export", "--group", table.seats["group"], "--out", out]
    subprocess.run(command, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL, env=os.environ | table.environment)
    seen.pins = sorted(table.world.heads)[:: max(1, len(table.world.heads) // PINS)]
    pins = [table.kept(f"head-{size}", table.world.heads[size]) for size in seen.pins]
    said = verdicts(table.binary, out, *options, *(word for pin in pins for word in ("--pin", pin)))
    for verifier, (status, codes, stderr, _) in zip(verifiers(table.binary), said):
        if status != 0:
            faults.append(f"{verifier} says {status} of the export: {sorted(codes)} {stderr}")
    for entry, receipt in sorted(table.world.receipts.items())[:RECEIPTS]:
        path = table.kept(f"receipt-{entry}", receipt)
        for name, verifier in verifiers(table.binary).items():
            ran = subprocess.run([*verifier, "receipt", path, *options], capture_output=True, text=True, timeout=PATIENCE)
            if ran.returncode != 0:
                faults.append(f"{name} says of the receipt of {entry}: {ran.stdout}{ran.stderr}")
    return faults


def check_controls(table, seen):
    """What the clients that resume wrongly saw is not taken for good, nor a good history with a fault."""
    faults = []
    for one in seen.wrong:
        if not history.followed(one.history(seen.top), seen.new):
            faults.append(f"the control {type(one).__name__} was not found in {one.connections} connections")
    heard = next(one.history(seen.top) for one in seen.followers if one.path == table.record and one.after)
    return faults + history.controls(heard, seen.calls, seen.writes, seen.new)


def tell(table, seen, took):
    """What was measured."""
    world, written = table.world, {entry["id"]: entry["seq"] for entry in seen.new}
    waits = sorted(world.heard_at[written[write[0]]] - write[3] for write in seen.writes)
    print(f"{seen.kills} kills of one node, {seen.pauses} pauses, and one kill of both; {world.unknown} of {len(seen.writes)} writes had to be asked again")
    print(f"an entry was heard of {waits[len(waits) // 2]:.2f} s after its answer in the middle, {waits[-1]:.2f} s at most")
    print(f"both verifiers: an export with {len(seen.pins)} heads kept, {min(RECEIPTS, len(world.receipts))} receipts; {len(world.pages)} pages read")
    connections = sum(one.connections for one in seen.followers)
    heard = sum(len(one.heard) for one in seen.followers)
    print(
        f"{len(seen.followers)} streams over {connections} connections heard {heard} entries, a webhook {len(seen.new)} in "
        f"{len(seen.calls)} calls, each once and in order, in {took:.0f} s"
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    given = parser.parse_args()
    seconds = given.seconds or (SECONDS_IN_FULL if given.full else SECONDS)
    print(f"seed {given.seed}", flush=True)
    # Who ends this ends the nodes, too: one that stands still would stay for ever.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    (ROOT / "target" / "tests").mkdir(parents=True, exist_ok=True)
    database, began = Database("nodes"), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="nodes.", dir=ROOT / "target" / "tests") as folder:
        table = Table(str(Path(given.binary).resolve()), Path(folder), database, given.seed)
        try:
            table.open()
            seen = asyncio.run(under_load(table, seconds))
            checks = (check_clients, check_what_stands, check_cut_off, check_offline, check_controls)
            faults = [fault for check in checks for fault in check(table, seen)]
            faults += [f"node {node.name} ended with {status} when asked to" for node in table.nodes if (status := node.program.stop())]
        finally:
            for node in table.nodes:
                node.kill()
    database.close()
    for fault in faults:
        print(f"FAILED: {fault}")
    tell(table, seen, time.monotonic() - began)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
