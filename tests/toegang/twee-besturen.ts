import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { cyclusOpdrachten } from './twee-cycli';
import { planOpdrachten } from './twee-plannen';

/** One row in every tenant table of one board, so that every policy has something to hide. */
export interface ProefBestuur {
  id: string;
  nummer: string;
  slug: string;
  gebruikerId: string;
  schoolId: string;
  andereSchoolId: string;
  teamId: string;
  medewerkerId: string;
  /** Works at `andereSchoolId` only. */
  collegaId: string;
  diplomaId: string;
  importId: string;
  lidmaatschapId: string;
  trajectId: string;
  campagneId: string;
  leraarlinkId: string;
  cyclusId: string;
  /** Cycle of `andereSchoolId`, with the same things in it. */
  andereCyclusId: string;
  /** Cycle of the whole board, with the same things in it. */
  bestuurscyclusId: string;
  /** An adopted plan in each of those cycles. */
  planId: string;
  anderePlanId: string;
  bestuursplanId: string;
}

/** Tables of facts that keep what stood in them. */
export const FEITEN = ['medewerker', 'aanstelling', 'lesinzet', 'diploma', 'bevoegdheid', 'opleidingstraject', 'vertrek', 'bestuursinstelling', 'doelwaarde'] as const;


/** Fills a new board as the owner; forced row security makes even the owner name the board first. */
export async function proefBestuur(owner: pg.ClientBase, naam: string): Promise<ProefBestuur> {
  const b: ProefBestuur = {
    id: randomUUID(), nummer: `${naam}-${randomUUID().slice(0, 6)}`, slug: `${naam}-${randomUUID().slice(0, 6)}`, gebruikerId: randomUUID(), schoolId: randomUUID(),
    andereSchoolId: randomUUID(), teamId: randomUUID(), medewerkerId: randomUUID(), collegaId: randomUUID(), diplomaId: randomUUID(), importId: randomUUID(), lidmaatschapId: randomUUID(),
    trajectId: randomUUID(), campagneId: randomUUID(), leraarlinkId: randomUUID(), cyclusId: randomUUID(), andereCyclusId: randomUUID(), bestuurscyclusId: randomUUID(), planId: randomUUID(), anderePlanId: randomUUID(), bestuursplanId: randomUUID(),
  };
  await owner.query('BEGIN');
  await owner.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.gebruiker', $2, true), set_config('app.bereik', 'bestuur', true)`, [b.id, b.gebruikerId]);
  for (const [tekst, waarden] of opdrachten(b, naam)) await owner.query(tekst, waarden);
  await owner.query('COMMIT');
  return b;
}

