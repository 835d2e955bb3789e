import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Waarde } from '@/lib/cyclus/antwoord';
import type { Inhoud, Instrument } from '@/lib/cyclus/inhoud';
import type { Invoer } from '@/lib/cyclus/invoer.schema';

// Every instrument of the measured cycle filled in, and in each a row that is saved.

/** One instrument: its page is drawn, and one of its rows is saved in cycles of its own. */
export interface Meetinstrument { slug: string; titel: string; antwoorden: { pad: string; versie: number }[]; waarde: (nummer: number) => Waarde }

export type Zetten = (plek: { cyclus: string; vraag: string; deelfase: string; waarde: Waarde; versies: number }) => Promise<number>;
/** `cycli`: the first is drawn, in the others is saved. */
interface Meetplek { bestuurId: string; gebruikerId: string; cycli: readonly string[]; handreiking: Inhoud; zetten: Zetten; waardeVoor: (invoer: Invoer) => Waarde }

const EIGEN_RIJEN = 8;

export async function instrumentenKlaarzetten(client: pg.Client, plek: Meetplek): Promise<Meetinstrument[]> {
  const { cycli: [vol = '', ...schrijf], bestuurId, gebruikerId, handreiking, zetten, waardeVoor } = plek;
  // Who measures sits in the circle, so that what is about people is drawn too.
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.gebruiker', $2, true)`, [bestuurId, gebruikerId]);
  for (const cyclus of plek.cycli) await client.query(`INSERT INTO cyclus_kring ("bestuurId", "cyclusId", "schoolId", "gebruikerId") SELECT "bestuurId", id, "schoolId", $2 FROM cyclus WHERE id = $1 ON CONFLICT DO NOTHING`, [cyclus, gebruikerId]);
  await client.query('COMMIT');
  const uit: Meetinstrument[] = [];
  for (const instrument of handreiking.instrumenten.values()) {
    const rijen = [...gidsrijen(instrument), ...(await eigenRijen(client, instrument, vol, bestuurId))];
    for (const { id, invoer } of rijen) await zetten({ cyclus: vol, vraag: id, deelfase: instrument.deelfase, waarde: waardeVoor(invoer), versies: 3 });
    const antwoorden: Meetinstrument['antwoorden'] = [];
    let invoer: Invoer | undefined;
    for (const cyclus of schrijf) {
      const rij = gidsrijen(instrument)[0] ?? (await eigenRijen(client, instrument, cyclus, bestuurId))[0];
      if (!rij) continue;
      invoer = rij.invoer;
      antwoorden.push({ pad: `cyclus/${cyclus}/antwoorden/${rij.id}`, versie: await zetten({ cyclus, vraag: rij.id, deelfase: instrument.deelfase, waarde: waardeVoor(rij.invoer), versies: 1 }) });
    }
    if (invoer) uit.push({ slug: instrument.slug, titel: instrument.titel, antwoorden, waarde: schrijver(invoer, waardeVoor) });
  }
  return uit;
}

const gidsrijen = ({ blokken }: Instrument) => blokken.flatMap(({ items }) => items.filter(({ invoer }) => invoer.soort !== 'geen' && invoer.soort !== 'instrument').map(({ id, invoer }) => ({ id, invoer })));

/** A handful of own rows where people may add them. */
async function eigenRijen(client: pg.Client, { slug, deelfase, besloten, blokken }: Instrument, cyclus: string, bestuurId: string): Promise<{ id: string; invoer: Invoer }[]> {
  const blok = blokken.find(({ eigen, rijinvoer }) => eigen !== undefined && rijinvoer !== undefined);
  if (!blok?.rijinvoer) return [];
  const ids = Array.from({ length: EIGEN_RIJEN }, (_, i) => uuidVan(`${cyclus} ${slug} ${i}`));
  for (const [i, id] of ids.entries()) {
    await client.query(`INSERT INTO eigenvraag (id, "bestuurId", "schoolId", "cyclusId", deelfase, thema, tekst, invoer, instrument, blok, besloten) SELECT $1, $2, c."schoolId", c.id, $4, c.thema, $5, $6, $7, $8, $9 FROM cyclus c WHERE c.id = $3 ON CONFLICT DO NOTHING`,
      [id, bestuurId, cyclus, deelfase, `Eigen regel ${i + 1}`, JSON.stringify(blok.rijinvoer), slug, blok.slug, besloten === true]);
  }
  const { rijinvoer } = blok;
  return ids.map((id) => ({ id: `eigen-${id}`, invoer: rijinvoer }));
}

/** Another text at each saving, in the first field that takes one. */
function schrijver(invoer: Invoer, waardeVoor: (invoer: Invoer) => Waarde): (nummer: number) => Waarde {
  const tekstveld = invoer.soort === 'velden' ? invoer.velden.find(({ soort }) => soort === 'tekst')?.code : undefined;
  const basis = waardeVoor(invoer);
  return (nummer) => (tekstveld === undefined ? { ...basis, ...(invoer.soort === 'niveaus' || invoer.soort === 'tabel' ? {} : { tekst: `Wij leggen dit voor aan de secties (${nummer}).` }) } : { ...basis, cellen: { ...basis.cellen, [tekstveld]: `Wij leggen dit voor aan de secties (${nummer}).` } });
}

function uuidVan(naam: string): string {
  const som = createHash('sha256').update(`meten ${naam}`).digest('hex');
  return `${som.slice(0, 8)}-${som.slice(8, 12)}-4${som.slice(13, 16)}-8${som.slice(17, 20)}-${som.slice(20, 32)}`;
}
