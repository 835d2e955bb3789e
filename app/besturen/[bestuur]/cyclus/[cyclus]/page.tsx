import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { StartFasen } from '@/components/cyclus/start-fasen';
import { StartZij } from '@/components/cyclus/start-zij';
import { VolgendeStapBlok } from '@/components/cyclus/volgende-stap-blok';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { cyclusTonen } from '@/lib/cyclus/server/cyclus-tonen';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Start van de cyclus' };

export default async function CyclusPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const start = await tonen(cyclusTonen(toegang, cyclus));
  const { kop, stap, magBeheren, nieuweEditie } = start;
  const basis = `/besturen/${toegang.bestuur.slug}/cyclus`;
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel={kop.naam} zij={<StartZij start={start} basis={basis} />} zijNaam="Wat er speelt"
      ondertitel={<>{kop.bedoeling ? <>{kop.bedoeling} </> : null}Van {datumInWoorden(kop.begin)} tot en met {datumInWoorden(kop.einde)}.</>}
      acties={kop.alleenToegewezen ? undefined : <LinkButton href={`${basis}/${kop.id}/route`}>{magBeheren && kop.afgeslotenOp === null ? 'Route aanpassen' : 'Route bekijken'}</LinkButton>}
    >
      {kop.afgeslotenOp ? <div className="mb-(--r-4)"><Message kind="info" title="Deze cyclus is afgesloten">Sinds {datumInWoorden(vandaag(new Date(kop.afgeslotenOp)))}. U kunt alles lezen, maar niets meer wijzigen.</Message></div> : null}
      {nieuweEditie ? (
        <div className="mb-(--r-4)">
          <Message kind="info" title={`Er is een nieuwe editie van de handreiking: editie ${nieuweEditie}`} actions={<LinkButton href={`${basis}/${kop.id}/instellingen#editie`} size="klein">Bekijk wat er verandert</LinkButton>}>
            Deze cyclus gebruikt editie {kop.editie}. U kunt daarop blijven werken.
          </Message>
        </div>
      ) : null}
      <VolgendeStapBlok stap={stap} basis={basis} />
      <h2>{kop.alleenToegewezen ? 'Aan u toegewezen' : 'De fases van uw route'}</h2>
      <StartFasen start={start} basis={basis} />
    </CyclusKader>
  );
}
