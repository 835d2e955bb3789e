import 'server-only';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { naBijwerken, verschuift, verwachtVan } from '../../bijwerken';
import { periodeVan } from '../../ritme';
import type { ActiviteitBijwerken } from '../../uitvoering.schema';
import { signaalVan, STANDWOORDEN, type LopendeActiviteit, type Uitvoering } from '../../voortgang';
import { toestandGeweigerd } from '../stap-zetten';
import { activiteitOpenen } from './uitvoering-openen';

/** What was recorded, and what stood there before, so that it can be put back. */
export interface Bijgewerkt { activiteit: string; versie: number; nu: Omit<Uitvoering, 'gewijzigdOp'>; was: Omit<Uitvoering, 'gewijzigdOp'> }

/**
 * Records how an activity stands; each update also keeps a line, so that the past can be read. A moved end keeps an
 * adjustment with its reason.
 * @throws Weigering 'conflict' for an older version (with what stands there now) or a plan that is not carried out, 'geen-recht', 'ongeldig' at `reden`
 */
export async function activiteitBijwerken(toegang: Toegang, { activiteit: id, versie, reden = '', kleur, verhaal = '', ...invoer }: ActiviteitBijwerken): Promise<Bijgewerkt> {
  return binnenBestuur(toegang, 'plan:uitvoeren', async (db) => {
    const { plan, activiteit } = await activiteitOpenen(db, toegang, id);
    const schuift = verschuift(activiteit, invoer.verwachtEinde);
    if (schuift && reden === '') throw new Weigering('ongeldig', 'Schrijf kort waarom het einde verschuift.', { reden: ['Schrijf kort waarom het einde verschuift.'] });
    if (versie !== activiteit.nu.versie) throw anders(activiteit);
    const na = naBijwerken(activiteit.nu, invoer, vandaag(), await eerderVan(db, toegang, activiteit));
    const nieuw = await toestandGeweigerd(bewaren(db, plan.id, id, versie, na));
    if (nieuw === null) throw anders(activiteit);
    const periode = periodeVan(plan.ritme, vandaag())?.begin ?? vandaag();
    const sein = kleur ?? signaalVan({ ...activiteit, nu: { ...na, versie: nieuw, gewijzigdOp: null } }, vandaag()).kleur;
    await rijen(db, sql`INSERT INTO statusmelding ("planId", "activiteitId", periode, kleur, verhaal, voortgang, uren, kosten) VALUES (${plan.id}::uuid, ${id}::uuid, ${periode}::date, ${sein}, ${verhaal}, ${na.voortgang}, ${na.uren}, ${na.kosten})`);
    if (schuift) await rijen(db, sql`INSERT INTO bijsturing ("planId", "activiteitId", soort, wat, reden) VALUES (${plan.id}::uuid, ${id}::uuid, 'planning', ${schuifzin(activiteit, invoer.verwachtEinde ?? null)}, ${reden})`);
    await vastleggen(db, { handeling: 'activiteit-bijwerken', onderwerpSoort: 'activiteit', onderwerpId: id, gegevens: { planId: plan.id, versie: nieuw, stand: na.stand, voortgang: na.voortgang, verschoven: schuift } });
    const { gewijzigdOp: _op, ...was } = activiteit.nu;
    return { activiteit: id, versie: nieuw, nu: { ...na, versie: nieuw }, was };
  });
}

/** @returns the new version, or null when somebody else was first */
async function bewaren(db: Db, planId: string, id: string, versie: number, { stand, voortgang, uren, kosten, verwachtEinde, klaarOp }: Omit<Uitvoering, 'versie' | 'gewijzigdOp'>): Promise<number | null> {
  const [rij] = versie === 0
    ? await rijen<{ versie: number }>(db, sql`INSERT INTO activiteitstand ("activiteitId", "planId", stand, voortgang, uren, kosten, "verwachtEinde", "klaarOp")
        VALUES (${id}::uuid, ${planId}::uuid, ${stand}, ${voortgang}, ${uren}, ${kosten}, ${verwachtEinde}::date, ${klaarOp}::date) ON CONFLICT DO NOTHING RETURNING versie`)
    : await rijen<{ versie: number }>(db, sql`UPDATE activiteitstand SET stand = ${stand}, voortgang = ${voortgang}, uren = ${uren}, kosten = ${kosten}, "verwachtEinde" = ${verwachtEinde}::date, "klaarOp" = ${klaarOp}::date,
        versie = versie + 1, "gebruikerId" = (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, "gewijzigdOp" = now() WHERE "planId" = ${planId}::uuid AND "activiteitId" = ${id}::uuid AND versie = ${versie} RETURNING versie`);
  return rij?.versie ?? null;
}

/** The last recorded progress below 100, for who opens again what was done. */
async function eerderVan(db: Db, toegang: Toegang, { id, nu }: LopendeActiviteit): Promise<number | null> {
  if (nu.voortgang < 100) return null;
  const [rij] = await rijen<{ voortgang: number }>(db, sql`SELECT voortgang FROM statusmelding WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "activiteitId" = ${id}::uuid AND voortgang < 100 ORDER BY "createdAt" DESC, id LIMIT 1`);
  return rij?.voortgang ?? null;
}

function anders({ nu }: LopendeActiviteit): Weigering {
  return new Weigering('conflict', `Iemand anders heeft deze activiteit intussen bijgewerkt: ${STANDWOORDEN[nu.stand].toLowerCase()}, ${nu.voortgang}%. Uw wijziging is niet bewaard. Kijk of zij nog nodig is.`, undefined, { nu });
}

function schuifzin(activiteit: LopendeActiviteit, naar: string | null): string {
  const van = verwachtVan(activiteit);
  return `Verwacht einde van ${van === null ? 'geen dag' : datumInWoorden(van)} naar ${naar === null ? 'de afgesproken dag' : datumInWoorden(naar)}.`;
}
