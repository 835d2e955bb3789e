import type { Client } from 'pg';
import type { BestuurRijen } from './generator/rijen';

type Tabel = 'school' | 'team' | 'sectie' | 'medewerker' | 'aanstelling' | 'lesinzet' | 'diploma' | 'screening' | 'lidmaatschap' | 'lidmaatschap_bereik' | 'uitnodiging' | 'logregel';

/** Columns per table with the type in which their values travel. A text[] travels as text, because unnest would take it apart. */
const kolommen: Record<Tabel, Record<string, string>> = {
  school: { id: 'uuid', brin: 'text', vestiging: 'text', naam: 'text', onderwijssoorten: 'reeks:text[]' },
  team: { id: 'uuid', schoolId: 'uuid', naam: 'text' },
  sectie: { id: 'uuid', schoolId: 'uuid', vakCode: 'text', label: 'text' },
  medewerker: { id: 'uuid', personeelsnummer: 'text', roepnaam: 'text', voorvoegsel: 'text', achternaam: 'text', geboortedatum: 'date', schoolIds: 'reeks:uuid[]', teamIds: 'reeks:uuid[]' },
  aanstelling: { id: 'uuid', medewerkerId: 'uuid', schoolId: 'uuid', teamId: 'uuid', functie: 'text', categorie: 'functiecategorie', schaal: 'text', deeltijdfactor: 'numeric', begin: 'date', einde: 'date' },
  lesinzet: { id: 'uuid', medewerkerId: 'uuid', schoolId: 'uuid', sectieId: 'uuid', schooljaar: 'int', vak: 'text', vakCode: 'text', onderwijssoort: 'text', leerjaar: 'int', uren: 'numeric' },
  diploma: { id: 'uuid', medewerkerId: 'uuid', niveau: 'diploma_niveau', soort: 'diploma_soort', richting: 'text', instelling: 'text', behaaldOp: 'date', behaaldJaar: 'int', status: 'diploma_status', createdAt: 'timestamptz' },
  screening: { id: 'uuid', medewerkerId: 'uuid', diplomaId: 'uuid', uitkomst: 'screening_uitkomst', bewijs: 'text', notitie: 'text', gebruikerId: 'uuid', createdAt: 'timestamptz' },
  lidmaatschap: { id: 'uuid', gebruikerId: 'uuid', rol: 'rol', bereik: 'bereik', medewerkerId: 'uuid', actiefSinds: 'timestamptz', beeindigdOp: 'timestamptz', createdAt: 'timestamptz' },
  lidmaatschap_bereik: { lidmaatschapId: 'uuid', schoolId: 'uuid', teamId: 'uuid' },
  uitnodiging: { id: 'uuid', lidmaatschapId: 'uuid', tokenHash: 'text', verlooptOp: 'timestamptz' },
  logregel: { moment: 'timestamptz', gebruikerId: 'uuid', handeling: 'text', onderwerpSoort: 'text', onderwerpId: 'uuid', gegevens: 'jsonb' },
};

const perKeer = 20_000;

type Rij = Readonly<Record<string, unknown>>;

/** Inserts rows in the open transaction, in their order, and says how many arrived. Columns that a row lacks stay null. */
export async function rijenInvoegen(client: Client, tabel: Tabel, rijen: readonly object[]): Promise<number> {
  const paren = Object.entries(kolommen[tabel]);
  const namen = paren.map(([naam]) => `"${naam}"`).join(', ');
  const bron = paren.map(([, soort], i) => `$${i + 1}::${soort.startsWith('reeks:') ? 'text' : soort}[]`).join(', ');
  const doel = paren.map(([naam, soort]) => (soort.startsWith('reeks:') ? `r."${naam}"::${soort.slice(6)}` : `r."${naam}"`)).join(', ');
  const opdracht = `INSERT INTO ${tabel} (${namen}) SELECT ${doel} FROM unnest(${bron}) WITH ORDINALITY AS r (${namen}, nr) ORDER BY nr`;
  let aantal = 0;
  for (let van = 0; van < rijen.length; van += perKeer) {
    const deel = rijen.slice(van, van + perKeer) as readonly Rij[];
    const waarden = paren.map(([naam, soort]) => deel.map((rij) => {
      const waarde = rij[naam] ?? null;
      return soort.startsWith('reeks:') && Array.isArray(waarde) ? `{${waarde.join(',')}}` : waarde;
    }));
    aantal += (await client.query(opdracht, waarden)).rowCount ?? 0;
  }
  return aantal;
}

/** Opens the wall for one board in this transaction only; may be called again for the next board. */
export async function bestuurOpenen(client: Client, bestuurId: string): Promise<void> {
  await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [bestuurId]);
}

/** Runs the work in one transaction: there whole or not at all, so that a start that was cut off can begin again. */
export async function inTransactie<T>(client: Client, werk: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const uit = await werk();
    await client.query('COMMIT');
    return uit;
  } catch (fout) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw fout;
  }
}

/** The reach columns as the trigger would make them, so that it finds nothing left to change. */
function metBereik({ medewerkers, aanstellingen }: BestuurRijen): object[] {
  const bereik = new Map<string, { scholen: Set<string>; teams: Set<string> }>();
  for (const { medewerkerId, schoolId, teamId } of aanstellingen) {
    const eigen = bereik.get(medewerkerId) ?? { scholen: new Set(), teams: new Set() };
    eigen.scholen.add(schoolId);
    if (teamId) eigen.teams.add(teamId);
    bereik.set(medewerkerId, eigen);
  }
  return medewerkers.map((medewerker) => ({ ...medewerker, schoolIds: [...(bereik.get(medewerker.id)?.scholen ?? [])].sort(), teamIds: [...(bereik.get(medewerker.id)?.teams ?? [])].sort() }));
}

export type Aantallen = Record<'scholen' | 'teams' | 'secties' | 'medewerkers' | 'aanstellingen' | 'lesinzetten' | 'diplomas' | 'screenings', number>;

/**
 * Loads one generated board in the open transaction of a connection that may write (the owner's), and leaves the wall
 * open for this board.
 * @throws when fewer rows can be read back than were sent: then the wall or a trigger did something unforeseen.
 */
export async function bestuurLaden(client: Client, rijen: BestuurRijen): Promise<Aantallen> {
  const { id, nummer, naam, slug } = rijen.bestuur;
  await bestuurOpenen(client, id);
  await client.query('INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $4)', [id, nummer, naam, slug]);
  const stappen = [
    ['scholen', 'school', rijen.scholen], ['teams', 'team', rijen.teams], ['secties', 'sectie', rijen.secties], ['medewerkers', 'medewerker', metBereik(rijen)],
    ['aanstellingen', 'aanstelling', rijen.aanstellingen], ['lesinzetten', 'lesinzet', rijen.lesinzetten], ['diplomas', 'diploma', rijen.diplomas], ['screenings', 'screening', rijen.screenings],
  ] as const;
  const aantallen: Partial<Aantallen> = {};
  for (const [sleutel, tabel, lijst] of stappen) {
    await rijenInvoegen(client, tabel, lijst);
    const { rows } = await client.query<{ aantal: number }>(`SELECT count(*)::int AS aantal FROM ${tabel} WHERE "bestuurId" = $1`, [id]);
    aantallen[sleutel] = rows[0]?.aantal ?? 0;
    if (aantallen[sleutel] !== lijst.length) throw new Error(`${slug}: ${aantallen[sleutel]} van ${lijst.length} rijen in ${tabel}`);
  }
  return aantallen as Aantallen;
}
