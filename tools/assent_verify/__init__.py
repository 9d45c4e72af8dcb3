"""A second, independent verifier of Assent's exports and receipts.

Written from docs/export.md, docs/log.md and the public standards that they name, and not from the service's code: where
the two disagree, one of them is wrong, and that is what it is for. Python 3.11, the standard library alone, no network.

The modules, each of which can be read on its own, in the order in which a file is verified:

    report      what was looked at, and the faults found
    canon       JSON as it may stand in an export, and its canonical form
    checks      ids, times, salted digests, JSON Lines
    container   the zip file                                              container
    manifest    which files there must be, and their sums                 manifest
    ed25519     signatures (RFC 8032)
    notes       signed notes, verifier keys, heads, rotations             key, head
    merkle      the tree (RFC 6962), its tiles and proofs
    log         the tree of all leaves under the signed head              tree, pin, leaf
    entries     the entries of the group, one after the other             leaf, tail, body, clock, content
    tables      the tables and their columns (tables.txt)                 format
    rows        the rows as they stand, against the entries               row, revision, clock
    bulk        rows that a digest in another row covers                  electors, dataset
    copies      CSV files, texts, people                                  copy
    counting    tallies                                                   tally
    places      passages: of anchors, amendments and authors              place
    kept        what the entries so far made of the rows that are kept
    documents   the tables of permissions and transitions
    rules, rules_of_positions    what may happen, by whom, when           rule
    consensus, stakeholders, reasons    the rules of the assessment (spec/consensus.md)
    history     what the record says at a moment, as a case to assess
    assessments each stored assessment, made again                        assessment
    archived    the logs that the group stood in before                   archive
    pipeline    the order of all this
    receipt     one entry shown to stand in a log

Memory grows with the rows (some hundred bytes each, and what is kept of them whole) and with the leaves of the log (an id each);
files are read as streams.
"""
