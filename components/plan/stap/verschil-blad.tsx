import { Status } from '@/components/ui/status';
import { verschilInWoorden, type Planverschil } from '@/lib/plan/vergelijken';
import { Veldverschillen } from '../veldverschillen';

const SOORT = { nieuw: 'vast', gewijzigd: 'bezig', vervallen: 'onbekend' } as const;

/** All that reads differently between two contents of a plan: first what it comes to, then activity by activity, word by word. */
export function VerschilBlad({ verschil, id = 'verschil' }: { verschil: Planverschil; id?: string }) {
  const { plan, activiteiten, gelijk } = verschil;
  if (gelijk) return <p>{verschilInWoorden(verschil)}</p>;
  return (
    <>
      <p className="mb-(--r-3)">{verschilInWoorden(verschil)}</p>
      {plan.length > 0 ? <section className="verschilblok" aria-labelledby={`${id}-plan`}><h3 id={`${id}-plan`}>Het plan als geheel</h3><Veldverschillen velden={plan} /></section> : null}
      {activiteiten.map(({ id: activiteitId, naam, soort, plaats, velden }) => (
        <section key={activiteitId} className="verschilblok" aria-labelledby={`${id}-${activiteitId}`}>
          <div className="verschilkop"><h3 id={`${id}-${activiteitId}`}>{soort === 'vervallen' ? naam : `${plaats}. ${naam}`}</h3><Status kind={SOORT[soort]}>{soort}</Status></div>
          {soort === 'gewijzigd' ? <Veldverschillen velden={velden} /> : (
            <details><summary className="klein">{soort === 'nieuw' ? 'Wat erin staat' : 'Wat erin stond'}<span className="alleen-voorlezen">: {naam}</span></summary><Veldverschillen velden={velden} /></details>
          )}
        </section>
      ))}
    </>
  );
}
