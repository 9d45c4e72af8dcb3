DROP TABLE comments;
DROP TABLE versions;
DROP TABLE positions;
