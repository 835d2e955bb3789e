-- Whose school holidays hold for a school: the timeline of a plan and the year calendar draw them.
SET lock_timeout = '5s';

ALTER TABLE school ADD COLUMN vakantieregio text CHECK (vakantieregio IN ('noord', 'midden', 'zuid'));
