-- Witnesses of the log, and logs of others that this service witnesses.

-- What each witness signed last of a log of ours: at which size, the line of its signature, when. `conflict`: why it says that
-- the log shows two histories; none while it does not.
CREATE TABLE log_witnesses (
    origin TEXT NOT NULL,
    witness TEXT NOT NULL,
    size INTEGER NOT NULL,
    line TEXT NOT NULL,
    signed_at INTEGER,
    conflict TEXT,
    PRIMARY KEY (origin, witness)
) STRICT, WITHOUT ROWID;

-- The head that was signed last, as a witness, of each log of others. It never goes back.
CREATE TABLE witnessed_logs (
    origin TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    note TEXT NOT NULL,
    signed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
