DROP TABLE programme_changes;
DROP TABLE programme_items;
