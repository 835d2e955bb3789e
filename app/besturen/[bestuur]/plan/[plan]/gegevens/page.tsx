import type { Metadata } from 'next';
import { PlanGegevensForm } from '@/components/plan/plan-gegevens-form';
import { PlanKader } from '@/components/plan/plan-kader';
import { LinkButton } from '@/components/ui/button';
import { datumInWoorden } from '@/lib/dates';
import { planPad } from '@/lib/plan/plan';
import { MRWOORDEN, RITMEWOORDEN } from '@/lib/plan/plan.schema';
import type { Plangegevens } from '@/lib/plan/server/plan-wijzigen';
import { plangegevensTonen } from '@/lib/plan/server/plan-wijzigen';
import { urenInWoorden } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { planWijzigenAction } from '../actions';

export const metadata: Metadata = { title: 'Gegevens van het plan' };

interface Props { params: Promise<{ bestuur: string; plan: string }> }

/** What holds for the plan as a whole: name, period, hours, rhythm, how it is reviewed. */
export default async function PlanGegevensPage({ params }: Props) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const gegevens = await tonen(plangegevensTonen(toegang, plan));
  const { kader, mensen } = gegevens;
  const basis = `/besturen/${toegang.bestuur.slug}`;
  return (
    <PlanKader kop={kader} huidig={null} basis={basis} titel="Gegevens" ondertitel={kader.magSchrijven ? 'Deze gegevens gelden voor het hele plan.' : 'U kunt deze gegevens lezen. Wie het plan schrijft, wijzigt ze zolang het in de maak is.'}>
      <div className="max-w-xl">
        {kader.magSchrijven ? <PlanGegevensForm key={kader.versie} kader={kader} mensen={mensen} action={planWijzigenAction.bind(null, toegang.bestuur.slug)} terug={planPad(basis, kader.id)} /> : <Lezen gegevens={gegevens} terug={planPad(basis, kader.id)} />}
      </div>
    </PlanKader>
  );
}

function Lezen({ gegevens: { kader, mensen }, terug }: { gegevens: Plangegevens; terug: string }) {
  const regels: [string, string][] = [
    ['Waar het voor is', kader.doel], ['Periode', `${datumInWoorden(kader.begin)} tot en met ${datumInWoorden(kader.einde)}`], ['Trekker', mensen.find(({ id }) => id === kader.eigenaarId)?.naam ?? 'nog niemand'],
    ['Gereserveerd', kader.urenPerKwartaal === null ? '' : `${urenInWoorden(kader.urenPerKwartaal)} per kwartaal`], ['Ritme', RITMEWOORDEN[kader.ritme]], ['Medezeggenschap', MRWOORDEN[kader.mrSoort]],
    ['Akkoord nodig', kader.quorum === null ? 'van iedereen die beoordeelt' : `${kader.quorum} keer`], ['Beoordelen voor', kader.beoordelenVoor === null ? '' : datumInWoorden(kader.beoordelenVoor)],
  ];
  return <><dl className="activiteitlezen">{regels.filter(([, tekst]) => tekst !== '').map(([naam, tekst]) => <div key={naam}><dt>{naam}</dt><dd>{tekst}</dd></div>)}</dl><p className="mt-(--r-4)"><LinkButton href={terug}>Terug naar het plan</LinkButton></p></>;
}
