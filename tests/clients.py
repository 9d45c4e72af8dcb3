"""The clients of tests/nodes.py: who writes, who follows, who reads now and then. Each goes to whichever node it likes, puts up
with nodes that are gone, and keeps what it saw. What that is worth is for tests/history.py to say.
"""

import asyncio
import contextlib
import json
import time
import uuid

from wire import BROKEN, ask, events

API = "/api/v1"
STANCES = ("support", "accept", "neutral", "unclear", "stand_aside")
AGAIN = (408, 503)  # answers that say: send it again
PATIENCE = 60  # seconds in which a write must have been answered, whatever happens to the nodes


class World:
    """What all clients share."""

    def __init__(self, addresses, chance):
        self.addresses, self.chance = addresses, chance
        self.faults, self.heads, self.receipts, self.pages = [], {}, {}, []
        # When an entry was first heard of by anybody, by its number.
        self.heard_at = {}
        self.unknown = 0
        self.payloads = {}

    def address(self):
        return self.chance.choice(self.addresses)

    def payload(self, data):
        """The same object for the same bytes: fifty streams hear the same."""
        return self.payloads.setdefault(data, data)

    async def get(self, path, token=None):
        """The body from whichever node answers; none where none did, or where it is not to be had now."""
        try:
            status, _, body = await ask(self.address(), "GET", path, token)
            return body if status == 200 else None
        except BROKEN:
            return None


class Follower:
    """Follows the record by server-sent events, and loses its connection now and then."""

    def __init__(self, world, path, token, after):
        self.world, self.path, self.token, self.after = world, path, token, after
        self.heard, self.last, self.connections = [], None, 0

    def resumed(self):
        """The address and the `Last-Event-ID` with which it comes back."""
        return f"{API}{self.path}/events" + ("" if self.last is not None else f"?after={self.after}"), self.last

    async def run(self):
        while True:
            self.connections += 1
            with contextlib.suppress(*BROKEN):
                async with asyncio.timeout(self.world.chance.uniform(1, 8)):
                    await self.follow(*self.resumed())
            await asyncio.sleep(self.world.chance.uniform(0, 0.5))

    async def follow(self, path, last):
        async with contextlib.aclosing(events(self.world.address(), path, self.token, last)) as stream:
            async for seq, data in stream:
                self.last = seq
                if data is not None:
                    self.heard.append((seq, self.world.payload(data)))
                    self.world.heard_at.setdefault(seq, time.monotonic())

    def history(self, up_to):
        return [(seq, json.loads(data)) for seq, data in self.heard if seq <= up_to]


class Forgetful(Follower):
    """A control: comes back without saying what it had, and misses what came meanwhile."""

    def resumed(self):
        return f"{API}{self.path}/events" + ("" if self.heard else f"?after={self.after}"), None


class Repeating(Follower):
    """A control: says that it had less than it had, and hears entries twice."""

    def resumed(self):
        path, last = super().resumed()
        return path, last if len(self.heard) < 3 else self.heard[-3][0]


class Writer:
    """A member who comments and takes stances. What it does not know the outcome of it asks again, under the same key."""

    def __init__(self, world, token, account, proposal, position):
        self.world, self.token, self.account = world, token, account
        self.comments, self.stances = f"/proposals/{proposal['id']}/comments", f"/positions/{position['id']}/stances"
        self.subject, self.version = {"kind": "proposal", "id": proposal["id"]}, position["version"]
        self.writes, self.texts, self.stance = [], [], None
        # Seconds from one to the next, at most.
        self.pause, self.over = 1.0, asyncio.Event()

    async def is_over(self):
        """Pauses; says whether that was the end."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.over.wait(), self.world.chance.uniform(0, self.pause))
        return self.over.is_set()

    async def run(self):
        while not await self.is_over():
            if self.world.chance.random() < 0.5:
                await self.comment()
            else:
                await self.take_a_stance()

    async def comment(self):
        self.texts.append(f"Remark {uuid.UUID(int=self.world.chance.getrandbits(128))}.")
        new = {"subject": self.subject, "kind": "note", "body": self.texts[-1]}
        made = await self.write(self.comments, new, "comment.posted")
        await self.is_there(f"/comments/{made['id']}", lambda comment: comment["body"] == self.texts[-1])

    async def take_a_stance(self):
        self.stance = self.world.chance.choice([stance for stance in STANCES if stance != self.stance])
        await self.write(self.stances, {"version": self.version, "stance": self.stance}, "stance.taken")
        await self.is_there(f"{self.stances}/own", lambda own: own["stance"]["stance"] == self.stance)

    async def write(self, path, body, action):
        key, began, first = str(uuid.UUID(int=self.world.chance.getrandbits(128))), time.monotonic(), True
        while time.monotonic() < began + PATIENCE:
            with contextlib.suppress(*BROKEN):
                status, headers, answer = await ask(
                    self.world.address(), "POST", API + path, self.token, body, idempotency_key=key
                )
                if status == 201:
                    entry = headers["record-entry"]
                    self.writes.append((entry, action, began, time.monotonic(), self.account))
                    self.world.unknown += not first
                    return json.loads(answer)
                if status not in AGAIN:
                    raise SystemExit(f"POST {path}: {status} {answer.decode()}")
            first = False
            await asyncio.sleep(0.1)
        raise SystemExit(f"POST {path} was not answered within {PATIENCE} s")

    async def is_there(self, path, shows):
        """What was acknowledged is read at once, at whichever node."""
        body = await self.world.get(API + path, self.token)
        if body is not None and not shows(json.loads(body)):
            self.world.faults.append(f"{path} was read without what had been acknowledged")


async def look_around(world, record, token, writers):
    """Reads parts of the record, heads of the log and receipts, again and again."""
    after = 0
    while True:
        await asyncio.sleep(0.5)
        if page := await world.get(f"{API}{record}?after={after}&limit=100", token):
            items = json.loads(page)["items"]
            world.pages.append((after, items))
            after = items[world.chance.randrange(len(items))]["seq"] if items else world.chance.randrange(after + 1)
        if note := await world.get("/log/checkpoint"):
            world.heads[int(note.split(b"\n")[1])] = note
        if done := [write for writer in writers for write in writer.writes]:
            entry, _, _, _, account = world.chance.choice(done)
            reader = next(writer for writer in writers if writer.account == account)
            if receipt := await world.get(f"{API}/record/{entry}/receipt", reader.token):
                world.receipts[entry] = receipt
