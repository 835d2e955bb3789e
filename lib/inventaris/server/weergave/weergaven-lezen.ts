import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { weergaveAdres, type Weergave, type WeergaveSoort } from '@/lib/inventaris/weergave';
import type { Toegang } from '@/lib/toegang/toegang';

type Gelezen = Omit<Weergave, 'adres'> & { instellingen: unknown };

/** Inside: the views of this person, and those that colleagues share; own ones first, by name. */
export async function weergavenLezen(db: Db, toegang: Toegang, soort: WeergaveSoort): Promise<Weergave[]> {
  const gelezen = await rijen<Gelezen>(db, sql`
    SELECT w.id, w.naam, w.gedeeld, w."gebruikerId" = ${toegang.gebruiker.id}::uuid AS "vanMij", coalesce(g.naam, 'iemand die er niet meer is') AS wie, w.versie, w.instellingen
    FROM weergave w LEFT JOIN gebruiker g ON g.id = w."gebruikerId"
    WHERE w."bestuurId" = ${toegang.bestuur.id}::uuid AND w.soort = ${soort} AND (w.gedeeld OR w."gebruikerId" = ${toegang.gebruiker.id}::uuid)
    ORDER BY "vanMij" DESC, lower(w.naam), w.id`);
  return gelezen.map(({ instellingen, ...weergave }) => ({ ...weergave, adres: weergaveAdres(soort, instellingen) }));
}
