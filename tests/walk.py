"""Tries what the documents tell: their commands against the running program, their routes against the API's document.

    python3 tests/walk.py target/release/assent             all pages
    python3 tests/walk.py target/release/assent README.md   one of them

A page's commands are its indented blocks, run in one bash in the order in which they stand there, nothing left out. Each
command must end well, and no request in it may be refused, unless the command ends in a comment with the code of a
failure: then that one must be the answer. What is particular to where it runs is given by this program: `cargo run` runs
the program that was built, and a line such as `URL=…` that asks the reader to fill something in is filled in.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from demo import get
from program import ROOT, Demo, Serve

SPEC = ROOT / "api-spec" / "openapi.json"
ROUTES = "docs/routes.md"  # names every operation
REST = "/api/v1"
PATIENCE = 180  # seconds for the commands of one page


def of_facilitator(said):
    """What the README asks the reader to take from what the demo printed."""
    seat = said["seats"][0]
    return {"URL": said["url"], "EMAIL": seat["email"], "PASSWORD": seat["password"]}


def signed_in(said):
    """For a page that takes up where integrating.md signed in."""
    seat = said["seats"][0]
    body = json.dumps({"email": seat["email"], "password": seat["password"]})
    answer = subprocess.run(
        ["curl", "-sS", f"{said['url']}{REST}/sessions", "-H", "Content-Type: application/json", "-d", body],
        capture_output=True,
        check=True,
    )
    return {"URL": said["url"], "TOKEN": json.loads(answer.stdout)["access_token"]}


# Page, its section where not all of it is meant, who serves it, and what is filled in.
PAGES = [
    ("README.md", "First steps with curl", Demo, of_facilitator),
    ("docs/integrating.md", None, Demo, lambda said: {}),
    ("docs/privacy.md", None, Demo, signed_in),
    ("docs/setting-up.md", None, Serve, lambda said: {"URL": said["url"], "CODE": said["code"]}),
]
# Pages that go on from another one: what is filled in is set before their first command.
GO_ON = {"docs/privacy.md"}

# Runs before the commands. Each request leaves a line in $WALK/events, and its answer beside it.
PRELUDE = r"""
set -uo pipefail
curl() {
  local body; body=$(mktemp "$WALK/answer.XXXXXX")
  command curl -q --noproxy '*' --max-time 20 -D "$body.head" "$@" | tee "$body"
  local ended=$?
  echo "request $body" >>"$WALK/events"
  return $ended
}
cargo() { # cargo run --release -- COMMAND…
  shift 3
  if [[ $1 == demo ]]; then cat "$WALK/demo.json"; else "$ASSENT" "$@"; fi
}
"""


def blocks(text, section):
    """The indented blocks of a page as (number of the first line, lines)."""
    found, fenced, here = [], False, section is None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            fenced = not fenced
        if not fenced and line.startswith("## ") and section is not None:
            here = line == f"## {section}"
        if not here or fenced:
            continue
        if line.startswith("    "):
            if not found or found[-1][0] + len(found[-1][1]) != number:
                found.append((number, []))
            found[-1][1].append(line[4:])
    return found


def is_whole(command):
    """Is there a whole command, for bash?"""
    if command.rstrip("\n").endswith("\\"):
        return False
    return subprocess.run(["bash", "-n", "-c", command], capture_output=True).returncode == 0


def commands(text, section):
    """The commands of a page as (number of the first line, command)."""
    found = []
    for first, lines in blocks(text, section):
        begun, command = first, ""
        for number, line in enumerate(lines, first):
            if not command:
                begun = number
            command += line + "\n"
            if is_whole(command):
                found.append((begun, command))
                command = ""
        if command:
            raise SystemExit(f"line {begun} begins a command that does not end:\n{command}")
    return found


def filled_in(command, values):
    """A command with what the reader fills in: a line `NAME=value` for a name that we know."""
    for name, value in values.items():
        command = re.sub(rf"(?m)^{name}=[^$\n]*$", lambda _: f"{name}='{value}'", command)
    return command


def script(found, values, goes_on):
    """One script of all commands, which tells when each begins and how it ends."""
    parts = [PRELUDE]
    if goes_on:
        parts += [f"{name}='{value}'\n" for name, value in values.items()]
    for index, (_, command) in enumerate(found):
        parts.append(f'echo "begin {index}" >>"$WALK/events"\n')
        parts.append(filled_in(command, values))
        parts.append(f'echo "end {index} $?" >>"$WALK/events"\n')
        for name in re.findall(r"(?:^|(?<=\) ))([A-Z][A-Z0-9_]*)=\$", command):
            parts.append(f'[[ ${{{name}:-null}} != null ]] || echo "empty {index} {name}" >>"$WALK/events"\n')
    return "".join(parts)


def announced(command, codes):
    """The code of the failure that a command announces in a comment at its end."""
    words = re.search(r"#\s+([a-z_]+)\s*$", command)
    return words[1] if words and words[1] in codes else None


def answer(body):
    """Status, code of the failure and text of an answer."""
    path = Path(body)
    written = Path(body + ".head")
    head = written.read_text(errors="replace") if written.exists() else ""
    statuses = re.findall(r"(?m)^HTTP/\S+ (\d+)", head)
    status = int(statuses[-1]) if statuses else 0
    text = path.read_text(errors="replace")
    code = "no answer" if status == 0 else None
    if status >= 400:
        try:
            code = json.loads(text[text.index("{") :])["code"]
        except (ValueError, KeyError):
            code = "?"
    return status, code, text


def judge(page, found, codes, events, printed):
    """What went wrong, from the events that the script left and what it printed, and how many requests it made."""
    problems, requests, ended = [], 0, {}
    refused = {}  # by command: codes of failures
    now = None
    for event in events:
        kind, *words = event.split()
        if kind == "begin":
            now = int(words[0])
        elif kind == "end":
            ended[int(words[0])] = int(words[1])
        elif kind == "empty":
            line, _ = found[int(words[0])]
            problems.append((line, f"{words[1]} is empty after it"))
        else:
            requests += 1
            status, code, text = answer(words[0])
            if not 200 <= status < 400:
                refused.setdefault(now, []).append((status, code, text))
    for index, (line, command) in enumerate(found):
        wanted = announced(command, codes)
        got = refused.get(index, [])
        if wanted and [code for _, code, _ in got] != [wanted]:
            told = ", ".join(f"{status} {code}" for status, code, _ in got) or "no failure"
            problems.append((line, f"should be answered with {wanted}, and was answered with {told}"))
        elif not wanted:
            problems += [(line, f"was answered with {status} {code}: {text[:600]}") for status, code, text in got]
        if index not in ended:
            problems.append((line, f"did not end; the last that was printed: {printed[-300:]}"))
            break
        if ended[index] != 0:
            problems.append((line, f"ended with {ended[index]}"))
    problems.sort(key=lambda problem: problem[0])
    return [f"{page}:{line}: the command {what}" for line, what in problems], requests


def walk(binary, directory, page, section, serve, fill):
    """Runs the commands of a page. What went wrong, and how much there was."""
    found = commands((ROOT / page).read_text(), section)
    name = Path(page).stem
    if not found:
        return [f"{page} has no commands"], 0, 0
    with serve(binary, directory / f"walk-{name}.log") as service, tempfile.TemporaryDirectory(dir=directory) as work:
        said, _ = service.ready()
        (Path(work) / "demo.json").write_text(json.dumps(said))
        codes = {problem["code"] for problem in json.loads(get(said["url"] + REST + "/problems")[1])["items"]}
        (Path(work) / "script").write_text(script(found, fill(said), page in GO_ON))
        events = Path(work) / "events"
        events.touch()
        place = Path(work) / "place"  # where the page's commands may leave files
        place.mkdir()
        clean = {key: value for key, value in os.environ.items() if not key.startswith("ASSENT_")}
        output = directory / f"walk-{name}.out"
        with open(output, "w") as out:
            try:
                subprocess.run(
                    ["bash", str(Path(work) / "script")],
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=subprocess.STDOUT,
                    cwd=place,
                    env=clean | {"WALK": work, "ASSENT": str(Path(binary).resolve())},
                    timeout=PATIENCE,
                )
            except subprocess.TimeoutExpired:
                pass  # the command that did not end is told
        printed = output.read_text(errors="replace")
        problems, requests = judge(page, found, codes, events.read_text().splitlines(), printed)
        if service.stop() != 0:
            problems.append(f"{page}: the service did not stop well")
    return problems, len(found), requests


def operations():
    """Every (method, path) of the API's document, the path without `/api/v1`."""
    methods = {"get", "post", "put", "patch", "delete"}
    paths = json.loads(SPEC.read_text())["paths"]
    return {(m.upper(), p.removeprefix(REST)) for p, item in paths.items() for m in item if m in methods}


