import Link from 'next/link';
import { periode, schoolInWoorden, type CyclusKop } from '@/lib/cyclus/cyclus';
import type { CyclusRegel } from '@/lib/cyclus/cyclussen';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { FaseBalk } from './fase-balk';

interface CyclusLijstProps {
  regels: readonly CyclusRegel[];
  basis: string;
}

/** Cycles, each with how far it is and one next step. */
export function CyclusLijst({ regels, basis }: CyclusLijstProps) {
  return (
    <ul className="cyclusregels">
      {regels.map(({ kop, stap }) => (
        <li key={kop.id}>
          <div>
            <h3><Link href={`${basis}/${kop.id}`} prefetch={false}>{kop.naam}</Link></h3>
            <p className="klein half">{schoolInWoorden(kop)}, {periode(kop)}</p>
          </div>
          <div>
            <FaseBalk fasen={kop.fasen} letters />
            <p className="klein half">{stand(kop)}</p>
          </div>
          <div>
            <p>{stap.pad ? <Link href={`${basis}${stap.pad}`} prefetch={false}>{stap.zin}</Link> : stap.zin}</p>
            <p className="klein half">{stap.reden}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function stand({ fasen, afgeslotenOp, alleenToegewezen }: CyclusKop): string {
  const inRoute = fasen.filter(({ inRoute: erin }) => erin);
  const som = (veld: 'vragen' | 'beantwoord') => inRoute.reduce((totaal, fase) => totaal + fase[veld], 0);
  const vragen = alleenToegewezen ? `van de ${som('vragen')} vragen die aan u zijn toegewezen, hebben er ${som('beantwoord')} een antwoord` : `${som('beantwoord')} van ${som('vragen')} vragen beantwoord`;
  if (afgeslotenOp) return `Afgesloten op ${datumInWoorden(vandaag(new Date(afgeslotenOp)))}, ${vragen}.`;
  return `${inRoute.filter(({ staat }) => staat === 'klaar').length} van ${inRoute.length} fases afgesloten; ${vragen}.`;
}
