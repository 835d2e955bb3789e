import pg from 'pg';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { registerFilterUit } from '@/lib/inventaris/register.schema';
import { medewerkersTonen } from '@/lib/inventaris/server/medewerkers-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Meetdatabase } from './meetdatabase';

export interface Vraag { text: string; values: unknown[] }

export const REGISTER_ZOEK = (schoolId: string) => new URLSearchParams({ school: schoolId, master: 'ja', sorteer: 'fte', richting: 'af', peildatum: '2026-10-01' });
export const OVERZICHT_ZOEK = () => new URLSearchParams({ peildatum: '2026-10-01' });

/** The statements that the doors of J1 and J2 send, without the frame of session, BEGIN and settings: what the yardstick runs too. */
export async function vragenOpnemen(doel: Meetdatabase): Promise<{ register: Vraag[]; overzicht: Vraag[] }> {
  const toegang: Toegang = {
    sessieId: '', gebruiker: { id: doel.gebruikerId, naam: '', email: '' }, bestuur: doel.bestuur,
    rollen: [{ rol: 'hr', bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null }],
  };
  return {
    register: await opnemen(() => medewerkersTonen(toegang, registerFilterUit(REGISTER_ZOEK(doel.school.id)))),
    overzicht: await opnemen(() => overzichtTonen(toegang, OverzichtFilterSchema.parse(Object.fromEntries(OVERZICHT_ZOEK())))),
  };
}

async function opnemen(deur: () => Promise<unknown>): Promise<Vraag[]> {
  const opgenomen: Vraag[] = [];
  const echt = pg.Client.prototype.query;
  const meeluisteren = function meeluisteren(this: pg.Client, ...args: unknown[]) {
    const [vraag] = args;
    if (typeof vraag === 'object' && vraag !== null && 'text' in vraag) opgenomen.push({ text: String(vraag.text), values: (vraag as { values?: unknown[] }).values ?? [] });
    return (echt as (...alle: unknown[]) => unknown).apply(this, args);
  };
  Object.assign(pg.Client.prototype, { query: meeluisteren });
  try {
    await deur();
  } finally {
    Object.assign(pg.Client.prototype, { query: echt });
  }
  if (opgenomen.length === 0) throw new Error('Er is geen vraag opgenomen.');
  return opgenomen;
}
