DROP TABLE archived_logs;
DROP TABLE import_entries;
DROP TABLE import_pages;
DROP TABLE imports;
