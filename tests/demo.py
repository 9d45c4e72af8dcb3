"""Tries `assent demo` as a newcomer would.

    python3 tests/demo.py target/release/assent      the smoke test: ready in time, told in full, and its curl lines work
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from program import ROOT, Demo

READY_WITHIN = 3.0  # seconds from its start until a demo says that it is ready
# What the printed commands lead to, beside the proposals and two ways to sign in.
LED_TO = ("/attention", "/board", "/consensus/history", "/dossier", "/validity")


def get(url, token=None):
    """Status and body of a GET."""
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"} if token else {})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read()


def check_ready(binary, directory):
    """The JSON line comes in time, says what it should, and the service behind it answers."""
    with Demo(binary, directory / "demo-json.log") as demo:
        said, took = demo.ready()
        print(f"ready after {took:.2f} s (limit {READY_WITHIN:.0f} s)")
        problems = []
        if took >= READY_WITHIN:
            problems.append(f"it took {took:.2f} s")
        if sorted(said) != ["group", "seats", "url"]:
            problems.append(f"the line has the members {sorted(said)}")
        seats = said["seats"]
        wanted = {"seat", "email", "password", "token", "role", "stakeholder_group"}
        problems += [f"seat {seat.get('seat')} lacks {wanted - set(seat)}" for seat in seats if wanted - set(seat)]
        if not seats or seats[0]["role"] != "facilitator":
            problems.append("the facilitator is not first")
        if len({seat["password"] for seat in seats}) != len(seats):
            problems.append("two seats share a password")
        for path in ("/healthz", "/readyz", "/api/v1/openapi.json", "/api/v1/proposals"):
            status, _ = get(said["url"] + path, seats[0]["token"])
            if status != 200:
                problems.append(f"GET {path} as the facilitator answers {status}")
        problems += check_told(said)
        stopped = demo.stop()
        if stopped != 0:
            problems.append(f"asked to stop, it ended with {stopped}")
    return problems


def check_told(said):
    """The story is one in which consensus is contested: the desk, the board, the course and the dossier show it."""

    def read(path):
        status, body = get(f"{said['url']}/api/v1{path}", said["seats"][0]["token"])
        return json.loads(body) if status == 200 else {}

    group = next((one["id"] for one in read("/groups")["items"] if one["slug"] == said["group"]), None)
    output = read("/outputs")["items"][0]
    desk, board = read(f"/groups/{group}/attention"), read(f"/groups/{group}/board").get("items", [])
    course = read(f"/positions/{output['position_id']}/consensus/history")
    dossier = read(f"/outputs/{output['id']}/dossier")
    rungs = [[answer["outcome"] for answer in appeal["answers"]] for appeal in dossier.get("appeals", [])]
    settled = {"objection_unanswered", "objection_without_finding", "time_requested", "role_call_open"}
    wanted = {
        "the desk of the facilitator": settled <= {item["kind"] for item in desk.get("items", [])},
        "levels on the board": len({row["lowest_level"] for row in board if row["lowest_level"]}) >= 4,
        "trends on the board": {"up", "down", "steady"} <= {row["direction"] for row in board},
        "every step on the board": {row["step_number"] for row in board} == {1, 2, 3, 4, 5, 6},
        "the course of consensus": len(course.get("at", [])) >= 10 and len(set(course.get("levels") or [])) >= 2,
        "an appeal that was answered on two rungs": rungs == [["affirm", "attach_statement"]],
        "a minority statement with the output": len(dossier.get("minority_statements", [])) == 1,
        "the validity profile": len(read(f"/outputs/{output['id']}/validity").get("items", [])) > 0,
    }
    return [f"the story does not show {what}" for what, is_there in wanted.items() if not is_there]


def commands(text):
    """The curl commands in a text, with lines that end in a backslash joined."""
    joined = re.sub(r"\\\n\s*", " ", text)
    return [line.strip().removeprefix("$ ") for line in joined.splitlines() if re.match(r"\s*(\$ )?curl ", line)]


def run_command(command, environment=None):
    """Runs one curl line as it stands, but so that an HTTP error is an error. Returns what went wrong."""
    with tempfile.NamedTemporaryFile("w", prefix="curlrc", dir=None) as settings:
        settings.write("fail-with-body\nsilent\nshow-error\nmax-time = 20\n")
        settings.flush()
        # A directory with a `.curlrc` would do as well, but HOME may be needed by the shell.
        named = command.replace("curl ", f"curl --config {settings.name} ")
        result = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", named],
            capture_output=True,
            text=True,
            timeout=60,
            env=os.environ | (environment or {}),
        )
    if result.returncode != 0:
        return f"`{command}` ended with {result.returncode}: {result.stdout[:400]} {result.stderr[:400]}"
    if not result.stdout.strip():
        return f"`{command}` answered nothing"
    return None


def check_printed_commands(binary, directory):
    """What a person sees: an address, a sign-in for each seat, and curl lines that work."""
    with Demo(binary, directory / "demo-text.log", json_line=False) as demo:
        text = []
        deadline = time.monotonic() + 30
        # Over when it has said how to stop it.
        while (line := demo.line(deadline - time.monotonic())) is not None:
            text.append(line)
            if line.startswith("Stop it"):
                break
        found = commands("\n".join(text))
        print(f"the demo prints {len(found)} curl lines")
        lacking = [path for path in LED_TO if not any(path in command for command in found)]
        if len(found) < 3 + len(LED_TO) or lacking:
            told = "\n".join(text) + demo.tail()
            return [f"the demo printed {len(found)} curl lines; none leads to {lacking}:\n{told}"]
        return [problem for problem in map(run_command, found) if problem]


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    directory = ROOT / "target" / "tests"
    directory.mkdir(parents=True, exist_ok=True)
    problems = check_ready(sys.argv[1], directory)
    problems += check_printed_commands(sys.argv[1], directory)
    for problem in problems:
        print(f"FAILED: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
