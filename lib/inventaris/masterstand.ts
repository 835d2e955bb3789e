import type { DossierDiploma, Masterstand } from './dossier';
import { isMasterniveau, type Masterinstelling } from './masterniveaus';

/** True when this diploma makes somebody a master on the peildatum, as the board counts (ontwerp.md, section 5). An unknown date counts as achieved. */
export function teltMee({ niveau, status, behaaldOp, behaaldJaar }: Pick<DossierDiploma, 'niveau' | 'status' | 'behaaldOp' | 'behaaldJaar'>, peildatum: string, instelling: Masterinstelling): boolean {
  const dag = behaaldOp ?? (behaaldJaar === null ? null : `${behaaldJaar}-01-01`);
  return isMasterniveau(niveau, instelling) && status === 'behaald' && (dag === null || dag <= peildatum);
}

/** How somebody with these diplomas counts on the peildatum. */
export function masterstand(diplomas: readonly DossierDiploma[], peildatum: string, instelling: Masterinstelling): Masterstand {
  if (diplomas.length === 0) return 'onbekend';
  const masters = diplomas.filter((diploma) => teltMee(diploma, peildatum, instelling));
  if (masters.some(({ uitkomst }) => uitkomst === 'bevestigd')) return 'bevestigd';
  if (masters.length > 0) return 'opgegeven';
  return diplomas.some(({ niveau, status }) => isMasterniveau(niveau, instelling) && status === 'in-opleiding') ? 'studeert' : 'geen';
}
