DROP TABLE reviews;
DROP TABLE uptakes;
DROP TABLE output_distributions;
DROP TABLE takeaways;
DROP TABLE editions;
DROP TABLE outputs;
