import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { MomentopnameLijst } from '@/components/plan/afsluiten/momentopname-lijst';
import { HeropenForm, SluitForm } from '@/components/plan/afsluiten/sluit-form';
import { Sluitpunten } from '@/components/plan/afsluiten/sluitpunten';
import { LinkButton } from '@/components/ui/button';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { momentopnamePad } from '@/lib/plan/momentopname';
import { cyclusAfsluitenTonen } from '@/lib/plan/server/cyclus-afsluiten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { cyclusAfsluitenAction, cyclusHeropenenAction } from '../actions';

export const metadata: Metadata = { title: 'Cyclus afsluiten' };

export default async function CyclusAfsluitenPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { kop, punten, momentopnames } = await tonen(cyclusAfsluitenTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const dicht = kop.afgeslotenOp !== null;
  const laatste = momentopnames[0];
  const mee = punten.some(({ soort }) => soort === 'verlies');
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel={dicht ? 'Deze cyclus is afgesloten' : 'Cyclus afsluiten'}
      ondertitel={dicht && kop.afgeslotenOp ? `Sinds ${datumInWoorden(vandaag(new Date(kop.afgeslotenOp)))}. Iedereen die hem zag, kan alles blijven lezen.` : 'Wij bewaren alles zoals het nu is: cijfers, antwoorden, doelen, plannen en gesprekken. Die momentopname verandert daarna nooit meer.'}
      acties={dicht ? <>{laatste ? <LinkButton href={momentopnamePad(basis, kop.id, laatste.nummer)}>Momentopname {laatste.nummer}</LinkButton> : null}{kop.opgevolgd ? null : <LinkButton variant="hoofd" href={`${basis}/${kop.id}/vervolg`}>Volgende cyclus</LinkButton>}</> : undefined}
    >
      {dicht ? null : (
        <>
          <h2>Kijk eerst wat nog openstaat</h2>
          <p className="half">{mee ? 'Met een rood ruitje staat wat niet in de momentopname komt. De rest mag openblijven.' : 'Niets houdt het sluiten tegen. Wat openstaat, komt zo in de momentopname.'}</p>
          <Sluitpunten punten={punten} basis={`/besturen/${slug}`} />
          <div className="max-w-xl">
            <h2>Afsluiten</h2>
            <p className="half mb-(--r-3)">Daarna leest iedereen alleen nog. Wat besloten is, blijft besloten en komt niet in de momentopname. U kunt de cyclus later weer openen, met een reden.</p>
            <SluitForm kop={kop} action={cyclusAfsluitenAction.bind(null, slug)} sleutel={randomUUID()} />
          </div>
        </>
      )}
      {momentopnames.length > 0 ? <><h2>Momentopnames</h2><MomentopnameLijst regels={momentopnames} cyclusId={kop.id} basis={basis} /></> : dicht ? <p className="half">Deze cyclus is gesloten voordat Masterkompas momentopnames maakte. Open hem weer en sluit hem opnieuw om er een te maken.</p> : null}
      {dicht ? (
        <div className="max-w-xl">
          <h2>Weer openen</h2>
          <p className="half mb-(--r-3)">Iedereen kan er dan weer in schrijven. Wat bewaard is, blijft zoals het is; sluit u opnieuw, dan komt er een momentopname bij.</p>
          <HeropenForm kop={kop} action={cyclusHeropenenAction.bind(null, slug)} sleutel={randomUUID()} />
        </div>
      ) : null}
    </CyclusKader>
  );
}
