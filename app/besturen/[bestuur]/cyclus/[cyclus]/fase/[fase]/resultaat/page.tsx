import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { FaseresultaatBlad } from '@/components/cyclus/instrument/faseresultaat';
import { LinkButton } from '@/components/ui/button';
import { fasePad, periode, schoolInWoorden } from '@/lib/cyclus/cyclus';
import { deelfaseUit } from '@/lib/cyclus/cyclus.schema';
import { resultaatTonen } from '@/lib/cyclus/server/instrument/resultaat-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Resultaat van een fase' };

export default async function FaseresultaatPage({ params }: { params: Promise<{ bestuur: string; cyclus: string; fase: string }> }) {
  const { bestuur, cyclus, fase: adres } = await params;
  const toegang = await toegangTot(bestuur);
  const deelfase = deelfaseUit(adres);
  if (!deelfase) notFound();
  const { kop, fase, bedoeld, delen, blokken } = await tonen(resultaatTonen(toegang, cyclus, deelfase));
  const basis = `/besturen/${toegang.bestuur.slug}/cyclus`;
  const vragen = `${basis}/${kop.id}/fase/${fasePad(deelfase)}`;
  return (
    <CyclusKader
      kop={kop} huidig={deelfase} basis={basis} titel={`Resultaat van ${fase.naam.toLocaleLowerCase('nl')}`} ondertitel={`${schoolInWoorden(kop)}, ${periode(kop)}. Bij elkaar gezet uit wat er is ingevuld. Wat ontbreekt, kunt u nog aanvullen; het hoeft niet.`}
      acties={<LinkButton href={`${basis}/${kop.id}/instrument/keten`}>De rode draad</LinkButton>}
      voet={<><LinkButton href={vragen}>Terug naar fase {deelfase}</LinkButton>{kop.alleenToegewezen ? null : <LinkButton variant="hoofd" href={`${vragen}/afsluiten`}>Terugkijken en afronden</LinkButton>}</>}
    >
      <FaseresultaatBlad
        {...{ delen, blokken, bedoeld }} basis={`${basis}/${kop.id}`} fase={vragen} vragen={{ beantwoord: fase.beantwoord, aantal: fase.vragen }}
      />
    </CyclusKader>
  );
}
