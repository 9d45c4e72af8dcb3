DROP TABLE record_contents;
DROP INDEX positions_state;
DROP TABLE snapshot_heads;
DROP TABLE snapshots;
