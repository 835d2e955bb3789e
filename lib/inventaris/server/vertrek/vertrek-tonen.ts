import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { vakNaam } from '@/lib/organisatie/vakken';
import { reikt } from '@/lib/toegang/reikt';
import type { Toegang } from '@/lib/toegang/toegang';
import { aowdatum } from '../../aow';
import { groepTellen, perJaar, perSectie, teltMeeIn, vooruitzicht, type Kandidaat, type Sectievertrek, type Vertrekbeheer, type VertrekOverzicht, type Vertrekregel } from '../../vertrek';
import { VERTREK_PER_PAGINA, type VertrekFilter } from '../../vertrek.schema';
import { scholenLezen } from '../studies/studies-lezen';
import { studerend } from '../vertrek-sql';
import { bevoegdhedenVan, vertreklerarenLezen, type Gelezenleraar } from './leraren-lezen';

// More sections than this is a list that nobody reads; the list of people holds everyone.
const MEESTE_SECTIES = 40;

/** Who leaves, what goes with them, and with whom to talk about a study. */
export async function vertrekTonen(toegang: Toegang, filter: VertrekFilter): Promise<VertrekOverzicht> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const peildatum = vandaag();
    const [alle, scholen] = await Promise.all([vertreklerarenLezen(db, bereik, peildatum), scholenLezen(db, bereik)]);
    const schoolnaam = (id: string) => scholen.find((school) => school.id === id)?.naam ?? 'Andere school';
    const bekend = new Set(scholen.map(({ id }) => id));
    const zichtbaar = alle.map((leraar) => ({ ...leraar, scholen: leraar.scholen.filter((id) => bekend.has(id)), lessen: leraar.lessen.filter(({ school }) => bekend.has(school)) }));
    const over = zichtbaar.filter((leraar) => (!filter.school || leraar.scholen.includes(filter.school)) && (!filter.sectie || leraar.lessen.some(({ vak, school }) => vak === filter.sectie && (!filter.school || school === filter.school))));
    const stand = (leraar: Pick<Gelezenleraar, 'vertrek'>) => vooruitzicht(leraar.vertrek, peildatum, filter.jaren);
    const weg = (leraar: Pick<Gelezenleraar, 'vertrek'>) => leraar.vertrek !== null && stand(leraar) === 'vertrekt' && teltMeeIn(leraar.vertrek, filter.met);
    const secties = perSectie(over, weg, (leraar) => stand(leraar) === 'blijft' || stand(leraar) === 'onbekend').filter(({ school, vak }) => (!filter.school || school === filter.school) && (!filter.sectie || vak === filter.sectie)).slice(0, MEESTE_SECTIES);
    const gekozen = over.filter((leraar) => stand(leraar) === filter.wie);
    const magAlles = (leraar: Gelezenleraar) => reikt(toegang, 'inventaris:wijzigen', { schoolIds: leraar.scholen, teamIds: leraar.teams });
    const gesorteerd = [...gekozen].sort((a, b) => volgorde(a, magAlles(a)).localeCompare(volgorde(b, magAlles(b))) || a.sorteernaam.localeCompare(b.sorteernaam));
    const paginas = Math.max(1, Math.ceil(gesorteerd.length / VERTREK_PER_PAGINA));
    const pagina = Math.min(filter.pagina, paginas);
    const blad = gesorteerd.slice((pagina - 1) * VERTREK_PER_PAGINA, pagina * VERTREK_PER_PAGINA);
    const [beheer, kandidaten] = await Promise.all([beheerLezen(db, bereik.bestuurId, blad.filter(magAlles).map(({ id }) => id)), kandidatenLezen(db, bereik.bestuurId, secties, over, peildatum)]);
    const tel = (wie: VertrekFilter['wie']) => over.filter((leraar) => stand(leraar) === wie).length;
    return {
      peildatum, totaal: groepTellen(over, weg), perJaar: perJaar(over, peildatum, filter.jaren), iemand: alle.length > 0,
      perSchool: scholen.filter(({ id }) => !filter.school || id === filter.school).map(({ id, naam }) => {
        const hier = over.filter((leraar) => leraar.scholen.includes(id));
        return { id, naam, ...groepTellen(hier, weg), perJaar: perJaar(hier, peildatum, filter.jaren) };
      }).filter(({ leraren }) => leraren > 0),
      secties: secties.map(({ school, vak, kandidaten: ids, ...rest }) => ({ ...rest, schoolId: school, vakCode: vak, school: schoolnaam(school), vak: vakNaam(vak) ?? vak, kandidaten: ids.flatMap((id) => kandidaten(id, vak, schoolnaam(school)) ?? []) })),
      tellingen: { vertrekt: tel('vertrekt'), voorbij: tel('voorbij'), onbekend: tel('onbekend') },
      rijen: blad.map((leraar) => alsRegel(leraar, schoolnaam, magAlles(leraar) ? (beheer.get(leraar.id) ?? null) : null)),
      totaalRijen: gesorteerd.length, pagina, paginas, scholen,
      vakken: [...new Set(zichtbaar.flatMap(({ lessen }) => lessen.map(({ vak }) => vak)))].map((id) => ({ id, naam: vakNaam(id) ?? id })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    };
  });
}

