import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, rijen, sql } from '@/lib/db/sql';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import type { Toegang } from '@/lib/toegang/toegang';
import { besluitKolommen, type Besluiten, type BesluitNieuw } from '../../besluit';
import type { BesluitBronSchema, BesluitFilter } from '../../besluit.schema';
import { faseVan, schoolInWoorden } from '../../cyclus';
import type { Deelfase } from '../../inhoud.schema';
import type { CyclusRij } from '../../stand';
import type { z } from 'zod';
import { cyclusKop, cyclusOphalen, cyclusVraag } from '../cyclus-ophalen';
import { vraagteksten } from '../vraagteksten';
import { besluitenLezen, besluitLijst, besluitVan, type Besluitrij } from './besluiten-lezen';

/** The log of decisions of one cycle. */
export async function besluitenTonen(toegang: Toegang, { cyclus, filter }: { cyclus: string; filter: BesluitFilter }): Promise<Besluiten> {
  return binnenBestuur(toegang, 'cyclus:lezen', (db) => besluitenLezen(db, toegang.bestuur.id, cyclus, filter));
}

/** The log as it is on the screen, as a file; written to the log of the board. */
export async function besluitenExporteren(toegang: Toegang, { cyclus, filter, vorm }: { cyclus: string; filter: BesluitFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const { kop, besluiten } = await binnenBestuur(toegang, 'cyclus:beheren', async (db) => {
    const van = await cyclusOphalen(db, cyclus);
    const gevonden = (await rijen<Besluitrij>(db, besluitLijst(toegang.bestuur.id, cyclus, filter))).map((rij) => besluitVan(rij, van));
    await exportVastleggen(db, 'besluiten', { vorm, rijen: gevonden.length, filter, cyclusId: cyclus });
    return { kop: van, besluiten: gevonden };
  });
  const keuzes = [`Cyclus: ${kop.naam}, ${schoolInWoorden(kop)}`, ...(filter.fase ? [`Fase: ${filter.fase}`] : []), ...(filter.zoek ? [`Gezocht op “${filter.zoek}”`] : []), { geldend: 'Alleen geldende besluiten', ingetrokken: 'Alleen ingetrokken besluiten', alle: 'Ook ingetrokken besluiten' }[filter.stand]];
  return exportbestand(
    { titel: 'Besluiten', toelichting: exportToelichting(toegang, { keuzes, telling: telling(besluiten.length) }), kolommen: besluitKolommen, rijen: besluiten },
    { naam: `besluiten-${toegang.bestuur.slug}-${vandaag()}`, vorm },
  );
}

const telling = (n: number) => `${n} ${n === 1 ? 'besluit' : 'besluiten'}`;

interface Draadrij { id: string; titel: string; deelfase: Deelfase | null; soort: string; onderwerpId: string; open: boolean }

/** What is needed to write a decision down, and what is known of where it came from. */
export async function besluitVoorbereiden(toegang: Toegang, { cyclus, bron }: { cyclus: string; bron: z.output<typeof BesluitBronSchema> }): Promise<BesluitNieuw> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db) => {
    const bestuur = toegang.bestuur.id;
    const [koppen, rondes, draden, eerder, eigen] = await laatsteRijen<[CyclusRij, { id: string; titel: string }, Draadrij, { tekst: string; gronden: string; wie: string }, { tekst: string }]>(db,
      cyclusVraag(cyclus),
      sql`SELECT id, titel FROM dialoogronde WHERE "bestuurId" = ${bestuur}::uuid AND "cyclusId" = ${cyclus}::uuid AND "ingetrokkenOp" IS NULL ORDER BY "createdAt" DESC`,
      sql`SELECT id, titel, deelfase, soort, "onderwerpId", "opgelostOp" IS NULL AS open FROM draad WHERE "bestuurId" = ${bestuur}::uuid AND "cyclusId" = ${cyclus}::uuid AND id = ${bron.draad ?? null}::uuid`,
      sql`SELECT tekst, gronden, wie FROM besluit WHERE "bestuurId" = ${bestuur}::uuid AND "cyclusId" = ${cyclus}::uuid AND id = ${bron.opnieuw ?? null}::uuid`,
      sql`SELECT tekst FROM eigenvraag WHERE "bestuurId" = ${bestuur}::uuid AND NOT besloten AND 'eigen-' || id = ${bron.vraag ?? ''}`);
    const kop = cyclusKop(koppen[0]);
    const [draad] = draden;
    const vraagId = bron.vraag ?? (draad?.soort === 'vraag' ? draad.onderwerpId : null);
    const deelfase = bron.fase ?? draad?.deelfase ?? null;
    return {
      kop, rondes, eerder: eerder[0] ?? null,
      bron: {
        deelfase: deelfase && faseVan(kop, deelfase) ? deelfase : null,
        vraag: vraagId ? { id: vraagId, tekst: eigen[0]?.tekst ?? vraagteksten(kop)(vraagId) } : null,
        draad: draad ? { id: draad.id, titel: draad.titel, open: draad.open } : null,
        rondeId: rondes.some(({ id }) => id === bron.ronde) ? (bron.ronde ?? null) : null,
      },
    };
  });
}
