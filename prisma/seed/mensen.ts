import type { Client } from 'pg';
import { castPersonen, type CastBestuur, type CastPersoon, type CastPlek } from './cast';
import type { BestuurRijen } from './generator/rijen';
import { uuidVan } from './generator/toeval';
import { rijenInvoegen } from './laden';

const begin = '2026-08-17T08:00:00Z';

/** The fixed id of a person of the demo. */
export const gebruikerIdVan = (persoon: { email: string }) => uuidVan(`gebruiker ${persoon.email}`);

// Not in the cast: nobody signs in as these. They show what a closed and an unanswered role look like.
const vertrokken = { naam: 'Gerda Roelofs', email: 'gerda.roelofs@lauwerland.example' };
const uitgenodigd = { naam: 'Tjeerd Nauta', email: 'tjeerd.nauta@lauwerland.example' };

/** Makes the accounts of the demo; all have the same password. */
export async function gebruikersLaden(client: Client, wachtwoordHash: string): Promise<void> {
  const mensen: (Pick<CastPersoon, 'naam' | 'email' | 'platformrol'> & { hash: string | null })[] = [
    ...castPersonen.map(({ naam, email, platformrol }) => ({ naam, email, platformrol, hash: wachtwoordHash })),
    { ...vertrokken, platformrol: null, hash: wachtwoordHash }, { ...uitgenodigd, platformrol: null, hash: null },
  ];
  await client.query(
    'INSERT INTO gebruiker (id, email, naam, "wachtwoordHash", platformrol) SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])',
    [mensen.map(gebruikerIdVan), mensen.map((m) => m.email), mensen.map((m) => m.naam), mensen.map((m) => m.hash), mensen.map((m) => m.platformrol)],
  );
}

function verplicht(id: string | undefined, wat: string): string {
  if (id === undefined) throw new Error(`De rolverdeling noemt iets dat niet bestaat: ${wat}`);
  return id;
}

function lidmaatschap(rijen: BestuurRijen, mens: CastPersoon, plek: CastPlek) {
  const school = (code: string) => verplicht(rijen.scholen.find((s) => s.brin + s.vestiging === code)?.id, `school ${code}`);
  const id = uuidVan(`lidmaatschap ${plek.bestuur} ${plek.rol} ${mens.email}`);
  const medewerkerId = plek.personeelsnummer === null ? null : verplicht(rijen.medewerkers.find((m) => m.personeelsnummer === plek.personeelsnummer)?.id, plek.personeelsnummer);
  const teams = plek.teams.map(([code, naam]) => verplicht(rijen.teams.find((team) => team.schoolId === school(code) && team.naam === naam)?.id, `team ${naam}`));
  return {
    rij: { id, gebruikerId: gebruikerIdVan(mens), rol: plek.rol, bereik: plek.bereik, medewerkerId, actiefSinds: begin, createdAt: begin },
    bereik: [...plek.scholen.map((code) => ({ lidmaatschapId: id, schoolId: school(code) })), ...teams.map((teamId) => ({ lidmaatschapId: id, teamId }))],
  };
}

/** Gives the cast its roles at the board whose wall is open. Returns the number of memberships. */
export async function lidmaatschappenLaden(client: Client, rijen: BestuurRijen, bestuur: CastBestuur): Promise<number> {
  const leden = castPersonen.flatMap((mens) => mens.plekken.filter((plek) => plek.bestuur === bestuur).map((plek) => lidmaatschap(rijen, mens, plek)));
  await rijenInvoegen(client, 'lidmaatschap', leden.map((lid) => lid.rij));
  await rijenInvoegen(client, 'lidmaatschap_bereik', leden.flatMap((lid) => lid.bereik));
  if (bestuur === 'lauwerland') await anderenLaden(client, rijen);
  return leden.length;
}

/** One role that has ended and one invitation that nobody has answered yet. */
async function anderenLaden(client: Client, rijen: BestuurRijen): Promise<void> {
  const open = uuidVan('lidmaatschap uitgenodigd');
  const stelling = verplicht(rijen.scholen.find((school) => school.naam === 'De Stelling')?.id, 'De Stelling');
  await rijenInvoegen(client, 'lidmaatschap', [
    { id: uuidVan('lidmaatschap vertrokken'), gebruikerId: gebruikerIdVan(vertrokken), rol: 'hr', bereik: 'bestuur', actiefSinds: begin, beeindigdOp: '2026-09-30T15:00:00Z', createdAt: begin },
    { id: open, gebruikerId: gebruikerIdVan(uitgenodigd), rol: 'schoolleider', bereik: 'school', createdAt: '2026-11-20T10:14:00Z' },
  ]);
  await rijenInvoegen(client, 'lidmaatschap_bereik', [{ lidmaatschapId: open, schoolId: stelling }]);
  // A hash that belongs to no link: the invitation is there to be seen, sent again or withdrawn, not to be opened.
  await client.query(`INSERT INTO uitnodiging ("lidmaatschapId", "tokenHash", "verlooptOp") VALUES ($1, encode(sha256(gen_random_uuid()::text::bytea), 'hex'), now() + interval '7 days')`, [open]);
}
