DROP TABLE statement_tallies;
DROP TABLE statement_votes;
DROP TABLE statements;
DROP TABLE datasets;
DROP TABLE pilots;
DROP TABLE rounds;
