import type { ReactNode } from 'react';
import { datumInWoorden } from '@/lib/dates';
import { gedaanVan, optellen, type CampagneStand } from '@/lib/inventaris/campagne';

interface Props {
  perSchool: readonly (CampagneStand & { id: string; naam: string; leraren: number })[];
  begin: string;
  /** The form that makes it. */
  children: ReactNode;
}

/** What the campaign would hold, before it is made. */
export function CampagneVoorbeeld({ perSchool, begin, children }: Props) {
  const stand = optellen(perSchool);
  const gedaan = gedaanVan(stand);
  const totaal = stand.teDoen + gedaan;
  const leraren = perSchool.reduce((som, school) => som + school.leraren, 0);
  return (
    <section className="campagne-voorbeeld" aria-labelledby="voorbeeld-kop" id="voorbeeld">
      <h2 id="voorbeeld-kop">{totaal === 0 ? 'Hier hoort nu geen enkel diploma bij' : `Dit ${totaal === 1 ? 'is 1 diploma' : `zijn ${totaal} diploma’s`} op ${perSchool.length === 1 ? '1 school' : `${perSchool.length} scholen`}`}</h2>
      <p className="half">{zin(totaal, gedaan, leraren, begin)}</p>
      <ul>
        {perSchool.map((school) => <li key={school.id}><span>{school.naam}</span><span className="getal">{school.teDoen + gedaanVan(school)} diploma’s, {school.teDoen} te doen</span></li>)}
      </ul>
      {children}
    </section>
  );
}

function zin(totaal: number, gedaan: number, leraren: number, begin: string): string {
  if (totaal === 0) return 'Kies andere scholen, alle diploma’s, of neem ook oudere screenings mee. U kunt de campagne wel maken: wat er later bij komt, hoort er vanzelf bij.';
  const wie = `Van ${leraren === 1 ? '1 leraar' : `${leraren} leraren`} die nu op deze scholen werken. Wie er later bij komt, hoort er vanzelf bij.`;
  return gedaan === 0 ? wie : `${wie} Sinds ${datumInWoorden(begin)} ${gedaan === 1 ? 'is er al 1' : `zijn er al ${gedaan}`} bekeken.`;
}
