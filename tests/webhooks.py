"""Webhooks as others read them: a demo with the setting for one's own network sends to a receiver on loopback, and what
arrives is verified by the packages of the Standard Webhooks specification, for Python and for Node, and read by that of
CloudEvents.

    target/venv/bin/python tests/webhooks.py target/release/assent
"""

import base64
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cloudevents.core.bindings.http import HTTPMessage, from_http_event
from standardwebhooks import Webhook, WebhookVerificationError

from program import ROOT, Demo

PATIENCE = 30  # seconds that something may take that takes one
# What was put to the package for Python, and what it said: the one for Node is asked the same.
VERDICTS = []


class Receiver:
    """Takes calls on loopback; answers the first `failures` of them with 500."""

    def __init__(self, failures=0):
        arrived, answers = queue.Queue(), iter([500] * failures)

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                arrived.put((dict(self.headers), body))
                self.send_response(next(answers, 204))
                self.end_headers()

            def log_message(self, *_):
                pass

        self.arrived = arrived
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def next(self):
        return self.arrived.get(timeout=PATIENCE)


def ask(url, token, method="GET", body=None, **headers):
    headers = {"content-type": "application/json", **headers}
    if token:
        headers["authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, headers, method=method)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


def signed_in(said, role):
    """A session of a seat: webhooks are not for the tokens that the demo gives."""
    seat = next(seat for seat in said["seats"] if seat["role"] == role)
    body = {"email": seat["email"], "password": seat["password"]}
    return ask(f"{said['url']}/api/v1/sessions", None, "POST", body)["access_token"]


def is_signed(secret, headers, body):
    try:
        Webhook(secret).verify(body, headers, json_parse=False)
        verdict = True
    except WebhookVerificationError:
        verdict = False
    call = {"secret": secret, "headers": headers, "body": base64.b64encode(body).decode()}
    VERDICTS.append((call, verdict))
    return verdict


def check_by_node():
    """The implementation for Node says the same of each call, of the controls too. Gives how many."""
    calls, verdicts = zip(*VERDICTS)
    ran = subprocess.run(
        ["node", ROOT / "tests" / "node" / "verify.cjs"],
        input=json.dumps(calls),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=os.environ | {"NODE_PATH": str(ROOT / "target" / "node" / "node_modules")},
    )
    if ran.returncode != 0:
        raise SystemExit(f"Node could not verify: {ran.stderr}")
    assert json.loads(ran.stdout) == list(verdicts), (ran.stdout, verdicts)
    assert set(verdicts) == {True, False}
    return len(calls)


def event_of(headers, body):
    """The event, by the package: it refuses what the specification does."""
    assert headers["content-type"].startswith("application/cloudevents+json"), headers
    return from_http_event(HTTPMessage(headers, body))


def comment(api, group, token, n):
    proposal = ask(f"{api}/proposals?group_id={group}&step=deliberation", token)["items"][0]["id"]
    said = {"subject": {"kind": "proposal", "id": proposal}, "kind": "note", "body": f"Remark {n}."}
    ask(f"{api}/proposals/{proposal}/comments", token, "POST", said)


def check_delivery(api, group, token):
    """A delivery, the same again after a failure, and both secrets while one is replaced."""
    receiver = Receiver(failures=1)
    new = {"url": receiver.url, "events": ["comment.posted"]}
    made = ask(f"{api}/groups/{group}/webhooks", token, "POST", new)
    webhook, secret = f"{api}/webhooks/{made['id']}", made["secret"]
    comment(api, group, token, 1)
    headers, body = receiver.next()
    assert is_signed(secret, headers, body)
    again, body_again = receiver.next()
    assert is_signed(secret, again, body_again) and again["webhook-id"] == headers["webhook-id"]
    # Controls: what was changed on the way, and what another secret would sign, is found.
    assert not is_signed(secret, headers, body + b" ")
    assert not is_signed(secret, headers | {"webhook-id": "another"}, body)
    assert not is_signed("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", headers, body)
    event = event_of(headers, body)
    entry = ask(f"{api}/record/{event.get_id()}", token)
    assert event.get_data() == entry, event.get_data()
    assert event.get_type() == "assent.comment.posted" and event.get_specversion() == "1.0"
    assert event.get_source().endswith(f"/api/v1/groups/{group}"), event.get_source()
    assert event.get_subject() == f"proposals/{entry['proposal_id']}"
    assert event.get_datacontenttype() == "application/json" and event.get_time() is not None
    assert int(event.get_extension("sequence")) == entry["seq"]
    note = base64.b64decode(event.get_extension("checkpoint"), validate=True).decode()
    assert "\n\n\u2014 " in note, note
    replaced = ask(f"{webhook}/secrets", token, "POST", {})["secret"]
    ask(f"{webhook}/tests", token, "POST", {})
    headers, body = receiver.next()
    assert is_signed(secret, headers, body) and is_signed(replaced, headers, body)
    assert event_of(headers, body).get_type() == "assent.webhook.test"
    # What was answered is noted a moment after it was answered.
    until, states = time.monotonic() + PATIENCE, []
    while states != ["delivered", "delivered"] and time.monotonic() < until:
        time.sleep(0.1)
        states = [d["state"] for d in ask(f"{webhook}/deliveries", token)["items"]]
    assert states == ["delivered", "delivered"], states
    assert receiver.arrived.empty()


def check_closed(binary, directory):
    """Without the setting nothing is sent to loopback."""
    receiver = Receiver()
    with Demo(binary, directory / "closed.log") as demo:
        said, _ = demo.ready()
        chair = signed_in(said, "chair")
        port = receiver.server.server_port
        new = {"url": f"https://localhost:{port}/"}
        api = f"{said['url']}/api/v1"
        webhooks = f"{api}/groups/{group_of(said, chair)}/webhooks"
        made = ask(webhooks, chair, "POST", new)
        tried = ask(f"{api}/webhooks/{made['id']}/tests", chair, "POST", {})
        assert tried["state"] == "failed" and "not public" in tried["fault"], tried
        for url in [receiver.url, f"https://127.0.0.1:{port}/"]:
            try:
                ask(webhooks, chair, "POST", {"url": url})
                raise SystemExit(f"{url} was taken")
            except urllib.error.HTTPError as refusal:
                assert refusal.code == 422, refusal.code
    assert receiver.arrived.empty()


def group_of(said, token):
    """The id of the demo's group; what is said of it is its name in addresses."""
    groups = ask(f"{said['url']}/api/v1/groups", token)["items"]
    return next(group["id"] for group in groups if group["slug"] == said["group"])


def main(binary):
    with tempfile.TemporaryDirectory(prefix="webhooks.") as folder:
        directory = Path(folder)
        environment = {"ASSENT_WEBHOOKS_TO_PRIVATE": "yes"}
        with Demo(binary, directory / "open.log", environment=environment) as demo:
            said, _ = demo.ready()
            facilitator = signed_in(said, "facilitator")
            check_delivery(f"{said['url']}/api/v1", group_of(said, facilitator), facilitator)
        check_closed(binary, directory)
    count = check_by_node()
    print(f"sent, tried again, signed by two secrets: {count} verdicts of standardwebhooks, for Python and Node; read by cloudevents")


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except urllib.error.HTTPError as error:
        raise SystemExit(f"{error.url}: {error.code} {error.read().decode()}")
