import { randomUUID } from 'node:crypto';
import type pg from 'pg';

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
}

/** Fills a new board as the owner; forced row security makes even the owner name the board first. */
export async function proefBestuur(owner: pg.ClientBase, naam: string): Promise<ProefBestuur> {
  const b: ProefBestuur = {
    id: randomUUID(), nummer: `${naam}-${randomUUID().slice(0, 6)}`, slug: `${naam}-${randomUUID().slice(0, 6)}`, gebruikerId: randomUUID(), schoolId: randomUUID(),
    andereSchoolId: randomUUID(), teamId: randomUUID(), medewerkerId: randomUUID(), collegaId: randomUUID(), diplomaId: randomUUID(), importId: randomUUID(), lidmaatschapId: randomUUID(),
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
    [`INSERT INTO diplomaversie ("diplomaId", versie, gegevens) VALUES ($1, 1, '{}')`, [b.diplomaId]],
    [`INSERT INTO import (id, soort, bestandsnaam, "bestandHash", grootte) VALUES ($1, 'personeel', 'x.csv', 'x', 1)`, [b.importId]],
    [`INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst) VALUES ($1, $2, 'bevestigd')`, [b.medewerkerId, b.diplomaId]],
    [`INSERT INTO importbestand ("importId", inhoud) VALUES ($1, '\\x00')`, [b.importId]],
    [`INSERT INTO importwijziging ("importId", tabel, "rijId", "versieNa") VALUES ($1, 'diploma', $2, 1)`, [b.importId, b.diplomaId]],
    [`INSERT INTO importkoppeling (soort, handtekening, koppeling) VALUES ('personeel', 'x', '{}')`, []],
    [`INSERT INTO lidmaatschap (id, "gebruikerId", rol, bereik, "actiefSinds") VALUES ($1, $2, 'hr', 'school', now())`, [b.lidmaatschapId, b.gebruikerId]],
    [`INSERT INTO lidmaatschap_bereik ("lidmaatschapId", "schoolId") VALUES ($1, $2)`, [b.lidmaatschapId, b.schoolId]],
    [`INSERT INTO uitnodiging ("lidmaatschapId", "tokenHash", "verlooptOp") VALUES ($1, $2, now())`, [b.lidmaatschapId, hash()]],
    [`INSERT INTO idempotentiesleutel ("gebruikerId", sleutel, "verzoekHash") VALUES ($1, gen_random_uuid(), 'x')`, [b.gebruikerId]],
    [`INSERT INTO logregel (handeling, "onderwerpSoort") VALUES ('proef', 'proef')`, []],
    [`INSERT INTO logzegel (volgnummer, "totXid", aantal, "vorigeHash", hash) VALUES (1, '0', 1, 'x', 'x')`, []],
  ];
}
