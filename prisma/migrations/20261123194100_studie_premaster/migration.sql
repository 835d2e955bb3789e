-- A premaster year has fewer hours of study leave than a year of the master itself.
ALTER TABLE opleidingsjaar ADD COLUMN premaster boolean NOT NULL DEFAULT false;
