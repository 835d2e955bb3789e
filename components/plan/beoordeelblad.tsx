import { randomUUID } from 'node:crypto';
import type { Actie } from '@/components/cyclus/knop-form';
import { SegmentedLinks } from '@/components/form/segmented';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { vandaag } from '@/lib/dates';
import { PLANVELDEN, type Planvragen } from '@/lib/plan/beoordeling';
import type { Planinhoud } from '@/lib/plan/planinhoud';
import { TOESTANDWOORDEN, type Toestand } from '@/lib/plan/toestanden';
import { verschilInWoorden, type Planverschil } from '@/lib/plan/vergelijken';
import type { Versie } from '@/lib/plan/versie';
import { dagKort } from '@/lib/plan/woorden';
import { BeoordeelActiviteit } from './beoordeel-activiteit';
import { OordeelForm } from './oordeel-form';
import { OpmerkingBlok, type Opmerkingacties } from './opmerking-blok';
import { OpmerkingForm } from './opmerking-form';
import { Veldverschillen } from './veldverschillen';

interface BeoordeelbladProps {
  versie: Versie;
  sinds: { nummer: number; geoordeeldOp: string | null; verschil: Planverschil } | null;
  vragen: Planvragen;
  mijn: { oordeel: 'akkoord' | 'wijzigingen'; reden: string; op: string } | null;
  basis: string;
  acties: Opmerkingacties;
  /** Read the whole plan, not only what changed. */
  alles: boolean;
  hier: string;
  /** Activities that this person has to look at; null: all. */
  lezen: ReadonlySet<string> | null;
  ikId: string;
  toestand: Toestand;
  /** Null when the version is not out for review. */
  oordelen: { oordeel: Actie; vraag: Actie } | null;
}

/** The reading room of a reviewer: only what changed since the own last judgement, questions at the spot, then the judgement. */
export function Beoordeelblad(blad: BeoordeelbladProps) {
  const { versie, sinds, vragen, mijn, alles, lezen, oordelen, toestand, ikId } = blad;
  const kort = sinds !== null && !alles;
  const getoond = versie.inhoud.activiteiten.filter(({ id }) => !kort || lezen === null || lezen.has(id));
  const vervallen = kort ? sinds.verschil.activiteiten.filter(({ soort }) => soort === 'vervallen') : [];
  return (
    <>
      {oordelen ? null : <div className="mb-(--r-4)"><Message>{dichtZin(toestand, mijn)}</Message></div>}
      <Leesbalk {...blad} />
      <h2 className="alleen-voorlezen">{kort ? 'Wat veranderde' : 'Het plan'}</h2>
      <PlanDeel {...blad} kort={kort} />
      {getoond.length === 0 && vervallen.length === 0 && kort ? (
        <EmptyState title="Aan de activiteiten veranderde niets" actions={<LinkButton href={`${blad.hier}?toon=alles`}>Het hele plan lezen</LinkButton>}><p>Sinds de versie die u het laatst beoordeelde, is er aan de activiteiten niets gewijzigd en staan er geen vragen open.</p></EmptyState>
      ) : null}
      {getoond.map((activiteit) => (
        <BeoordeelActiviteit
          key={activiteit.id} activiteit={activiteit} nummer={versie.inhoud.activiteiten.indexOf(activiteit) + 1} inhoud={versie.inhoud} vragen={vragen} basis={blad.basis} acties={blad.acties}
          verschil={kort ? (sinds.verschil.activiteiten.find(({ id }) => id === activiteit.id) ?? null) : null} opmerkingen={vragen.opmerkingen.filter(({ activiteitId }) => activiteitId === activiteit.id)}
          vraag={oordelen ? { action: oordelen.vraag, planversieId: versie.id, ikId } : null}
        />
      ))}
      {vervallen.length > 0 ? <section className="beoordeelblok" aria-labelledby="vervallen-kop"><h3 id="vervallen-kop">Uit het plan gehaald</h3><ul>{vervallen.map(({ id, naam }) => <li key={id}><del>{naam}</del></li>)}</ul></section> : null}
      {oordelen ? <OordeelForm action={oordelen.oordeel} planId={vragen.planId} planversieId={versie.id} nummer={versie.nummer} mijn={mijn} eigenVragen={vragen.opmerkingen.filter(({ wieId, stand, planversie }) => wieId === ikId && stand === 'open' && planversie === versie.nummer).length} /> : null}
    </>
  );
}

