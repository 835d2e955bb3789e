import { EmptyState } from '@/components/ui/empty-state';
import { datumInWoorden } from '@/lib/dates';
import { RITMEWOORDEN } from '@/lib/plan/ritme';
import type { Statusregel, Voortgangpagina } from '@/lib/plan/voortgangpagina';
import { dagKort } from '@/lib/plan/woorden';
import { Koers } from './signaal';
import { StatusForm } from './status-form';
import type { BijwerkActie } from './voortgang-knoppen';

type PeriodenProps = { pagina: Pick<Voortgangpagina, 'kader' | 'perioden' | 'statussen' | 'magBijhouden' | 'vandaag'>; actie: BijwerkActie; sleutel: string };

/** What was said of each period of the rhythm, the newest first, with what is still missing. */
export function Perioden({ pagina: { kader, perioden, statussen, magBijhouden, vandaag }, actie, sleutel }: PeriodenProps) {
  const [deze] = perioden;
  const naam = (begin: string, voluit: string) => (voluit === '' ? datumInWoorden(begin) : voluit);
  return (
    <section className="uitvoerdeel" aria-labelledby="perioden">
      <h2 id="perioden">Hoe het gaat, {RITMEWOORDEN[kader.ritme]}</h2>
      {magBijhouden && deze ? (
        <StatusForm
          planId={kader.id} actie={actie} sleutel={sleutel} keuzes={perioden.map(({ begin, naam: voluit }) => ({ value: begin, label: naam(begin, voluit) }))}
          open={!statussen.some(({ periode }) => periode === deze.begin)}
        />
      ) : null}
      {perioden.length === 0 || !magBijhouden && statussen.length === 0 ? (
        <EmptyState title="Er is nog niets opgeschreven"><p>Wie het plan schrijft, zegt hier {RITMEWOORDEN[kader.ritme]} hoe het gaat, met een paar zinnen erbij.</p></EmptyState>
      ) : (
        <ol className="periodelijst">
          {perioden.map(({ begin, naam: voluit }) => <Periode key={begin} naam={naam(begin, voluit)} regels={statussen.filter(({ periode }) => periode === begin)} vandaag={vandaag} />)}
        </ol>
      )}
    </section>
  );
}

function Periode({ naam, regels, vandaag }: { naam: string; regels: readonly Statusregel[]; vandaag: string }) {
  const [nieuwste, ...eerder] = regels;
  return (
    <li>
      <div><b>{naam}</b>{nieuwste ? <p className="klein half">{nieuwste.door}, {dagKort(nieuwste.op.slice(0, 10), vandaag)}</p> : null}</div>
      <div>
        {nieuwste ? <><Koers kleur={nieuwste.kleur} />{nieuwste.verhaal === '' ? null : <p>{nieuwste.verhaal}</p>}</> : <p className="half">Nog niets opgeschreven.</p>}
        {eerder.length > 0 ? (
          <details className="klein"><summary>Eerder over deze periode<span className="alleen-voorlezen">: {naam}</span></summary>
            {eerder.map(({ id, kleur, verhaal, door, op }) => <p key={id}><Koers kleur={kleur} waarom={`${door}, ${dagKort(op.slice(0, 10), vandaag)}${verhaal === '' ? '' : `: ${verhaal}`}`} /></p>)}
          </details>
        ) : null}
      </div>
    </li>
  );
}