function opdrachten(b: ProefBestuur, naam: string): [string, unknown[]][] {
  const hash = () => randomUUID().replaceAll('-', '').repeat(2);
  return [
    [`INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $4)`, [b.id, b.nummer, `Stichting ${naam}`, b.slug]],
    [`INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)`, [b.gebruikerId, `${b.slug}@proef.example`, naam]],
    [`INSERT INTO school (id, brin, vestiging, naam, onderwijssoorten) VALUES ($1, '01AB', '00', 'Eerste school', '{vwo}'), ($2, '01AB', '01', 'Tweede school', '{vmbo}')`, [b.schoolId, b.andereSchoolId]],
    [`INSERT INTO team (id, "schoolId", naam) VALUES ($1, $2, 'Bovenbouw')`, [b.teamId, b.schoolId]],
    [`INSERT INTO sectie ("schoolId", "vakCode", label) SELECT $1, code, naam FROM vak ORDER BY code LIMIT 1`, [b.schoolId]],
    [`INSERT INTO medewerker (id, personeelsnummer, achternaam) VALUES ($1, '1', 'Geheim'), ($2, '2', 'Verborgen')`, [b.medewerkerId, b.collegaId]],
    [`INSERT INTO aanstelling ("medewerkerId", "schoolId", "teamId", categorie, deeltijdfactor, begin) VALUES ($1, $2, $3, 'OP', 1, '2020-01-01'), ($4, $5, NULL, 'OP', 1, '2020-01-01')`,
      [b.medewerkerId, b.schoolId, b.teamId, b.collegaId, b.andereSchoolId]],
    [`INSERT INTO lesinzet ("medewerkerId", "schoolId", schooljaar, vak, onderwijssoort, leerjaar, uren) VALUES ($1, $2, 2026, 'Wiskunde', 'vwo', 5, 4), ($3, $4, 2026, 'Techniek', 'vmbo', 2, 4)`,
      [b.medewerkerId, b.schoolId, b.collegaId, b.andereSchoolId]],
    [`INSERT INTO diploma (id, "medewerkerId", niveau, richting, status) VALUES ($1, $2, 'wo-master', 'Wiskunde', 'behaald'), (gen_random_uuid(), $3, 'hbo-master', 'Techniek', 'behaald')`, [b.diplomaId, b.medewerkerId, b.collegaId]],
    [`INSERT INTO import (id, soort, bestandsnaam, "bestandHash", grootte) VALUES ($1, 'personeel', 'x.csv', 'x', 1)`, [b.importId]],
    [`INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst) VALUES ($1, $2, 'bevestigd')`, [b.medewerkerId, b.diplomaId]],
    [`INSERT INTO importbestand ("importId", inhoud) VALUES ($1, '\\x00')`, [b.importId]],
    [`INSERT INTO importwijziging ("importId", tabel, "rijId", "versieNa") VALUES ($1, 'diploma', $2, 1)`, [b.importId, b.diplomaId]],
    [`INSERT INTO importkoppeling (soort, handtekening, koppeling) VALUES ('personeel', 'x', '{}')`, []],
    [`INSERT INTO lidmaatschap (id, "gebruikerId", rol, bereik, "actiefSinds") VALUES ($1, $2, 'hr', 'school', now())`, [b.lidmaatschapId, b.gebruikerId]],
    [`INSERT INTO lidmaatschap_bereik ("lidmaatschapId", "schoolId") VALUES ($1, $2)`, [b.lidmaatschapId, b.schoolId]],
    [`INSERT INTO uitnodiging ("lidmaatschapId", "tokenHash", "verlooptOp") VALUES ($1, $2, now())`, [b.lidmaatschapId, hash()]],
    [`INSERT INTO idempotentiesleutel ("gebruikerId", sleutel, "verzoekHash") VALUES ($1, gen_random_uuid(), 'x')`, [b.gebruikerId]],
    [`INSERT INTO bestuursinstelling ("moBTelt") VALUES (true)`, []],
    [`INSERT INTO bevoegdheid ("medewerkerId", graad) VALUES ($1, 'eerstegraads'), ($2, 'tweedegraads')`, [b.medewerkerId, b.collegaId]],
    [`INSERT INTO opleidingstraject (id, "medewerkerId", programma, niveau) VALUES ($1, $2, 'Master', 'hbo-master'), (gen_random_uuid(), $3, 'Master', 'wo-master')`, [b.trajectId, b.medewerkerId, b.collegaId]],
    [`INSERT INTO opleidingsjaar ("trajectId", "medewerkerId", schooljaar) VALUES ($1, $2, 2026)`, [b.trajectId, b.medewerkerId]],
    [`INSERT INTO vertrek ("medewerkerId", "verwachtOp", reden, zekerheid) VALUES ($1, '2027-08-01', 'aow', 'zeker'), ($2, '2028-08-01', 'aow', 'zeker')`, [b.medewerkerId, b.collegaId]],
    [`INSERT INTO screeningscampagne (id, naam, begin, streefdatum) VALUES ($1, 'Najaar', '2026-10-01', '2026-12-01')`, [b.campagneId]],
    [`INSERT INTO campagne_school ("campagneId", "schoolId") VALUES ($1, $2)`, [b.campagneId, b.schoolId]],
    [`INSERT INTO leraarlink (id, "medewerkerId", "tokenHash", email, "verlooptOp") VALUES ($1, $2, $3, 'geheim@proef.example', now()), (gen_random_uuid(), $4, $5, 'verborgen@proef.example', now())`, [b.leraarlinkId, b.medewerkerId, hash(), b.collegaId, hash()]],
    [`INSERT INTO dossierbevestiging ("medewerkerId", "leraarlinkId") VALUES ($1, $2)`, [b.medewerkerId, b.leraarlinkId]],
    [`INSERT INTO correctievoorstel ("medewerkerId", soort) VALUES ($1, 'persoon'), ($2, 'persoon')`, [b.medewerkerId, b.collegaId]],
    [`INSERT INTO weergave (soort, naam, gedeeld) VALUES ('matrix', 'Mijn weergave', false), ('matrix', 'Onze weergave', true)`, []],
    [`INSERT INTO werkstand (soort) VALUES ('screening')`, []],
    [`INSERT INTO importprofiel (soort, naam) VALUES ('personeel', 'Salarispakket')`, []],
    [`INSERT INTO doelwaarde (indicator, "schoolId", jaar, waarde) VALUES ('doel50', $1, 2027, 50)`, [b.schoolId]],
    ...FEITEN.map((tabel): [string, unknown[]] => [`INSERT INTO ${tabel}_historie SELECT now(), NULL, f.* FROM ${tabel} f`, []]),
    ...cyclusOpdrachten(b),
    ...planOpdrachten(b),
    [`INSERT INTO logregel (handeling, "onderwerpSoort") VALUES ('proef', 'proef')`, []],
    [`INSERT INTO logzegel (volgnummer, "totXid", aantal, "vorigeHash", hash) VALUES (1, '0', 1, 'x', 'x')`, []],
  ];
}
