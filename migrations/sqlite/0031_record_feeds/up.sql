-- Where the numbered entries of each group, account and proposal are: an index of the record, so that a page of what was
-- done there costs the same however long the record is.
CREATE TABLE record_feeds (
    feed BLOB NOT NULL CHECK (length(feed) = 16),
    seq INTEGER NOT NULL,
    action TEXT NOT NULL,
    entry_id BLOB NOT NULL CHECK (length(entry_id) = 16),
    PRIMARY KEY (feed, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_feeds_feed_action_seq ON record_feeds (feed, action, seq);
