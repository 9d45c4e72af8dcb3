DROP TABLE mail_pauses;
DROP TABLE outbox;
