import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { StudieDaarna, StudieWijzigen } from '../../studie.schema';
import { trajectVasthouden } from './traject-vasthouden';

/** Changes the facts and agreements of a study. What stood there stays in its history. */
export async function studieWijzigen(toegang: Toegang, { traject, versie, ...invoer }: StudieWijzigen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const oud = await trajectVasthouden(db, toegang.bestuur.id, { traject, versie });
    if (oud.einde !== null && invoer.begin !== null && invoer.begin > oud.einde) throw new Weigering('ongeldig', 'De begindatum klopt niet.', { begin: ['Deze studie is al voorbij op die dag.'] });
    if (oud.status === 'bezig' && invoer.begin === null) throw new Weigering('ongeldig', 'De begindatum ontbreekt.', { begin: ['Een studie die bezig is, heeft een begindatum.'] });
    await rijen(db, sql`
      UPDATE opleidingstraject SET programma = ${invoer.programma}, niveau = ${invoer.niveau}::diploma_niveau, soort = ${invoer.soort}::diploma_soort, "vakCode" = (SELECT code FROM vak WHERE code = ${invoer.vakCode}),
        instelling = ${invoer.instelling}, "aangevraagdOp" = ${invoer.aangevraagdOp}::date, begin = ${invoer.begin}::date, "verwachtEinde" = ${invoer.verwachtEinde}::date, afspraken = ${invoer.afspraken}, versie = versie + 1
      WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${traject}`);
    await vastleggen(db, { handeling: 'studie-wijzigen', onderwerpSoort: 'opleidingstraject', onderwerpId: traject, gegevens: { medewerkerId: oud.medewerkerId, ...invoer } });
    return { id: traject };
  });
}

/** Agrees what the new master will do, and records what came of it. */
export async function studieDaarna(toegang: Toegang, { traject, versie, ...na }: StudieDaarna): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const { medewerkerId, status } = await trajectVasthouden(db, toegang.bestuur.id, { traject, versie });
    if (na.uitkomst !== 'onbekend' && status !== 'afgerond') throw new Weigering('ongeldig', 'Dit kan nog niet.', { uitkomst: ['Wat ervan is gekomen, vult u in als de studie is afgerond.'] });
    await rijen(db, sql`
      UPDATE opleidingstraject SET "naRol" = ${na.rol}, "naSchaal" = ${na.schaal}, "naUren" = ${na.uren}::numeric, "naKennisdeling" = ${na.kennisdeling},
        "naUitkomst" = ${na.uitkomst}::na_uitkomst, "naUitkomstOp" = ${na.uitkomst === 'onbekend' ? null : na.uitkomstOp}::date, "naToelichting" = ${na.toelichting}, versie = versie + 1
      WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${traject}`);
    await vastleggen(db, { handeling: 'studie-daarna', onderwerpSoort: 'opleidingstraject', onderwerpId: traject, gegevens: { medewerkerId, ...na } });
    return { id: traject };
  });
}
