import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden } from '@/lib/dates';
import type { Momentdoel } from '@/lib/plan/momentopname';
import { MomentRegels } from './moment-regels';

/** The goals: what was meant, where it went, and what the school made of it. */
export function MomentDoelen({ doelen }: { doelen: readonly Momentdoel[] }) {
  return (
    <section className="moment-deel" aria-labelledby="doelen">
      <h2 id="doelen">Doelen en wat ervan kwam</h2>
      {doelen.map((doel) => (
        <article key={doel.id} className="moment-doel" aria-labelledby={`doel-${doel.id}`}>
          <h3 id={`doel-${doel.id}`}>{doel.tekst}</h3>
          <p className="moment-merken">
            <span>{doel.status}</span>
            {doel.activiteiten.aantal > 0 ? <span>{doel.activiteiten.klaar} van {doel.activiteiten.aantal} {doel.activiteiten.aantal === 1 ? 'activiteit' : 'activiteiten'} klaar</span> : null}
            {doel.evaluatie?.oordeel ? <Status kind={OORDEEL[doel.evaluatie.oordeel] ?? 'half'}>{doel.evaluatie.oordeel}</Status> : null}
          </p>
          <Stand stand={doel.stand} />
          <MomentRegels regels={doel.regels} />
          {doel.evaluatie && doel.evaluatie.regels.length > 0 ? (
            <>
              <h4>Evaluatie{doel.evaluatie.datum ? ` van ${datumInWoorden(doel.evaluatie.datum)}` : ''}</h4>
              <MomentRegels regels={doel.evaluatie.regels} />
            </>
          ) : null}
          {doel.metingen.length > 0 ? (
            <>
              <h4>Metingen</h4>
              <ul className="moment-lijst">{doel.metingen.map(({ datum, waarde, bron, toelichting }, plaats) => <li key={plaats}><b>{procent(waarde)}</b> op {datumInWoorden(datum)}, {bron}{toelichting ? `. ${toelichting}` : ''}</li>)}</ul>
            </>
          ) : null}
        </article>
      ))}
    </section>
  );
}

const OORDEEL: Record<string, StatusKind> = { Houden: 'vast', Veranderen: 'bezig', Stoppen: 'fout' };
const procent = (waarde: number): string => `${waarde.toLocaleString('nl-NL', { maximumFractionDigits: 1 })}%`;

/** From, to, and where it had to go. */
function Stand({ stand }: { stand: Momentdoel['stand'] }) {
  if (stand === null || (stand.nul === null && stand.nu === null)) return null;
  const delen = [
    { kop: 'Bij het begin', punt: stand.nul }, { kop: 'Bij het afsluiten', punt: stand.nu },
  ].flatMap(({ kop, punt }) => (punt ? [{ kop, waarde: procent(punt.waarde), bij: datumInWoorden(punt.datum) }] : []));
  const streef = stand.streef === null ? [] : [{ kop: 'Beoogd', waarde: procent(stand.streef), bij: stand.streefOp === null ? 'zonder datum' : datumInWoorden(stand.streefOp) }];
  return <dl className="moment-stand">{[...delen, ...streef].map(({ kop, waarde, bij }) => <div key={kop}><dt>{kop}</dt><dd>{waarde}<small>{bij}</small></dd></div>)}</dl>;
}
