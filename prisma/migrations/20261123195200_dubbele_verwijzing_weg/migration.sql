-- These rows point at a person or an import of the same board, and that row points at the board. Pointing at the board
-- themselves as well proves nothing more, and costs an import one look per row: 20 ms per 5,000 appointments.
SET lock_timeout = '5s';

ALTER TABLE aanstelling DROP CONSTRAINT "aanstelling_bestuurId_fkey";
ALTER TABLE lesinzet DROP CONSTRAINT "lesinzet_bestuurId_fkey";
ALTER TABLE diploma DROP CONSTRAINT "diploma_bestuurId_fkey";
ALTER TABLE screening DROP CONSTRAINT "screening_bestuurId_fkey";
ALTER TABLE importwijziging DROP CONSTRAINT "importwijziging_bestuurId_fkey";
