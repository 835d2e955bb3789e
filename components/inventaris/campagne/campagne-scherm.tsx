import { BalkLegenda } from '@/components/grafiek/voortgangsbalk';
import { ProgressPanel } from '@/components/inventaris/screening/progress-panel';
import Link from 'next/link';
import { Message } from '@/components/ui/message';
import { Table } from '@/components/ui/table';
import { datumInWoorden, schooljaarInWoorden, schooljaarVan, vandaag as dagVan } from '@/lib/dates';
import { gedaanVan, omvangInWoorden, optellen, tempoInWoorden, totStreefdatum, type CampagneDetail } from '@/lib/inventaris/campagne';
import { voortgangVan } from '@/lib/inventaris/screening-voortgang';
import { screeningAdres } from '@/lib/inventaris/screening.schema';
import { CampagneBalk, CAMPAGNE_VULLING } from './campagne-balk';
import './campagne.css';
import '../screening/screening.css';

/** How far it is per school, what is left, who did how much, and whether the target date will be met. */
export function CampagneScherm({ campagne, werkbankHref }: { campagne: CampagneDetail; werkbankHref: string }) {
  const { perSchool, perPersoon, dagen, vandaag, streefdatum } = campagne;
  const scholen = perSchool.map((school) => ({ ...school, gedaan: gedaanVan(school), voorMij: 0 }));
  const stand = optellen(perSchool);
  const voortgang = voortgangVan(scholen, dagen, vandaag);
  const dicht = campagne.afgeslotenOp !== null;
  return (
    <div className="campagne-plaat">
      <div>
        <p className="campagne-groot">{dicht ? `${voortgang.gedaan} van ${voortgang.totaal} diploma’s zijn bekeken.` : tempoInWoorden({ ...voortgang, streefdatum, vandaag })}</p>
        {campagne.slotnotitie ? <div className="mt-(--r-4)"><Message kind="info" title={`Afgesloten door ${campagne.afgeslotenDoor ?? 'onbekend'}`}>“{campagne.slotnotitie}”</Message></div> : null}
        <h2 className="mt-(--r-5)">Per school</h2>
        <ul className="campagne-scholen">
          {perSchool.map((school) => (
            <li key={school.id}>
              <span>{school.naam}</span>
              <span className={school.teDoen > 0 ? 'r getal' : 'r zacht'}>{school.teDoen === 0 ? 'klaar' : dicht ? `${school.teDoen} niet bekeken` : <Link href={`${werkbankHref}${screeningAdres({ campagne: campagne.id, school: school.id })}`} prefetch={false}>nog {school.teDoen}</Link>}</span>
              <div className="campagne-balk"><CampagneBalk naam={school.naam} stand={school} /></div>
              <span className="klein half">{gedaanVan(school)} van {gedaanVan(school) + school.teDoen} bekeken{uitkomsten(school)}</span>
            </li>
          ))}
        </ul>
        <BalkLegenda delen={CAMPAGNE_VULLING} />
        <h2 className="mt-(--r-5)">Wie deed wat</h2>
        {perPersoon.length === 0 ? <p className="half">Nog niemand heeft in deze campagne gescreend.</p> : (
          <Table
            caption="Wie deed wat" rows={[...perPersoon]} rowKey={(rij) => rij.naam}
            columns={[
              { key: 'naam', head: 'Naam', cell: (rij) => (rij.ik ? `${rij.naam} (u)` : rij.naam) },
              { key: 'aantal', head: 'Diploma’s', align: 'rechts', cell: (rij) => rij.aantal },
              { key: 'laatst', head: 'Laatst', cell: (rij) => datumInWoorden(rij.laatst) },
            ]}
          />
        )}
      </div>
      <aside aria-label="Over deze campagne">
        <ProgressPanel scholen={scholen} dagen={dagen} vandaag={vandaag} schooljaar={schooljaarInWoorden(schooljaarVan(campagne.begin))} campagne={campagne} zonderTempo />
        <dl className="campagne-feiten mt-(--r-5)">
          <div><dt>Wat hoort erbij</dt><dd>{omvangInWoorden(campagne)}</dd></div>
          <div><dt>Begonnen</dt><dd>{datumInWoorden(campagne.begin)}{campagne.gemaaktDoor ? `, door ${campagne.gemaaktDoor}` : ''}</dd></div>
          <div><dt>Klaar op</dt><dd>{datumInWoorden(streefdatum)}{dicht ? '' : `, ${totStreefdatum(streefdatum, vandaag)}`}</dd></div>
          {dicht ? <div><dt>Afgesloten</dt><dd>{datumInWoorden(dagVan(new Date(campagne.afgeslotenOp ?? '')))}</dd></div> : null}
          {stand.tweedeBlik > 0 ? <div><dt>Tweede blik</dt><dd>{dicht ? `${stand.tweedeBlik} wachtten nog` : <Link href={`${werkbankHref}${screeningAdres({ campagne: campagne.id, tab: 'tweede-blik' })}`} prefetch={false}>{stand.tweedeBlik === 1 ? '1 wacht op een collega' : `${stand.tweedeBlik} wachten op een collega`}</Link>}</dd></div> : null}
          {campagne.toelichting ? <div><dt>Toelichting</dt><dd>{campagne.toelichting}</dd></div> : null}
        </dl>
        <p className="klein zacht mt-(--r-4)">Telt de behaalde diploma’s van wie {dicht ? 'toen' : 'nu'} als leraar op deze scholen werkt{dicht ? 'e' : ''}. Wie erbij komt telt mee, wie weggaat niet meer.</p>
      </aside>
    </div>
  );
}

function uitkomsten(school: CampagneDetail['perSchool'][number]): string {
  const delen = [
    school.bevestigd > 0 ? `${school.bevestigd} bevestigd` : '', school.nader > 0 ? `${school.nader} in nader onderzoek` : '',
    school.nietAangetroffen > 0 ? `${school.nietAangetroffen} niet aangetroffen` : '', school.tweedeBlik > 0 ? `${school.tweedeBlik} wacht${school.tweedeBlik === 1 ? '' : 'en'} op een tweede blik` : '',
  ].filter(Boolean);
  return delen.length > 0 ? `: ${delen.join(', ')}` : '';
}
