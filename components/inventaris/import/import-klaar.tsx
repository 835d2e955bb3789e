import type { ReactNode } from 'react';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { momentInWoorden } from '@/lib/dates';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { ImportWeergave } from '@/lib/inventaris/import/weergave';
import { ProblemenTable } from './problemen-table';
import { TellingCijfers } from './telling-cijfers';
import { soortNaam, zinOver } from './woorden';

interface ImportKlaarProps {
  weergave: ImportWeergave;
  /** Address of the inventory of this board. */
  inventaris: string;
  downloadHref: string;
  /** Button that undoes it; only when it was applied. */
  ongedaan: ReactNode;
}

const verder: Record<ImportSoort, { tekst: string; pad: string }> = {
  personeel: { tekst: 'Inventaris bekijken', pad: '' },
  diplomas: { tekst: 'Diploma’s screenen', pad: '/screening' },
  rooster: { tekst: 'Inventaris bekijken', pad: '' },
  bevoegdheden: { tekst: 'Inventaris bekijken', pad: '' },
};

/** Fourth step: what was done, and how to take it back. */
export function ImportKlaar({ weergave, inventaris, downloadHref, ongedaan }: ImportKlaarProps) {
  const { status, soort, uitkomst, doorgevoerdOp, ongedaanOp, door } = weergave;
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
        {uitkomst ? <p>{zinOver(uitkomst.telling)}.</p> : null}
      </Message></div>
      <Plate title="Wat er is gedaan" notes={<p className="klein half">Door {door}{doorgevoerdOp ? `, ${momentInWoorden(doorgevoerdOp)}` : ''}. Het bestand zelf is gewist.</p>}>
        {uitkomst ? <TellingCijfers telling={uitkomst.telling} /> : null}
        <div className="mt-(--r-5) grid gap-(--r-3) justify-items-start">
          <p className="klein half">Toch niet goed? De hele import kan terug, zolang niemand er daarna iets aan wijzigde.</p>
          {ongedaan}
        </div>
      </Plate>
      {uitkomst && uitkomst.problemen.length > 0 ? <Plate title="Overgeslagen rijen" notes={<p className="klein half">Verbeter ze in uw bestand en lees het opnieuw in. Wat al goed staat, blijft dan zoals het is.</p>}><ProblemenTable uitkomst={uitkomst} downloadHref={downloadHref} /></Plate> : null}
    </>
  );
}
