"""Mail by a real SMTP server: the program is started with aiosmtpd on loopback as its server, and what arrives is read
with Python's own parser, as a mail program would read it.

    target/venv/bin/python tests/mail.py target/release/assent
"""

import asyncio
import email
import email.policy
import json
import queue
import re
import sys
import tempfile
import threading
import urllib.error
import urllib.request
from pathlib import Path

from aiosmtpd.smtp import SMTP

from program import Serve

PATIENCE = 30  # seconds that something may take that takes one
PASSWORD = "correct horse battery staple"
NEW_PASSWORD = "seven swans were a-swimming by"
# A name that looks like another address, with a character that turns the direction of what follows.
HOSTILE = '"Eve" <eve@evil.example>, \u202eanna'
GONE = "gone@example.org"


class Mailbox:
    """What aiosmtpd hands its mails to."""

    def __init__(self):
        self.arrived = queue.Queue()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == GONE:
            return "550 5.1.1 No such user here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.arrived.put((envelope.rcpt_tos, message))
        return "250 2.0.0 OK"

    def next(self, to):
        """The next mail, which must be to this address alone."""
        recipients, message = self.arrived.get(timeout=PATIENCE)
        assert recipients == [to], (recipients, to)
        assert [a.addr_spec for a in message["To"].addresses] == [to], message["To"]
        assert [a.addr_spec for a in message["From"].addresses] == ["assent@example.org"]
        assert not message.defects, message.defects
        return message


class Server:
    """aiosmtpd on a port of its own choice, in a thread."""

    def __init__(self, mailbox):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        serving = self.loop.create_server(lambda: SMTP(mailbox, enable_SMTPUTF8=True), "127.0.0.1", 0)
        server = asyncio.run_coroutine_threadsafe(serving, self.loop).result(PATIENCE)
        self.port = server.sockets[0].getsockname()[1]

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()


class Service(Serve):
    """The program, on a database of its own."""

    def __init__(self, binary, folder, smtp):
        environment = {
            "ASSENT_DATA": folder,
            "ASSENT_LOG": "warn",
            "ASSENT_SMTP_URL": smtp,
            "ASSENT_MAIL_FROM": "Assent <assent@example.org>",
        }
        super().__init__(binary, Path(folder) / "service.log", environment=environment)
        said, _ = self.ready()
        self.url, self.first_code = said["url"], said["code"]

    def ask(self, method, path, body=None, token=None, **headers):
        headers = {"content-type": "application/json", **headers}
        if token:
            headers["authorization"] = f"Bearer {token}"
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            text = answer.read()
            return json.loads(text) if "json" in answer.headers["content-type"] else text.decode()

    def post(self, path, body, token=None):
        return self.ask("POST", f"/api/v1{path}", body, token)

    def sign_in(self, address, password):
        return self.post("/sessions", {"email": address, "password": password})["access_token"]


def code_in(message):
    return re.search(r"^The code: (\S+)", message.get_content(), re.MULTILINE)[1]


def make_group(service):
    service.post("/claims", {"code": service.first_code, "email": "chair@example.org", "name": "Chair", "password": PASSWORD})
    token = service.sign_in("chair@example.org", PASSWORD)
    chair = service.ask("GET", "/api/v1/account", token=token)
    group = {
        "slug": "wg", "name": "Une équipe à suivre", "visibility": "public", "joining": "invitation", "cycle": "2026",
        "charter": {"mandate": "Anything", "expected_groups": ["CS", "TC"]},
        "chair_account_id": chair["id"], "chair_stakeholder_group": "TC",
    }
    return token, service.post("/groups", group, token)


def invited(service, mailbox, chair, group):
    """Somebody with a hostile name comes in by the code of a mail."""
    invite = {"email": "anna@example.org", "name": HOSTILE, "role": "stakeholder", "stakeholder_group": "CS"}
    made = service.post(f"/groups/{group['id']}/invitations", invite, chair)
    assert made["is_mailed"]
    message = mailbox.next("anna@example.org")
    assert message["Subject"] == "Invitation to Une équipe à suivre", message["Subject"]
    assert "\u202e" not in message["To"].addresses[0].display_name
    service.post("/invitations/redemptions", {"code": code_in(message), "password": PASSWORD})
    return service.sign_in("anna@example.org", PASSWORD)


def forgotten(service, mailbox):
    """A new password, and the sign-in by a code."""
    for address in ["nobody@example.org", "anna@example.org"]:
        assert service.post("/password-resets", {"email": address}) == {}
    message = mailbox.next("anna@example.org")
    assert "List-Unsubscribe" not in message and message["Auto-Submitted"] == "auto-generated"
    service.post("/password-resets/redemptions", {"code": code_in(message), "password": NEW_PASSWORD})
    service.sign_in("anna@example.org", NEW_PASSWORD)
    service.post("/sign-in-codes", {"email": "anna@example.org"})
    code = code_in(mailbox.next("anna@example.org"))
    return service.post("/sign-in-codes/redemptions", {"code": code})["access_token"]


def told_and_ended(service, mailbox, chair, anna, group):
    """A notice, and the one click that ends such mail (RFC 8058)."""
    me = service.ask("GET", "/api/v1/account", token=anna)
    service.ask("PUT", f"/api/v1/subscriptions/account/{me['id']}", {"level": "all"}, anna, **{"if-match": '"0"'})
    proposal = {"title": "Prüfung \u202eeins", "summary": "Why not?"}
    proposal = service.post(f"/groups/{group['id']}/proposals", proposal, chair)
    said = {"subject": {"kind": "proposal", "id": proposal["id"]}, "kind": "question", "body": "Why?"}
    first = service.post(f"/proposals/{proposal['id']}/comments", said, anna)
    reply = {"parent_id": first["id"], "kind": "note", "body": "Because."}
    service.post(f"/proposals/{proposal['id']}/comments", reply, chair)
    message = mailbox.next("anna@example.org")
    assert message["Subject"] == "[Une équipe à suivre] Somebody replied to your comment (Prüfung eins).", message["Subject"]
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link = re.fullmatch(r"<(http\S+)>", message["List-Unsubscribe"])[1]
    assert link in message.get_content()
    form = {"content-type": "application/x-www-form-urlencoded"}
    service.ask("POST", link.removeprefix(service.url), b"List-Unsubscribe=One-Click", **form)
    assert service.ask("GET", "/api/v1/account/mail", token=anna)["pause"]["reason"] == "unsubscribed"


def refused(service, mailbox, chair, group):
    """An address that its server does not know stops nothing that comes after it."""
    path = f"/groups/{group['id']}/invitations"
    for address in [GONE, "bo@example.org"]:
        service.post(path, {"email": address, "role": "observer", "stakeholder_group": "CS"}, chair)
    mailbox.next("bo@example.org")


def main(binary):
    mailbox = Mailbox()
    server = Server(mailbox)
    with tempfile.TemporaryDirectory(prefix="mail.") as folder:
        service = Service(binary, folder, f"smtp://127.0.0.1:{server.port}")
        try:
            chair, group = make_group(service)
            invited(service, mailbox, chair, group)
            anna = forgotten(service, mailbox)
            told_and_ended(service, mailbox, chair, anna, group)
            refused(service, mailbox, chair, group)
            assert mailbox.arrived.empty()
            assert service.stop() == 0, "the program did not stop cleanly"
        finally:
            service.kill()
            server.stop()
    print("invited, signed in by mail, told, unsubscribed: every mail read by Python's parser")


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except urllib.error.HTTPError as error:
        raise SystemExit(f"{error.url}: {error.code} {error.read().decode()}")
