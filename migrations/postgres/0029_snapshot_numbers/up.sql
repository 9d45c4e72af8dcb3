-- Which snapshot of its position one is, from 1, so that one that is missing is seen to be.
ALTER TABLE snapshots ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
