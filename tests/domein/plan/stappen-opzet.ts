import { randomUUID } from 'node:crypto';
import { activiteitBewaren } from '@/lib/plan/server/activiteit-bewaren';
import { planoordeelGeven } from '@/lib/plan/server/beoordelen/planoordeel-geven';
import { mrUitbrengen } from '@/lib/plan/server/mr/mr-uitbrengen';
import { mrVoorleggen } from '@/lib/plan/server/mr/mr-voorleggen';
import { MrUitbrengenSchema, MrVoorleggenSchema } from '@/lib/plan/mr.schema';
import { planAfronden, planHeropenen } from '@/lib/plan/server/stappen/plan-afronden';
import { planHerzien, planHerzieningStoppen } from '@/lib/plan/server/stappen/plan-herzien';
import { planIndienen } from '@/lib/plan/server/stappen/plan-indienen';
import { planIntrekken } from '@/lib/plan/server/stappen/plan-intrekken';
import { planTeruggeven, planVaststellen } from '@/lib/plan/server/stappen/plan-vaststellen';
import type { Toegang } from '@/lib/toegang/toegang';
import { vandaag } from '@/lib/dates';
import pg from 'pg';
import { alsBeheer, proefDatabase } from '../../support/database';
import { beoordeelproef, type Beoordeelproef } from './beoordelen-opzet';

export type MrSoort = 'geen' | 'advies' | 'instemming';
export interface Planrij { toestand: string; versie: number; versienummer: number; vastgesteldNummer: number | null }
export interface Staprij { handeling: string; van: string; naar: string; reden: string; nummer: number | null; gebruikerId: string; hash: string | null }

