DROP TABLE one_time_codes;
DROP TABLE api_tokens;
DROP TABLE refresh_tokens;
DROP TABLE sessions;
DROP TABLE passwords;
DROP TABLE accounts;
