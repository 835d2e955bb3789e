-- What a new master will share with colleagues belongs to the agreements about the time after the study.
ALTER TABLE opleidingstraject ADD COLUMN "naKennisdeling" text NOT NULL DEFAULT '' CHECK (length("naKennisdeling") <= 500);
ALTER TABLE opleidingstraject_historie ADD COLUMN "naKennisdeling" text NOT NULL DEFAULT '';
