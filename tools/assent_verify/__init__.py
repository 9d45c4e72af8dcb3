"""A second, independent verifier of Assent's exports and receipts.

Written from docs/export.md, docs/log.md and the public standards that they name, and not from the service's code: where
the two disagree, one of them is wrong, and that is what it is for. Python 3.11, the standard library alone, no network.

The modules, each of which can be read on its own, in the order in which a file is verified:

    report     what was looked at, and the faults found
    canon      JSON as it may stand in an export, and its canonical form
    container  the zip file                                            container
    manifest   which files there must be, and their sums               manifest
    ed25519    signatures (RFC 8032)
    notes      signed notes, verifier keys, heads, rotations           key, head
    merkle     the tree (RFC 6962), its tiles and proofs
    log        the tree of all leaves under the signed head            head, tree, pin, leaf
    entries    the entries of the group, one after the other           leaf, tail, body, clock, content, revision
    rows       the rows as they stand, against the entries             row, electors, dataset
    copies     CSV files, texts, people                                copy
    counting   tallies                                                 tally
    consensus  the rules of the assessment (spec/consensus.md)
    history    what the record says at a moment, as a case to assess   assessment
    rules      what may happen, by whom, when                          rule
    receipt    one entry shown to stand in a log
"""
