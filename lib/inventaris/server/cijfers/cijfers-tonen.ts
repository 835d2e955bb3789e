import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { eenDecimaal, legeMeting, type Meting } from '@/lib/inventaris/meting';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Dag } from '@/lib/inventaris/peildatum';
import type { Toegang } from '@/lib/toegang/toegang';
import { cijfersBerekenen } from './cijfers-berekenen';
import { groepenLezen } from './groepen-lezen';

/** The figures as the command line prints them; fte in one decimal. */
export interface Cijferregel {
  leraren: number;
  fte: number;
  masters: number;
  mastersBevestigd: number;
  inOpleiding: number;
  vwoBovenbouw: number;
  vwoBovenbouwWoMaster: number;
  vwoBovenbouwWoMasterBevestigd: number;
}

export interface Cijferblad {
  peildatum: Dag;
  bestuur: Cijferregel;
  /** By BRIN, vestiging and name: '27ZX00 Rivierenlyceum'. */
  perSchool: Record<string, Cijferregel>;
}

/** The figures of everything within reach on one day, as known now or on a moment, for the command line and for checking against a hand count. */
export async function cijfersTonen(toegang: Toegang, peildatum: Dag, bekendOp: Date | null = null): Promise<Cijferblad> {
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, bereik) => {
    const [groepen, cijfers] = await Promise.all([groepenLezen(db, bereik), cijfersBerekenen(db, bereik, meetpunt(peildatum, { bekendOp }))]);
    const perSchool = groepen.map((groep) => [`${groep.brin} ${groep.naam}`, regel(cijfers.groepen.get(groep.id) ?? legeMeting(groep.id))] as const);
    return { peildatum, bestuur: regel(cijfers.totaal), perSchool: Object.fromEntries(perSchool) };
  });
}

function regel({ personen, gewogen }: Meting): Cijferregel {
  const { leraren, masters, mastersBevestigd, inOpleiding, vwoBovenbouw, vwoBovenbouwWoMaster, vwoBovenbouwWoMasterBevestigd } = personen;
  return { leraren, fte: eenDecimaal(gewogen.leraren), masters, mastersBevestigd, inOpleiding, vwoBovenbouw, vwoBovenbouwWoMaster, vwoBovenbouwWoMasterBevestigd };
}
