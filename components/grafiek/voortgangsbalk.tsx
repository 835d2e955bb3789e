import { aandeel, aantal, plek } from './getallen';

export type Vulling = 'vast' | 'arcering' | 'stip' | 'inkt' | 'inktarcering' | 'open';

export interface Balkdeel {
  naam: string;
  aantal: number;
  vulling: Vulling;
}

interface VoortgangsbalkProps {
  /** What the bar is about: "Het Baken". Drawn by the caller, spoken here. */
  naam: string;
  delen: Balkdeel[];
  /** The whole; the sum of the parts unless given. */
  totaal?: number;
  leeg?: string;
  hoogte?: 8 | 14;
}

/** Parts of a whole in one ruled bar. */
export function Voortgangsbalk({ naam, delen, totaal, leeg = 'niets om te tellen', hoogte = 8 }: VoortgangsbalkProps) {
  const heel = totaal ?? delen.reduce((som, deel) => som + deel.aantal, 0);
  if (!(heel > 0)) return <span className="geengrafiek">{leeg}</span>;
  const woorden = `${naam}: ${delen.map((deel) => `${aantal(deel.aantal)} ${deel.naam}`).join(', ')}, van ${aantal(heel)}`;
  const breedten = delen.map((deel) => aandeel(deel.aantal, heel) ?? 0);
  return (
    <svg className="balk" role="img" aria-label={woorden} width="100%" height={hoogte + 1}>
      {delen.map((deel, plaats) => {
        const begin = breedten.slice(0, plaats).reduce((som, breedte) => som + breedte, 0);
        return <rect key={deel.naam} x={plek(begin)} width={plek(breedten[plaats] ?? 0)} height={hoogte} y=".5" className={`b-${deel.vulling}`} />;
      })}
      <rect x=".5" y=".5" width="100%" height={hoogte} className="b-rand" data-inkt={delen.some((deel) => deel.vulling.startsWith('inkt')) || undefined} />
    </svg>
  );
}

/** What the fillings mean. */
export function BalkLegenda({ delen }: { delen: { naam: string; vulling: Vulling }[] }) {
  return (
    <div className="legenda">
      {delen.map((deel) => <span key={deel.naam}><svg viewBox="0 0 24 12" aria-hidden="true"><rect y="2" width="24" height="8" className={`b-${deel.vulling}`} /><rect x=".5" y="2" width="23" height="8" className="b-rand" data-inkt={deel.vulling.startsWith('inkt') || undefined} /></svg>{deel.naam}</span>)}
    </div>
  );
}
