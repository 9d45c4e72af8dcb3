DROP TABLE reviews;
DROP TABLE uptakes;
DROP TABLE outputs;
