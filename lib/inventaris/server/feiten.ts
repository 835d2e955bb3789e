import 'server-only';
import { sql, vast, type Sql } from '@/lib/db/sql';

const BASIS = ['id', 'bestuurId'] as const;
const VERSIE = ['versie', 'createdAt', 'bekendSinds'] as const;

/** The tables that remember what was known when, with their columns; tests/domein/inventaris/cijfers-bekend holds this against the catalog. */
export const FEITKOLOMMEN = {
  medewerker: [...BASIS, 'personeelsnummer', 'roepnaam', 'voorvoegsel', 'achternaam', 'geboortedatum', 'email', 'populatie', 'populatieReden', 'schoolIds', 'teamIds', 'zoektekst', 'sorteernaam', ...VERSIE],
  aanstelling: [...BASIS, 'medewerkerId', 'schoolId', 'teamId', 'functie', 'categorie', 'schaal', 'schaalSinds', 'deeltijdfactor', 'begin', 'einde', ...VERSIE],
  lesinzet: [...BASIS, 'medewerkerId', 'schoolId', 'sectieId', 'schooljaar', 'vak', 'vakCode', 'onderwijssoort', 'leerjaar', 'uren', ...VERSIE],
  diploma: [...BASIS, 'medewerkerId', 'niveau', 'soort', 'richting', 'vakCode', 'instelling', 'behaaldOp', 'behaaldJaar', 'status', 'uitkomst', 'gescreendOp', ...VERSIE],
  bevoegdheid: [...BASIS, 'medewerkerId', 'vak', 'vakCode', 'graad', 'begin', 'einde', 'bewijs', 'toelichting', ...VERSIE],
  opleidingstraject: [
    ...BASIS, 'medewerkerId', 'programma', 'niveau', 'soort', 'vakCode', 'instelling', 'status', 'aangevraagdOp', 'begin', 'verwachtEinde', 'einde', 'gestoptReden', 'afspraken',
    'naRol', 'naSchaal', 'naUren', 'naUitkomst', 'naUitkomstOp', 'naToelichting', 'naKennisdeling', 'diplomaId', ...VERSIE,
  ],
  vertrek: [...BASIS, 'medewerkerId', 'verwachtOp', 'reden', 'zekerheid', 'toelichting', ...VERSIE],
  // What the board decided, for the figures of that time.
  bestuursinstelling: ['bestuurId', 'doctoraalTelt', 'moBTelt', 'verouderdNaJaren', 'eindigtBinnenMaanden', 'versie', 'updatedAt', 'bekendSinds'],
  doelwaarde: [...BASIS, 'indicator', 'schoolId', 'sectieId', 'jaar', 'waarde', 'toelichting', 'gebruikerId', ...VERSIE],
} as const satisfies Record<string, readonly string[]>;
export type Feittabel = keyof typeof FEITKOLOMMEN;

const kolommen = (tabel: Feittabel) => FEITKOLOMMEN[tabel].map((naam) => `"${naam}"`).join(', ');

/**
 * A fact table to read FROM, as it was known on a moment: sql`FROM ${feiten('diploma', bestuurId, bekendOp)} d`.
 * Null is now: then it is the table itself and costs nothing. The name of the fragment is up to the caller.
 */
// The policies are those of today: who lost sight of a person does not get that back by looking back.
export function feiten(tabel: Feittabel, bestuurId: string, bekendOp: Date | null): Sql {
  if (bekendOp === null) return vast(tabel);
  const moment = bekendOp.toISOString();
  const deel = (bron: string) => vast(`SELECT ${kolommen(tabel)} FROM ${bron} WHERE "bestuurId" = `);
  return sql`(${deel(tabel)}${bestuurId}::uuid AND "bekendSinds" <= ${moment}::timestamptz
    UNION ALL ${deel(`${tabel}_historie`)}${bestuurId}::uuid AND "bekendSinds" <= ${moment}::timestamptz AND "bekendTot" > ${moment}::timestamptz)`;
}
