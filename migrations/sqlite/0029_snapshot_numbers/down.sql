ALTER TABLE snapshots DROP COLUMN number;
