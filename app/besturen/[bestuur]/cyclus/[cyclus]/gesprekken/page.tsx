import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import type { GesprekActies } from '@/components/cyclus/gesprek/acties';
import { GespreksfaseBlad } from '@/components/cyclus/gesprek/gespreksfase-blad';
import { EmptyState } from '@/components/ui/empty-state';
import { gesprekkenTonen } from '@/lib/cyclus/server/gesprek/gesprekken-tonen';
import { fasePad } from '@/lib/cyclus/cyclus';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { hulpmiddelZettenAction, verslagBewarenAction, verslagVervallenAction } from './actions';

export const metadata: Metadata = { title: 'Gesprekken en hulpmiddelen' };

export default async function GesprekkenPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { kop, fasen, aantallen } = await tonen(gesprekkenTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const acties: GesprekActies | null = kan(toegang, 'cyclus:beheren')
    ? { bewaren: verslagBewarenAction.bind(null, slug), weghalen: verslagVervallenAction.bind(null, slug), hulpmiddel: hulpmiddelZettenAction.bind(null, slug) } : null;
  const gevuld = fasen.filter(({ gesprekken, andere, hulpmiddelen }) => gesprekken.length + andere.length + hulpmiddelen.length > 0);
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Gesprekken en hulpmiddelen" ondertitel="Met wie u sprak en wat het opleverde, en welke hulp u inschakelde. De handreiking vraagt om deze gesprekken; de hulpmiddelen zijn een aanbod.">
      {gevuld.length === 0 ? <EmptyState title="Hier is niets voor u"><p>In het deel dat aan u is gegeven, vraagt de handreiking niet om een gesprek of een hulpmiddel.</p></EmptyState> : (
        <>
          <p className="half mb-(--r-4)">{samenvatting(aantallen)}</p>
          {gevuld.map((fase) => <GespreksfaseBlad key={fase.deelfase} fase={fase} cyclusId={kop.id} cyclus={`${basis}/${kop.id}`} faseHref={`${basis}/${kop.id}/fase/${fasePad(fase.deelfase)}`} acties={fase.dicht ? null : acties} />)}
        </>
      )}
    </CyclusKader>
  );
}

function samenvatting({ verslagen, gebruikt, open }: { verslagen: number; gebruikt: number; open: number }): string {
  const gesprekken = verslagen === 0 ? 'U legde nog geen gesprek vast.' : `U legde ${verslagen} ${verslagen === 1 ? 'gesprek' : 'gesprekken'} vast.`;
  const hulp = gebruikt === 0 ? '' : ` U gebruikte ${gebruikt} ${gebruikt === 1 ? 'hulpmiddel' : 'hulpmiddelen'}.`;
  return `${gesprekken}${hulp}${open === 0 ? '' : ` De handreiking vraagt in uw route nog om ${open} ${open === 1 ? 'gesprek' : 'gesprekken'}.`}`;
}