/** Another plan of Het Baken, with two activities of which the second waits for the first. */
export async function versPlan(proef: Beoordeelproef, { quorum = null, mrSoort = 'geen', beoordelaars = [proef.teamleider, proef.collega] }: { quorum?: number | null; mrSoort?: MrSoort; beoordelaars?: Toegang[] } = {}): Promise<Beoordeelproef> {
  const [plan, studiedag, vervanging] = [randomUUID(), randomUUID(), randomUUID()];
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO plan (id, "bestuurId", "cyclusId", naam, doel, begin, einde, "eigenaarId", quorum, "mrSoort") VALUES ($1, $2, $3, 'Plan van Het Baken', 'Tijd voor wie studeert.', '2026-08-01', '2028-07-31', $4, $5, $6)`,
      [plan, proef.bestuurId, proef.cyclus, proef.leider.gebruiker.id, quorum, mrSoort]);
    await client.query(`INSERT INTO activiteit (id, "bestuurId", "planId", volgorde, naam, ontwerp, begin, einde, uren, "eigenaarId") VALUES ($1, $3, $4, 1, 'Vaste studiedag', 'Studiedag op donderdag', '2027-02-01', '2028-07-31', 36, $5), ($2, $3, $4, 2, 'Vervanging', 'Vier lesuren per week', '2027-08-01', '2028-07-31', 640, NULL)`,
      [studiedag, vervanging, proef.bestuurId, plan, proef.teamleider.gebruiker.id]);
    await client.query(`INSERT INTO activiteit_na ("bestuurId", "planId", "activiteitId", "naId") VALUES ($1, $2, $3, $4)`, [proef.bestuurId, plan, vervanging, studiedag]);
    await client.query(`INSERT INTO activiteit_rol ("bestuurId", "planId", "activiteitId", groep, raci) VALUES ($1, $2, $3, 'hr', 'R')`, [proef.bestuurId, plan, studiedag]);
    for (const wie of beoordelaars) await client.query(`INSERT INTO planbeoordelaar ("bestuurId", "planId", "gebruikerId") VALUES ($1, $2, $3)`, [proef.bestuurId, plan, wie.gebruiker.id]);
  });
  return { ...proef, plan, studiedag, vervanging };
}

export { beoordeelproef, type Beoordeelproef };

let kijker: pg.Client | null = null;
let beurt: Promise<unknown> = Promise.resolve();

/** Keeps one connection open to look with: a walk looks after every step. Gives what closes it, for the end of the file. */
export async function kijkerOpenen(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: proefDatabase().beheerUrl });
  await client.connect();
  kijker = client;
  return async () => { kijker = null; await client.end(); };
}

async function kijk<R extends pg.QueryResultRow>(vraag: string, waarden: unknown[]): Promise<R[]> {
  if (!kijker) return (await alsBeheer((client) => client.query<R>(vraag, waarden))).rows;
  // One after the other: several acts look at the same moment.
  const client = kijker;
  beurt = beurt.then(() => client.query<R>(vraag, waarden), () => client.query<R>(vraag, waarden));
  return ((await beurt) as pg.QueryResult<R>).rows;
}

/** The plan as it really stands. */
export async function planNu(plan: string): Promise<Planrij> {
  const [rij] = await kijk<Planrij & pg.QueryResultRow>(`SELECT p.toestand, p.versie, p.versienummer, v.nummer AS "vastgesteldNummer" FROM plan p LEFT JOIN planversie v ON v.id = p."vastgesteldeVersieId" WHERE p.id = $1`, [plan]);
  if (!rij) throw new Error('Het plan is er niet.');
  return rij;
}

/** Its steps in the order in which they were taken. */
export async function stappenVan(plan: string): Promise<Staprij[]> {
  return kijk<Staprij & pg.QueryResultRow>(`SELECT s.handeling, s.van, s.naar, s.reden, v.nummer, s."gebruikerId", v.hash FROM planstap s LEFT JOIN planversie v ON v.id = s."planversieId" WHERE s."planId" = $1 ORDER BY s."createdAt", s.ctid`, [plan]);
}

/** Every version as it is kept: number → seal with the whole text. */
export async function bewaard(plan: string): Promise<Record<number, string>> {
  const rows = await kijk<{ nummer: number; alles: string }>(`SELECT nummer, hash || inhoud::text || bericht AS alles FROM planversie WHERE "planId" = $1 ORDER BY nummer`, [plan]);
  return Object.fromEntries(rows.map(({ nummer, alles }) => [nummer, alles]));
}

const versieId = async (plan: string): Promise<string> => (await kijk<{ id: string }>(`SELECT id FROM planversie WHERE "planId" = $1 ORDER BY nummer DESC LIMIT 1`, [plan]))[0]?.id ?? randomUUID();
const mrstap = async (plan: string): Promise<{ id: string; versie: number }> => (await kijk<{ id: string; versie: number }>(`SELECT id, versie FROM mr_stap WHERE "planId" = $1 ORDER BY "createdAt" DESC LIMIT 1`, [plan]))[0] ?? { id: randomUUID(), versie: 1 };

export type Daad = 'schrijven' | 'indienen' | 'akkoord' | 'wijzigingen' | 'intrekken' | 'voorleggen' | 'mr-ja' | 'mr-nee' | 'vaststellen' | 'teruggeven' | 'herzien' | 'herziening-stoppen' | 'afronden' | 'heropenen';

let teller = 0;

/** Does this act as this person, the way a screen would. `reden` for steps that ask for one; `versie`: as it was shown, else as it is. */
export async function doen(proef: Beoordeelproef, wie: Toegang, daad: Daad, { reden = 'Omdat het beter kan.', versie }: { reden?: string; versie?: number } = {}): Promise<void> {
  const { plan } = proef;
  const nu = await planNu(plan);
  const stap = { plan, versie: versie ?? nu.versie, reden };
  switch (daad) {
    case 'schrijven': {
      const was = (await kijk<{ ontwerp: string }>('SELECT ontwerp FROM activiteit WHERE id = $1', [proef.studiedag]))[0]?.ontwerp ?? '';
      await activiteitBewaren(wie, { plan, activiteit: proef.studiedag, velden: { ontwerp: `Studiedag ${(teller += 1)}` }, was: { ontwerp: was } });
      return;
    }
    case 'indienen': await planIndienen(wie, { plan, bericht: 'Graag uw oordeel.' }); return;
    case 'akkoord': case 'wijzigingen': await planoordeelGeven(wie, { plan, planversie: await versieId(plan), oordeel: daad, reden }); return;
    case 'intrekken': await planIntrekken(wie, stap); return;
    case 'voorleggen': await mrVoorleggen(wie, MrVoorleggenSchema.parse({ plan, planversie: await versieId(plan), vraag: 'Wat vindt u?', uiterlijk: '', toelichting: 'Alleen uren en dagen.' })); return;
    case 'mr-ja': case 'mr-nee': {
      const { id, versie: mrVersie } = await mrstap(plan);
      await mrUitbrengen(wie, MrUitbrengenSchema.parse({ stap: id, versie: mrVersie, uitkomst: daad === 'mr-ja' ? 'positief' : 'negatief', tekst: 'Zo vinden wij het.', datum: vandaag(), namens: 'de PMR' }));
      return;
    }
    case 'vaststellen': await planVaststellen(wie, { plan, nummer: Math.max(1, nu.versienummer), reden: '' }); return;
    case 'teruggeven': await planTeruggeven(wie, stap); return;
    case 'herzien': await planHerzien(wie, stap); return;
    case 'herziening-stoppen': await planHerzieningStoppen(wie, stap); return;
    case 'afronden': await planAfronden(wie, stap); return;
    case 'heropenen': await planHeropenen(wie, stap);
  }
}

