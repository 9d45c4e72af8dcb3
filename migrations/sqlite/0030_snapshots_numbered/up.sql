-- Numbers those that are there, in the order of the record.
UPDATE snapshots SET number = numbered.number
FROM (
    SELECT id, row_number() OVER (PARTITION BY position_id ORDER BY covers, assessed_at, id) AS number
    FROM snapshots
) AS numbered
WHERE numbered.id = snapshots.id;
