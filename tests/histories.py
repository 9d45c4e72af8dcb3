"""Two verifiers on made-up lives of a group: `assent verify` and `tools/verify.py`.

    python3 tests/histories.py target/release/assent [--full]

Each history (tools/life.py) is one of the rules, in which nobody may be accused; or one in which now and then something was done that is
well signed and may not be: somebody else's stance, a step that is skipped, a vote after the end. The two verifiers must come to the same
faults, each with the same code and the same thing that it names, and what is honest is the control for what is not.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
import verify  # noqa: E402
from life import Life  # noqa: E402
from verifiers import exported, unpacked  # noqa: E402  (of this folder)

HISTORIES, HISTORIES_IN_FULL = 60, 1000
STEPS, WILDNESS = 60, 0.1


def by_program(binary, path):
    ran = subprocess.run([binary, "verify", str(path), "--json"], capture_output=True, text=True, timeout=120)
    return ran.returncode == 0, faults(json.loads(ran.stdout))


def by_second(path):
    report = verify.verify(str(path))
    return report.holds, faults(json.loads(report.as_json()))


def faults(report):
    return {(fault["code"], fault["what"]): fault["why"] for check in report["checks"] for fault in check["faults"]}


def compared(life, first, second):
    """What is wrong with the two verdicts."""
    (ours, our_faults), (theirs, their_faults) = first, second
    if any(code == "rule" for code, _ in our_faults):  # what is assessed on what may not be there says nothing
        our_faults, their_faults = ({key: why for key, why in faults.items() if key[0] != "assessment"} for faults in (our_faults, their_faults))
    if ours != theirs or our_faults.keys() != their_faults.keys():
        only = {key: our_faults.get(key, their_faults.get(key)) for key in our_faults.keys() ^ their_faults.keys()}
        yield f"assent verify {ours}, tools/verify.py {theirs}; one alone says {sorted(only.items())[:4]}"
    if not life.was_wild and not (ours and theirs):
        yield f"accused, and all of it was by the rules: {sorted({**our_faults, **their_faults}.items())[:4]}"


def main():
    arguments = sys.argv[1:]
    full = "--full" in arguments
    binary = str(Path(next(argument for argument in arguments if argument != "--full")).resolve())
    problems, count, seen = [], HISTORIES_IN_FULL if full else HISTORIES, {"held": 0, "refused": 0, "entries": 0, "assessments": 0}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.zip"
        schema = unpacked(exported(binary, Path(folder)))["schema.json"]  # the same in every export
        for seed in range(count):
            life = Life(random.Random(seed), WILDNESS if seed % 2 else 0)
            life.made.schema = schema
            path.write_bytes(life.live(STEPS).seal())
            first = by_program(binary, path)
            problems += [f"history {seed}: {problem}" for problem in compared(life, first, by_second(path))]
            seen["held" if first[0] else "refused"] += 1
            seen["entries"] += len(life.made.entries)
            seen["assessments"] += len(life.made.derived.get("snapshots", []))
    if not seen["held"] or not seen["refused"]:
        problems.append("all histories were alike: nothing is shown")
    for problem in problems[:40]:
        print("FAILED:", problem)
    told = ", ".join(f"{number} {name}" for name, number in seen.items())
    print(f"{count} histories ({told}), {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
