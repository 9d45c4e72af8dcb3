"""JSON as it may stand in an export, and its canonical form (RFC 8785).

Numbers in these documents are whole: a fraction, an exponent, or a number that a double cannot hold exactly is refused, as
are a key that stands twice, text that is not Unicode, and NaN. So the canonical form is the one of RFC 8785 without its
rules for fractions.
"""

import json

SAFE = 2**53 - 1  # the largest whole number up to which a double holds each one exactly


class Malformed(ValueError):
    """It is not of the form described; the message says why."""


def parse(data, fractions=False):
    """The value of JSON in bytes or text, strictly. Fractions may be in what was assessed, which is no part of any digest."""
    try:
        text = data.decode('utf-8') if isinstance(data, bytes) else data
        value = json.loads(text, object_pairs_hook=_object, parse_int=_whole, parse_constant=_refuse,
                           parse_float=float if fractions else _refuse)
        text.encode('utf-8')
        if '\\u' in text:
            json.dumps(value, ensure_ascii=False).encode('utf-8')  # a lone surrogate can come from an escape
        return value
    except Malformed:
        raise
    except (ValueError, RecursionError, AttributeError) as error:
        raise Malformed(f'no valid JSON: {error}') from None


def canonical(value):
    """The canonical form, in bytes."""
    try:
        return _write(value).encode('utf-8')
    except UnicodeEncodeError:
        raise Malformed('text that is not Unicode') from None


def parse_canonical(data):
    """The value of JSON that has to be in canonical form."""
    value = parse(data)
    if canonical(value) != (data if isinstance(data, bytes) else data.encode('utf-8')):
        raise Malformed('not in canonical form (RFC 8785)')
    return value


def fields(value, names, what):
    """Holds that a value is an object of exactly these fields."""
    if not isinstance(value, dict):
        raise Malformed(f'{what} is no object')
    if set(value) != set(names):
        odd = sorted(set(value) ^ set(names))
        raise Malformed(f'{what} has another set of fields than it must: {", ".join(odd)}')
    return value


def _write(value):
    if isinstance(value, dict):
        keys = sorted(value) if all(map(str.isascii, value)) else sorted(value, key=lambda key: key.encode('utf-16-be'))
        return '{' + ','.join(f'{_text(key)}:{_write(value[key])}' for key in keys) + '}'
    if isinstance(value, list):
        return '[' + ','.join(map(_write, value)) + ']'
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, (bool, int)):
        return json.dumps(value)
    raise Malformed(f'a {type(value).__name__} has no place in these documents')


def _text(text):
    return json.dumps(text, ensure_ascii=False)


def _object(pairs):
    value = dict(pairs)
    if len(value) != len(pairs):
        raise Malformed('a key stands twice in an object')
    return value


def _whole(digits):
    if len(digits) > 17 or digits == '-0' or abs(int(digits)) > SAFE:
        raise Malformed(f'a number that is not exact: {digits[:30]}')
    return int(digits)


def _refuse(text):
    raise Malformed(f'a number that is not whole: {text[:30]}')
