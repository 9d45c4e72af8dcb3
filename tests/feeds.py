"""Feeds as others read them: feedparser and Python's XML parser read the outputs, the icalendar package the deadlines, of a
demo in which somebody has written what is harmless in JSON alone. And the secret of a feed's address is in no log.

    target/venv/bin/python tests/feeds.py target/release/assent
"""

import json
import sys
import tempfile
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timedelta, timezone
from pathlib import Path

import feedparser
from icalendar import Calendar

from demo import Demo
from webhooks import ask, group_of, signed_in

HOSTILE = "<script>alert(1)</script> ]]> & \"q\" \\nATTENDEE:mailto:x@y.z;,\\ \ufffe\U0001f9d1" + "\U0001f1e8" * 40
READ = HOSTILE.replace("\ufffe", "\ufffd")  # what no XML can hold is seen to be missing
ATOM = "{http://www.w3.org/2005/Atom}"


def fetch(url, token=None):
    """The bytes of a feed, and its headers."""
    request = urllib.request.Request(url, headers={"authorization": f"Bearer {token}"} if token else {})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read(), answer.headers


def refused(url):
    """The status and the code of a refusal."""
    try:
        fetch(url)
        raise SystemExit(f"{url.split('?')[0]} was given")
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)["code"]


def write(api, group, lead):
    """A proposal with a due date, and a message: both called what they should not be. Gives the id of the message."""
    new = {"title": HOSTILE, "summary": HOSTILE, "language": "en"}
    proposal = ask(f"{api}/groups/{group}/proposals", lead, "POST", new)["id"]
    due = (datetime.now(timezone.utc) + timedelta(days=9)).isoformat()
    ask(f"{api}/proposals/{proposal}/due-date", lead, "PUT", {"due_at": due}, **{"if-match": '"1"'})
    late = ask(f"{api}/proposals?group_id={group}&step=impact", lead)["items"][0]["id"]
    message = {"kind": "takeaway", "title": HOSTILE, "summary": HOSTILE, "label": "diverging"}
    message = ask(f"{api}/proposals/{late}/outputs", lead, "POST", message)["id"]
    ask(f"{api}/outputs/{message}/publications", lead, "POST", {"distribution": "To all."})
    return proposal, message


def check_outputs(api, group, message):
    """The feed is well-formed and valid for a reader, and says what the API says."""
    body, headers = fetch(f"{api}/groups/{group}/outputs.atom")
    assert headers["content-type"] == "application/atom+xml; charset=utf-8", headers["content-type"]
    root = ElementTree.fromstring(body)
    assert root.tag == f"{ATOM}feed" and {child.tag for child in root} == {
        f"{ATOM}{name}" for name in ("title", "id", "updated", "author", "generator", "link", "entry")
    }, [child.tag for child in root]
    feed = feedparser.parse(body)
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10" and feed.feed.id == f"urn:uuid:{group}", feed.feed
    published = [o for o in ask(f"{api}/outputs?group_id={group}&limit=100", None)["items"] if o["state"] == "published"]
    assert {entry.id for entry in feed.entries} == {f"urn:uuid:{o['id']}" for o in published} and len(published) > 1
    by_id = {entry.id: entry for entry in feed.entries}
    for output in published:
        entry = by_id[f"urn:uuid:{output['id']}"]
        assert entry.published.startswith(output["published_at"][:19]), entry
        link = next(link.href for link in entry.links if link.rel == "alternate")
        assert ask(link, None)["id"] == output["id"], link
        if output["phrase_text"]:
            assert entry.summary == output["phrase_text"], entry
    # Read strictly: as text, and not as what it looks like.
    raw = {e.find(f"{ATOM}id").text: e for e in root.iter(f"{ATOM}entry")}[f"urn:uuid:{message}"]
    assert raw.find(f"{ATOM}title").text == READ, raw.find(f"{ATOM}title").text
    assert raw.find(f"{ATOM}content").get("type") == "text" and "<script>" in raw.find(f"{ATOM}content").text
    assert all(len(list(e)) == 0 for e in raw if not e.tag.endswith("author")), "there are elements in a text"
    # A control: the same parser refuses what is not well-formed.
    assert feedparser.parse(body.replace(b"</title>", b"<b></title>", 1)).bozo
    return len(published)


def check_deadlines(api, group, proposal):
    """The calendar is one for its package, and nothing that somebody wrote is a property of it."""
    body, headers = fetch(f"{api}/groups/{group}/deadlines.ics")
    assert headers["content-type"] == "text/calendar; charset=utf-8", headers["content-type"]
    assert all(len(line) <= 75 for line in body.split(b"\r\n")), "a line is too long"
    calendar = Calendar.from_ical(body)
    assert str(calendar["VERSION"]) == "2.0" and str(calendar["PRODID"]).startswith("-//Assent//"), calendar
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    assert len(events) == body.count(b"BEGIN:VEVENT") > 2, list(events)
    known = {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "STATUS", "TRANSP", "SUMMARY", "DESCRIPTION", "URL"}
    for uid, event in events.items():
        assert not event.errors and set(event.keys()) <= known, (uid, event.errors, event.keys())
        start = event["DTSTART"].dt
        assert uid.startswith("event-") or start.tzinfo is not None, (uid, start)
        assert str(event["STATUS"]) in ("CONFIRMED", "TENTATIVE", "CANCELLED")
        assert ask(str(event["URL"]), None)["id"], uid
    summary = str(events[f"step-topic-{proposal}"]["SUMMARY"])
    assert summary.startswith("A step is due: <script>alert(1)</script> ]]> & \"q\" \\nATTENDEE:mailto:x@y.z;,\\ "), summary
    return len(events)


def check_token(api, group, member):
    """An address with a secret opens its feed without a sign-in, and nothing else; revoked, it opens nothing."""
    made = ask(f"{api}/groups/{group}/feed-tokens", member, "POST", {"kind": "deadlines"})
    address = made["address"]
    secret = address.split("feed_token=")[1]
    body, headers = fetch(address)
    assert body.startswith(b"BEGIN:VCALENDAR") and "private" in headers["cache-control"], headers
    assert secret.encode() not in body
    assert refused(f"{api}/groups/{group}/outputs.atom?feed_token={secret}") == (404, "not_found")
    ask(f"{api}/feed-tokens/{made['id']}", member, "DELETE", None, **{"if-match": '"1"'})
    assert refused(address) == (404, "not_found")
    return secret


def main(binary):
    with tempfile.TemporaryDirectory(prefix="feeds.") as folder:
        log = Path(folder) / "demo.log"
        with Demo(binary, log, environment={"ASSENT_LOG": "trace"}) as demo:
            said, _ = demo.ready()
            api, lead = f"{said['url']}/api/v1", signed_in(said, "facilitator")
            group = group_of(said, lead)
            proposal, message = write(api, group, lead)
            outputs, deadlines = check_outputs(api, group, message), check_deadlines(api, group, proposal)
            secret = check_token(api, group, lead)
        told = log.read_text(errors="replace")
        # A control: that feeds were fetched is told, without their secret.
        assert "get_deadlines_feed" in told and "get_outputs_feed" in told, "the log tells of no feed"
        assert secret not in told and "assent_feed_" not in told, "the log holds the secret of a feed"
    print(f"{outputs} outputs read by feedparser, {deadlines} deadlines by icalendar; the secret is in no line of the log")


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except urllib.error.HTTPError as error:
        raise SystemExit(f"{error.url.split('?')[0]}: {error.code} {error.read().decode()}")
