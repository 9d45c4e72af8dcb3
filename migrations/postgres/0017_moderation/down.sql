DROP TABLE comment_moderations;
DROP TABLE comment_reports;
DROP TABLE comment_answers;
