import { datumInWoorden } from '@/lib/dates';
import { perDoel } from '@/lib/plan/planlijst';
import { activiteitAnker } from '@/lib/plan/plan';
import type { Planinhoud } from '@/lib/plan/planinhoud';
import { aantalVan, euroInWoorden, urenInWoorden } from '@/lib/plan/woorden';
import { ActiviteitLezen } from '../activiteit/activiteit-lezen';

/** What a plan says, whole, to read and to print: its aim, then the activities under their goals. `kop`: level of the headings of goals. */
export function PlanLezen({ inhoud, kop = 2 }: { inhoud: Planinhoud; kop?: 2 | 3 }) {
  const [Doelkop, Activiteitkop] = kop === 2 ? ['h2', 'h3'] as const : ['h3', 'h4'] as const;
  const { doel, begin, einde, urenPerKwartaal, activiteiten } = inhoud;
  const som = (veld: 'uren' | 'kosten') => activiteiten.reduce((tot, een) => tot + (een[veld] ?? 0), 0);
  return (
    <>
      {doel === '' ? null : <p className="plandoel">{doel}</p>}
      <dl className="activiteitlezen">
        <div><dt>Periode</dt><dd>{datumInWoorden(begin)} tot en met {datumInWoorden(einde)}</dd></div>
        <div><dt>Samen</dt><dd>{[aantalVan(activiteiten.length, 'activiteit', 'activiteiten'), ...(som('uren') > 0 ? [urenInWoorden(som('uren'))] : []), ...(som('kosten') > 0 ? [euroInWoorden(som('kosten'))] : [])].join(', ')}</dd></div>
        {urenPerKwartaal === null ? null : <div><dt>Gereserveerd</dt><dd>{urenInWoorden(urenPerKwartaal)} per kwartaal</dd></div>}
      </dl>
      {perDoel({ inhoud, doelen: [] }).filter((groep) => groep.activiteiten.length > 0).map((groep) => (
        <section key={groep.id ?? 'zonder'} className="doeldeel" aria-labelledby={`doel-${groep.id ?? 'zonder'}`}>
          <Doelkop id={`doel-${groep.id ?? 'zonder'}`} className="doelnaam">{groep.id === null ? 'Zonder doel' : groep.tekst}</Doelkop>
          {groep.activiteiten.map((een) => (
            <article key={een.id} className="verschilblok" id={activiteitAnker(een.id)} aria-labelledby={`lees-${een.id}`}>
              <Activiteitkop id={`lees-${een.id}`} className="activiteitnaam">{een.nummer}. {een.naam}</Activiteitkop>
              <ActiviteitLezen activiteit={een} doel={null} na={activiteiten.filter(({ id }) => een.na.includes(id)).map(({ naam }) => naam)} />
            </article>
          ))}
        </section>
      ))}
    </>
  );
}
