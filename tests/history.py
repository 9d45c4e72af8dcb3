"""Checks what clients saw against what the record says at the end: pure functions that give a list of faults, and the controls
that show that they find one. Knows no network.

A history is a list with unique elements, so: nothing that was acknowledged is lost, nothing is there twice, every reading
is a part of the final list, and what was acknowledged before something else began stands before it.
"""

MOST = 3  # faults of a kind that are told


def told(faults):
    return [*faults[:MOST], f"and {len(faults) - MOST} more"] if len(faults) > MOST else faults


def followed(heard, record):
    """What is wrong with what somebody heard, (number, entry) after (number, entry), who should have heard this part of the record."""
    backwards, newest = [], 0
    for seq, _ in heard:
        if seq <= newest:
            backwards.append(f"{seq} came after {newest}")
        newest = max(newest, seq)
    wanted, got = {entry["seq"]: entry for entry in record}, dict(heard)
    return [
        *told(backwards),
        *told([f"{seq} never came" for seq in sorted(wanted.keys() - got.keys())]),
        *told([f"{seq} came and is not in the record" for seq in sorted(got.keys() - wanted.keys())]),
        *told([f"{seq} came otherwise than it is in the record" for seq in wanted.keys() & got.keys() if got[seq] != wanted[seq]]),
    ]


def delivered(arrived, record):
    """The same of (id, number, entry) by a webhook: one may come again under its id, but only while none came after it."""
    once, odd, newest = {}, [], None
    for name, seq, entry in arrived:
        if name in once and (name != newest or once[name] != (seq, entry)):
            odd.append(f"{seq} came again after others, or otherwise")
        if entry["id"] != name:
            odd.append(f"{seq} came under the id {name}, not its own")
        once.setdefault(name, (seq, entry))
        newest = name
    return told(odd) + followed(list(once.values()), record)


def written(writes, record):
    """What is wrong with what was acknowledged: each is (entry id, action, began, answered, account). All such entries by these
    accounts since the first began are theirs.
    """
    faults, at = [], {}
    for entry in record:
        if entry["id"] in at:
            faults.append(f"{entry['id']} stands twice in the record")
        at[entry["id"]] = entry
    by_id = {}
    for write in writes:
        if write[0] in by_id:
            faults.append(f"{write[0]} was given as the entry of two writes")
        by_id[write[0]] = write
    faults += [f"{name} was acknowledged and is not in the record" for name in by_id if name not in at]
    faults += [f"{n} is a {at[n]['action']}, not a {w[1]}" for n, w in by_id.items() if n in at and at[n]["action"] != w[1]]
    return told(faults) + told(out_of_order([(at[w[0]]["seq"], w[2], w[3]) for w in writes if w[0] in at]))


def unasked(writes, record, after):
    """Entries behind a number of the kinds that were written, by those who wrote, that nobody asked for: something was done twice."""
    known = {write[0] for write in writes}
    kinds, accounts = {write[1] for write in writes}, {write[4] for write in writes}
    theirs = [
        entry for entry in record
        if entry["seq"] > after and entry["action"] in kinds and entry["body"]["actor"].get("id") in accounts
    ]
    return told([f"{entry['seq']} ({entry['action']}) nobody asked for" for entry in theirs if entry["id"] not in known])


def out_of_order(placed):
    """Of (number, began, answered): what was answered before another one began and has a greater number."""
    faults, earliest = [], float("inf")
    for seq, began, answered in sorted(placed, reverse=True):
        if earliest < began:
            faults.append(f"{seq} began after a write was answered that has a greater number")
        earliest = min(earliest, answered)
    return faults


def read(pages, record):
    """Of pages, each (after, entries): every one is what the final list has behind that number, without a gap."""
    faults = []
    for after, entries in pages:
        if entries != [entry for entry in record if entry["seq"] > after][: len(entries)]:
            faults.append(f"a page after {after} is not a part of the record")
    return told(faults)


def spoilt(items, change):
    """A copy with one item in its middle gone, there twice, in the place of its neighbour, or said to be another one."""
    copy, at = list(items), len(items) // 2
    if change == "gone":
        del copy[at]
    elif change == "twice":
        copy.insert(at, copy[at])
    elif change == "swapped":
        copy[at - 1], copy[at] = copy[at], copy[at - 1]
    else:
        copy[at] = change(copy[at])
    return copy


def controls(heard, arrived, writes, record):
    """Faults put into good histories: gives those that the checks above do not find."""
    other = lambda entry: {**entry, "action": "nothing.done"}  # noqa: E731
    cases = {
        "a stream": (followed, heard, ("gone", "twice", "swapped", lambda e: (e[0], other(e[1])))),
        # Twice under one id, one right after the other, is what at least once means.
        "a webhook": (delivered, arrived, ("gone", "swapped", lambda e: (e[0], e[1], other(e[2])))),
        "a webhook, late": (delivered, arrived, (lambda e: arrived[0],)),
        "the writes": (written, writes, ("twice", lambda w: ("another id", *w[1:]), lambda w: (w[0], "thing.done", *w[2:]))),
    }
    blind = []
    for what, (check, history, changes) in cases.items():
        for change in changes:
            if not check(spoilt(history, change), record):
                blind.append(f"{what}: one that is {change if isinstance(change, str) else 'changed'} is not found")
    first, last = min(writes, key=lambda w: w[3]), max(writes, key=lambda w: w[2])
    swapped = [(last[0], *first[1:]) if w is first else (first[0], *last[1:]) if w is last else w for w in writes]
    if not written(swapped, record):
        blind.append("the writes: two in the wrong order are not found")
    if not unasked(spoilt(writes, "gone"), record, 0):
        blind.append("the writes: an entry that nobody asked for is not found")
    return blind
