DROP TABLE comment_wordings;
DROP TABLE anchor_places;
DROP TABLE anchors;
DROP TABLE comments;
DROP TABLE disputes;
DROP TABLE versions;
DROP TABLE positions;
