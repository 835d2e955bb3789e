import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';

/** Only who keeps the inventory decides what the whole board is shown. @throws Weigering 'geen-recht' */
export function magDelen(toegang: Toegang, gedeeld: boolean): void {
  if (gedeeld && !kan(toegang, 'inventaris:wijzigen')) throw new Weigering('geen-recht', 'Een weergave met het hele bestuur delen kan alleen HR. Bewaar hem voor uzelf.');
}

export function naamBezet(): Weigering {
  return new Weigering('ongeldig', 'Nog niet bewaard.', { naam: ['U hebt al een weergave met deze naam. Kies een andere naam.'] });
}

interface EigenWeergave { naam: string; gedeeld: boolean; versie: number; soort: string }

/** Inside: the own view, held until the end of this act. @throws Weigering 'niet-gevonden' or 'conflict' */
export async function eigenWeergave(db: Db, toegang: Toegang, { weergave, versie }: { weergave: string; versie: number }): Promise<EigenWeergave> {
  const [gevonden] = await rijen<EigenWeergave>(db, sql`
    SELECT w.naam, w.gedeeld, w.versie, w.soort FROM weergave w
    WHERE w."bestuurId" = ${toegang.bestuur.id}::uuid AND w.id = ${weergave}::uuid AND w."gebruikerId" = ${toegang.gebruiker.id}::uuid FOR UPDATE`);
  if (!gevonden) throw nietGevonden();
  if (gevonden.versie !== versie) throw conflict();
  return gevonden;
}
