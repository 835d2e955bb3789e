import { datumInWoorden } from '@/lib/dates';
import type { Sectormoment, Vakantie } from '@/lib/plan/kalender';
import { strookVan, type Periode } from '@/lib/plan/tijd';
import type { Tijdblad } from '@/lib/plan/tijdlijn';
import { periodeInWoorden } from '@/lib/plan/woorden';

/** What runs behind all rows: columns, school holidays and today. */
export function TijdRaster({ blad, vakanties }: { blad: Tijdblad; vakanties: readonly Vakantie[] }) {
  return (
    <svg className="tijd-raster" aria-hidden="true">
      {vakanties.map(({ begin, einde }) => {
        const strook = strookVan(blad.as, { begin, einde });
        return strook ? <rect key={begin} className="tijd-vrij" x={`${strook.x}%`} y="0" width={`${strook.breedte}%`} height="100%" /> : null;
      })}
      {blad.kolommen.map(({ x, begin, kop }) => <line key={begin} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" stroke={kop ? 'var(--inkt-3)' : 'var(--haarlijn)'} />)}
      <line x1="100%" x2="100%" y1="0" y2="100%" stroke="var(--inkt-3)" />
      {blad.vandaag === null ? null : <line className="g-doel" x1={`${blad.vandaag}%`} x2={`${blad.vandaag}%`} y1="0" y2="100%" />}
    </svg>
  );
}

/** The names of the columns; stays in sight on a long plan. */
export function TijdKop({ blad }: { blad: Tijdblad }) {
  const { kolommen, as } = blad;
  const dicht = kolommen.length > 13;
  return (
    <div className="tijd-kop">
      <div />
      <svg aria-hidden="true" data-dicht={kolommen.length > 8 || undefined}>
        {kolommen.map(({ x, begin, naam, kop }, plaats) => (
          <g key={begin}>
            <line x1={`${x}%`} x2={`${x}%`} y1={kop ? 0 : 20} y2="100%" stroke={kop ? 'var(--inkt-3)' : 'var(--haarlijn)'} />
            {kop ? <text x={`${x}%`} dx="5" y="12" className="g-cijfer">{kop}</text> : null}
            {dicht && plaats % 2 === 1 ? null : <text x={`${x}%`} dx="5" y="33" className="g-tekst">{naam}</text>}
          </g>
        ))}
      </svg>
      <p className="alleen-voorlezen">Van {datumInWoorden(as.begin)} tot en met {datumInWoorden(as.einde)}.</p>
    </div>
  );
}

interface BuitenProps { as: Periode; vakanties: readonly Vakantie[]; momenten: readonly Sectormoment[]; regio: string | null }

/** What the school year brings by itself: holidays of the region, and the dates of the sector. */
export function TijdBuiten({ as, vakanties, momenten, regio }: BuitenProps) {
  const sporen = inSporen(as, momenten);
  return (
    <div className="tijd-rij tijd-buiten">
      <div className="tijd-naam">
        <b>Schooljaar</b>
        <small>{regio ? `vakanties van regio ${regio}, ` : ''}datums van de sector</small>
      </div>
      <div className="tijd-baan" data-sporen={sporen.length}>
        <svg aria-hidden="true">
          {vakanties.map(({ naam, begin, einde }) => {
            const strook = strookVan(as, { begin, einde });
            return strook && strook.breedte > 7 ? <text key={begin} className="g-tekst tijd-vrijnaam" x={`${strook.x + strook.breedte / 2}%`} y="12" textAnchor="middle">{strook.breedte > 15 ? naam.toLowerCase() : naam.replace('vakantie', '').toLowerCase()}</text> : null;
          })}
          {sporen.flatMap((spoor, rij) => spoor.map(({ moment: { id, kort, begin, soort }, x, breedte, punt }) => (
            <g key={`${id}-${begin}`} transform={`translate(0 ${24 + rij * 17})`}>
              {punt ? <svg x={`${x + breedte / 2}%`} overflow="visible"><path d="M0 -7V4" className="g-doel" /><path d="M0 -7H7L5 -4.5L7 -2H0Z" fill="var(--inkt)" /></svg> : <rect x={`${x}%`} y="-4" width={`${breedte}%`} height="6" className={soort === 'gewoonte' ? 'tijd-gewoonte' : 'tijd-venster'} />}
              <text className="g-tekst halo" x={`${punt ? x + breedte / 2 : x > 84 ? x : x + breedte}%`} dx={x > 84 ? -5 : punt ? 10 : 5} y="3" textAnchor={x > 84 ? 'end' : 'start'}>{kort}</text>
            </g>
          )))}
        </svg>
      </div>
    </div>
  );
}

interface Geplaatst { moment: Sectormoment; x: number; breedte: number; punt: boolean }

/** Spread over as many lines as their names need. A letter takes about one percent of the width. */
function inSporen(as: Periode, momenten: readonly Sectormoment[]): Geplaatst[][] {
  const sporen: { tot: number; leden: Geplaatst[] }[] = [];
  for (const moment of momenten) {
    const strook = strookVan(as, moment);
    if (!strook) continue;
    const punt = moment.begin === moment.einde;
    const woord = 2 + moment.kort.length * 1.15;
    const begin = strook.x > 84 ? strook.x - woord : strook.x;
    const einde = strook.x + strook.breedte + (strook.x > 84 ? 1 : woord);
    const vrij = sporen.find(({ tot }) => tot <= begin) ?? sporen[sporen.push({ tot: 0, leden: [] }) - 1];
    if (!vrij) continue;
    vrij.tot = einde;
    vrij.leden.push({ moment, x: strook.x, breedte: strook.breedte, punt });
  }
  return sporen.map(({ leden }) => leden);
}

/** The same dates in words, below the drawing. */
export function TijdDatums({ vakanties, momenten, vandaag }: Pick<BuitenProps, 'vakanties' | 'momenten'> & { vandaag: string }) {
  const alle = [...momenten.map((een) => ({ ...een, sleutel: een.id })), ...vakanties.map((een) => ({ ...een, sleutel: een.naam, wat: een.vast ? 'De datums staan vast.' : 'Adviesdatums: een school mag afwijken.', soort: 'regel' as const }))].toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
  if (alle.length === 0) return null;
  return (
    <details className="uitleg">
      <summary>Datums in dit beeld</summary>
      <ul className="tijd-datums">
        {alle.map(({ sleutel, naam, begin, einde, wat, bron, soort, zeker }) => (
          <li key={`${sleutel}-${begin}`} data-voorbij={einde < vandaag || undefined}>
            <b>{naam}</b>, {periodeInWoorden({ begin, einde }, vandaag)}. {wat} <span className="zacht">{soort === 'gewoonte' ? 'Uw eigen datum kan anders zijn.' : `Bron: ${bron}${zeker ? '' : ' (nog controleren)'}.`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
