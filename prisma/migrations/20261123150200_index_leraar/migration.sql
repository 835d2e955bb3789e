-- The role of a leraar points to a medewerker; without this, removing a medewerker reads all memberships of the board.
SET lock_timeout = '5s';
CREATE INDEX ON lidmaatschap ("bestuurId", "medewerkerId");
