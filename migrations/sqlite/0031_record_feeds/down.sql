DROP TABLE record_feeds;
