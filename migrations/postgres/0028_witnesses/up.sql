-- Witnesses of the log, and logs of others that this service witnesses.

-- What each witness signed last of a log of ours: at which size, the line of its signature, when. `conflict`: why it says that
-- the log shows two histories; none while it does not.
CREATE TABLE log_witnesses (
    origin TEXT COLLATE "C" NOT NULL,
    witness TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    line TEXT COLLATE "C" NOT NULL,
    signed_at TIMESTAMPTZ,
    conflict TEXT COLLATE "C",
    PRIMARY KEY (origin, witness)
);

-- The head that was signed last, as a witness, of each log of others. It never goes back.
CREATE TABLE witnessed_logs (
    origin TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    signed_at TIMESTAMPTZ NOT NULL
);
