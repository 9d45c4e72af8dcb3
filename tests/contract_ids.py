"""Real ids for the contract test.

Made-up ids are nobody's, and a service that answers 404 all day shows little. So the lists of the running demo
are read, as the seat that is going to be tried, and schemathesis is told what it may put where: `{id}` behind
`/proposals/` is the id of a proposal that was seen, `topic_id` in a body that of a topic, and so on. Which
operations there are comes from the OpenAPI document alone, so nothing has to be added here for a new one.
"""

import json
import re
from collections import defaultdict

from demo import get

# Never handed out: with the seat's own token or session revoked, every further answer would be 401.
KEPT_BACK = {"tokens", "sessions"}
SEEN_AT_MOST = 25  # of each kind


def parameters(path):
    """The parameters of a path, each with the kind of thing it names: the segment before it."""
    segments = path.strip("/").split("/")
    return [(part[1:-1], before) for before, part in zip(segments, segments[1:]) if part.startswith("{")]


def fill(path, known):
    """The path with real values, in up to three ways; none when one of its things was not seen yet."""
    filled = [path]
    for name, kind in parameters(path):
        values = list(known[kind, name])[:3]
        placeholder = "{%s}" % name
        filled = [one.replace(placeholder, str(value), 1) for one in filled for value in values]
    return filled[:9]


def read(body):
    """The JSON of an answer; nothing of a file."""
    try:
        return json.loads(body)
    except ValueError:
        return {}


def look_around(url, token, document):
    """What the lists show: for each (kind, property) the values seen; and for each list its cursors."""
    known, cursors = defaultdict(dict), defaultdict(dict)
    is_read = lambda item: "application/json" in item.get("get", {}).get("responses", {}).get("200", {}).get("content", {})  # noqa: E731
    gets = sorted((path for path, item in document["paths"].items() if is_read(item)), key=lambda p: p.count("{"))
    asked = set()
    for _ in range(3):  # what one round shows, the next one can follow
        for path in gets:
            kind = [part for part in path.split("/") if not part.startswith("{")][-1]
            for real in fill(path, known):
                if real in asked:
                    continue
                asked.add(real)
                status, body = get(url + real, token)
                answer = read(body) if status == 200 else {}
                if not isinstance(answer, dict) or not isinstance(answer.get("items"), list):
                    continue
                for item in answer["items"]:
                    for name, value in item.items() if isinstance(item, dict) else ():
                        if isinstance(value, (str, int)) and not isinstance(value, bool):
                            if len(known[kind, name]) < SEEN_AT_MOST:
                                known[kind, name][value] = None
                if len(answer["items"]) > 1:
                    _, page = get(f"{url}{real}?limit=1", token)
                    cursor = json.loads(page).get("next")
                    if isinstance(cursor, str):
                        cursors[path][cursor] = None
    return known, cursors


def resolve(schema, document):
    """The schema behind a `$ref` into the document's components."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def plural(name):
    """`amendment_id` → the kinds that it may mean, the likeliest first: `amendments`."""
    stem = re.sub("_ids?$", "", name)
    words = stem.split("_")
    return ["-".join(words[start:]) + "s" for start in range(len(words))]


def bindings(path, operation, known, cursors, document):
    """For one operation: where to put which values."""
    found = {}
    for name, kind in parameters(path):
        if known.get((kind, name)) and kind not in KEPT_BACK:
            found[f"path.{name}"] = list(known[kind, name])
    if cursors.get(path):
        found["query.after"] = list(cursors[path])
    names = {parameter["name"] for parameter in operation.get("parameters", [])}
    if "If-Match" in names:
        found["header.If-Match"] = [f'"{revision}"' for revision in range(1, 9)]
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    for name in resolve(content["schema"], document).get("properties", {}) if content else ():
        if name == "revision":
            found["body.revision"] = list(range(1, 9))
        elif re.search("_ids?$", name):
            seen = next((known[kind, "id"] for kind in plural(name) if known.get((kind, "id"))), None)
            if seen:
                found[f"body.{name}" + ("[*]" if name.endswith("s") else "")] = list(seen)
    return found


def settings(url, token, document):
    """The lines to add to schemathesis.toml for this demo, and how many operations they help."""
    known, cursors = look_around(url, token, document)
    dictionaries, operations = {}, []
    for path, item in document["paths"].items():
        for method, operation in item.items():
            found = bindings(path, operation, known, cursors, document)
            lines = []
            for place, values in found.items():
                name = "seen-%d" % dictionaries.setdefault(json.dumps(values), len(dictionaries))
                lines.append(f'parameters.{json.dumps(place)} = {{ dictionary = "{name}", probability = 0.8 }}')
            if lines:
                selected = f"[[operations]]\ninclude-operation-id = {json.dumps(operation['operationId'])}\n"
                operations.append(selected + "\n".join(lines))
    heads = [f'[dictionaries.seen-{number}]\nvalues = {values}' for values, number in dictionaries.items()]
    return "\n\n".join(heads + operations) + "\n", len(operations)
