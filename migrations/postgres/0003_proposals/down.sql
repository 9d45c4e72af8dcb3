DROP TABLE mandate_answers;
DROP TABLE impacts;
DROP TABLE approvals;
DROP TABLE topic_merges;
DROP TABLE topics;
DROP TABLE transitions;
DROP TABLE proposals;
