import { isMasterniveau } from './diploma';
import type { DossierDiploma, Masterstand } from './dossier';

/** True when this diploma makes somebody a master on the peildatum (ontwerp.md, section 5). An unknown date counts as achieved. */
export function teltMee({ niveau, status, behaaldOp, behaaldJaar }: Pick<DossierDiploma, 'niveau' | 'status' | 'behaaldOp' | 'behaaldJaar'>, peildatum: string): boolean {
  const dag = behaaldOp ?? (behaaldJaar === null ? null : `${behaaldJaar}-01-01`);
  return isMasterniveau(niveau) && status === 'behaald' && (dag === null || dag <= peildatum);
}

/** How somebody with these diplomas counts on the peildatum. */
export function masterstand(diplomas: readonly DossierDiploma[], peildatum: string): Masterstand {
  if (diplomas.length === 0) return 'onbekend';
  const masters = diplomas.filter((diploma) => teltMee(diploma, peildatum));
  if (masters.some(({ uitkomst }) => uitkomst === 'bevestigd')) return 'bevestigd';
  if (masters.length > 0) return 'opgegeven';
  return diplomas.some(({ niveau, status }) => isMasterniveau(niveau) && status === 'in-opleiding') ? 'studeert' : 'geen';
}
