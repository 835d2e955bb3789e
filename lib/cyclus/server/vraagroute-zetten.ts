import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { EigenVraag, Vraagkeuze } from '../cyclus';
import type { Vraagverplaatsing, Vraagzetting } from '../cyclus.schema';
import { DEELFASEN } from '../inhoud.schema';
import { routeVan } from '../route';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { cyclusVergrendelen, type VasteCyclus } from './cyclus-vergrendelen';
import { inhoud } from './inhoud';
import type { CyclusRij } from '../stand';

interface Routekennis { keuzes: readonly Vraagkeuze[]; eigen: readonly EigenVraag[]; dicht: ReadonlySet<string> }

/**
 * Calls a question not relevant, with the reason, or relevant again. An answer that was given stays.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict'
 */
export async function vraagrouteZetten(toegang: Toegang, { cyclus: id, vraag, versie, relevant, reden }: Vraagzetting): Promise<void> {
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, id);
    const { deelfase, keuze } = plaatsVan(cyclus, await kennisLezen(db, id), vraag);
    if ((keuze?.versie ?? 0) !== versie) throw conflict();
    await rijen(db, sql`INSERT INTO vraagroute ("cyclusId", "schoolId", "vraagId", deelfase, relevant, reden) VALUES (${id}::uuid, ${cyclus.schoolId}::uuid, ${vraag}, ${deelfase}, ${relevant}, ${relevant ? '' : reden})
      ON CONFLICT ("bestuurId", "cyclusId", "vraagId") DO UPDATE SET relevant = EXCLUDED.relevant, reden = EXCLUDED.reden, versie = vraagroute.versie + 1 WHERE vraagroute."bestuurId" = ${bestuurId}`);
    await vastleggen(db, { handeling: 'vraagroute-zetten', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { vraagId: vraag, deelfase, relevant } });
  });
}

/** Moves a question one place in the own order of its part. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' */
export async function vraagVerplaatsen(toegang: Toegang, { cyclus: id, vraag, richting }: Vraagverplaatsing): Promise<void> {
  await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, id);
    const { deelfase, volgorde } = plaatsVan(cyclus, await kennisLezen(db, id), vraag);
    const plaats = volgorde.indexOf(vraag);
    const ander = plaats + (richting === 'eerder' ? -1 : 1);
    if (ander < 0 || ander >= volgorde.length) return;
    const nieuw = volgorde.map((een, i) => (i === plaats ? volgorde[ander] : i === ander ? vraag : een));
    await rijen(db, sql`INSERT INTO vraagroute ("cyclusId", "schoolId", "vraagId", deelfase, volgorde)
      SELECT ${id}::uuid, ${cyclus.schoolId}::uuid, n.vraag, ${deelfase}, n.plaats::int - 1 FROM unnest(${nieuw}::text[]) WITH ORDINALITY n (vraag, plaats)
      ON CONFLICT ("bestuurId", "cyclusId", "vraagId") DO UPDATE SET volgorde = EXCLUDED.volgorde WHERE vraagroute."bestuurId" = ${bestuurId}`);
    await vastleggen(db, { handeling: 'vraag-verplaatsen', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { vraagId: vraag, deelfase, richting } });
  });
}

async function kennisLezen(db: Db, id: string): Promise<Routekennis> {
  const [rij] = await rijen<CyclusRij>(db, cyclusVraag(id));
  const { fasen } = cyclusKop(rij);
  return { keuzes: rij?.keuzes ?? [], eigen: rij?.eigen ?? [], dicht: new Set(fasen.filter(({ afgeslotenOp }) => afgeslotenOp !== null).map(({ deelfase }) => deelfase)) };
}

function plaatsVan({ thema, editie }: VasteCyclus, { keuzes, eigen, dicht }: Routekennis, vraag: string) {
  for (const deelfase of DEELFASEN) {
    const volgorde = routeVan(inhoud(thema, editie), deelfase, keuzes, eigen).map(({ id }) => id);
    if (!volgorde.includes(vraag)) continue;
    if (dicht.has(deelfase)) throw new Weigering('conflict', `Fase ${deelfase} is afgesloten. Open haar eerst weer.`);
    return { deelfase, volgorde, keuze: keuzes.find(({ vraagId }) => vraagId === vraag) };
  }
  throw nietGevonden();
}
