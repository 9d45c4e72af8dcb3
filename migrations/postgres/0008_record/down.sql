DROP TABLE idempotency_keys;
DROP TABLE leases;
DROP TABLE record_sequence;
DROP TABLE record_pending;
DROP TABLE record_salts;
DROP TABLE record_entries;
