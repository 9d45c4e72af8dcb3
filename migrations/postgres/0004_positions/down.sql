DROP TABLE comment_wordings;
DROP TABLE comments;
DROP TABLE disputes;
DROP TABLE versions;
DROP TABLE positions;
