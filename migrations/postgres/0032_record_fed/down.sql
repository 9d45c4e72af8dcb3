DELETE FROM record_feeds;
