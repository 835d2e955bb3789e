import type pg from 'pg';
import { planAanvallen } from './planaanval';
import type { ProefBestuur } from './twee-besturen';

/** Settings under which the app role tries to reach the rows of another board. */
function vermommingen(eigen: ProefBestuur): Record<string, [string, string][]> {
  return {
    'another board open': [['app.bestuur', eigen.id], ['app.bereik', 'bestuur'], ['app.gebruiker', eigen.gebruikerId]],
    'nothing set': [],
    'settings emptied, as on a reused connection': [['app.bestuur', ''], ['app.bereik', ''], ['app.gebruiker', '']],
    'rubbish set': [['app.bestuur', 'geen-uuid'], ['app.bereik', 'bestuur']],
  };
}

// Unique over all boards: a copy gets its own, so that only the wall can refuse it.
const NIEUW: Record<string, string> = { tokenHash: `md5(random()::text) || md5(random()::text)` };
const VULT_ZICHZELF = new Set(['id', 'xid', 'bestuurId']);

interface Tabel {
  naam: string;
  kolommen: string[];
}

/** The number of tries and every try that got through, as 'table, disguise: what happened'. */
export interface Uitslag {
  pogingen: number;
  lekken: string[];
}

/**
 * Attacks every tenant table of `doel` as the app role: reads, changes, removes, adds and moves rows across the wall,
 * under each disguise. A refusal by Postgres and an untouched row both count as held.
 */
export async function muurAanvallen(app: pg.ClientBase, eigen: ProefBestuur, doel: ProefBestuur): Promise<Uitslag> {
  const uitslag: Uitslag = { pogingen: 0, lekken: [] };
  for (const tabel of await tabellen(app)) {
    for (const [vermomming, zettingen] of Object.entries(vermommingen(eigen))) {
      for (const [daad, vraag] of pogingen(tabel, eigen, doel)) {
        uitslag.pogingen += 1;
        const gelukt = await lukt(app, zettingen, vraag);
        if (gelukt > 0) uitslag.lekken.push(`${tabel.naam}, ${vermomming}: ${daad} (${gelukt})`);
      }
    }
  }
  return uitslag;
}

const PERSOONLIJK = ['medewerker', 'aanstelling', 'lesinzet', 'diploma', 'bevoegdheid', 'opleidingstraject', 'vertrek', 'leraarlink', 'correctievoorstel',
  'medewerker_historie', 'aanstelling_historie', 'lesinzet_historie', 'diploma_historie', 'bevoegdheid_historie', 'opleidingstraject_historie', 'vertrek_historie'];

/** Persons outside the reach (school, team or own file) that can be read or changed although the board is the right one. */
export async function bereikAanvallen(app: pg.ClientBase, b: ProefBestuur): Promise<Uitslag> {
  const uitslag: Uitslag = { pogingen: 0, lekken: [] };
  const bereiken: [string, [string, string][]][] = [
    ['reach of one school', [['app.bereik', 'school'], ['app.scholen', `{${b.schoolId}}`]]],
    ['reach of one team', [['app.bereik', 'team'], ['app.teams', `{${b.teamId}}`]]],
    ['reach of the own file', [['app.bereik', 'zelf'], ['app.medewerker', b.medewerkerId]]],
    ['no reach set', []],
  ];
  for (const [naam, zettingen] of bereiken) {
    for (const tabel of PERSOONLIJK) {
      const sleutel = tabel.startsWith('medewerker') ? 'id' : '"medewerkerId"';
      const daden: [string, pg.QueryConfig][] = [
        ['read', { text: `SELECT 1 FROM ${tabel} WHERE ${sleutel} = $1`, values: [b.collegaId] }],
        ['change', { text: `UPDATE ${tabel} SET ${sleutel} = ${sleutel} WHERE ${sleutel} = $1`, values: [b.collegaId] }],
        ['remove', { text: `DELETE FROM ${tabel} WHERE ${sleutel} = $1`, values: [b.collegaId] }],
      ];
      for (const [daad, vraag] of daden) {
        uitslag.pogingen += 1;
        const gelukt = await lukt(app, [['app.bestuur', b.id], ...zettingen], vraag);
        if (gelukt > 0) uitslag.lekken.push(`${tabel}, ${naam}: ${daad}`);
      }
    }
  }
  await cyclusAanvallen(app, b, uitslag);
  await gastAanvallen(app, b, uitslag);
  for (const { naam, zettingen, ...vraag } of planAanvallen(b)) {
    uitslag.pogingen += 1;
    if (await lukt(app, zettingen, vraag) > 0) uitslag.lekken.push(naam);
  }
  for (const [daad, vraag] of EIGEN_AANVALLEN) {
    uitslag.pogingen += 1;
    // The whole board, but somebody else.
    const gelukt = await lukt(app, [['app.bestuur', b.id], ['app.bereik', 'bestuur'], ['app.gebruiker', b.collegaId]], { text: vraag });
    if (gelukt > 0) uitslag.lekken.push(`${daad} of a colleague`);
  }
  return uitslag;
}

