import type { Uitkomst } from '@/lib/cyclus/ronde-uitkomst';
import { aantal } from '@/components/grafiek/getallen';

type Cijfers = Pick<Uitkomst, 'tellingen' | 'gemiddelde' | 'mensen'>;

/** Choices and scale as bars, dots as dots, each with its number; the numbers are text, the picture repeats them. */
export function UitkomstBeeld({ uitkomst, soort, naam }: { uitkomst: Cijfers; soort: Uitkomst['vraag']['soort']; naam: string }) {
  const { tellingen, gemiddelde, mensen } = uitkomst;
  const meeste = Math.max(1, ...tellingen.map((een) => een.aantal));
  return (
    <div className="ronde-beeld" data-soort={soort}>
      <table>
        <caption className="alleen-voorlezen">{naam}</caption>
        <thead className="alleen-voorlezen"><tr><th scope="col">{soort === 'schaal' ? 'Stap' : 'Mogelijkheid'}</th><th scope="col">{soort === 'stippen' ? 'Stippen' : 'Mensen'}</th><td>Beeld</td></tr></thead>
        <tbody>
          {tellingen.map(({ code, naam: optie, aantal: hoeveel }) => (
            <tr key={code}>
              <th scope="row">{optie}{soort === 'schaal' && (optie === '1' || optie === '5') ? <small> {optie === '1' ? 'helemaal niet' : 'helemaal wel'}</small> : null}</th>
              <td className="getal">{hoeveel}</td>
              <td aria-hidden="true">{soort === 'stippen' && meeste <= 30 ? <Stippen aantal={hoeveel} meeste={meeste} /> : <svg className="ronde-balk" width="100%" height="14"><rect width={`${(hoeveel / meeste) * 100}%`} height="14" fill="var(--kobalt)" /></svg>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ronde-aantal">{gemiddelde === null ? null : <>Gemiddeld <b>{aantal(Math.round(gemiddelde * 10) / 10)}</b>, van </>}{mensen} {mensen === 1 ? 'deelnemer' : 'deelnemers'}</p>
    </div>
  );
}

// One scale for all rows: on a narrow screen every dot shrinks alike.
function Stippen({ aantal: hoeveel, meeste }: { aantal: number; meeste: number }) {
  return <svg className="ronde-stippen" viewBox={`0 0 ${meeste * 16} 14`} preserveAspectRatio="xMinYMid meet" width={meeste * 16} height="14">{Array.from({ length: hoeveel }, (_, i) => <circle key={i} cx={i * 16 + 7} cy="7" r="6" fill="var(--kobalt)" />)}</svg>;
}
