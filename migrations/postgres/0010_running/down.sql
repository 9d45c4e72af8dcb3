DROP TABLE resources;
ALTER TABLE proposals DROP COLUMN event_on;
ALTER TABLE proposals DROP COLUMN deadline_template_id;
DROP TABLE deadline_templates;
DROP TABLE concern_reviews;
DROP TABLE concerns;
DROP TABLE volunteers;
DROP TABLE role_calls;
