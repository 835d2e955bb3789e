import 'server-only';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { legeRonde, type Pdcaronde } from '../../pdca';
import type { Pdcapagina } from '../../voortgangpagina';
import { kaderLezen } from '../kader-lezen';
import { planIdKeuren } from '../plan-tonen';
import { doelwoordenLezen } from '../planinhoud-lezen';
import { pdcaOpenen } from './pdca-bewaren';

const THEMA = { thema: 'meer-masters', editie: 1 };

/** The quality circle of an activity, the newest round first. @throws Weigering 'niet-gevonden' */
export async function pdcaTonen(toegang: Toegang, planId: string, activiteitId: string): Promise<Pdcapagina> {
  planIdKeuren(planId);
  planIdKeuren(activiteitId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const { plan, naam, eigenaar, doelId, mag } = await pdcaOpenen(db, toegang, activiteitId);
    if (plan.id !== planId) throw nietGevonden();
    const kader = await kaderLezen(db, toegang, planId);
    const rondes = await rijen<Pdcaronde>(db, sql`
      SELECT p.ronde, p.versie, p.doel, p.smart, p.activiteit AS doen, p.meting, p.resultaat, p.verklaring, p.actie, g.naam AS door, p."gewijzigdOp"::text AS "gewijzigdOp"
      FROM pdca p LEFT JOIN gebruiker g ON g.id = p."gebruikerId" WHERE p."bestuurId" = ${bestuurId}::uuid AND p."activiteitId" = ${activiteitId}::uuid ORDER BY p.ronde DESC`);
    const [doel] = doelId === null ? [] : await doelwoordenLezen(db, bestuurId, planId, [doelId]);
    const [editie] = await rijen<{ thema: string; editie: number }>(db, sql`SELECT thema, editie FROM cyclus WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${plan.cyclusId}::uuid`);
    return { kader, activiteit: { id: activiteitId, naam, eigenaar, doel: doel?.tekst ?? null }, rondes: rondes.length > 0 ? rondes : [legeRonde(1)], mag, uitleg: uitlegVan(editie ?? THEMA) };
  });
}

/** What the guide says of each step; a theme without this instrument has the words of the first. */
function uitlegVan({ thema, editie }: { thema: string; editie: number }): Pdcapagina['uitleg'] {
  const boek = inhoud(thema, editie);
  const bron = boek.items.has('pdca-plan') ? boek : inhoud(THEMA.thema, THEMA.editie);
  const stap = (id: string) => {
    const item = bron.items.get(id);
    return { tekst: platteTekst(item?.tekst ?? ''), voorbeeld: item?.voorbeeld === undefined ? null : platteTekst(item.voorbeeld) };
  };
  return { plan: stap('pdca-plan'), do: stap('pdca-do'), check: stap('pdca-check'), act: stap('pdca-act') };
}
