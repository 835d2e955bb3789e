import 'server-only';
import { mailVoorgelegd } from '@/content/mails-plan';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { env } from '@/lib/env';
import { Weigering } from '@/lib/errors';
import { mailVersturen } from '@/lib/mail/server/versturen';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from '../../mag';
import type { MrDocument } from '../../mr';
import type { MrVoorlegging } from '../../mr.schema';
import type { Plankop } from '../../plan';
import { laatsteVersie } from '../beoordelen/oordelen-lezen';
import { planOpenen } from '../plan-openen';
import { stapZetten } from '../stap-zetten';

/** How the explanation is called among what went along. */
export const TOELICHTING = 'Doel, gegevens, bewaren en rechten';

/**
 * Right plan:schrijven or plan:vaststellen. Puts the version that everybody agreed with before the (P)MR: a question, a
 * day, and what goes along. What is put stays as it is. Members hear of it by a mail that names nothing of the plan.
 * @throws Weigering 'conflict' when the plan is elsewhere, the version is older or was put already, 'ongeldig', 'geen-recht'
 */
export async function mrVoorleggen(toegang: Toegang, invoer: MrVoorlegging): Promise<{ stap: string; plan: string; mensen: number }> {
  const recht = kan(toegang, 'plan:schrijven') ? 'plan:schrijven' : 'plan:vaststellen';
  const { stap, adressen } = await binnenBestuur(toegang, recht, async (db, { bestuurId }) => {
    const plan = await planOpenen(db, toegang, invoer.plan, true);
    await keuren(db, toegang, plan, invoer.planversie);
    const documenten = documentenVan(invoer);
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO mr_stap ("planId", "planversieId", soort, vraag, documenten, uiterlijk)
      VALUES (${plan.id}::uuid, ${invoer.planversie}::uuid, ${plan.mrSoort}, ${invoer.vraag}, ${JSON.stringify(documenten)}::jsonb, ${invoer.uiterlijk}::date) RETURNING id`);
    await stapZetten(db, toegang, plan, { handeling: 'voorleggen', planversieId: invoer.planversie });
    return { stap: id, adressen: await ledenLezen(db, bestuurId, plan.schoolId) };
  });
  const url = new URL(`/besturen/${toegang.bestuur.slug}/mr/${stap}`, env().NEXTAUTH_URL).href;
  await Promise.all(adressen.map((email) => mailVersturen(email, mailVoorgelegd(url, toegang.bestuur.naam))));
  return { stap, plan: invoer.plan, mensen: adressen.length };
}

async function keuren(db: Db, toegang: Toegang, plan: Plankop, planversieId: string): Promise<void> {
  if (!reiktPlan(toegang, 'plan:schrijven', plan) && !reiktPlan(toegang, 'plan:vaststellen', plan)) throw new Weigering('geen-recht', 'Wie dit plan schrijft of vaststelt, legt het voor aan de medezeggenschap.');
  if (plan.cyclusDicht) throw new Weigering('conflict', 'De cyclus van dit plan is afgesloten, dus het plan is niet voorgelegd.');
  if (plan.mrSoort === 'geen') throw new Weigering('conflict', 'Voor dit plan is gekozen dat de medezeggenschap geen oordeel geeft. Dat staat bij de gegevens van het plan.');
  const versie = await laatsteVersie(db, toegang.bestuur.id, plan.id);
  if (versie?.id !== planversieId) throw new Weigering('conflict', 'Er is intussen een andere versie. Er is niets voorgelegd. Ververs de bladzijde.');
  const eerder = await rijen(db, sql`SELECT 1 FROM mr_stap WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "planversieId" = ${planversieId}::uuid AND uitkomst IS DISTINCT FROM 'ingetrokken'`);
  if (eerder.length > 0) throw new Weigering('conflict', 'Deze versie is al voorgelegd. Wilt u het plan na het oordeel wijzigen? Trek het in en dien een nieuwe versie in.');
}

function documentenVan(invoer: MrVoorlegging): MrDocument[] {
  const losse = ([1, 2, 3, 4] as const).flatMap((nummer) => (invoer[`naam${nummer}`] === '' ? [] : [{ naam: invoer[`naam${nummer}`], adres: invoer[`adres${nummer}`] || null, tekst: null }]));
  const documenten = [{ naam: TOELICHTING, adres: null, tekst: invoer.toelichting }, ...losse];
  // The table holds 8,000 characters of it, spaces of its own included.
  if (JSON.stringify(documenten).length > 7800) throw new Weigering('ongeldig', 'De toelichting en de documenten samen zijn te lang. Kort de toelichting in.', { toelichting: ['Kort de toelichting in.'] });
  return documenten;
}

async function ledenLezen(db: Db, bestuurId: string, schoolId: string | null): Promise<string[]> {
  const leden = await rijen<{ email: string }>(db, sql`
    SELECT DISTINCT g.email FROM lidmaatschap l JOIN gebruiker g ON g.id = l."gebruikerId" AND g."geblokkeerdOp" IS NULL LEFT JOIN lidmaatschap_bereik b ON b."bestuurId" = l."bestuurId" AND b."lidmaatschapId" = l.id
    WHERE l."bestuurId" = ${bestuurId}::uuid AND l.rol = 'medezeggenschap' AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL AND (l.bereik = 'bestuur' OR b."schoolId" = ${schoolId}::uuid)`);
  return leden.map(({ email }) => email);
}
