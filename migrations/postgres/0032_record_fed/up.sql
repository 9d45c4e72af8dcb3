-- What is numbered already.
INSERT INTO record_feeds (feed, seq, action, entry_id)
SELECT e.scope, s.seq, e.action, e.id
FROM record_sequence AS s
INNER JOIN record_entries AS e ON e.id = s.entry_id
UNION ALL
SELECT e.proposal_id, s.seq, e.action, e.id
FROM record_sequence AS s
INNER JOIN record_entries AS e ON e.id = s.entry_id
WHERE e.proposal_id IS NOT NULL;
