"""What a page costs: CPU time of the service for each page of the demonstration, beside the calls of the API that give what
it shows, in one run; how large its HTML is; and what a discussion of 1,000 comments costs.

    python3 benches/pages.py target/release/assent [RATIO]

Prints a table in Markdown. Ends with 1 if a page costs more than so many times what its calls cost (2 unless told), has
60 KiB of HTML or more, or if a part of the long discussion costs 100 ms or more. CPU time is read from /proc; one
connection, one request after the other.
"""

import http.client
import json
import re
import sys
import tempfile
import urllib.parse
from pathlib import Path

from requests import ROOT, times  # of this folder
from program import Demo  # noqa: E402  of tests

REPEATS, RATIO, HTML, THREAD = 150, 2.0, 60 * 1024, 0.100
COMMENTS = 1000


class Looker:
    """Somebody who looks: with a cookie at pages, with a token at the API, over one connection."""

    def __init__(self, said, seat):
        self.host = urllib.parse.urlsplit(said["url"]).netloc
        self.connection = http.client.HTTPConnection(self.host, timeout=60)
        self.token, self.cookies = seat["token"], {}
        page = self.page("/sign-in")
        token = re.search(r'id="create_session".*?name="_token" value="([^"]*)"', page, re.S)[1]
        form = {"_do": "create_session", "_form": "create_session", "_to": "/", "_token": token}
        self.page("/sign-in", form | {"email": seat["email"], "password": seat["password"]})
        if "__Host-assent" not in self.cookies:
            raise SystemExit("could not sign in")

    def page(self, path, form=None):
        headers = {"sec-fetch-site": "same-origin"}
        if self.cookies:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = urllib.parse.urlencode(form) if form else None
        if body:
            headers["content-type"] = "application/x-www-form-urlencoded"
        self.connection.request("POST" if form else "GET", path, body, headers)
        answer = self.connection.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]
        text = answer.read().decode()
        if answer.status not in (200, 303):
            raise SystemExit(f"{path}: {answer.status}")
        return text

    def call(self, path, body=None):
        headers = {"authorization": f"Bearer {self.token}", "content-type": "application/json"}
        data = json.dumps(body) if body is not None else None
        self.connection.request("POST" if data else "GET", f"/api/v1{path}", data, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise SystemExit(f"{path}: {answer.status} {text[:200]}")
        return json.loads(text)


def cost(pid, ask):
    """CPU seconds of one request."""
    ask()
    before = times(pid)
    for _ in range(REPEATS):
        ask()
    return (times(pid) - before) / REPEATS


def shown(looker, said):
    """Pages of the demonstration, and what they show."""
    group = next(g for g in looker.call("/groups")["items"] if g["slug"] == said["group"])
    at = f"/groups/{group['id']}"
    proposals = looker.call(f"/proposals?group_id={group['id']}")["items"]
    output = next(o for o in looker.call("/outputs")["items"] if o.get("position_id"))
    position, proposal = f"/positions/{output['position_id']}", f"/proposals/{output['proposal_id']}"
    version = looker.call(position)["current_version"] if "current_version" in looker.call(position) else 1
    frame = [proposal, at]
    return proposals, [
        (at, [at, f"{at}/board"]),
        (f"{at}/members", [at, f"{at}/members"]),
        (f"{at}/desk", [at, f"{at}/attention", f"{at}/board"]),
        (proposal, [*frame, f"{proposal}/transitions", f"{proposal}/mandate"]),
        (f"{proposal}/topics", [*frame, f"{proposal}/topics"]),
        (f"{proposal}/discussion", [*frame, f"{proposal}/comments"]),
        (f"{proposal}/consensus", [*frame, f"{proposal}/consensus"]),
        (position, [*frame, position, f"{position}/versions/{version}", f"{position}/consensus"]),
        (f"{position}/consensus", [*frame, position, f"{position}/consensus", f"{position}/consensus/history"]),
        (f"/outputs/{output['id']}", [*frame, f"/outputs/{output['id']}", f"/outputs/{output['id']}/validity"]),
    ]


def main():
    binary, problems = Path(sys.argv[1]).resolve(), []
    most = float(sys.argv[2]) if len(sys.argv) > 2 else RATIO
    print("| page | HTML, KiB | µs CPU a page | µs CPU of its calls | ratio |\n|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
        environment = {"ASSENT_REQUESTS_A_MINUTE": "1000000"}
        with Demo(binary, Path(folder) / "pages.log", environment=environment) as demo:
            said, _ = demo.ready()
            looker, pid = Looker(said, said["seats"][0]), demo.process.pid
            proposals, pages = shown(looker, said)
            for page, calls in pages:
                size = len(looker.page(page).encode())
                own = cost(pid, lambda page=page: looker.page(page))
                of_api = sum(cost(pid, lambda call=call: looker.call(call)) for call in calls)
                ratio = own / of_api
                name = re.sub(r"[0-9a-f-]{36}", "…", page)
                print(f"| {name} | {size / 1024:.1f} | {own * 1e6:.0f} | {of_api * 1e6:.0f} | {ratio:.2f} |", flush=True)
                if ratio > most:
                    problems.append(f"{name} costs {ratio:.1f} times its calls")
                if size >= HTML:
                    problems.append(f"{name} has {size / 1024:.0f} KiB")
            proposal = next(p for p in proposals if p["status"] == "active")
            subject = {"kind": "proposal", "id": proposal["id"]}
            for n in range(COMMENTS):
                body = f"A comment, one of many: the {n}th, with **some** words and a [link](https://example.org/{n})."
                looker.call(f"/proposals/{proposal['id']}/comments", {"subject": subject, "kind": "note", "body": body})
            page = f"/proposals/{proposal['id']}/discussion"
            size, own = len(looker.page(page).encode()), cost(pid, lambda: looker.page(page))
            print(f"\na discussion of {COMMENTS} comments: {size / 1024:.1f} KiB and {own * 1e3:.1f} ms of CPU for a part of it")
            if own >= THREAD:
                problems.append(f"the discussion costs {own * 1e3:.0f} ms")
    print("\n".join(problems))
    print(f"{len(pages)} pages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
