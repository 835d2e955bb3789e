import 'server-only';
import type { Db } from '@/lib/db/prisma';
import type { Definitie } from '@/lib/inventaris/cijferlijst';
import type { Oordeel } from '@/lib/inventaris/indicatoren';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import { lerarenTellen } from '@/lib/inventaris/server/cijfers/leraren-tellen';
import { redenVan, type Berekening } from '@/lib/overzicht/berekening';
import type { Reikwijdte } from '@/lib/toegang/toegang';

const PER_PAGINA = 50;

interface Vraag {
  definitie: Definitie;
  punt: Meetpunt;
  zoek: string;
  wie: Oordeel | 'alle';
  pagina: number;
}

/** Everyone who is asked about in a figure, with why each counts or not; one page of it. For who may see persons. */
export async function lerarenLijst(db: Db, bereik: Reikwijdte, { pagina, ...vraag }: Vraag): Promise<NonNullable<Berekening['leraren']>> {
  const { rijen, perOordeel } = await lerarenTellen(db, bereik, { ...vraag, vanaf: (pagina - 1) * PER_PAGINA, hoogstens: PER_PAGINA });
  const aantal = vraag.wie === 'alle' ? Object.values(perOordeel).reduce((som, deel) => som + deel, 0) : perOordeel[vraag.wie];
  return {
    // A diploma explains a figure about masters with proof; the others speak for themselves.
    rijen: rijen.map(({ id, naam, oordeel, diploma, gewicht }) => ({ id, naam, oordeel, gewicht, reden: vraag.definitie.bevestigd === null && oordeel !== 'onbekend' ? '' : redenVan(oordeel, diploma) })),
    aantal, pagina, paginas: Math.max(1, Math.ceil(aantal / PER_PAGINA)), perOordeel,
  };
}
