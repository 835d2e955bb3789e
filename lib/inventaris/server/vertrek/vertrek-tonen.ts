import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { Toegang } from '@/lib/toegang/toegang';
import { groepTellen, perJaar, perSectie, teltMeeIn, vooruitzicht, type Kandidaat, type Sectievertrek, type VertrekOverzicht } from '../../vertrek';
import { VERTREK_PER_PAGINA, type VertrekFilter } from '../../vertrek.schema';
import { studerend } from '../vertrek-sql';
import { keuzeLezen, regelsLezen } from './keuze-lezen';
import { bevoegdhedenVan, type Gelezenleraar } from './leraren-lezen';

// More sections than this is a list that nobody reads; the list of people holds everyone.
const MEESTE_SECTIES = 40;

/** Who leaves, what goes with them, and with whom to talk about a study. */
export async function vertrekTonen(toegang: Toegang, filter: VertrekFilter): Promise<VertrekOverzicht> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const peildatum = vandaag();
    const { zichtbaar, over, lijst, scholen, schoolnaam } = await keuzeLezen(db, toegang, bereik, { filter, peildatum });
    const stand = (leraar: Pick<Gelezenleraar, 'vertrek'>) => vooruitzicht(leraar.vertrek, peildatum, filter.jaren);
    const weg = (leraar: Pick<Gelezenleraar, 'vertrek'>) => leraar.vertrek !== null && stand(leraar) === 'vertrekt' && teltMeeIn(leraar.vertrek, filter.met);
    const secties = perSectie(over, weg, (leraar) => stand(leraar) === 'blijft' || stand(leraar) === 'onbekend').filter(({ school, vak }) => (!filter.school || school === filter.school) && (!filter.sectie || vak === filter.sectie)).slice(0, MEESTE_SECTIES);
    const paginas = Math.max(1, Math.ceil(lijst.length / VERTREK_PER_PAGINA));
    const pagina = Math.min(filter.pagina, paginas);
    const [blad, kandidaten] = await Promise.all([
      regelsLezen(db, toegang, lijst.slice((pagina - 1) * VERTREK_PER_PAGINA, pagina * VERTREK_PER_PAGINA), { peildatum, schoolnaam }), kandidatenLezen(db, bereik.bestuurId, secties, over, peildatum),
    ]);
    const tel = (wie: VertrekFilter['wie']) => over.filter((leraar) => stand(leraar) === wie).length;
    return {
      peildatum, totaal: groepTellen(over, weg), perJaar: perJaar(over, peildatum, filter.jaren), iemand: zichtbaar.length > 0,
      perSchool: scholen.filter(({ id }) => !filter.school || id === filter.school).map(({ id, naam }) => {
        const hier = over.filter((leraar) => leraar.scholen.includes(id));
        return { id, naam, ...groepTellen(hier, weg), perJaar: perJaar(hier, peildatum, filter.jaren) };
      }).filter(({ leraren }) => leraren > 0),
      secties: secties.map(({ school, vak, kandidaten: ids, ...rest }) => ({ ...rest, schoolId: school, vakCode: vak, school: schoolnaam(school), vak: vakNaam(vak) ?? vak, kandidaten: ids.flatMap((id) => kandidaten(id, vak, schoolnaam(school)) ?? []) })),
      tellingen: { vertrekt: tel('vertrekt'), voorbij: tel('voorbij'), onbekend: tel('onbekend') },
      rijen: blad, totaalRijen: lijst.length, pagina, paginas, scholen,
      vakken: [...new Set(zichtbaar.flatMap(({ lessen }) => lessen.map(({ vak }) => vak)))].map((id) => ({ id, naam: vakNaam(id) ?? id })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    };
  });
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