// Within a year the order would still tell birthdays to who may see only the year.
function volgorde({ vertrek }: Pick<Gelezenleraar, 'vertrek'>, mag: boolean): string {
  return vertrek === null ? '' : mag ? vertrek.op : vertrek.op.slice(0, 4);
}

function alsRegel({ id, naam, scholen, lessen, fte, master, woMaster, vwoBovenbouw, vertrek }: Gelezenleraar, schoolnaam: (id: string) => string, beheer: Vertrekbeheer | null): Vertrekregel {
  return {
    id, naam, fte, master, woVwo: woMaster && vwoBovenbouw, scholen: scholen.map(schoolnaam), vakken: [...new Set(lessen.map(({ vak }) => vakNaam(vak) ?? vak))],
    zekerheid: vertrek?.zekerheid ?? null, jaar: vertrek ? Number(vertrek.op.slice(0, 4)) : null, bron: vertrek?.bron ?? null, voorlopig: vertrek?.voorlopig ?? false, beheer,
  };
}

type Beheerrij = { id: string; geboortedatum: string | null; versie: number | null; verwachtOp: string | null; reden: Vertrekbeheer['reden'] | null; toelichting: string | null };

/** Inside: what HR sees and changes of these people. */
async function beheerLezen(db: Db, bestuurId: string, ids: readonly string[]): Promise<Map<string, Vertrekbeheer>> {
  const gevonden = ids.length === 0 ? [] : await rijen<Beheerrij>(db, sql`
    SELECT m.id, m.geboortedatum, v.versie, v."verwachtOp", v.reden, v.toelichting FROM medewerker m LEFT JOIN vertrek v ON v."bestuurId" = m."bestuurId" AND v."medewerkerId" = m.id
    WHERE m."bestuurId" = ${bestuurId}::uuid AND m.id = ANY (${ids}::uuid[])`);
  return new Map(gevonden.map(({ id, geboortedatum, versie, verwachtOp, reden, toelichting }) => {
    const aow = geboortedatum === null ? null : aowdatum(geboortedatum);
    return [id, { versie: versie ?? 0, op: verwachtOp ?? aow?.op ?? null, reden: reden ?? 'aow', toelichting: toelichting ?? '', aow: aow && { op: aow.op, voorlopig: aow.voorlopig } }];
  }));
}

async function kandidatenLezen(db: Db, bestuurId: string, secties: readonly Sectievertrek[], leraren: readonly Gelezenleraar[], dag: string): Promise<(id: string, vak: string, school: string) => Kandidaat | null> {
  const ids = [...new Set(secties.flatMap(({ kandidaten }) => kandidaten))];
  const [graden, studies] = ids.length === 0 ? [new Map<string, never>(), []] : await Promise.all([
    bevoegdhedenVan(db, bestuurId, ids, dag), rijen<{ medewerkerId: string }>(db, sql`SELECT DISTINCT s."medewerkerId" FROM (${studerend(bestuurId, dag)}) s WHERE s.master`),
  ]);
  const bezig = new Set(studies.map(({ medewerkerId }) => medewerkerId));
  const perId = new Map(leraren.map((leraar) => [leraar.id, leraar]));
  return (id, vak, school) => {
    const leraar = perId.get(id);
    return leraar ? { id, naam: leraar.naam, fte: leraar.fte, schaal: leraar.schaal, school, graad: graden.get(`${id}|${vak}`) ?? null, studeert: bezig.has(id), vwoBovenbouw: leraar.vwoBovenbouw } : null;
  };
}
