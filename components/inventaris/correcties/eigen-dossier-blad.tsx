import type { ReactNode } from 'react';
import { aantal } from '@/components/grafiek/getallen';
import { DiplomaStaat } from '@/components/inventaris/diploma-staat';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { eigenDossierUitleg } from '@/content/eigen-dossier';
import { datumInWoorden, schooljaarInWoorden } from '@/lib/dates';
import { behaaldInWoorden, type VoorstelSoort } from '@/lib/inventaris/correctie';
import { bewijsNamen, niveauNamen } from '@/lib/inventaris/diploma';
import { soortNaamBij } from '@/lib/inventaris/diploma-soorten';
import type { EigenDiploma, EigenDossier } from '@/lib/inventaris/eigen-dossier';

interface EigenDossierBladProps {
  dossier: EigenDossier;
  /** Address of the form for a proposal. */
  correctieHref: string;
}

/** All that is kept of a teacher, each part with the way to say that it is wrong. */
export function EigenDossierBlad({ dossier, correctieHref }: EigenDossierBladProps) {
  const stel = (soort: VoorstelSoort, over?: string) => `${correctieHref}?soort=${soort}${over ? `&over=${over}` : ''}`;
  const { persoon, aanstellingen, lessen, bevoegdheden, diplomas, studies } = dossier;
  return (
    <>
      <Deel titel="Wie u bent" knop="Klopt niet" naam="Naam of geboortedatum klopt niet" href={stel('persoon')}>
        <dl className="grid gap-x-(--r-5) gap-y-(--r-2) smal:grid-cols-[12rem_minmax(0,1fr)]">
          <Feit naam="Naam">{dossier.naam}</Feit>
          <Feit naam="Geboortedatum">{persoon.geboortedatum ? datumInWoorden(persoon.geboortedatum) : 'niet bekend'}</Feit>
          <Feit naam="Personeelsnummer">{dossier.personeelsnummer}</Feit>
        </dl>
      </Deel>
      <Deel titel="Diploma’s" knop="Er ontbreekt een diploma" naam="Er ontbreekt een diploma" href={stel('diploma-nieuw')} uitleg="“Bevestigd” betekent dat iemand van HR het bewijs heeft gezien. “Te screenen”: dat moet nog.">
        {diplomas.length === 0 ? <Leeg>Er is nog geen diploma van u bekend. Stel voor om er een toe te voegen.</Leeg> : <ul className="grid gap-(--r-4)">{diplomas.map((diploma) => <Diploma key={diploma.id} diploma={diploma} href={stel('diploma-wijzigen', diploma.id)} />)}</ul>}
      </Deel>
      <Deel titel="Bevoegdheden" knop="Er ontbreekt een bevoegdheid" naam="Er ontbreekt een bevoegdheid" href={stel('bevoegdheid')}>
        {bevoegdheden.length === 0 ? <Leeg>Er is nog geen bevoegdheid van u bekend.</Leeg> : (
          <Table caption="Uw bevoegdheden" rows={bevoegdheden} rowKey={({ id }) => id} columns={[
            { key: 'vak', head: 'Vak', rowHead: true, cell: ({ vak }) => vak || 'niet aan een vak gebonden' },
            { key: 'graad', head: 'Graad', cell: ({ graad }) => graad.replaceAll('-', ' ') },
            { key: 'periode', head: 'Geldig', cell: ({ begin, einde }) => periode(begin, einde) },
          ]} />
        )}
      </Deel>
      <Deel titel="Aanstellingen" knop="Klopt niet" naam="Aanstelling klopt niet" href={stel('aanstelling')}>
        {aanstellingen.length === 0 ? <Leeg>Er is geen aanstelling van u bekend.</Leeg> : (
          <Table caption="Uw aanstellingen" rows={aanstellingen} rowKey={({ id }) => id} columns={[
            { key: 'school', head: 'School', rowHead: true, cell: ({ school, team }) => <>{school}{team ? <><br /><span className="klein zacht font-normal">{team}</span></> : null}</> },
            { key: 'functie', head: 'Functie', cell: ({ functie, schaal }) => [functie, functie.includes(schaal) ? '' : schaal].filter(Boolean).join(', ') || 'niet bekend' },
            { key: 'periode', head: 'Periode', cell: ({ begin, einde }) => periode(begin, einde) },
            { key: 'fte', head: 'Fte', align: 'rechts', cell: ({ fte }) => aantal(fte) },
          ]} />
        )}
      </Deel>
      <Deel titel="Lessen" knop="Klopt niet" naam="Lessen kloppen niet" href={stel('les')} uitleg="Dit schooljaar en het vorige.">
        {lessen.length === 0 ? <Leeg>Er zijn geen lessen van u bekend.</Leeg> : (
          <Table caption="Uw lessen" rows={lessen} rowKey={({ id }) => id} columns={[
            { key: 'vak', head: 'Vak', rowHead: true, cell: ({ vak }) => vak },
            { key: 'klas', head: 'Klas', cell: ({ onderwijssoort, leerjaar }) => `${onderwijssoort} ${leerjaar}` },
            { key: 'jaar', head: 'Schooljaar', cell: ({ schooljaar, school }) => <>{schooljaarInWoorden(schooljaar)}<br /><span className="klein zacht">{school}</span></> },
            { key: 'uren', head: 'Uren per week', align: 'rechts', cell: ({ uren }) => aantal(uren) },
          ]} />
        )}
      </Deel>
      {studies.length > 0 ? (
        <Deel titel="Studie">
          <ul className="grid gap-(--r-3)">{studies.map(({ id, programma, instelling, status, begin, verwachtEinde }) => (
            <li key={id}><b>{programma}</b>{instelling ? `, ${instelling}` : ''}<br /><span className="klein half">{status}{begin ? `, begonnen op ${datumInWoorden(begin)}` : ''}{verwachtEinde ? `, verwacht klaar op ${datumInWoorden(verwachtEinde)}` : ''}</span></li>
          ))}</ul>
        </Deel>
      ) : null}
      <Deel titel="Wat u hierover moet weten">
        <dl className="leestekst">{eigenDossierUitleg(dossier.bestuur).map(({ kop, tekst }) => <div key={kop} className="mb-(--r-3)"><dt className="font-[600]">{kop}</dt><dd>{tekst}</dd></div>)}</dl>
      </Deel>
    </>
  );
}