function Leesbalk({ versie, sinds, alles, hier }: BeoordeelbladProps) {
  const ingediend = `Versie ${versie.nummer}, ingediend op ${dagKort(vandaag(new Date(versie.op)))}${versie.door === null ? '' : ` door ${versie.door}`}.`;
  return (
    <div className="leesbalk">
      <div>
        <p>{sinds === null ? `${ingediend} U leest dit plan voor het eerst.` : `U beoordeelde versie ${sinds.nummer}${sinds.geoordeeldOp === null ? '' : ` op ${dagKort(vandaag(new Date(sinds.geoordeeldOp)))}`}. Sindsdien: ${verschilInWoorden(sinds.verschil)}`}</p>
        {versie.bericht === '' ? null : <p className="half">“{versie.bericht}”</p>}
      </div>
      {sinds === null ? null : <SegmentedLinks label="Wat u leest" links={[{ naam: 'Wat veranderde', href: hier, current: !alles }, { naam: 'Het hele plan', href: `${hier}?toon=alles`, current: alles }]} />}
    </div>
  );
}

function PlanDeel({ versie: { id, inhoud }, sinds, kort, vragen, basis, acties, oordelen, ikId }: BeoordeelbladProps & { kort: boolean }) {
  const opmerkingen = vragen.opmerkingen.filter(({ activiteitId }) => activiteitId === null);
  const verschil = kort ? (sinds?.verschil.plan ?? []) : [];
  return (
    <section className="beoordeelblok" aria-labelledby="plan-deel">
      <div className="beoordeelkop"><h3 id="plan-deel">Het plan als geheel</h3></div>
      {kort ? (verschil.length > 0 ? <Veldverschillen velden={verschil} /> : <p className="half">Aan doel en periode veranderde niets.</p>) : <Planwoorden inhoud={inhoud} />}
      {opmerkingen.length > 0 ? <ul className="opmerkingen">{opmerkingen.map((een) => <li key={een.id}><OpmerkingBlok een={een} vragen={vragen} basis={basis} acties={acties} terPlekke /></li>)}</ul> : null}
      {oordelen ? (
        <details className="vraagvouw">
          <summary>Vraag of voorstel<span className="alleen-voorlezen"> bij het hele plan</span></summary>
          <OpmerkingForm action={oordelen.vraag} sleutel={randomUUID()} planId={vragen.planId} planversieId={id} activiteitId={null} over="het plan" velden={Object.entries(PLANVELDEN).map(([veld, { naam, voorstel }]) => ({ veld, naam, voorstel, nu: inhoud[veld as keyof typeof PLANVELDEN] }))} ikId={ikId} />
        </details>
      ) : null}
    </section>
  );
}

function Planwoorden({ inhoud: { doel, begin, einde, doelen } }: { inhoud: Planinhoud }) {
  return (
    <dl className="activiteitlezen">
      {doel === '' ? null : <div><dt>Doel van het plan</dt><dd>{doel}</dd></div>}
      <div><dt>Periode</dt><dd>{dagKort(begin)} tot en met {dagKort(einde)}</dd></div>
      {doelen.length > 0 ? <div><dt>Doelen van de cyclus</dt><dd>{doelen.map(({ tekst }) => tekst).join('\n')}</dd></div> : null}
    </dl>
  );
}

function dichtZin(toestand: Toestand, mijn: BeoordeelbladProps['mijn']): string {
  const eigen = mijn === null ? '' : ` U gaf als oordeel: ${mijn.oordeel === 'akkoord' ? 'akkoord' : 'wijzigingen gevraagd'}.`;
  if (toestand === 'concept') return `Aan een volgende versie wordt gewerkt. Hieronder staat de versie die het laatst is ingediend; u hoort het als er een nieuwe is.${eigen}`;
  return `Dit plan is ${TOESTANDWOORDEN[toestand].toLowerCase()}. U hoeft nu niets te doen.${eigen}`;
}
