import { aantal } from '@/components/grafiek/getallen';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden } from '@/lib/dates';
import type { Dossier, Masterstand } from '@/lib/inventaris/dossier';
import { masterstand } from '@/lib/inventaris/masterstand';
import { populatieNamen } from '@/lib/inventaris/populatie';
import { isActief } from './actief';
import { DossierDatum } from './dossier-datum';

const standen: Record<Masterstand, { kind: StatusKind; woord: string; uitleg: string }> = {
  bevestigd: { kind: 'vast', woord: 'masteropgeleid, bevestigd', uitleg: 'Het bewijs van een master is gezien.' },
  opgegeven: { kind: 'open', woord: 'masteropgeleid, opgegeven', uitleg: 'Van de master is nog geen bewijs gezien.' },
  studeert: { kind: 'half', woord: 'volgt een master', uitleg: 'Telt mee zodra de master behaald is.' },
  geen: { kind: 'onbekend', woord: 'geen master', uitleg: 'Er staan diploma’s in het dossier, maar geen behaalde master.' },
  onbekend: { kind: 'onbekend', woord: 'niet bekend', uitleg: 'Er staat nog geen diploma in het dossier.' },
};

interface DossierKopProps {
  dossier: Dossier;
  /** Address of this file. */
  basis: string;
  /** Null for who has no list to go back to. */
  registerHref: string | null;
}

/** Who this is, how this person counts on the peildatum, and what can be done. */
export function DossierKop({ dossier, basis, registerHref }: DossierKopProps) {
  const { naam, personeelsnummer, geboortedatum, peildatum, aanstellingen, diplomas, magWijzigen, instelling } = dossier;
  const nu = aanstellingen.filter((aanstelling) => isActief(aanstelling, peildatum));
  const plekken = nu.map(({ functie, school, fte }) => `${functie || 'functie onbekend'} op ${school} (${aantal(fte)} fte)`);
  const stand = standen[masterstand(diplomas, peildatum, instelling)];
  return (
    <>
      <PageTitle
        title={naam} crumbs={registerHref ? [{ naam: 'Inventaris', href: registerHref }, { naam: 'Dossier' }] : []}
        subtitle={<>
          {plekken.length > 0 ? plekken.join(' en ') : 'Geen aanstelling op de peildatum'}. Personeelsnummer {personeelsnummer}
          {geboortedatum ? `, geboren op ${datumInWoorden(geboortedatum)}` : ''}.
        </>}
        actions={magWijzigen ? <><LinkButton href={`${basis}/gegevens`}>Gegevens wijzigen</LinkButton><LinkButton href={`${basis}/diplomas/nieuw`} variant="hoofd">Diploma toevoegen</LinkButton></> : null}
      />
      <div className="mb-(--r-4) flex flex-wrap items-end justify-between gap-(--r-4) border-t border-haarlijn pt-(--r-4)">
        <div className="flex flex-wrap gap-x-(--r-6) gap-y-(--r-3)">
          <div>
            <p className="klein half">Op {datumInWoorden(peildatum)}</p>
            <p className="font-schreef text-20"><Status kind={stand.kind}>{stand.woord}</Status></p>
            <p className="klein half">{stand.uitleg}</p>
          </div>
          <Groep dossier={dossier} />
        </div>
        <DossierDatum dossier={dossier} basis={basis} />
      </div>
    </>
  );
}

function Groep({ dossier: { populatie } }: { dossier: Dossier }) {
  if (!populatie) return null;
  return (
    <div className="max-w-[26rem]">
      <p className="klein half">Groep</p>
      <p className="font-schreef text-20">{populatieNamen[populatie.populatie]}</p>
      <p className="klein half">{populatie.doorHr ? `Gekozen door HR: ${populatie.reden} Volgens de regel: ${populatieNamen[populatie.afgeleid]}.` : populatie.reden}</p>
    </div>
  );
}