interface DeelProps {
  titel: string;
  uitleg?: string;
  knop?: string;
  naam?: string;
  href?: string;
  children: ReactNode;
}

function Deel({ titel, uitleg, knop, naam, href, children }: DeelProps) {
  return (
    <Plate title={titel} notes={uitleg ? <p>{uitleg}</p> : null}>
      {children}
      {knop && href ? <p className="mt-(--r-4)"><LinkButton href={href} size="klein" aria-label={naam}>{knop}</LinkButton></p> : null}
    </Plate>
  );
}

function Feit({ naam, children }: { naam: string; children: ReactNode }) {
  return <><dt className="half">{naam}</dt><dd>{children}</dd></>;
}

function Leeg({ children }: { children: ReactNode }) {
  return <p className="half">{children}</p>;
}

function Diploma({ diploma, href }: { diploma: EigenDiploma; href: string }) {
  const { niveau, soort, richting, instelling, status, uitkomst, bewijs, gezienOp } = diploma;
  return (
    <li className="grid gap-(--r-2) border-t border-haarlijn pt-(--r-3) first:border-t-0 first:pt-0 breed:grid-cols-[minmax(0,1fr)_16rem] breed:gap-(--r-6)">
      <div>
        <h3 className="font-schreef text-17 font-[500]">{richting}</h3>
        <p>{[niveauNamen[niveau], soort ? soortNaamBij(soort, niveau) : '', instelling].filter(Boolean).join(', ')}</p>
        <p className="half">{behaaldInWoorden(diploma)}</p>
      </div>
      <div>
        <p><DiplomaStaat status={status} uitkomst={uitkomst} /></p>
        {bewijs && gezienOp ? <p className="klein half">{bewijsNamen[bewijs] ?? bewijs}, gezien op {datumInWoorden(gezienOp)}</p> : null}
        <p className="mt-(--r-2)"><LinkButton href={href} size="klein" variant="stil" aria-label={`Klopt niet: ${richting}`}>Klopt niet</LinkButton></p>
      </div>
    </li>
  );
}

function periode(begin: string | null, einde: string | null): string {
  if (begin && einde) return `${datumInWoorden(begin)} tot en met ${datumInWoorden(einde)}`;
  if (begin) return `vanaf ${datumInWoorden(begin)}`;
  return einde ? `tot en met ${datumInWoorden(einde)}` : 'geen datum bekend';
}
