import { EmptyState } from '@/components/ui/empty-state';
import { BIJSTUURWOORDEN } from '@/lib/plan/uitvoering.schema';
import type { Voortgangpagina } from '@/lib/plan/voortgangpagina';
import { dagKort } from '@/lib/plan/woorden';
import { BijstuurForm } from './bijstuur-form';
import type { BijwerkActie } from './voortgang-knoppen';

interface BijsturingenProps { pagina: Pick<Voortgangpagina, 'kader' | 'rijen' | 'bijsturingen' | 'magBijhouden' | 'vandaag'>; actie: BijwerkActie; sleutel: string }

/** What was done otherwise than agreed, and why. */
export function Bijsturingen({ pagina: { kader, rijen, bijsturingen, magBijhouden, vandaag }, actie, sleutel }: BijsturingenProps) {
  const namen = new Map(rijen.map(({ activiteit }) => [activiteit.id, activiteit.naam]));
  const mijne = rijen.filter(({ mag }) => mag).map(({ activiteit }) => ({ value: activiteit.id, label: activiteit.naam }));
  return (
    <section className="uitvoerdeel" aria-labelledby="bijsturingen">
      <h2 id="bijsturingen">Bijgestuurd</h2>
      {mijne.length > 0 ? <BijstuurForm planId={kader.id} actie={actie} sleutel={sleutel} keuzes={magBijhouden ? [{ value: '', label: 'Het hele plan' }, ...mijne] : mijne} /> : null}
      {bijsturingen.length === 0 ? (
        <EmptyState title="Er is nog niet bijgestuurd"><p>Loopt iets anders dan afgesproken? Leg vast wat u anders doet en waarom. Bij de evaluatie leest u dan terug hoe het ging. Wijzigt het plan zelf, maak dan een nieuwe versie.</p></EmptyState>
      ) : (
        <ol className="stuurlijst">
          {bijsturingen.map(({ id, activiteitId, soort, wat, reden, door, op }) => (
            <li key={id}>
              <div><b>{BIJSTUURWOORDEN[soort]}</b><p className="klein half">{door}, {dagKort(op.slice(0, 10), vandaag)}</p></div>
              <div><p>{wat}</p><p className="half">Waarom: {reden}</p><p className="klein half">{activiteitId === null ? 'Het hele plan' : (namen.get(activiteitId) ?? 'Een activiteit die is vervallen')}</p></div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
