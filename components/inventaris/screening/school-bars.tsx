import { BalkLegenda, Voortgangsbalk, type Vulling } from '@/components/grafiek/voortgangsbalk';
import type { SchoolStand } from '@/lib/inventaris/screening-werkbank';

const VULLING: { naam: string; vulling: Vulling }[] = [{ naam: 'bevestigd', vulling: 'vast' }, { naam: 'andere uitkomst', vulling: 'stip' }, { naam: 'te doen', vulling: 'open' }];

/** How far each school is, over all achieved diplomas of the people who work there now. */
export function SchoolBars({ scholen }: { scholen: readonly SchoolStand[] }) {
  return (
    <>
      <ul>
        {scholen.map((school) => (
          <li className="schoolrij" key={school.id}>
            <span>{school.naam}</span>
            <span className={school.teDoen > 0 ? 'r getal' : 'r zacht'}>{school.teDoen > 0 ? `nog ${school.teDoen}` : 'klaar'}</span>
            <span className="screening-balk"><Voortgangsbalk naam={school.naam} delen={delen(school)} /></span>
          </li>
        ))}
      </ul>
      <div className="screening-legenda"><BalkLegenda delen={VULLING} /></div>
    </>
  );
}

function delen(school: SchoolStand) {
  const aantallen = [school.bevestigd, school.nader + school.nietAangetroffen + school.tweedeBlik, school.teDoen];
  return VULLING.map((deel, plaats) => ({ ...deel, aantal: aantallen[plaats] ?? 0 }));
}
