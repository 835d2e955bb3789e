import Link from 'next/link';
import { BalkLegenda } from '@/components/grafiek/voortgangsbalk';
import { datumInWoorden, vandaag as dagVan } from '@/lib/dates';
import { gedaanVan, omvangInWoorden, totStreefdatum, type CampagneRegel } from '@/lib/inventaris/campagne';
import { CampagneBalk, CAMPAGNE_VULLING } from './campagne-balk';
import './campagne.css';

interface Props {
  titel: string;
  regels: readonly CampagneRegel[];
  vandaag: string;
  /** Address of the list. */
  basis: string;
}

/** Campaigns with how far they are and how many days are left. */
export function CampagneLijst({ titel, regels, vandaag, basis }: Props) {
  return (
    <section className="campagnes" aria-label={titel}>
      <h2>{titel}</h2>
      <ul>{regels.map((regel) => <Regel key={regel.id} regel={regel} vandaag={vandaag} href={`${basis}/${regel.id}`} />)}</ul>
      {regels.length > 0 ? <BalkLegenda delen={CAMPAGNE_VULLING} /> : null}
    </section>
  );
}

function Regel({ regel, vandaag, href }: { regel: CampagneRegel; vandaag: string; href: string }) {
  const { naam, stand, streefdatum, afgeslotenOp, schoolNamen } = regel;
  const gedaan = gedaanVan(stand);
  const totaal = gedaan + stand.teDoen;
  const laat = afgeslotenOp === null && streefdatum < vandaag && stand.teDoen > 0;
  return (
    <li className="campagne" data-rij>
      <h3><Link href={href} prefetch={false}>{naam}</Link></h3>
      <p className="campagne-stand getal"><b>{gedaan}</b> van {totaal} bekeken</p>
      <div className="campagne-balk"><CampagneBalk naam={naam} stand={stand} /></div>
      <p className="klein half">{schoolNamen.length <= 3 ? schoolNamen.join(', ') : `${schoolNamen.length} scholen`}. {omvangInWoorden(regel)}.</p>
      <p className={laat ? 'klein rood campagne-dag' : 'klein half campagne-dag'}>
        {afgeslotenOp === null ? <>Klaar op {datumInWoorden(streefdatum)}, {totStreefdatum(streefdatum, vandaag)}{stand.tweedeBlik > 0 ? `; ${stand.tweedeBlik} ${stand.tweedeBlik === 1 ? 'wacht' : 'wachten'} op een tweede blik` : ''}</> : <>Afgesloten op {datumInWoorden(dagVan(new Date(afgeslotenOp)))}</>}
      </p>
    </li>
  );
}
