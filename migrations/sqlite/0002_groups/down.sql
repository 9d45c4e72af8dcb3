DROP TABLE invitations;
DROP TABLE memberships;
DROP TABLE cycles;
DROP TABLE groups;
