import { vandaag } from '@/lib/dates';
import { plusDagen } from '@/lib/inventaris/screening-voortgang';
import type { CampagneInvoer } from '@/lib/inventaris/campagne.schema';
import type { Keuze } from '@/lib/inventaris/screening';
import { campagneMaken } from '@/lib/inventaris/server/screening/campagne-maken';
import { diplomaScreenen } from '@/lib/inventaris/server/screening/diploma-screenen';
import { diplomaTerScreening } from '@/lib/inventaris/server/screening/diploma-ter-screening';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import type { ScreeningProef } from './screening-opzet';

/** A campaign at both schools, for everything that was never screened, from today; changed where the test says so. */
export async function campagne(proef: ScreeningProef, anders: Partial<CampagneInvoer> = {}, wie: Toegang = proef.joost): Promise<string> {
  const dag = vandaag();
  return (await campagneMaken(wie, {
    naam: 'Screening najaar', scholen: Object.values(proef.scholen), begin: dag, streefdatum: plusDagen(dag, 28), omvang: 'alle', ouderDanJaren: null, tweedeBlik: false, toelichting: '', ...anders,
  })).id;
}

/** Screens a diploma as it stands at this moment. */
export async function screen(wie: Toegang, diplomaId: string, keuze: Keuze, extra: { notitie?: string; tweedeBlik?: boolean; campagne?: string } = {}) {
  const { id, geschiedenis, versie } = await diplomaTerScreening(wie, diplomaId);
  return diplomaScreenen(wie, { diplomaId: id, keuze, notitie: extra.notitie ?? '', laatste: geschiedenis[0]?.id ?? '', versie, tweedeBlik: extra.tweedeBlik ?? false, campagne: extra.campagne ?? null });
}

/** A screening of long ago, as the owner of the tables writes it. */
export async function ooitGescreend(proef: ScreeningProef, diplomaId: string, op: string): Promise<void> {
  await alsBeheer(async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [proef.bestuurId]);
    await client.query(`INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst, bewijs, "gebruikerId", "createdAt") SELECT "medewerkerId", id, 'bevestigd', 'dossier', $2, $3 FROM diploma WHERE id = $1`, [diplomaId, proef.wietske.gebruiker.id, op]);
    await client.query('COMMIT');
  });
}

export async function uitkomstVan(diplomaId: string): Promise<{ uitkomst: string; gescreendOp: Date | null }> {
  return alsBeheer(async (client) => (await client.query<{ uitkomst: string; gescreendOp: Date | null }>('SELECT uitkomst, "gescreendOp" FROM diploma WHERE id = $1', [diplomaId])).rows[0] as { uitkomst: string; gescreendOp: Date | null });
}
