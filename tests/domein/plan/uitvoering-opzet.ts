import { createHash, randomUUID } from 'node:crypto';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { samenProef, type SamenProef } from '../cyclus/samenwerking-opzet';

/** Activities by their short names. */
export interface UitvoerProef extends SamenProef { plan: string; act: Record<'gesprek' | 'beurs' | 'mentor', string> }

export interface Spec { naam: string; wie: Toegang | null; begin?: string | null; einde?: string | null; uren?: number | null; kosten?: number | null; id?: string }

/**
 * A plan with activities, straight in the tables.
 * @param toestand 'vastgesteld' freezes a version and adopts it; 'herziening' has a next version in the making on top
 */
export async function planMaken(proef: SamenProef, { schoolCyclus, activiteiten, toestand, urenPerKwartaal = null, ritme = 'maand', begin = '2026-08-01' }: { schoolCyclus: string; activiteiten: readonly Spec[]; toestand: 'concept' | 'vastgesteld' | 'herziening' | 'afgerond'; urenPerKwartaal?: number | null; ritme?: string; begin?: string }): Promise<string> {
  const plan = randomUUID();
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO plan (id, "bestuurId", "cyclusId", naam, begin, einde, "urenPerKwartaal", ritme) VALUES ($1, $2, $3, 'Plan', $6, '2028-07-31', $4, $5)`, [plan, proef.bestuurId, schoolCyclus, urenPerKwartaal, ritme, begin]);
    const rijen = activiteiten.map(({ id = randomUUID(), naam, wie, begin: van = '2026-09-01', einde = '2027-06-30', uren = null, kosten = null }, i) =>
      ({ id, volgorde: i + 1, naam, eigenaarId: wie?.gebruiker.id ?? null, begin: van, einde, uren, kosten, mijlpaal: false, doelId: null }));
    for (const rij of rijen) {
      await client.query(`INSERT INTO activiteit (id, "bestuurId", "planId", volgorde, naam, "eigenaarId", begin, einde, uren, kosten) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [rij.id, proef.bestuurId, plan, rij.volgorde, rij.naam, rij.eigenaarId, rij.begin, rij.einde, rij.uren, rij.kosten]);
    }
    if (toestand === 'concept') return;
    const inhoud = JSON.stringify({ naam: 'Plan', doel: '', begin, einde: '2028-07-31', urenPerKwartaal, doelen: [], activiteiten: rijen });
    const { rows: [versie] } = await client.query<{ id: string }>(`INSERT INTO planversie ("bestuurId", "planId", nummer, inhoud, hash, "gebruikerId") VALUES ($1, $2, 1, $3, $4, $5) RETURNING id`,
      [proef.bestuurId, plan, inhoud, createHash('sha256').update(inhoud).digest('hex'), proef.leider.gebruiker.id]);
    const stap = (handeling: string, van: string, naar: string, wie: Toegang) => client.query(`INSERT INTO planstap ("bestuurId", "planId", handeling, van, naar, reden, "planversieId", "gebruikerId") VALUES ($1, $2, $3, $4, $5, 'Omdat het zo is.', $6, $7)`,
      [proef.bestuurId, plan, handeling, van, naar, versie?.id, wie.gebruiker.id]);
    await stap('indienen', 'concept', 'ingediend', proef.leider);
    await stap('beoordelen', 'ingediend', 'akkoord', proef.leider);
    await stap('vaststellen', 'akkoord', 'vastgesteld', proef.bestuurder);
    if (toestand === 'herziening') await stap('herzien', 'vastgesteld', 'concept', proef.leider);
    if (toestand === 'afgerond') await stap('afronden', 'vastgesteld', 'afgerond', proef.leider);
  });
  return plan;
}

/** A plan of Het Baken that is being carried out: one activity of a teamleider, one of HR, one of nobody. */
export async function uitvoerProef(toestand: 'concept' | 'vastgesteld' | 'herziening' | 'afgerond' = 'vastgesteld'): Promise<UitvoerProef> {
  const proef = await samenProef();
  const act = { gesprek: randomUUID(), beurs: randomUUID(), mentor: randomUUID() };
  const plan = await planMaken(proef, {
    schoolCyclus: proef.cyclus, toestand, urenPerKwartaal: 100,
    activiteiten: [
      { id: act.gesprek, naam: 'Studievraag in elk gesprek', wie: proef.teamleider, uren: 40 },
      { id: act.beurs, naam: 'Lerarenbeurs aanvragen', wie: proef.hr, begin: '2027-04-01', einde: '2027-05-15', uren: 12, kosten: 500 },
      { id: act.mentor, naam: 'Mentor voor wie studeert', wie: null, uren: 120 },
    ],
  });
  return { ...proef, plan, act };
}

/** What is in the tables, past every door. */
export async function inTabel<T>(vraag: string, waarden: unknown[]): Promise<T[]> {
  return alsBeheer(async (client) => (await client.query(vraag, waarden)).rows as T[]);
}
