DROP TABLE log_keys;
DROP TABLE log_checkpoints;
DROP TABLE log_edge;
DROP TABLE log_tiles;
