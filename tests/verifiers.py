"""Two verifiers on the same exports: `assent verify` and `tools/verify.py`, which know nothing of each other.

    python3 tests/verifiers.py target/release/assent [--full]

A demonstration is told and exported. The export is verified as it is, and then changed at random: a byte, a value, a
line that goes, comes twice, or changes places, packed again with right sums. Of each the two must say the same, and what was
changed must be found. Untouched copies are the control: nobody may be accused.
"""

import hashlib
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from program import ROOT, Demo

sys.path.insert(0, str(ROOT / "tools"))
import made  # noqa: E402  (packs a zip file of the form described)

CHANGES, CHANGES_IN_FULL = 40, 1000
SEED = 1
# What no leaf and no digest covers, and nothing else in the file repeats: docs/verifying.md says so.
FREE = {
    ("people.jsonl", "name"),
    ("record/entries.jsonl", "sequenced_at"),
    ("record/entries.jsonl", "salts"),
    ("derived/snapshots.jsonl", "covers"),
}
# Held against the texts, and not made again: another value may do as well.
HELD_BY_LINES = {f"derived/{table}.jsonl" for table in ("anchor_places", "amendment_places", "authorships")}


def exported(binary, directory):
    """An export of the demonstration's group."""
    data, out = directory / "data", directory / "export.zip"
    with Demo(binary, directory / "verifiers.log", arguments=("--data", str(data))) as demo:
        said, _ = demo.ready()
        group = said["group"]
        group = group["slug"] if isinstance(group, dict) else group
        command = [binary, "export", "--data", str(data), "--group", group, "--out", str(out)]
        subprocess.run(command, check=True, timeout=120, stdout=subprocess.DEVNULL)
    return out.read_bytes()


def verifiers(binary):
    """How each begins, by its name."""
    return {"assent verify": [binary, "verify"], "tools/verify.py": [sys.executable, str(ROOT / "tools/verify.py")]}


def verdicts(binary, path, *options):
    """What each verifier says: the exit status, and the codes of what does not hold."""
    said = []
    for verifier in verifiers(binary).values():
        command = [*verifier, str(path), "--json", *options]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=300)
        report = json.loads(ran.stdout) if ran.stdout.strip() else {"checks": []}
        codes = {fault["code"] for check in report["checks"] for fault in check["faults"]}
        said.append((ran.returncode, codes, ran.stderr.strip()[-300:], report))
    return said


def unpacked(archive):
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(files):
    """With sums that are right: somebody who changes a line knows about them."""
    files = dict(files)
    manifest = json.loads(files.pop("manifest.json"))
    manifest["files"] = {
        path: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for path, data in files.items()
    }
    files["manifest.json"] = json.dumps(manifest, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return made.zip_of(files, deflate=tuple(path for path in files if path.endswith(".jsonl")))


def other(value, chance):
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 7))
    if isinstance(value, str) and value:
        at = chance.randrange(len(value))
        letter = "1" if value[at] == "0" else "0" if value[at].isdigit() else "b" if value[at] == "a" else "a"
        return value[:at] + letter + value[at + 1 :]
    return "x" if value in (None, "") else None


def change_line(line, path, chance):
    """One value of a line, wherever it stands."""
    value = json.loads(line)
    at, key = {"": value}, ""
    while isinstance(at[key], (dict, list)) and at[key]:
        at = at[key]
        names = [name for name in at if (path, name) not in FREE] if isinstance(at, dict) else range(len(at))
        key = chance.choice(names)
    at[key] = other(at[key], chance)
    changed = json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
    return changed, f"{path}: {key}"


def changed(archive, files, chance):
    """The export with one change, and what that was."""
    how = chance.choice(("byte", "value", "value", "value", "gone", "twice", "places"))
    if how == "byte":
        at = chance.randrange(len(archive))
        return archive[:at] + bytes([archive[at] ^ 1 << chance.randrange(8)]) + archive[at + 1 :], f"byte {at}"
    not_held = HELD_BY_LINES if how == "value" else ()
    held = [path for path, data in files.items() if path.endswith(".jsonl") and path not in not_held]
    path = chance.choice([path for path in held if files[path].count(b"\n") > 1])
    lines = files[path].splitlines()
    at = chance.randrange(len(lines))
    if how == "value":
        lines[at], what = change_line(lines[at], path, chance)
    elif how == "gone":
        what = f"{path}: line {at + 1} is gone"
        del lines[at]
    elif how == "twice":
        what = f"{path}: line {at + 1} stands twice"
        lines.insert(at, lines[at])
    else:
        what = f"{path}: two lines changed places"
        at = min(at, len(lines) - 2)
        lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return packed({**files, path: b"".join(line + b"\n" for line in lines)}), what


def main():
    arguments = sys.argv[1:]
    full = "--full" in arguments
    binary = str(Path(next(argument for argument in arguments if argument != "--full")).resolve())
    chance, problems = random.Random(SEED), []
    (ROOT / "target" / "tests").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="verifiers.", dir=ROOT / "target" / "tests") as name:
        directory = Path(name)
        archive = exported(binary, directory)
        files, path = unpacked(archive), directory / "copy.zip"
        for control, what in ((archive, "the export"), (packed(files), "the export, packed again")):
            path.write_bytes(control)
            for verifier, (status, codes, stderr, report) in zip(verifiers(binary), verdicts(binary, path)):
                if status != 0:
                    first = [fault for check in report["checks"] for fault in check["faults"]][:5]
                    problems.append(f"{verifier} accuses {what}: {status} {sorted(codes)} {first} {stderr}")
        count, same = CHANGES_IN_FULL if full else CHANGES, 0
        for _ in range(0 if problems else count):
            bytes_, what = changed(archive, files, chance)
            path.write_bytes(bytes_)
            (ours, our_codes, *_), (theirs, their_codes, *_) = verdicts(binary, path)
            same += our_codes == their_codes
            if 0 in (ours, theirs):
                problems.append(f"{what}: assent verify {ours} {sorted(our_codes)}, tools/verify.py {theirs} {sorted(their_codes)}")
    for problem in problems[:40]:
        print("FAILED:", problem)
    print(f"{count} changes to an export of {len(archive)} bytes, {len(problems)} problems; the same codes in {same}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
