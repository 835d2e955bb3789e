-- What a diploma said before it was corrected stood in diplomaversie. Since facts remember what was known when, the same is
-- kept in diploma_historie: what diplomaversie holds moves there, and each correction writes one row less.
SET lock_timeout = '5s';

ALTER TABLE diploma NO FORCE ROW LEVEL SECURITY;
ALTER TABLE diploma_historie NO FORCE ROW LEVEL SECURITY;
ALTER TABLE diplomaversie NO FORCE ROW LEVEL SECURITY;
ALTER TABLE screening NO FORCE ROW LEVEL SECURITY;
-- Setting since when a row reads like this is no change of that row.
ALTER TABLE diploma DISABLE TRIGGER onthouden;

UPDATE diploma_historie h SET "bekendSinds" = v."createdAt" FROM diplomaversie v
WHERE v."bestuurId" = h."bestuurId" AND v."diplomaId" = h.id AND v.versie = h.versie - 1 AND h."bekendSinds" < v."createdAt" AND v."createdAt" < h."bekendTot";
UPDATE diploma d SET "bekendSinds" = v."createdAt" FROM diplomaversie v
WHERE v."bestuurId" = d."bestuurId" AND v."diplomaId" = d.id AND v.versie = d.versie - 1 AND d."bekendSinds" < v."createdAt";

INSERT INTO diploma_historie ("bekendTot", "beeindigdDoor", id, "bestuurId", "medewerkerId", niveau, soort, richting, instelling, "behaaldOp", "behaaldJaar", status,
  uitkomst, "gescreendOp", versie, "createdAt", "vakCode", "bekendSinds")
SELECT v."createdAt", v."gebruikerId", d.id, d."bestuurId", d."medewerkerId", (v.gegevens ->> 'niveau')::diploma_niveau, (v.gegevens ->> 'soort')::diploma_soort,
  v.gegevens ->> 'richting', v.gegevens ->> 'instelling', (v.gegevens ->> 'behaaldOp')::date, (v.gegevens ->> 'behaaldJaar')::int, (v.gegevens ->> 'status')::diploma_status,
  coalesce(s.uitkomst, 'te-screenen'), CASE WHEN s.uitkomst <> 'te-screenen' THEN s."createdAt" END, v.versie, d."createdAt", NULL,
  coalesce((SELECT eerder."createdAt" FROM diplomaversie eerder WHERE eerder."bestuurId" = v."bestuurId" AND eerder."diplomaId" = v."diplomaId" AND eerder.versie = v.versie - 1), d."createdAt")
FROM diplomaversie v
JOIN diploma d ON d."bestuurId" = v."bestuurId" AND d.id = v."diplomaId"
LEFT JOIN LATERAL (
  SELECT s.uitkomst, s."createdAt" FROM screening s
  WHERE s."bestuurId" = v."bestuurId" AND s."diplomaId" = v."diplomaId" AND s."createdAt" < v."createdAt" ORDER BY s.volgnummer DESC LIMIT 1
) s ON true
WHERE NOT EXISTS (SELECT 1 FROM diploma_historie h WHERE h."bestuurId" = v."bestuurId" AND h.id = v."diplomaId" AND h.versie = v.versie)
ON CONFLICT DO NOTHING;

ALTER TABLE diploma ENABLE TRIGGER onthouden;
ALTER TABLE screening FORCE ROW LEVEL SECURITY;
ALTER TABLE diploma_historie FORCE ROW LEVEL SECURITY;
ALTER TABLE diploma FORCE ROW LEVEL SECURITY;
DROP TABLE diplomaversie;
