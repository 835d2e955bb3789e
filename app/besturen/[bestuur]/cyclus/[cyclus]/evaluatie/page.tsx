import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { KnopForm } from '@/components/cyclus/knop-form';
import { EvaluatieDoelen } from '@/components/plan/evaluatie/evaluatie-doelen';
import { Agenda, EvaluatieZij, Terugvragen } from '@/components/plan/evaluatie/evaluatie-zij';
import { Vervolgacties } from '@/components/plan/evaluatie/vervolgacties';
import { LeesredenBlok } from '@/components/plan/leesreden';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { magBeheren } from '@/lib/cyclus/beheer';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { instrumentPad } from '@/lib/cyclus/instrument';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { Evaluatiepagina } from '@/lib/plan/evaluatie';
import { magEvalueren } from '@/lib/plan/server/evaluatie/cyclus-evalueren';
import { evaluatieTonen } from '@/lib/plan/server/evaluatie/evaluatie-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { evaluatieBewarenAction, evaluatieOverzettenAction, vervolgactieBewarenAction, vervolgactieZettenAction } from './actions';

export const metadata: Metadata = { title: 'Evaluatie' };

interface PageProps { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function EvaluatiePage({ params, searchParams }: PageProps) {
  const [{ bestuur, cyclus }, { doel }] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(evaluatieTonen(toegang, cyclus));
  const { kop, alleenLezen, dag, doelen, vasthouden, agenda } = pagina;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const hier = `${basis}/${kop.id}`;
  const mag = alleenLezen === null;
  const beheert = magBeheren(toegang, kop);
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel="Evaluatie" ondertitel={`Wat wilde u, wat is het geworden, en wat doet u nu? De cijfers zijn van ${datumInWoorden(dag)}.`} zijNaam="Bij de evaluatie"
      acties={<><LinkButton href={`${hier}/doelen`}>Doelen volgen</LinkButton><LinkButton href={`${hier}/fase/4`}>Naar fase 4</LinkButton></>} zij={<EvaluatieZij pagina={pagina} basis={hier} magRonde={beheert && kop.afgeslotenOp === null} />}
    >
      <LeesredenBlok reden={alleenLezen} basis={hier} magBeheren={beheert} />
      <h2>Per doel</h2>
      {doelen.length === 0 ? (
        <EmptyState title="Nog geen doelen om op terug te kijken" level={3} actions={<LinkButton href={instrumentPad(slug, kop.id, DOELEN_INSTRUMENT)}>Doelen opschrijven</LinkButton>}><p>Een evaluatie legt naast elkaar wat u wilde en wat het werd. Schrijf daarom eerst uw doelen op.</p></EmptyState>
      ) : <EvaluatieDoelen doelen={doelen} cyclusId={kop.id} hier={`${hier}/evaluatie`} vandaag={vandaag()} open={typeof doel === 'string' ? doel : null} bewaren={mag ? evaluatieBewarenAction.bind(null, slug) : null} />}
      <section className="evaluatiedeel" aria-labelledby="vervolg">
        <h2 id="vervolg">Vervolgacties</h2>
        <Vervolgacties pagina={pagina} cyclusId={kop.id} vandaag={vandaag()} ik={toegang.gebruiker.id} magAlles={magEvalueren(toegang, kop)} bewaren={mag ? vervolgactieBewarenAction.bind(null, slug) : null} zetten={vervolgactieZettenAction.bind(null, slug)} />
      </section>
      {mag ? <Overzetten pagina={pagina} actie={evaluatieOverzettenAction.bind(null, slug)} /> : null}
      <section className="evaluatiedeel" aria-labelledby="vasthouden">
        <h2 id="vasthouden">Vasthouden</h2>
        <Agenda agenda={agenda} vandaag={vandaag()} />
        <Terugvragen vragen={vasthouden} basis={hier} />
      </section>
    </CyclusKader>
  );
}

function Overzetten({ pagina: { kop, overTeZetten, doelen, acties }, actie }: { pagina: Evaluatiepagina; actie: Parameters<typeof KnopForm>[0]['action'] }) {
  if (overTeZetten === null || doelen.every(({ evaluatie }) => evaluatie === null) && acties.length === 0) return null;
  return (
    <section className="evaluatiedeel" aria-labelledby="overzetten">
      <h2 id="overzetten">In de antwoorden van fase 4</h2>
      <p className="half">{overTeZetten === 0 ? 'In fase 4 vraagt de handreiking om dezelfde twee tabellen: wat u bereikte, en het vervolg. Daar staat alles al.' : `${overTeZetten === 1 ? '1 regel staat' : `${overTeZetten} regels staan`} nog niet, of anders, in de twee tabellen van fase 4: wat u bereikte, en het vervolg. Zet ze over, dan hoeft u niets twee keer te typen. Regels die u daar zelf schreef, blijven staan.`}</p>
      {overTeZetten > 0 ? <KnopForm action={actie} id="overzetten-form" label="Evaluatie overzetten naar fase 4" velden={{ cyclus: kop.id }} variant="gewoon">Overzetten naar fase 4</KnopForm> : null}
    </section>
  );
}
