DROP TABLE deliveries;
DROP TABLE packages;
DROP TABLE engagements;
