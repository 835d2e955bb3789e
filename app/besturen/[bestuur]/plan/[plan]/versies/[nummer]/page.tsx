import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import Link from 'next/link';
import { PlanKader } from '@/components/plan/plan-kader';
import { PlanLezen } from '@/components/plan/stap/plan-lezen';
import { PrintKnop } from '@/components/plan/stap/print-knop';
import { VerschilBlad } from '@/components/plan/stap/verschil-blad';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { planPad } from '@/lib/plan/plan';
import { versieTonen, type Versieblad } from '@/lib/plan/server/versies-tonen';
import { VersienummerSchema } from '@/lib/plan/stap.schema';
import { dagKort } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Versie van het plan' };

interface Props { params: Promise<{ bestuur: string; plan: string; nummer: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A version as it was frozen; with ?sinds= what changed in it since that one, word by word. */
export default async function VersiePage({ params, searchParams }: Props) {
  const { bestuur, plan, nummer } = await params;
  const toegang = await toegangTot(bestuur);
  const gekozen = VersienummerSchema.safeParse(nummer);
  if (!gekozen.success) notFound();
  const eerder = VersienummerSchema.safeParse((await searchParams).sinds);
  const blad = await tonen(versieTonen(toegang, plan, gekozen.data, eerder.success ? eerder.data : null));
  const { kader, versie, sinds } = blad;
  const basis = `/besturen/${toegang.bestuur.slug}`;
  const hier = planPad(basis, kader.id, `versies/${versie.nummer}`);
  return (
    <PlanKader
      kop={kader} huidig="versies" basis={basis} titel={`Versie ${versie.nummer}`} ondertitel={`${versie.inhoud.naam}, ingediend op ${datumInWoorden(vandaag(new Date(versie.op)))}${versie.door === null ? '' : ` door ${versie.door}`}${versie.vastgesteldOp === null ? '' : `, vastgesteld op ${datumInWoorden(vandaag(new Date(versie.vastgesteldOp)))}`}.${versie.geldt ? ' Deze versie geldt nu.' : ''}`}
      acties={<><PrintKnop /><LinkButton href={`${planPad(basis, kader.id, 'word')}?versie=${versie.nummer}`} download>Plan als Word-bestand</LinkButton></>} zij={<Zij blad={blad} hier={planPad(basis, kader.id, 'versies')} />} zijNaam="Over deze versie"
    >
      {versie.zegelKlopt ? null : <div className="mb-(--r-4)"><Message kind="fout" title="Deze tekst is niet meer zoals zij is ingediend">Het zegel van deze versie past niet bij de tekst. Vraag uw beheerder om de database na te kijken.</Message></div>}
      {sinds ? (
        <section aria-labelledby="sinds-kop"><h2 id="sinds-kop">Veranderd sinds versie {sinds.nummer}</h2><VerschilBlad verschil={sinds.verschil} /><p className="mt-(--r-3)"><LinkButton href={hier}>Lees de hele versie</LinkButton></p></section>
      ) : <PlanLezen inhoud={versie.inhoud} />}
    </PlanKader>
  );
}

function Zij({ blad: { versie, andere, sinds }, hier }: { blad: Versieblad; hier: string }) {
  return (
    <>
      {versie.bericht === '' ? null : <section aria-labelledby="bericht-kop"><h2 id="bericht-kop">Bij het indienen</h2><p className="klein">“{versie.bericht}”</p></section>}
      {andere.length > 0 ? (
        <section aria-labelledby="vergelijk-kop">
          <h2 id="vergelijk-kop">Vergelijken</h2>
          <ul className="indienpunten klein">{andere.map(({ id, nummer, op }) => (
            <li key={id}>{sinds?.nummer === nummer ? <b>Met versie {nummer}</b> : <Link href={`${hier}/${versie.nummer}?sinds=${nummer}`} prefetch={false}>Met versie {nummer}</Link>}, {dagKort(vandaag(new Date(op)))}</li>
          ))}</ul>
        </section>
      ) : null}
      <section aria-labelledby="zegel-kop">
        <h2 id="zegel-kop">Vastgelegd</h2>
        <p className="klein half">Wat hier staat, is bij het indienen bevroren en verandert niet meer.</p>
        <p className="planzegel">Zegel: {versie.hash.slice(0, 16)}…</p>
        <p className="klein mt-(--r-2)"><Link href={hier} prefetch={false}>Alle versies en het verloop</Link></p>
      </section>
    </>
  );
}
