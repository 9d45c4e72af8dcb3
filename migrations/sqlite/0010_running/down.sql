DROP TABLE concern_reviews;
DROP TABLE concerns;
DROP TABLE volunteers;
DROP TABLE role_calls;
