import Link from 'next/link';
import { datumInWoorden } from '@/lib/dates';
import { planPad } from '@/lib/plan/plan';
import type { Kwartaaluren, Tijdgroep } from '@/lib/plan/tijdlijn';
import { urenInWoorden } from '@/lib/plan/woorden';
import { STANDWOORDEN } from '@/lib/plan/voortgang';

/** The timeline as rows: when, who, after what. */
export function TijdTabel({ groepen, uren, basis, planId }: { groepen: readonly Tijdgroep[]; uren: readonly Kwartaaluren[]; basis: string; planId: string }) {
  const nummers = new Map(groepen.flatMap(({ activiteiten }) => activiteiten.map(({ id, nummer }) => [id, nummer] as const)));
  return (
    <details className="uitleg" id="als-tabel">
      <summary>Tijdlijn als tabel</summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached with the keyboard */}
      <div className="tijd-tabelvak" tabIndex={0} role="group" aria-label="Tijdlijn als tabel">
        <table className="cijfertabel">
          <caption className="alleen-voorlezen">Activiteiten met hun periode</caption>
          <thead><tr><th scope="col">Activiteit</th><th scope="col">Doel</th><th scope="col">Begin</th><th scope="col">Einde</th><th scope="col">Na</th><th scope="col">Eigenaar</th><th scope="col" className="r">Uren</th><th scope="col">Stand</th></tr></thead>
          <tbody>
            {groepen.flatMap((groep) => groep.activiteiten.map(({ id, nummer, naam, begin, einde, mijlpaal, na, eigenaar, uren: eigen, stand, voortgang, verwachtEinde }) => (
              <tr key={id}>
                <th scope="row"><Link href={planPad(basis, planId, `activiteiten/${id}`)} prefetch={false}>{nummer}. {naam}</Link>{mijlpaal ? ' (mijlpaal)' : ''}</th>
                <td>{groep.tekst}</td><td>{begin ? datumInWoorden(begin) : 'niet gekozen'}</td><td>{einde ? datumInWoorden(einde) : 'niet gekozen'}{verwachtEinde && einde && verwachtEinde > einde ? `, verwacht ${datumInWoorden(verwachtEinde)}` : ''}</td>
                <td>{na.map((een) => nummers.get(een)).filter((een) => een !== undefined).join(', ') || '–'}</td><td>{eigenaar ?? 'geen eigenaar'}</td><td className="r">{eigen === null ? '–' : urenInWoorden(eigen)}</td><td>{STANDWOORDEN[stand]}{stand === 'bezig' ? `, ${voortgang}%` : ''}</td>
              </tr>
            )))}
          </tbody>
        </table>
        <table className="cijfertabel">
          <caption className="alleen-voorlezen">Uren per kwartaal</caption>
          <thead><tr><th scope="col">Kwartaal</th><th scope="col" className="r">Uren</th></tr></thead>
          <tbody>{uren.map(({ kwartaal, uren: som, teVeel }) => <tr key={kwartaal.begin}><th scope="row">{kwartaal.voluit}</th><td className="r">{Math.round(som).toLocaleString('nl-NL')}{teVeel ? ' (meer dan gereserveerd)' : ''}</td></tr>)}</tbody>
        </table>
      </div>
    </details>
  );
}
