DROP TABLE summary_versions;
DROP TABLE summaries;
