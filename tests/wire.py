"""HTTP by hand over asyncio, for tests with many connections that break: requests, streams of server-sent events, and a
receiver of webhooks. A connection that breaks is an `OSError` or an `asyncio.IncompleteReadError`: both are in `BROKEN`.
"""

import asyncio
import json
import urllib.parse

BROKEN = (OSError, asyncio.IncompleteReadError, TimeoutError)
LONGEST_LINE = 1 << 20


async def send(writer, method, url, token, body, headers):
    """Writes a request on a connection of its own."""
    lines = [f"{method} {url.path}{'?' + url.query if url.query else ''} HTTP/1.1", f"host: {url.netloc}", "connection: close"]
    if token:
        lines.append(f"authorization: Bearer {token}")
    if body is not None:
        body = json.dumps(body).encode()
        lines += ["content-type: application/json", f"content-length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "", ""]).encode() + (body or b""))
    await writer.drain()


async def head(reader):
    """The first line of a message, and its headers."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    return lines[0], {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}


async def chunks(reader):
    """The parts of a body that comes in chunks."""
    while size := int(await reader.readuntil(b"\r\n"), 16):
        yield (await reader.readexactly(size + 2))[:-2]


async def rest(reader, headers):
    """The whole body."""
    if "content-length" in headers:
        return await reader.readexactly(int(headers["content-length"]))
    return b"".join([chunk async for chunk in chunks(reader)])


async def ask(address, method, path, token=None, body=None, within=10, **headers):
    """Asks on a connection of its own. Gives status, headers and body."""
    url, writer = urllib.parse.urlsplit(address + path), None
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        async with asyncio.timeout(within):
            reader, writer = await asyncio.open_connection(url.hostname, url.port)
            await send(writer, method, url, token, body, headers)
            first, headers = await head(reader)
            return int(first.split()[1]), headers, await rest(reader, headers)
    finally:
        if writer:
            writer.close()


async def events(address, path, token, last=None):
    """The events of a stream, (id, data) each; the data are none where only the place moved on. Ends with the stream."""
    url, writer = urllib.parse.urlsplit(address + path), None
    try:
        reader, writer = await asyncio.open_connection(url.hostname, url.port, limit=LONGEST_LINE)
        await send(writer, "GET", url, token, None, {} if last is None else {"last-event-id": last})
        first, headers = await head(reader)
        if int(first.split()[1]) != 200:
            raise ConnectionError(f"{path}: {first} {await rest(reader, headers)}")
        unread = b""
        async for chunk in chunks(reader):
            *blocks, unread = (unread + chunk).split(b"\n\n")
            for block in blocks:
                fields = dict(line.split(b": ", 1) for line in block.split(b"\n"))
                if b"event" in fields:
                    raise ConnectionError(f"{path}: {block}")
                if b"id" in fields:
                    yield int(fields[b"id"]), fields.get(b"data")
    finally:
        if writer:
            writer.close()


class Receiver:
    """A receiver of webhooks on loopback, that looks at each call as it comes (a signature holds five minutes). While its gate
    is shut it takes calls and does not answer.
    """

    def __init__(self, look):
        self.look, self.arrived, self.gate = look, [], asyncio.Event()
        self.gate.set()

    async def open(self):
        self.server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}/hook"
        return self

    async def _take(self, reader, writer):
        try:
            _, headers = await head(reader)
            body = await rest(reader, headers)
            self.look(headers, body)
            self.arrived.append((headers, json.loads(body)))
            await self.gate.wait()
            writer.write(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
            await writer.drain()
        except BROKEN:
            pass
        finally:
            writer.close()
