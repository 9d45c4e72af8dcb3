"""What it costs to verify a long record: an export of as many entries as told is made, and held.

    python3 benches/verifying.py target/release/assent [ENTRIES [TIMES]]

The export is made by the second verifier's own tests, not by the service: a group with an open call, comments, and stances that
are taken again and again, and leaves of other groups between. CPU is that of the verifier alone, its memory the most that
it had resident at any time. Aimed at are 20 s of CPU for each 1,000,000 entries, and 256 MiB however many. It fails where it takes
twice as long, as CPU time grows on a machine that others use as well, or so many times as long as told, or more memory.
"""

import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "tests")]
import scenario  # noqa: E402
from made import uuid  # noqa: E402
from verifiers import exported, unpacked  # noqa: E402

ENTRIES = 1_000_000
SECONDS_A_MILLION, MOST_MIB = 20, 256
STANCES = ("support", "accept", "neutral", "stand_aside")
WORDS = "the text says what we agree on and what is left to be seen by those who come after us in another year".split()


def longer(entries):
    """The small group's life up to its open call, then one entry after the other: four comments, a stance."""
    made = scenario.small(scenario.STEPS.index(scenario.open_call) + 1)
    chance = random.Random(1)
    first = 1_000_000
    for number in range(len(made.leaves), entries):
        # All of it within the call's thirty days.
        at = made.clock + 1_000
        if number % 10 == 9:
            made.clock = at
            made.leaf()  # somebody else's entry
        elif number % 5:
            comment = {"id": uuid(first + number), "author_id": scenario.M[scenario.TWO], "body": " ".join(chance.choices(WORDS, k=20))}
            made.entry("comment.made", scenario.TWO, "stakeholder", "comment", {"proposal": scenario.PROPOSAL},
                       [("comments", comment, ("body",))], at=at)
        else:
            made.clock = at
            made.entry("stance.taken", scenario.ONE, "stakeholder", "take_stance",
                       {"proposal": scenario.PROPOSAL, "position": scenario.POSITION},
                       [scenario.stance(made, chance.choice(STANCES))], at=at)
    made.derived.pop("snapshots", None)
    made.derived.pop("snapshot_heads", None)
    return made


def held(binary, path):
    """The verifier's CPU seconds, and the most memory it had, in MiB."""
    began = time.monotonic()
    process = subprocess.Popen([binary, "verify", str(path)], stdout=subprocess.PIPE, text=True)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"the export does not hold:\n{said[-3000:]}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, time.monotonic() - began


def make(binary, path, entries):
    made = longer(entries)
    with tempfile.TemporaryDirectory() as folder:
        made.schema = unpacked(exported(binary, Path(folder)))["schema.json"]  # the same in every export
    path.write_bytes(made.seal())


def main():
    binary = str(Path(sys.argv[1]).resolve())
    entries = int(sys.argv[2]) if len(sys.argv) > 2 else ENTRIES
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 2
    (ROOT / "target").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
        path = Path(folder) / "export.zip"
        # In a process of its own: what a child had at most begins with what its parent has.
        making = multiprocessing.Process(target=make, args=(binary, path, entries))
        making.start()
        making.join()
        size = path.stat().st_size
        cpu, memory, wall = held(binary, path)
    most = SECONDS_A_MILLION * entries / 1_000_000
    print(f"{entries:,} entries, {size / 1e6:.0f} MB: {cpu:.1f} s of CPU (aim {most:.1f}), {memory:.0f} MiB (aim {MOST_MIB}), {wall:.1f} s")
    return 0 if cpu < times * most and memory < MOST_MIB else 1


if __name__ == "__main__":
    sys.exit(main())
