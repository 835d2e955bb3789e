import { createHash, randomUUID } from 'node:crypto';
import type { Waarde } from '@/lib/cyclus/antwoord';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { kringOpenen } from '@/lib/cyclus/server/instrument/kring';
import { schakelLeggen } from '@/lib/cyclus/server/instrument/schakel';
import { DraadBeginnenSchema } from '@/lib/dialoog/draad.schema';
import { draadBeginnen } from '@/lib/dialoog/server/draad-beginnen';
import { cyclusAfsluiten } from '@/lib/plan/server/cyclus-afsluiten';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { ANDERE_VRAAG, VRAAG } from '../cyclus/samenwerking-opzet';
import { uitvoerProef, type UitvoerProef } from './uitvoering-opzet';

/** A cycle with everything that a snapshot keeps, and closed rows that it must not. */
export interface SluitProef extends UitvoerProef { doel: string; knelpunt: string; besloten: string; geheim: string }

export const GEHEIM = 'Voorzitter die dwarsligt';
export const ANTWOORD = 'Een brede school in de regio.';

export const bewaren = (wie: Toegang, cyclusId: string, vraagId: string, waarde: Waarde, versie = 0, status: 'concept' | 'klaar' = 'klaar') =>
  antwoordBewaren(wie, { cyclusId, vraagId, stem: 'school', thema: 'meer-masters', editie: 1, versie, status, sleutel: randomUUID(), waarde } as Parameters<typeof antwoordBewaren>[1]);

export async function sluitProef(): Promise<SluitProef> {
  const proef = await uitvoerProef();
  const { cyclus, leider } = proef;
  await bewaren(leider, cyclus, VRAAG, { tekst: ANTWOORD });
  await bewaren(proef.hr, cyclus, ANDERE_VRAAG, { tekst: 'Over twee jaar kiest elke leerling.' }, 0, 'concept');
  const rij = async (instrument: string, blok: string, tekst: string) => (await rijToevoegen(leider, { cyclus, instrument, blok, tekst })).vraagId;
  const knelpunt = await rij('knelpunten', 'eigen-knelpunten', 'Het rooster laat geen studiedag toe');
  const doel = await rij('bijlage-1', 'doelen', 'De helft heeft een master');
  await bewaren(leider, cyclus, doel, { cellen: { wie: 'Joost', streefwaarde: '50', status: 'geldt' } });
  await schakelLeggen(leider, { cyclus, van: `rij:${knelpunt}`, naar: `rij:${doel}` });
  await kringOpenen(leider, { cyclus });
  const besloten = await rij('stakeholders', 'register', GEHEIM);
  await schakelLeggen(leider, { cyclus, van: `rij:${besloten}`, naar: `rij:${knelpunt}` });
  const draad = (onderwerp: string, tekst: string, soort: 'vraag' | 'tabelrij', deelfase: '1A' | '1B') => draadBeginnen(leider, DraadBeginnenSchema.parse({ cyclus, deelfase, soort, onderwerp, titel: '', tekst }));
  await draad(VRAAG, 'Is dit nog wel zo?', 'vraag', '1A');
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO besluit ("bestuurId", "cyclusId", "schoolId", "vraagId", tekst, wie, "genomenOp") SELECT "bestuurId", id, "schoolId", $2, $3, 'De kring', '2026-10-02' FROM cyclus WHERE id = $1`, [cyclus, besloten, `Een gesprek met de ${GEHEIM}`]);
    // The door refuses a talk about a closed row; should there be one all the same, it stays out too.
    await client.query(`WITH d AS (INSERT INTO draad ("bestuurId", "cyclusId", "schoolId", deelfase, soort, "onderwerpId", "gebruikerId") SELECT "bestuurId", id, "schoolId", '1B', 'vraag', $2, $3 FROM cyclus WHERE id = $1 RETURNING id, "bestuurId")
      INSERT INTO bericht ("bestuurId", "draadId", tekst, "gebruikerId") SELECT "bestuurId", id, $4, $3 FROM d`, [cyclus, besloten, leider.gebruiker.id, `Over de ${GEHEIM}`]);
    await client.query(`INSERT INTO evaluatie ("bestuurId", "cyclusId", "doelId", bereikt, oordeel) VALUES ($1, $2, $3, 'Van 34 naar 42 leraren.', 'houden')`, [proef.bestuurId, cyclus, doel]);
    await client.query(`INSERT INTO vervolgactie ("bestuurId", "cyclusId", "doelId", tekst) VALUES ($1, $2, $3, 'Elk jaar de cijfers bekijken')`, [proef.bestuurId, cyclus, doel]);
    await client.query(`INSERT INTO besluit ("bestuurId", "cyclusId", "schoolId", "vraagId", tekst, wie, "genomenOp") SELECT "bestuurId", id, "schoolId", $2, 'Wij houden de visie', 'De schoolleiding', '2026-10-01' FROM cyclus WHERE id = $1`, [cyclus, VRAAG]);
    await client.query(`INSERT INTO activiteitstand ("bestuurId", "planId", "activiteitId", stand, voortgang, uren) VALUES ($1, $2, $3, 'klaar', 100, 38)`, [proef.bestuurId, proef.plan, proef.act.gesprek]);
  });
  return { ...proef, doel, knelpunt, besloten, geheim: GEHEIM };
}

export const rijVan = async <T>(vraag: string, waarden: unknown[]): Promise<T[]> => alsBeheer(async (client) => (await client.query(vraag, waarden)).rows as T[]);
export const versieVan = async (cyclus: string): Promise<number> => (await rijVan<{ versie: number }>('SELECT versie FROM cyclus WHERE id = $1', [cyclus]))[0]?.versie ?? 0;
export const sluiten = async (wie: Toegang, cyclus: string, reden = '') => cyclusAfsluiten(wie, { cyclus, versie: await versieVan(cyclus), reden });
export const bewaard = async (cyclus: string, nummer: number): Promise<{ inhoud: string; hash: string }> => {
  const [rij] = await rijVan<{ inhoud: string; hash: string }>('SELECT inhoud, hash FROM cyclusmomentopname WHERE "cyclusId" = $1 AND nummer = $2', [cyclus, nummer]);
  if (!rij) throw new Error('Geen momentopname');
  return rij;
};
export const sha = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
