'use client';

import { vraagAnker } from '@/lib/cyclus/antwoord';
import { doelVan, opVolgorde, STATUSWOORDEN, TERMIJNWOORDEN, THEMAWOORDEN, type Doel, type Doelthema } from '@/lib/cyclus/doel';
import { datumInWoorden } from '@/lib/dates';
import { useBladrijen, useWaarden } from '../rijen';

/** Appendix 1 on one sheet, live: goal, who, when, per theme. */
export function DoelenOverzicht() {
  const waarden = useWaarden();
  const doelen = opVolgorde(useBladrijen().map(({ vraagId, naam }) => doelVan(vraagId, naam, waarden.get(vraagId) ?? {})));
  const themas = [...(Object.keys(THEMAWOORDEN) as Doelthema[]), null].map((thema) => ({ thema, hier: doelen.filter((doel) => doel.thema === thema) })).filter(({ hier }) => hier.length > 0);
  if (doelen.length < 2) return null;
  return (
    <section className="instrument-deel" aria-labelledby="op-een-blad">
      <h2 id="op-een-blad">Doelen op één blad</h2>
      <table className="doelen-blad">
        <thead><tr><th scope="col">Doel</th><th scope="col">Wie</th><th scope="col">Wanneer</th><th scope="col">Stand</th></tr></thead>
        {themas.map(({ thema, hier }) => (
          <tbody key={thema ?? 'geen'}>
            <tr><th scope="colgroup" colSpan={4} className="doelen-thema">{thema ? THEMAWOORDEN[thema] : 'Nog zonder thema'}</th></tr>
            {hier.map((doel) => <Regel key={doel.vraagId} doel={doel} />)}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Regel({ doel: { vraagId, tekst, wie, wanneer, doeljaar, termijn, status } }: { doel: Doel }) {
  const klaar = wanneer !== '' ? datumInWoorden(wanneer) : doeljaar !== null ? String(doeljaar) : '';
  return (
    <tr data-status={status}>
      <th scope="row"><a href={`#${vraagAnker(vraagId)}`}>{tekst}</a></th>
      <td data-kop="Wie">{wie || <span className="half">nog niet gezegd</span>}</td>
      <td data-kop="Wanneer">{klaar || <span className="half">nog niet gezegd</span>}{termijn ? <small>{TERMIJNWOORDEN[termijn].toLowerCase()}</small> : null}</td>
      <td data-kop="Stand">{STATUSWOORDEN[status]}</td>
    </tr>
  );
}
