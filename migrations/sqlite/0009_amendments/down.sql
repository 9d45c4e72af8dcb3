DROP TABLE authorships;
DROP TABLE amendment_places;
DROP TABLE amendments;