// What hangs on a cycle and may not be seen from another school, from a team without an assignment, or by one person only.
const VAN_EEN_CYCLUS = ['cyclus', 'faseroute', 'fasestap', 'vraagroute', 'antwoord', 'dialoogronde', 'besluit', 'dialoogverslag', 'hulpmiddelgebruik', 'draad', 'beoordeling', 'cijferstand', 'schakel'];

async function cyclusAanvallen(app: pg.ClientBase, b: ProefBestuur, uitslag: Uitslag): Promise<void> {
  const ander = [['app.bestuur', b.id], ['app.gebruiker', b.collegaId]] as [string, string][];
  const bereiken: [string, [string, string][]][] = [
    ['reach of one school', [...ander, ['app.bereik', 'school'], ['app.scholen', `{${b.schoolId}}`]]],
    ['reach of one team without an assignment', [...ander, ['app.bereik', 'team'], ['app.teams', `{${b.teamId}}`]]],
    ['reach of the own file', [...ander, ['app.bereik', 'zelf']]],
    ['no reach set', ander],
  ];
  for (const [naam, zettingen] of bereiken) {
    for (const tabel of VAN_EEN_CYCLUS) {
      const sleutel = tabel === 'cyclus' ? 'id' : '"cyclusId"';
      for (const [daad, text] of [['read', `SELECT 1 FROM ${tabel} WHERE ${sleutel} = $1`], ['change', `UPDATE ${tabel} SET ${sleutel} = ${sleutel} WHERE ${sleutel} = $1`], ['remove', `DELETE FROM ${tabel} WHERE ${sleutel} = $1`]] as const) {
        for (const [waar, cyclus] of [['another school', b.andereCyclusId], ['the whole board', b.bestuurscyclusId]]) {
          uitslag.pogingen += 1;
          const gelukt = await lukt(app, zettingen, { text, values: [cyclus] });
          if (gelukt > 0) uitslag.lekken.push(`${tabel} of ${waar}, ${naam}: ${daad}`);
        }
      }
    }
    for (const tabel of ['eigenvraag', 'eigenoptie']) {
      uitslag.pogingen += 1;
      const gelukt = await lukt(app, zettingen, { text: `SELECT 1 FROM ${tabel} WHERE "schoolId" = $1`, values: [b.andereSchoolId] });
      if (gelukt > 0) uitslag.lekken.push(`${tabel} of another school, ${naam}: read`);
    }
  }
}

// What the door of a guest reads: names, and the round of the code with what hangs on it.
const VAN_DE_GAST = new Set(['bestuur', 'school', 'dialoogronde', 'rondevraag', 'rondekaart', 'deelname', 'bijdrage']);

/** Somebody with the code of a round has the board open and belongs to nobody of it: every other table is closed. */
async function gastAanvallen(app: pg.ClientBase, b: ProefBestuur, uitslag: Uitslag): Promise<void> {
  for (const { naam } of await tabellen(app)) {
    const bord = naam === 'bestuur' ? 'id' : '"bestuurId"';
    const daden: [string, pg.QueryConfig][] = [
      ...(VAN_DE_GAST.has(naam) ? [] : [['read', { text: `SELECT 1 FROM ${naam} WHERE ${bord} = $1`, values: [b.id] }] as [string, pg.QueryConfig]]),
      // Without a condition the wall asks for the right to change alone, not for that to read.
      ['change', { text: `UPDATE ${naam} SET ${bord} = $1`, values: [b.id] }], ['remove', { text: `DELETE FROM ${naam}` }],
    ];
    for (const [daad, vraag] of daden) {
      uitslag.pogingen += 1;
      const gelukt = await lukt(app, [['app.bestuur', b.id], ['app.bereik', 'gast']], vraag);
      if (gelukt > 0) uitslag.lekken.push(`${naam}, guest of a round: ${daad}`);
    }
  }
  for (const [daad, text] of GAST_VOEGT_TOE) {
    uitslag.pogingen += 1;
    const gelukt = await lukt(app, [['app.bestuur', b.id], ['app.bereik', 'gast'], ['app.gebruiker', b.gebruikerId]], { text });
    if (gelukt > 0) uitslag.lekken.push(`guest of a round: ${daad}`);
  }
}

const GAST_VOEGT_TOE: [string, string][] = [
  ['writes in the log', `INSERT INTO logregel (handeling, "onderwerpSoort") VALUES ('verzonnen', 'proef')`], ['adds a team', `INSERT INTO team ("schoolId", naam) SELECT id, 'Verzonnen' FROM school LIMIT 1`],
  ['adds a school', `INSERT INTO school (brin, vestiging, naam) VALUES ('99XX', '00', 'Verzonnen')`], ['seals the log', `INSERT INTO logzegel (volgnummer, "totXid", aantal, "vorigeHash", hash) VALUES (99, '1', 0, 'a', 'b')`],
];

