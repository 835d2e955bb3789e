// The plate of the sign-in pages: a compass rose with eight winds, one per part-phase of the cycle. Drawn in a field of 900 × 1000.

const MX = 450;
const MY = 500;

interface Wind {
  nr: string;
  naam: string;
}

const WINDEN: Wind[] = [
  { nr: '1A', naam: 'Visie en doelen' }, { nr: '1B', naam: 'Situatie in kaart' }, { nr: '1C', naam: 'Doelen aanscherpen' }, { nr: '2A', naam: 'Aanknopingspunten' },
  { nr: '2B', naam: 'Interventies kiezen' }, { nr: '3A', naam: 'Plan maken' }, { nr: '3B', naam: 'Uitvoeren, volgen' }, { nr: '4', naam: 'Evalueren' },
];

/** Point at `graden` clockwise from north, at distance r; rounded so that server and browser write the same. */
function punt(graden: number, r: number): string {
  const hoek = ((graden - 90) * Math.PI) / 180;
  return `${(MX + r * Math.cos(hoek)).toFixed(1)} ${(MY + r * Math.sin(hoek)).toFixed(1)}`;
}

function ringvak(van: number, tot: number, buiten: number, binnen: number): string {
  return `M${punt(van, buiten)}A${buiten} ${buiten} 0 0 1 ${punt(tot, buiten)}L${punt(tot, binnen)}A${binnen} ${binnen} 0 0 0 ${punt(van, binnen)}Z`;
}

function reeks(aantal: number): number[] {
  return Array.from({ length: aantal }, (_, plaats) => plaats);
}

const KOERSLIJNEN = reeks(16).flatMap((van) => reeks(16).filter((naar) => naar > van && naar - van >= 4 && naar - van <= 12).map((naar) => `M${punt(van * 22.5, 640)}L${punt(naar * 22.5, 640)}`)).join('');
const RANDVAKKEN = reeks(36).map((vak) => ringvak(vak * 10, vak * 10 + 5, 352, 344)).join('');
const GRADEN = reeks(180).map((streep) => `M${punt(streep * 2, 338)}L${punt(streep * 2, streep % 5 === 0 ? 328 : 333)}`).join('');

/** The rose alone; decorative, its plate carries the caption. */
export function CompassRose() {
  return (
    <svg viewBox="0 0 900 1000" preserveAspectRatio="xMidYMid slice" role="img" aria-label="Kompasroos met acht windstreken: de acht fasen van de cyclus, van visie en doelen tot evalueren">
      <path d={KOERSLIJNEN} className="roos-koers" />
      <circle cx={MX} cy={MY} r="352" className="roos-grond" />
      <path d={RANDVAKKEN} className="roos-inkt" />
      <circle cx={MX} cy={MY} r="352" className="roos-lijn" /><circle cx={MX} cy={MY} r="344" className="roos-lijn" />
      <circle cx={MX} cy={MY} r="358" className="roos-koers" />
      <path d={GRADEN} className="roos-graden" />
      {WINDEN.map((wind, plaats) => <Windvak key={wind.nr} wind={wind} plaats={plaats} />)}
      {reeks(4).map((punt4) => <Ster key={punt4} graden={45 + punt4 * 90} lang={178} breed={58} soort="inkt" />)}
      {reeks(4).map((punt4) => <Ster key={punt4} graden={punt4 * 90} lang={224} breed={66} soort="kobalt" />)}
      <circle cx={MX} cy={MY} r="15" className="roos-naaf" /><circle cx={MX} cy={MY} r="4" className="roos-inkt" />
    </svg>
  );
}

function Windvak({ wind, plaats }: { wind: Wind; plaats: number }) {
  const midden = plaats * 45;
  // On the lower half the text runs the other way round, so that it never stands on its head.
  const onder = plaats >= 3 && plaats <= 5;
  const boog = onder ? `M${punt(midden + 22.5, 301)}A301 301 0 0 0 ${punt(midden - 22.5, 301)}` : `M${punt(midden - 22.5, 288)}A288 288 0 0 1 ${punt(midden + 22.5, 288)}`;
  return (
    <g>
      <path d={ringvak(midden - 22, midden + 22, 262, 232)} className={plaats % 2 === 0 ? 'roos-inkt' : 'roos-lijn dik'} />
      <path d={`M${punt(midden - 22.5, 322)}L${punt(midden - 22.5, 268)}`} className="roos-grens" />
      <path id={`wind-${plaats}`} d={boog} fill="none" />
      <text className="windnaam"><textPath href={`#wind-${plaats}`} startOffset="50%" textAnchor="middle"><tspan className="windnr">{wind.nr}</tspan> {wind.naam}</textPath></text>
    </g>
  );
}

/** One ray: half filled, half hatched (cobalt) or open (ink): confirmed and stated. */
function Ster({ graden, lang, breed, soort }: { graden: number; lang: number; breed: number; soort: 'inkt' | 'kobalt' }) {
  const top = punt(graden, lang);
  return (
    <g className={`ster-${soort}`}>
      <path d={`M${MX} ${MY}L${punt(graden - 22.5, breed)}L${top}Z`} className="vol" />
      <path d={`M${MX} ${MY}L${top}L${punt(graden + 22.5, breed)}Z`} className="onder" />
      <path d={`M${MX} ${MY}L${top}L${punt(graden + 22.5, breed)}Z`} className="half" />
    </g>
  );
}
