DROP TABLE feed_uses;
DROP TABLE feed_tokens;
