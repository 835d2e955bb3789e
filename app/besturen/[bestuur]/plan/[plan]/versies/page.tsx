import type { Metadata } from 'next';
import Link from 'next/link';
import type { Actie } from '@/components/cyclus/knop-form';
import { PlanKader } from '@/components/plan/plan-kader';
import { PlanVerloop } from '@/components/plan/stap/plan-verloop';
import { StapForm } from '@/components/plan/stap/stap-form';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { Status } from '@/components/ui/status';
import { vandaag } from '@/lib/dates';
import { planPad } from '@/lib/plan/plan';
import { versiesTonen, type Versieregel, type Versiesblad } from '@/lib/plan/server/versies-tonen';
import { geluktZin, type Redenstap } from '@/lib/plan/stapwoorden';
import { dagKort } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { planAfrondenAction, planHeropenenAction, planHerzienAction, planHerzieningStoppenAction, planIntrekkenAction, planTeruggevenAction } from '../stap-acties';

export const metadata: Metadata = { title: 'Versies' };

interface Props { params: Promise<{ bestuur: string; plan: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const STAPPEN: readonly (readonly [Redenstap, (slug: string, ...rest: Parameters<Actie>) => ReturnType<Actie>])[] = [
  ['intrekken', planIntrekkenAction], ['teruggeven', planTeruggevenAction], ['herzien', planHerzienAction], ['herziening-stoppen', planHerzieningStoppenAction], ['afronden', planAfrondenAction], ['heropenen', planHeropenenAction],
];

/** What was submitted, what changed from one version to the next, and every step with who and why. */
export default async function VersiesPage({ params, searchParams }: Props) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const blad = await tonen(versiesTonen(toegang, plan));
  const { kader, versies, stappen } = blad;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const { gelukt } = await searchParams;
  const melding = geluktZin(typeof gelukt === 'string' ? gelukt : undefined);
  const mag = STAPPEN.filter(([stap]) => kader.handelingen.includes(stap) && (stap !== 'herziening-stoppen' || kader.vastgesteldeVersieId !== null));
  return (
    <PlanKader kop={kader} huidig="versies" basis={basis} zijNaam="Verloop en stappen" zij={
      <>
        {mag.length > 0 ? <section aria-labelledby="kunt-kop"><h2 id="kunt-kop">Wat u kunt doen</h2>{mag.map(([stap, actie]) => <StapForm key={stap} stap={stap} planId={kader.id} versie={kader.versie} action={actie.bind(null, slug)} />)}</section> : null}
        {stappen.length > 0 ? <section aria-labelledby="verloop-kop"><h2 id="verloop-kop">Verloop</h2><PlanVerloop stappen={stappen} /></section> : null}
      </>
    }>
      {melding ? <div className="mb-(--r-4)"><Message kind="gelukt" title={melding[0]}>{melding[1]}</Message></div> : null}
      <h2>Versies</h2>
      {versies.length === 0 ? <Leeg blad={blad} basis={basis} /> : (
        <ol className="planversies" reversed>
          {blad.inDeMaak === null ? null : <li><div className="verschilkop"><b>Versie {kader.versienummer + 1}, in de maak</b><Status kind="bezig">nog niet ingediend</Status></div><p className="klein half">Sinds versie {kader.versienummer}: {blad.inDeMaak}</p></li>}
          {versies.map((versie) => <Regel key={versie.id} versie={versie} hier={planPad(basis, kader.id, 'versies')} uit={versie.nummer === kader.versienummer && ['ingediend', 'wijzigingen-gevraagd', 'akkoord', 'bij-mr'].includes(kader.toestand)} />)}
        </ol>
      )}
    </PlanKader>
  );
}

function Regel({ versie, hier, uit }: { versie: Versieregel; hier: string; uit: boolean }) {
  const { nummer, op, door, bericht, sinds, geldt, vastgesteldOp } = versie;
  return (
    <li>
      <div className="verschilkop">
        <Link href={`${hier}/${nummer}`} prefetch={false}><b>Versie {nummer}</b></Link>
        {geldt ? <Status kind="vast">geldt nu</Status> : uit ? <Status kind="bezig">ligt nu voor</Status> : vastgesteldOp ? <Status kind="open">gold eerder</Status> : <Status kind="onbekend">opgevolgd</Status>}
      </div>
      <p className="klein half">Ingediend op {dagKort(vandaag(new Date(op)))}{door === null ? '' : ` door ${door}`}{vastgesteldOp === null ? '' : `, vastgesteld op ${dagKort(vandaag(new Date(vastgesteldOp)))}`}.</p>
      {bericht === '' ? null : <p className="klein">“{bericht}”</p>}
      {sinds === null ? null : <p className="klein">Sinds versie {nummer - 1}: {sinds} <Link href={`${hier}/${nummer}?sinds=${nummer - 1}`} prefetch={false}>Bekijk wat veranderde<span className="alleen-voorlezen"> in versie {nummer}</span></Link></p>}
    </li>
  );
}

function Leeg({ blad: { kader }, basis }: { blad: Versiesblad; basis: string }) {
  const kan = kader.handelingen.includes('indienen') && kader.activiteiten > 0;
  return (
    <EmptyState title="Er is nog geen versie" actions={<LinkButton href={planPad(basis, kader.id, kan ? 'indienen' : '')} variant={kan ? 'hoofd' : 'gewoon'}>{kan ? 'Plan indienen' : 'Naar het plan'}</LinkButton>}>
      Elke keer dat het plan wordt ingediend, legt Masterkompas vast wat er staat. Die versie verandert daarna niet meer; hier leest u haar terug en ziet u wat er sindsdien veranderde.
    </EmptyState>
  );
}
