import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { PlanKader } from '@/components/plan/plan-kader';
import { PdcaForm } from '@/components/plan/uitvoeren/pdca-form';
import { PdcaLezen } from '@/components/plan/uitvoeren/pdca-lezen';
import { Status } from '@/components/ui/status';
import { gevuldeStappen, STAPPEN } from '@/lib/plan/pdca';
import { pdcaTonen } from '@/lib/plan/server/uitvoering/pdca-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { pdcaBewarenAction, pdcaRondeBeginnenAction } from '../../../../uitvoeren-acties';

export const metadata: Metadata = { title: 'Cirkel van een activiteit' };

const NAMEN = { plan: 'Plan', do: 'Do', check: 'Check', act: 'Act' } as const;

export default async function PdcaPage({ params }: { params: Promise<{ bestuur: string; plan: string; activiteit: string }> }) {
  const { bestuur, plan, activiteit: activiteitId } = await params;
  const toegang = await toegangTot(bestuur);
  const { kader, activiteit, rondes, mag, uitleg } = await tonen(pdcaTonen(toegang, plan, activiteitId));
  const { slug } = toegang.bestuur;
  const [deze, ...eerder] = rondes;
  if (!deze) return null;
  const gevuld = gevuldeStappen(deze);
  return (
    <PlanKader kop={kader} huidig={null} basis={`/besturen/${slug}`} titel={`Cirkel: ${activiteit.naam}`} ondertitel={`Ronde ${deze.ronde}, van ${activiteit.eigenaar ?? 'niemand'}. ${activiteit.doel === null ? 'Nog zonder doel van de cyclus.' : `Bij het doel: ${activiteit.doel}`}`}>
      <p className="half">Met de kwaliteitscirkel van Deming zet u een activiteit op, volgt u haar en leert u ervan. Vul Plan in voor u begint en de andere stappen onderweg. Na Act begint u opnieuw.</p>
      <p className="pdca-stand">{STAPPEN.map((stap) => <Status key={stap} kind={gevuld[stap] ? 'vast' : 'open'}>{NAMEN[stap]}</Status>)}</p>
      {mag ? <PdcaForm activiteitId={activiteit.id} ronde={deze} uitleg={uitleg} actie={pdcaBewarenAction.bind(null, slug)} sleutel={randomUUID()} /> : <PdcaLezen ronde={deze} />}
      {mag && gevuld.act && deze.versie > 0 ? (
        <section className="uitvoerdeel" aria-labelledby="volgende-ronde">
          <h2 id="volgende-ronde">Opnieuw rond</h2>
          <Form action={pdcaRondeBeginnenAction.bind(null, slug)} id="ronde" label="Volgende ronde" sleutel={randomUUID()}>
            <input type="hidden" name="activiteit" value={activiteit.id} /><input type="hidden" name="ronde" value={deze.ronde} />
            <p className="half">Deze ronde blijft bewaard. De volgende begint met hetzelfde doel, dat u kunt aanpassen.</p>
            <SubmitButton variant="gewoon" pendingText="Bezig…">Ronde {deze.ronde + 1} beginnen</SubmitButton>
          </Form>
        </section>
      ) : null}
      {eerder.length > 0 ? (
        <section className="uitvoerdeel" aria-labelledby="eerdere-rondes">
          <h2 id="eerdere-rondes">Eerdere rondes</h2>
          {eerder.map((ronde) => <details key={ronde.ronde}><summary>Ronde {ronde.ronde}</summary><PdcaLezen ronde={ronde} /></details>)}
        </section>
      ) : null}
    </PlanKader>
  );
}
