DROP TABLE minority_statements;
DROP TABLE appeal_answers;
DROP TABLE appeal_supporters;
DROP TABLE appeals;
DROP TABLE reconsiderations;
