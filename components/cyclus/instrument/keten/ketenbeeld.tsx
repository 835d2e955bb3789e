import Link from 'next/link';
import { KETENWOORDEN } from '@/lib/cyclus/keten';
import type { Beeldlijn, Ketenbeeld } from '@/lib/cyclus/ketenbeeld';

// Cards have one height, so that the lines can be drawn on the server: 6 rem per row, of which the card takes 5.
const RIJ = 96;
const KAART = 80;
const KOLOM = 100;
const BREED = 78;

interface BeeldProps {
  beeld: Ketenbeeld;
  /** Points of the chain that was chosen; empty when none was. */
  gekozen: ReadonlySet<string>;
  huidig: string | null;
  href: (punt: string) => string;
}

/** The chain in columns, from gap to intervention. The list under it says the same in words. */
export function KetenbeeldVlak({ beeld: { kolommen, lijnen, hoogte }, gekozen, huidig, href }: BeeldProps) {
  const staat = (punt: string) => (gekozen.size === 0 ? undefined : gekozen.has(punt) ? 'aan' : 'uit');
  return (
    <div className="ketenbeeld" data-kolommen={kolommen.length}>
      <svg className="ketenlijnen" width="100%" height={hoogte * RIJ} viewBox={`0 0 ${kolommen.length * KOLOM} ${hoogte * RIJ}`} preserveAspectRatio="none" aria-hidden="true">
        {lijnen.map((lijn) => <path key={lijn.schakelId} d={pad(lijn)} data-staat={staat(lijn.van) === 'aan' && staat(lijn.naar) === 'aan' ? 'aan' : staat(lijn.van) === undefined ? undefined : 'uit'} />)}
      </svg>
      {kolommen.map(({ soort, punten }) => (
        <section key={soort} aria-label={KETENWOORDEN[soort].meervoud}>
          <h2>{KETENWOORDEN[soort].meervoud}</h2>
          <ul>
            {punten.map(({ punt, naam }) => (
              <li key={punt}><Link href={href(punt)} prefetch={false} scroll={false} className="ketenkaart" data-staat={staat(punt)} aria-current={punt === huidig || undefined}><span>{naam}</span></Link></li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function pad({ begin, einde }: Beeldlijn): string {
  const [x1, y1, y2] = [begin.kolom * KOLOM + BREED, begin.rij * RIJ + KAART / 2, einde.rij * RIJ + KAART / 2];
  if (einde.kolom > begin.kolom) {
    const x2 = einde.kolom * KOLOM;
    const halverwege = (x1 + x2) / 2;
    return `M${x1} ${y1} C${halverwege} ${y1} ${halverwege} ${y2} ${x2} ${y2}`;
  }
  const x2 = einde.kolom * KOLOM + BREED;
  const buik = Math.max(x1, x2) + KOLOM * 0.16;
  return `M${x1} ${y1} C${buik} ${y1} ${buik} ${y2} ${x2} ${y2}`;
}