def named(text):
    """Every (method, path) that a page names, without `/api/v1` and query, and the number of its line."""
    for number, line in enumerate(text.splitlines(), 1):
        for found in re.finditer(r"\b(GET|POST|PUT|PATCH|DELETE) (/[\w{}/.-]+)", line):
            method, path = found.groups()
            yield number, method, (path.removeprefix(REST).rstrip(".") or "/")


def check_routes():
    """The page of routes names every operation, each once, and no page names one that is not there."""
    there = operations()
    problems, count = [], 0
    if not (ROOT / ROUTES).exists():
        problems.append(f"there is no {ROUTES}")
    for page in [ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]:
        name = str(page.relative_to(ROOT))
        seen = set()
        for number, method, path in named(page.read_text()):
            count += 1
            if (method, path) not in there:
                problems.append(f"{name}:{number}: there is no {method} {path}")
            if name == ROUTES and (method, path) in seen:
                problems.append(f"{name}:{number}: {method} {path} stands twice")
            seen.add((method, path))
        if name == ROUTES:
            problems += [f"{name} does not name {method} {path}" for method, path in sorted(there - seen)]
    return problems, count, len(there)


def check_charter():
    """The page that explains the charter names its fields and the parameters with the defaults of the API's document."""
    page = ROOT / "docs" / "setting-up.md"
    told = dict(re.findall(r"(?m)^\| `(\w+)` \| ([^|]*) \|", page.read_text().split("## The charter")[1].split("\n## ")[0]))
    schemas = json.loads(SPEC.read_text())["components"]["schemas"]
    charter, parameters = schemas["Charter"], schemas["Params"]["properties"]
    required = charter["required"]
    there = {name: "required" if name in required else field["default"] for name, field in charter["properties"].items()}
    there["consensus"] = "below"
    there |= {name: field["default"] for name, field in parameters.items()}

    def plain(value):
        if isinstance(value, list):
            return ", ".join(f"`{item}`" for item in value) or "none"
        return value if isinstance(value, str) else json.dumps(value)

    differ = sorted(name for name in there | told if plain(there.get(name)) != told.get(name))
    return [f"docs/setting-up.md: `{name}` is {plain(there.get(name))}, not {told.get(name)}" for name in differ]


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    directory = ROOT / "target" / "tests"
    directory.mkdir(parents=True, exist_ok=True)
    chosen = [page for page in PAGES if not sys.argv[2:] or page[0] in sys.argv[2:]]
    if not chosen:
        raise SystemExit(f"no page of that name: {', '.join(page for page, *_ in PAGES)}")
    problems, ran, asked = [], 0, 0
    if not sys.argv[2:]:
        problems, count, there = check_routes()
        problems += check_charter()
        print(f"{count} routes named on the pages; the API has {there}")
    for page in chosen:
        wrong, number, requests = walk(sys.argv[1], directory, *page)
        print(f"{page[0]}: {number} commands, {requests} requests")
        problems += wrong
        ran, asked = ran + number, asked + requests
    for problem in problems:
        print(f"FAILED: {problem}")
    if not problems:
        print(f"{ran} commands, {asked} requests, on {len(chosen)} pages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
