"""A tiny server with an honest contract, and with faults that can be planted in it.

The contract test runs against it first: without a fault it must pass, with each fault it must fail, and for
that fault. A test that cannot fail shows nothing.
"""

import json
import re
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "a-token-for-the-stub-only"

# The fault, and the code of the finding that schemathesis must report for it.
FAULTS = {
    "answers a number where a string is promised": "ST108",
    "fails on a long name": "ST101",
    "answers a status that is not in the document": "ST103",
    "answers HTML where JSON is promised": "ST105",
    "takes what the document forbids": "ST201",
    "refuses what the document allows": "ST202",
    "needs no sign-in": "ST401",
    "answers 200 to a method that is not there": "ST204",
}

PROBLEM = {
    "description": "Refused.",
    "content": {
        "application/problem+json": {
            "schema": {
                "type": "object",
                "required": ["status", "code"],
                "properties": {"status": {"type": "integer"}, "code": {"type": "string"}},
            }
        }
    },
}
THING = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": {"type": "string", "format": "uuid"}, "name": {"type": "string"}},
    "additionalProperties": False,
}
NEW_THING = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 40, "pattern": "^[a-z ]+$"}},
    "additionalProperties": False,
}


def document():
    """The OpenAPI document of the stub."""

    def answer(schema):
        return {"description": "Fine.", "content": {"application/json": {"schema": schema}}}

    refusals = {str(status): PROBLEM for status in (400, 401, 404, 405, 415, 422)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "security": [{"token": []}],
        "paths": {
            "/api/v1/things": {
                "post": {
                    "operationId": "make_thing",
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": NEW_THING, "example": {"name": "a thing"}}},
                    },
                    "responses": {"201": answer(THING)} | refusals,
                }
            },
            "/api/v1/things/{id}": {
                "get": {
                    "operationId": "get_thing",
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
                    ],
                    "responses": {"200": answer(THING)} | refusals,
                }
            },
        },
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


class Stub(BaseHTTPRequestHandler):
    """Answers for the two operations; `fault` is set by `serve`."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    fault = None

    def log_message(self, format, *args):
        pass

    def send(self, status, value, content_type="application/json", **headers):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, text in headers.items():
            self.send_header(name, text)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def refuse(self, status, code, **headers):
        self.send(status, {"status": status, "code": code}, "application/problem+json", **headers)

    def make(self, body):
        if self.headers.get_content_type() != "application/json" and self.fault != "takes what the document forbids":
            return self.refuse(415, "content_type")
        try:
            name = json.loads(body)["name"]
            named = isinstance(name, str) and re.fullmatch("[a-z ]{1,40}", name)
            legal = bool(named) and len(json.loads(body)) == 1
        except (ValueError, TypeError, LookupError):
            name, legal = "", False
        if self.fault == "fails on a long name" and legal and len(name) > 20:
            return self.refuse(500, "internal")
        if self.fault == "refuses what the document allows" and legal and len(name) > 5:
            return self.refuse(400, "name")
        if not legal and self.fault != "takes what the document forbids":
            return self.refuse(422, "name")
        if self.fault == "answers a status that is not in the document":
            return self.send(202, {"id": str(uuid.uuid4()), "name": str(name)})
        if self.fault == "answers HTML where JSON is promised":
            return self.send(201, {"id": str(uuid.uuid4()), "name": str(name)}, "text/html")
        shown = 7 if self.fault == "answers a number where a string is promised" else str(name)
        return self.send(201, {"id": str(uuid.uuid4()), "name": shown})

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.split("?")[0]
        if path == "/api/v1/openapi.json":
            return self.send(200, document())
        things = path == "/api/v1/things"
        if not things and not re.fullmatch("/api/v1/things/[^/]+", path):
            return self.refuse(404, "not_found")
        allowed = "POST" if things else "GET"
        if self.command != allowed:
            if self.fault == "answers 200 to a method that is not there":
                return self.send(200, {})
            return self.refuse(405, "method", Allow=allowed)
        if self.headers.get("Authorization") != f"Bearer {TOKEN}" and self.fault != "needs no sign-in":
            return self.refuse(401, "unauthenticated", **{"WWW-Authenticate": "Bearer"})
        return self.make(body) if things else self.refuse(404, "not_found")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_HEAD = do_TRACE = do_QUERY = answer


def serve(fault):
    """Starts the stub on a free port; returns its address and the server, to be shut down."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Stub", (Stub,), {"fault": fault}))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}", server
