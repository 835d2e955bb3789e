import type { Metadata } from 'next';
import Link from 'next/link';
import { ActiviteitKnoppen } from '@/components/plan/activiteit/activiteit-knoppen';
import { Activiteitenlijst } from '@/components/plan/lijst/activiteitenlijst';
import { PlanZij } from '@/components/plan/lijst/plan-zij';
import { PlanKader } from '@/components/plan/plan-kader';
import { PlanVragen } from '@/components/plan/plan-vragen';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { planMist } from '@/lib/plan/balans';
import { planPad } from '@/lib/plan/plan';
import { volgendeHandeling } from '@/lib/plan/plankader';
import { openVragen, perDoel, type Doelgroep, type Planlijst } from '@/lib/plan/planlijst';
import { planTonen } from '@/lib/plan/server/plan-tonen';
import { inBewerking, TOESTANDWOORDEN } from '@/lib/plan/toestanden';
import { aantalVan } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { activiteitTerughalenAction, activiteitToevoegenAction, activiteitVerplaatsenAction } from './actions';
import { opmerkingBeantwoordenAction, opmerkingVerwerkenAction } from './beoordelen/actions';

export const metadata: Metadata = { title: 'Plan' };

interface Props { params: Promise<{ bestuur: string; plan: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The plan as a list: activities under the goals of the cycle, and beside it what is asked, lacking and in balance. */
export default async function PlanPage({ params, searchParams }: Props) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const { weg, mist: gevraagd, volgorde } = await searchParams;
  const lijst = await tonen(planTonen(toegang, plan, typeof weg === 'string' ? weg : null));
  const { kader, inhoud, doelen, beoordeling } = lijst;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const hier = planPad(basis, kader.id);
  const gat = planMist(inhoud.activiteiten).find(({ veld }) => veld === gevraagd) ?? null;
  const ordenen = kader.magSchrijven && volgorde === '1' && gat === null;
  const alle = perDoel({ inhoud, doelen });
  const groepen = gat === null ? alle : alle.map((groep) => ({ ...groep, activiteiten: groep.activiteiten.filter(({ id }) => gat.activiteiten.includes(id)) })).filter(({ activiteiten }) => activiteiten.length > 0);
  const stap = volgendeHandeling(kader);
  return (
    <PlanKader
      kop={kader} huidig="lijst" basis={basis}
      acties={<>{kader.magSchrijven ? <LinkButton href={`${hier}/gegevens`}>Gegevens</LinkButton> : null}{stap ? <LinkButton href={planPad(basis, kader.id, stap.deel)} variant="hoofd">{stap.naam}</LinkButton> : null}</>}
      zij={<><PlanVragen vragen={beoordeling} basis={basis} acties={{ verwerken: opmerkingVerwerkenAction.bind(null, slug), reageren: opmerkingBeantwoordenAction.bind(null, slug) }} /><PlanZij lijst={lijst} basis={basis} mist={gat?.veld ?? null} /></>}
      voet={<><span className="klein half">{voetzin(lijst)}</span><LinkButton href={`${hier}/versies`}>Versies bekijken</LinkButton><LinkButton href={`${hier}/word`} download>Plan als Word-bestand</LinkButton></>}
    >
      {lijst.weg ? (
        <div className="mb-(--r-4)"><Message kind="gelukt" title={`“${lijst.weg.naam}” is uit het plan gehaald`} actions={<ActiviteitKnoppen soort="terughalen" plan={kader.id} activiteit={lijst.weg.id} action={activiteitTerughalenAction.bind(null, slug)} />}>Wat erin stond, is bewaard.</Message></div>
      ) : null}
      {kader.doel ? <p className="plandoel">{kader.doel}</p> : null}
      <div className="rij-kop">
        <h2>Activiteiten</h2>
        {inhoud.activiteiten.length > 1 && kader.magSchrijven ? <span className="klein"><Link href={ordenen ? hier : `${hier}?volgorde=1`} prefetch={false} scroll={false}>{ordenen ? 'Klaar met volgorde' : 'Volgorde wijzigen'}</Link></span> : null}
        {kader.magSchrijven ? <LinkButton href={`${hier}/aanvullen`} size="klein">Toevoegen uit cyclus of voorbeeld</LinkButton> : null}
      </div>
      {gat ? <p className="klein mb-(--r-3)">{aantalVan(gat.activiteiten.length, 'activiteit', 'activiteiten')} zonder {gat.woorden}. <Link href={hier} prefetch={false} scroll={false}>Toon alles</Link></p> : null}
      {inhoud.activiteiten.length === 0 ? <LeegPlan lijst={lijst} basis={basis} /> : null}
      <Activiteitenlijst
        groepen={metLege(groepen, kader.magSchrijven && gat === null)} planId={kader.id} basis={basis} vragen={openVragen(beoordeling)} eigenarenWeg={lijst.eigenarenWeg} metMist={kader.magSchrijven}
        toevoegen={kader.magSchrijven && gat === null && !ordenen ? activiteitToevoegenAction.bind(null, slug) : null} verplaatsen={ordenen ? activiteitVerplaatsenAction.bind(null, slug) : null}
      />
    </PlanKader>
  );
}

/** While writing there is always a place without a goal, so that an idea can be put down before its goal is known. */
function metLege(groepen: readonly Doelgroep[], schrijven: boolean): readonly Doelgroep[] {
  return !schrijven || groepen.some(({ id }) => id === null) ? groepen : [...groepen, { id: null, tekst: groepen.length === 0 ? 'Activiteiten' : 'Nog zonder doel', activiteiten: [] }];
}

function LeegPlan({ lijst: { kader, doelen }, basis }: { lijst: Planlijst; basis: string }) {
  if (!kader.magSchrijven) return <EmptyState title="Er staan nog geen activiteiten in dit plan">Wie het plan schrijft, zet ze hier neer. U ziet ze zodra ze er zijn.</EmptyState>;
  return (
    <EmptyState title="Begin met wat u al koos" actions={<><LinkButton href={planPad(basis, kader.id, 'aanvullen')} variant="hoofd">Kies activiteiten</LinkButton>{doelen.length === 0 ? <LinkButton href={`${basis}/cyclus/${kader.cyclusId}/instrument/bijlage-1`}>Schrijf eerst uw doelen</LinkButton> : null}</>}>
      De interventies en aanknopingspunten uit fase 2 kunt u met één vinkje als activiteit overnemen. Of typ hieronder zelf een naam; de rest vult u later in.
    </EmptyState>
  );
}

function voetzin({ kader }: Planlijst): string {
  const wie = 'Alleen de schoolleider en HR kunnen dit plan wijzigen.';
  if (kader.toestand === 'wijzigingen-gevraagd') return `${wie} Versie ${kader.versienummer} blijft bewaard zoals zij is ingediend.`;
  return inBewerking(kader.toestand) ? wie : `${wie} Nu niet: het plan is ${TOESTANDWOORDEN[kader.toestand].toLowerCase()}.`;
}
