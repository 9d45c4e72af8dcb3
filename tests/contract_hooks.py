"""What the contract test adds to schemathesis, which loads this by SCHEMATHESIS_HOOKS.

A fresh `Idempotency-Key` for each right request: the same few would be made up again and again, and all but the
first request with a key would be refused for the key alone, with the rest of it never looked at.

No case whose header is wrong by the blanks around its value alone.

A check of its own: schemathesis.toml lets a right request be refused with 422, for a rule of the six steps. This
one sees that it was a rule, and not that the document forgot to say what a request looks like.
"""

import json
import uuid

import schemathesis

KEY = "Idempotency-Key"
# What a request that fits the document cannot be guilty of.
SLIPS = {"duplicate_key", "malformed_json", "malformed_request", "unknown_field"}


def is_right(case):
    """Was it made to fit the document?"""
    return case.meta is not None and case.meta.generation.mode.is_positive


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.path.endswith("/record/events") and (is_right(case) or "seconds" not in (case.query or {})):
        case.query = {**(case.query or {}), "seconds": 0}  # what there is, and not to stay open
    if is_right(case) and case.headers and KEY in case.headers:
        case.headers[KEY] = str(uuid.uuid4())


@schemathesis.hook
def filter_case(context, case):
    """Blanks around a header's value are no part of it (RFC 9110, 5.5): what is wrong by them alone is right."""
    return all(str(value) == str(value).strip(" \t") for value in (case.headers or {}).values())


@schemathesis.check
def right_requests_have_no_slips(ctx, response, case):
    if not is_right(case) or response.status_code not in (400, 422):
        return
    code = json.loads(response.content).get("code")
    if code in SLIPS:
        raise AssertionError(f"a request that fits the document is refused with `{code}`")