// What belongs to one person; a shared view may be read, not changed. Of an anonymous round nobody sees who took part,
// or anything at all below five.
const EIGEN_AANVALLEN: [string, string][] = [
  ['read the notification', 'SELECT 1 FROM melding'], ['read the last visit', 'SELECT 1 FROM cyclus_bezoek'], ['change a message', 'UPDATE bericht SET tekst = tekst'],
  ['read what was given anonymously by fewer than five', 'SELECT 1 FROM bijdrage'], ['read who took part in an anonymous round', 'SELECT 1 FROM deelname'],
  ['put a card on the board by hand', `INSERT INTO rondekaart ("rondeId", "rondevraagId", waarde) SELECT "rondeId", id, '{"tekst":"verzonnen"}' FROM rondevraag`], ['remove a card', 'DELETE FROM rondekaart'],
  ['make a round no longer anonymous', 'UPDATE dialoogronde SET anoniem = false'], ['lower the threshold', 'UPDATE dialoogronde SET drempel = 5'],
  ['read a closed row', 'SELECT 1 FROM eigenvraag WHERE besloten'], ['change a closed row', 'UPDATE eigenvraag SET tekst = tekst WHERE besloten'], ['read a closed answer', `SELECT 1 FROM antwoord WHERE waarde = '{"tekst":"Wil niet"}'`],
  ['enter the circle', `INSERT INTO cyclus_kring ("cyclusId", "schoolId", "gebruikerId") SELECT "cyclusId", "schoolId", NULLIF(current_setting('app.gebruiker', true), '')::uuid FROM cyclus_kring`], ['put people out of the circle', 'DELETE FROM cyclus_kring'],
  ['change what a colleague thinks of a row', `UPDATE beoordeling SET waarde = '{}'`], ['remove what a colleague thinks of a row', 'DELETE FROM beoordeling'], ['change a frozen figure', 'UPDATE cijferstand SET code = code'],
  ['read the private view', 'SELECT 1 FROM weergave WHERE NOT gedeeld'], ['change a view', 'UPDATE weergave SET naam = naam'], ['remove a view', 'DELETE FROM weergave'],
  ['read where work was left', 'SELECT 1 FROM werkstand'], ['change where work was left', `UPDATE werkstand SET gegevens = '{}'`], ['remove where work was left', 'DELETE FROM werkstand'],
];

function pogingen(tabel: Tabel, eigen: ProefBestuur, doel: ProefBestuur): [string, pg.QueryConfig][] {
  const bord = tabel.naam === 'bestuur' ? 'id' : '"bestuurId"';
  const eerste = tabel.kolommen.find((kolom) => kolom !== 'bestuurId' && kolom !== 'id') ?? 'id';
  const rest = tabel.kolommen.filter((kolom) => !VULT_ZICHZELF.has(kolom));
  const kolommen = rest.map((kolom) => `"${kolom}"`).join(', ');
  const waarden = rest.map((kolom) => NIEUW[kolom] ?? `"${kolom}"`).join(', ');
  return [
    ['read', { text: `SELECT 1 FROM ${tabel.naam} WHERE ${bord} = $1`, values: [doel.id] }],
    ['change', { text: `UPDATE ${tabel.naam} SET "${eerste}" = "${eerste}" WHERE ${bord} = $1`, values: [doel.id] }],
    ['remove', { text: `DELETE FROM ${tabel.naam} WHERE ${bord} = $1`, values: [doel.id] }],
    ['move into the other board', { text: `UPDATE ${tabel.naam} SET ${bord} = $1 WHERE ${bord} = $2`, values: [doel.id, eigen.id] }],
    ...(tabel.naam === 'bestuur' ? [] : [['add to the other board', { text: `INSERT INTO ${tabel.naam} ("bestuurId", ${kolommen}) SELECT $1, ${waarden} FROM ${tabel.naam} LIMIT 1`, values: [doel.id] }] as [string, pg.QueryConfig]]),
  ];
}

async function tabellen(app: pg.ClientBase): Promise<Tabel[]> {
  const { rows } = await app.query<Tabel>(`
    SELECT c.relname AS naam, array_agg(a.attname::text ORDER BY a.attnum) AS kolommen FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND (c.relname = 'bestuur' OR EXISTS (SELECT 1 FROM pg_attribute b WHERE b.attrelid = c.oid AND b.attname = 'bestuurId'))
    GROUP BY c.relname ORDER BY c.relname`);
  return rows;
}

/** Rows touched, with 0 for a refusal; everything is rolled back. */
async function lukt(app: pg.ClientBase, zettingen: [string, string][], vraag: pg.QueryConfig): Promise<number> {
  await app.query('BEGIN');
  try {
    for (const [naam, waarde] of zettingen) await app.query('SELECT set_config($1, $2, true)', [naam, waarde]);
    return (await app.query(vraag)).rowCount ?? 0;
  } catch {
    return 0;
  } finally {
    await app.query('ROLLBACK');
  }
}
