"""What tests/nodes.py runs on: nodes on one database, a group with a story, and who sits in it."""

import random
import signal

from clients import API, Follower, World, Writer
from program import Demo, Serve, free_port
from webhooks import ask, group_of, signed_in

STREAMS, WRITERS = 50, 12


class Node:
    """`assent serve` on the shared database, at an address that stays."""

    def __init__(self, binary, folder, name, environment):
        self.binary, self.folder, self.name, self.environment = binary, folder, name, environment
        self.port, self.starts, self.program = free_port(), 0, None
        self.address = f"http://127.0.0.1:{self.port}"

    def start(self):
        self.starts += 1
        log = self.folder / f"{self.name}-{self.starts}.log"
        environment = self.environment | {"ASSENT_DATA": str(self.folder / self.name)}
        self.program = Serve(self.binary, log, environment=environment, port=self.port)
        self.program.address()

    def kill(self):
        if self.program:
            self.program.kill()

    def pause(self):
        """It stands still, with all that it holds: locks, leases, connections."""
        self.program.process.send_signal(signal.SIGSTOP)

    def resume(self):
        self.program.process.send_signal(signal.SIGCONT)


class Table:
    """The nodes, a group with a story, and who sits in it."""

    def __init__(self, binary, folder, database, seed):
        self.binary, self.folder = binary, folder
        self.environment = {
            "ASSENT_DATABASE_URL": database.url,
            "ASSENT_KEYS_DIR": str(folder / "keys"),
            "ASSENT_PUBLIC_URL": "http://assent.example.org",
            "ASSENT_CONNECTIONS": "8",
            "ASSENT_REQUESTS_A_MINUTE": "1000000",
            "ASSENT_STREAMS_EACH": "1000",
            "ASSENT_WEBHOOKS_TO_PRIVATE": "yes",
            "ASSENT_LOG": "warn",
        }
        with Demo(binary, folder / "demo.log", environment=self.environment) as demo:
            self.seats = demo.ready(within=180)[0]
        self.nodes = [Node(binary, folder, name, self.environment) for name in ("a", "b")]
        self.url = self.nodes[0].address
        self.world = World([node.address for node in self.nodes], random.Random(seed))
        self.record = self.chair = self.group = None

    def open(self):
        """Starts the nodes. The chair signs in."""
        for node in self.nodes:
            node.start()
        said = {**self.seats, "url": self.url}
        self.chair = signed_in(said, "chair")
        self.group = group_of(said, self.chair)
        self.record = f"/groups/{self.group}/record"

    def get(self, path, token=None):
        return ask(self.url + API + path, token or self.chair)

    def proposal(self, step):
        return self.get(f"/proposals?group_id={self.group}&step={step}")["items"][0]

    def tokens(self, role="stakeholder"):
        return [seat["token"] for seat in self.seats["seats"] if seat["role"] == role]

    def writers(self):
        """Members who comment on a proposal in step 5, and take stances on its position."""
        proposal = self.proposal("validity")
        position = self.get(f"/proposals/{proposal['id']}/positions")["items"][0]
        tokens = self.tokens()[:WRITERS]
        return [Writer(self.world, token, self.get("/account", token)["id"], proposal, position) for token in tokens]

    def webhook(self, receiver, **named):
        made = ask(f"{self.url}{API}/groups/{self.group}/webhooks", self.chair, "POST", {"url": receiver.url, **named})
        return made["id"], made["secret"]

    def kept(self, name, content):
        """The path of a file with this content."""
        (self.folder / name).write_bytes(content)
        return str(self.folder / name)

    def all(self, path, token=None):
        """The whole list at a path."""
        items, after = [], ""
        while after is not None:
            page = self.get(f"{path}{'&' if '?' in path else '?'}limit=100{after}", token)
            items += page["items"]
            after = page["next"] and f"&after={page['next']}"
        return items

    def followers(self, after):
        """Most follow the group, some a proposal or all that they may read; half from the beginning."""
        tokens, proposal = self.tokens(), self.proposal("validity")["id"]
        paths = [self.record] * 8 + [f"/proposals/{proposal}/record", "/record"]
        return [
            Follower(self.world, paths[n % 10], tokens[n // 10], after * (n % 2)) for n in range(STREAMS)
        ]
