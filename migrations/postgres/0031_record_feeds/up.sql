-- Where the numbered entries of each group, account and proposal are: an index of the record, so that a page of what was
-- done there costs the same however long the record is.
CREATE TABLE record_feeds (
    feed UUID NOT NULL,
    seq BIGINT NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    entry_id UUID NOT NULL,
    PRIMARY KEY (feed, seq)
);
CREATE INDEX record_feeds_feed_action_seq ON record_feeds (feed, action, seq);
