DROP TABLE reminders;
DROP TABLE followers;
DROP TABLE subscriptions;
DROP TABLE notices;
