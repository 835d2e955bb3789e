import type { ReactNode } from 'react';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { mensen } from '@/lib/inventaris/import/verdwenen';
import type { ImportWeergave } from '@/lib/inventaris/import/weergave';
import { ProblemenTable } from './problemen-table';
import { TellingCijfers } from './telling-cijfers';
import { VerdwenenTable } from './verdwenen-table';
import { rijen, soortNaam, zinOver } from './woorden';

interface ImportKlaarProps {
  weergave: ImportWeergave;
  /** Address of the inventory of this board. */
  inventaris: string;
  downloadHref: string;
  /** Button that undoes it; only when it was applied. */
  ongedaan: ReactNode;
  /** Button that keeps the mapping as a profile. */
  bewaren: ReactNode;
  verdwenenHref: string;
}

const verder: Record<ImportSoort, { tekst: string; pad: string }> = {
  personeel: { tekst: 'Inventaris bekijken', pad: '' },
  diplomas: { tekst: 'Diploma’s screenen', pad: '/screening' },
  rooster: { tekst: 'Inventaris bekijken', pad: '' },
  bevoegdheden: { tekst: 'Inventaris bekijken', pad: '' },
};

/** Fourth step: what was done, and how to take it back. */
export function ImportKlaar({ weergave, inventaris, downloadHref, ongedaan, bewaren, verdwenenHref }: ImportKlaarProps) {
  const { status, soort, bsn, uitkomst, doorgevoerdOp, ongedaanOp, door } = weergave;
  if (bsn) {
    return (
      <EmptyState title="Dit bestand is geweigerd" actions={<LinkButton href={`${inventaris}/import`} variant="hoofd">Bestand zonder die kolom kiezen</LinkButton>}>
        <p>{bsn.zin}</p>
        <p>Het bestand had {rijen(bsn.rijen)}. Meer is er niet van bewaard.</p>
      </EmptyState>
    );
  }
  if (status !== 'doorgevoerd') {
    return (
      <EmptyState title={status === 'ongedaan' ? 'Deze import is ongedaan gemaakt' : 'Deze import is afgebroken'} actions={<LinkButton href={`${inventaris}/import`}>Ander bestand inlezen</LinkButton>}>
        <p>{status === 'ongedaan' ? `Alles staat weer zoals voor de import.${ongedaanOp ? ` Dat gebeurde op ${momentInWoorden(ongedaanOp)}.` : ''}` : 'Er is niets doorgevoerd en het bestand is gewist.'}</p>
      </EmptyState>
    );
  }
  const { tekst, pad } = verder[soort];
  return (
    <>
      <div className="mb-(--r-6)"><Message kind="gelukt" title={`${soortNaam[soort]} doorgevoerd`} actions={<><LinkButton href={`${inventaris}${pad}`} variant="hoofd">{tekst}</LinkButton><LinkButton href={`${inventaris}/import`}>Nog een bestand inlezen</LinkButton></>}>
        {uitkomst ? <p>{zinOver(uitkomst.telling)}.{uitkomst.beeindigd ? ` Van ${mensen(uitkomst.beeindigd)} ${uitkomst.beeindigd === 1 ? 'is' : 'zijn'} de aanstellingen beëindigd.` : ''}</p> : null}
      </Message></div>
      <Plate title="Wat er is gedaan" notes={<p className="klein half">Door {door}{doorgevoerdOp ? `, ${momentInWoorden(doorgevoerdOp)}` : ''}. Het bestand zelf is gewist.</p>}>
        {uitkomst ? <TellingCijfers telling={uitkomst.telling} /> : null}
        <div className="mt-(--r-5) grid gap-(--r-3) justify-items-start">
          <p className="klein half">Toch niet goed? De hele import kan terug, zolang niemand er daarna iets aan wijzigde.</p>
          <div className="flex flex-wrap gap-(--r-3)">{ongedaan}{bewaren}</div>
        </div>
      </Plate>
      {uitkomst?.verdwenen && uitkomst.verdwenen.mensen.length > 0 ? (
        <Plate title={uitkomst.beeindigd ? 'Van wie de aanstellingen zijn beëindigd' : 'Wie niet in het bestand stond'} notes={<p className="klein half">{uitkomst.beeindigd ? `Laatste dag: ${datumInWoorden(uitkomst.verdwenen.per)}. Met de import wordt ook dit ongedaan gemaakt.` : 'Hun aanstellingen zijn blijven staan.'}</p>}>
          <VerdwenenTable verdwenen={uitkomst.verdwenen} downloadHref={verdwenenHref} dossiers={`${inventaris}/medewerkers`} beeindigd={Boolean(uitkomst.beeindigd)} />
        </Plate>
      ) : null}
      {uitkomst && uitkomst.problemen.length > 0 ? <Plate title="Overgeslagen rijen" notes={<p className="klein half">Verbeter ze in uw bestand en lees het opnieuw in. Wat al goed staat, blijft dan zoals het is.</p>}><ProblemenTable uitkomst={uitkomst} downloadHref={downloadHref} /></Plate> : null}
    </>
  );
}
