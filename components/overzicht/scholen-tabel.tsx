import Link from 'next/link';
import { DoelAs, DoelRij } from '@/components/grafiek/doel-rij';
import { INDICATOREN, WEINIG_LERAREN, type Eenheid, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import type { Doelstand } from '@/lib/inventaris/doelstand';
import type { Groepstand, Stand } from '@/lib/overzicht/stand';
import { getal, telwoord, verschil } from '@/lib/overzicht/woorden';

interface ScholenTabelProps {
  groepen: readonly Groepstand[];
  totaal?: { naam: string; stand: Stand };
  eenheid: Eenheid;
  rijKop: 'School' | 'Team';
  /** Year of the comparison; absent when the data hold no past. */
  vorigJaar?: number;
  href: (groep: Groepstand) => string;
}

const LEEG: Record<IndicatorSleutel, string> = { doel50: 'nog geen leraren', doel80: 'geen vwo 4–6' };

/** Both goals per school on shared axes, with the distance in people. On a phone one goal at a time: see overzicht.css. */
export function ScholenTabel({ groepen, totaal, eenheid, rijKop, vorigJaar, href }: ScholenTabelProps) {
  const regel = { vorigJaar, eenheid };
  return (
    <table className="scholen" data-verloop={vorigJaar === undefined ? undefined : true}>
      <caption className="alleen-voorlezen">Beide doelen per {rijKop.toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col" className="schoolkop">{rijKop}</th>
          <Doelkop indicator="doel50" doel={totaal?.stand.doelen.doel50.doel} />
          {vorigJaar === undefined ? null : <th scope="col" className="trendkop r">Sinds<br />okt. {vorigJaar}</th>}
          <Doelkop indicator="doel80" doel={totaal?.stand.doelen.doel80.doel} />
        </tr>
      </thead>
      <tbody>{groepen.map((groep) => <tr key={groep.id}><Naam groep={groep} href={href(groep)} /><Cellen naam={groep.naam} stand={groep} {...regel} /></tr>)}</tbody>
      {totaal && groepen.length > 1 ? (
        <tfoot><tr><th scope="row">{totaal.naam}<small>{telwoord(totaal.stand.leraren, 'leraar', 'leraren')}</small></th><Cellen naam={totaal.naam} stand={totaal.stand} {...regel} /></tr></tfoot>
      ) : null}
    </table>
  );
}

function Doelkop({ indicator, doel = INDICATOREN[indicator].doel }: { indicator: IndicatorSleutel; doel: number | undefined }) {
  const { kort, doel: vast } = INDICATOREN[indicator];
  return (
    <>
      <th scope="col" className="plot" data-doel={vast}>{kort} <DoelAs doel={doel} /></th>
      <th scope="col" className="nogkop r" data-doel={vast}>Nog<br />nodig<span className="alleen-voorlezen"> voor doel {doel}%</span></th>
    </>
  );
}

function Naam({ groep, href }: { groep: Groepstand; href: string }) {
  const soorten = groep.onderwijssoorten.join(', ');
  return (
    <th scope="row">
      <Link href={href} prefetch={false}>{groep.naam}</Link>
      <small>{telwoord(groep.leraren, 'leraar', 'leraren')}{groep.gedeeltelijk ? ', alleen uw team' : ` · ${groep.naam === groep.schoolnaam ? soorten : groep.schoolnaam}`}{groep.leraren > 0 && groep.leraren < WEINIG_LERAREN ? <span className="weinig"> · zegt weinig</span> : null}</small>
    </th>
  );
}

function Cellen({ naam, stand, vorigJaar, eenheid }: { naam: string; stand: Stand; vorigJaar?: number | undefined; eenheid: Eenheid }) {
  return (
    <>
      <Doelcel indicator="doel50" naam={naam} stand={stand.doelen.doel50} />
      {vorigJaar === undefined ? null : <td className="trend r getal" title="Verschil in procentpunten, opgegeven, in personen">{stand.verloop ? <>{verschil(stand.verloop.toen, stand.verloop.nu)}<span className="alleen-voorlezen"> procentpunten sinds oktober {vorigJaar}</span></> : null}</td>}
      <Doelcel indicator="doel80" naam={naam} stand={stand.doelen.doel80} eenheid={eenheid} />
    </>
  );
}

function Doelcel({ indicator, naam, stand }: { indicator: IndicatorSleutel; naam: string; stand: Doelstand; eenheid?: Eenheid }) {
  const { doel, kort } = INDICATOREN[indicator];
  return (
    <>
      <td className="plot" data-doel={doel} data-kop={`Doel ${getal(stand.doel)}%, ${kort.toLowerCase()}`}><DoelRij naam={naam} leeg={LEEG[indicator]} {...stand} /></td>
      <td className={stand.noemer > 0 && stand.nodig === 0 ? 'nogcel gehaald' : 'nogcel'} data-doel={doel}>{nogNodig(stand)}</td>
    </>
  );
}

function nogNodig({ noemer, nodig, nieuw }: Doelstand) {
  if (noemer === 0) return null;
  if (nodig === 0) return 'gehaald';
  return <>{getal(nodig)}<small>{nieuw > 0 ? `waarvan ${getal(nieuw)} nieuw` : 'alleen bewijs'}</small></>;
}
