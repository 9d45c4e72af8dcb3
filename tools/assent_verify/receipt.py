"""Receipts (docs/log.md): one entry shown to stand in a log, by what is in the file alone."""

from . import notes
from .canon import Malformed, fields, parse, parse_canonical
from .checks import digest, is_hex
from .log import key_list
from .merkle import inclusion_holds, leaf_hash

FORMAT = 'assent/receipt/v1'
PROOF = 'c2sp.org/tlog-proof@v1\n'
FIELDS = ('format', 'entry_id', 'seq', 'leaf', 'body', 'body_salt', 'proof', 'keys')


class NoReceipt(Exception):
    """The file is no receipt at all."""


def check(data, trusted=None):
    """What the receipt shows, in words. A `Malformed` says what of it does not hold."""
    try:
        receipt = parse(data)
    except Malformed as error:
        raise NoReceipt(str(error)) from None
    if not isinstance(receipt, dict) or receipt.get('format') != FORMAT:
        raise NoReceipt(f'its format is not {FORMAT}')
    fields(receipt, FIELDS, 'the receipt')
    texts = ('entry_id', 'leaf', 'body', 'proof')
    if not all(isinstance(receipt[name], str) for name in texts) or not is_hex(receipt['body_salt']):
        raise Malformed('the receipt is not of the form described')

    index, proof, head = read_proof(receipt['proof'])
    chain = notes.Chain(key_list(receipt['keys']), head.origin, trusted)
    key = chain.speaks_for(head)
    if type(receipt['seq']) is not int or index != receipt['seq'] - 1:
        raise Malformed('the proof is for another number')
    if not inclusion_holds(index, head.size, leaf_hash(receipt['leaf'].encode()), proof, head.root):
        raise Malformed('the proof does not lead from the leaf to the root of the head')

    leaf = fields(parse_canonical(receipt['leaf']), ('body', 'id', 'scope', 'time', 'v'), 'the leaf')
    if leaf['v'] != 1 or leaf['id'] != receipt['entry_id']:
        raise Malformed('the leaf is that of another entry')
    if leaf['body'] != digest('assent/body/v1', receipt['body_salt'], receipt['body'].encode()):
        raise Malformed('the body is not what the digest in the leaf was taken of')
    parse_canonical(receipt['body'])
    trust = 'the key given' if trusted else f'taken on trust: {chain.keys[0][0].text}'
    return (f'entry {receipt["entry_id"]} of {leaf["time"]} stands in {head.origin} as number {receipt["seq"]}, under the head '
            f'of size {head.size} signed by {key.text} ({trust})')


def read_proof(text):
    """The index, the hashes and the head of a `c2sp.org/tlog-proof@v1`."""
    lines, gap, head = text.partition('\n\n')
    if not gap or not lines.startswith(PROOF):
        raise Malformed('no proof of the form described')
    index, *hashes = lines[len(PROOF):].split('\n')
    name, _, number = index.partition(' ')
    if name != 'index' or not notes.DIGITS.fullmatch(number):
        raise Malformed('no proof of the form described')
    return int(number), [notes.root_from(line) for line in hashes], notes.Head(head)
