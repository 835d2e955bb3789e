import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vakNaam } from '@/lib/organisatie/vakken';
import { reikt } from '@/lib/toegang/reikt';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { aowdatum } from '../../aow';
import { vooruitzicht, type Vertrekbeheer, type Vertrekregel } from '../../vertrek';
import type { VertrekFilter } from '../../vertrek.schema';
import { scholenLezen } from '../studies/studies-lezen';
import { laatsteEindeSql } from '../vertrek-sql';
import { vertreklerarenLezen, type Gelezenleraar } from './leraren-lezen';

/** Who is looked at, and who of them stands in the list that was asked for, in order. */
export interface Vertrekkeuze {
  /** Everybody within reach, with only the schools and lessons there. */
  zichtbaar: Gelezenleraar[];
  /** At the school and in the section that were chosen. */
  over: Gelezenleraar[];
  lijst: Gelezenleraar[];
  scholen: { id: string; naam: string }[];
  schoolnaam: (id: string) => string;
}

/** Inside: the leraren within reach on a day, as the filter chooses and orders them. */
export async function keuzeLezen(db: Db, toegang: Toegang, bereik: Reikwijdte, { filter, peildatum }: { filter: VertrekFilter; peildatum: string }): Promise<Vertrekkeuze> {
  const [alle, scholen] = await Promise.all([vertreklerarenLezen(db, bereik, peildatum), scholenLezen(db, bereik)]);
  const bekend = new Set(scholen.map(({ id }) => id));
  const zichtbaar = alle.map((leraar) => ({ ...leraar, scholen: leraar.scholen.filter((id) => bekend.has(id)), lessen: leraar.lessen.filter(({ school }) => bekend.has(school)) }));
  const over = zichtbaar.filter((leraar) => (!filter.school || leraar.scholen.includes(filter.school)) && (!filter.sectie || leraar.lessen.some(({ vak, school }) => vak === filter.sectie && (!filter.school || school === filter.school))));
  const lijst = over.filter(({ vertrek }) => vooruitzicht(vertrek, peildatum, filter.jaren) === filter.wie)
    .sort((a, b) => volgorde(a, magAlles(toegang, a)).localeCompare(volgorde(b, magAlles(toegang, b))) || a.sorteernaam.localeCompare(b.sorteernaam));
  return { zichtbaar, over, lijst, scholen, schoolnaam: (id) => scholen.find((school) => school.id === id)?.naam ?? 'Andere school' };
}

function magAlles(toegang: Toegang, { scholen, teams }: Gelezenleraar): boolean {
  return reikt(toegang, 'inventaris:wijzigen', { schoolIds: scholen, teamIds: teams });
}

// Within a year the order would still tell birthdays to who may see only the year.
function volgorde({ vertrek }: Pick<Gelezenleraar, 'vertrek'>, mag: boolean): string {
  return vertrek === null ? '' : mag ? vertrek.op : vertrek.op.slice(0, 4);
}

/** Inside: these people as lines of the list: with the day and the reason for who keeps their file, with the year for others. */
export async function regelsLezen(db: Db, toegang: Toegang, leraren: readonly Gelezenleraar[], { peildatum, schoolnaam }: { peildatum: string } & Pick<Vertrekkeuze, 'schoolnaam'>): Promise<Vertrekregel[]> {
  const beheer = await beheerLezen(db, toegang.bestuur.id, leraren.filter((leraar) => magAlles(toegang, leraar)), peildatum);
  return leraren.map(({ id, naam, scholen, lessen, fte, master, woMaster, vwoBovenbouw, vertrek }) => ({
    id, naam, fte, master, woVwo: woMaster && vwoBovenbouw, scholen: scholen.map(schoolnaam), vakken: [...new Set(lessen.map(({ vak }) => vakNaam(vak) ?? vak))],
    zekerheid: vertrek?.zekerheid ?? null, jaar: vertrek ? Number(vertrek.op.slice(0, 4)) : null, bron: vertrek?.bron ?? null, voorlopig: vertrek?.voorlopig ?? false, beheer: beheer.get(id) ?? null,
  }));
}

type Beheerrij = { id: string; geboortedatum: string | null; versie: number | null; toelichting: string | null; einde: string | null };

async function beheerLezen(db: Db, bestuurId: string, leraren: readonly Gelezenleraar[], peildatum: string): Promise<Map<string, Vertrekbeheer>> {
  const vertrekVan = new Map(leraren.map(({ id, vertrek }) => [id, vertrek]));
  const gevonden = leraren.length === 0 ? [] : await rijen<Beheerrij>(db, sql`
    SELECT m.id, m.geboortedatum, v.versie, v.toelichting, e.einde FROM medewerker m LEFT JOIN vertrek v ON v."bestuurId" = m."bestuurId" AND v."medewerkerId" = m.id
    LEFT JOIN (${laatsteEindeSql(bestuurId, peildatum)}) e ON e."medewerkerId" = m.id
    WHERE m."bestuurId" = ${bestuurId}::uuid AND m.id = ANY (${leraren.map(({ id }) => id)}::uuid[])`);
  return new Map(gevonden.map(({ id, geboortedatum, versie, toelichting, einde }) => {
    const aow = geboortedatum === null ? null : aowdatum(geboortedatum);
    const vertrek = vertrekVan.get(id) ?? null;
    return [id, { versie: versie ?? 0, op: vertrek?.op ?? null, reden: vertrek?.reden ?? 'aow', toelichting: toelichting ?? '', aow: aow && { op: aow.op, voorlopig: aow.voorlopig }, einde }];
  }));
}
