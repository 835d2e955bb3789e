import { Form } from '@/components/form/form';
import { SegmentedLinks } from '@/components/form/segmented';
import { SubmitButton } from '@/components/form/submit-button';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { geleden, momentInWoorden } from '@/lib/dates';
import { meldingZin, type Meldinggroep } from '@/lib/dialoog/melding';
import { MELDINGEN_PER_PAGINA, type MeldingenFilter } from '@/lib/dialoog/melding.schema';
import type { FormAction } from './dialoog-kader';
import { MeldingKnop } from './melding-knop';

interface MeldingenBladProps {
  meldingen: { groepen: Meldinggroep[]; ongelezen: number; aantal: number };
  filter: MeldingenFilter;
  openen: FormAction;
  allesLezen: FormAction;
  werkHref: string;
}

/** News for this person, newest first; several about one talk are one line. */
export function MeldingenBlad({ meldingen: { groepen, ongelezen, aantal }, filter, openen, allesLezen, werkHref }: MeldingenBladProps) {
  const adres = (wijziging: Partial<MeldingenFilter>) => `?${new URLSearchParams(Object.entries({ ...filter, ...wijziging }).map(([naam, waarde]) => [naam, String(waarde)]))}`;
  const paginas = Math.max(1, Math.ceil(aantal / MELDINGEN_PER_PAGINA));
  return (
    <>
      <PageTitle title="Meldingen" subtitle={ongelezen === 0 ? 'U bent bij.' : ongelezen === 1 ? '1 nieuwe melding' : `${ongelezen} nieuwe meldingen`}
        actions={ongelezen > 0 ? <Form action={allesLezen} id="alles" label="Alles op gelezen zetten" quiet><SubmitButton variant="gewoon" pendingText="Bezig…">Alles op gelezen zetten</SubmitButton></Form> : undefined} />
      <SegmentedLinks label="Welke meldingen" links={[{ naam: 'Ongelezen', href: adres({ toon: 'ongelezen', pagina: 1 }), current: filter.toon === 'ongelezen' }, { naam: 'Alle', href: adres({ toon: 'alles', pagina: 1 }), current: filter.toon === 'alles' }]} />
      {groepen.length === 0 ? (
        <EmptyState title={filter.toon === 'ongelezen' ? 'Geen nieuwe meldingen' : 'Nog geen meldingen'} actions={<LinkButton href={werkHref}>Naar mijn werk</LinkButton>}>
          <p>U krijgt een melding als iemand u noemt met @, u werk toewijst, reageert in een gesprek waar u aan meedoet, of oordeelt over wat u indiende.</p>
        </EmptyState>
      ) : (
        <ol className="mt-4" aria-label="Meldingen">
          {groepen.map((groep) => (
            <li key={`${groep.id}`}>
              {groep.pad === null
                ? <div className="meldingregel" data-nieuw={!groep.gelezen || undefined}><Inhoud groep={groep} /></div>
                : <MeldingKnop id={groep.id} nieuw={!groep.gelezen} openen={openen}><Inhoud groep={groep} /></MeldingKnop>}
            </li>
          ))}
        </ol>
      )}
      {paginas > 1 ? <Pagination page={filter.pagina} pageCount={paginas} href={(pagina) => adres({ pagina })} summary={`${aantal} meldingen`} /> : null}
    </>
  );
}

function Inhoud({ groep }: { groep: Meldinggroep }) {
  return (
    <>
      <svg viewBox="0 0 12 12" aria-hidden="true">{groep.gelezen ? <circle cx="6" cy="6" r="5" fill="none" stroke="var(--lijn-vorm)" strokeWidth="1.25" /> : <circle cx="6" cy="6" r="5.5" fill="var(--kobalt)" />}</svg>
      <span>
        {groep.gelezen ? null : <span className="alleen-voorlezen">Nieuw: </span>}
        <b>{meldingZin(groep)}{groep.over ? `: ${groep.over.titel}` : ''}</b>
        {groep.over ? <small>{groep.over.waar}{groep.over.fragment ? ` · “${groep.over.fragment.length > 160 ? `${groep.over.fragment.slice(0, 159)}…` : groep.over.fragment}”` : ''}</small> : <small>U kunt deze plek niet meer zien.</small>}
      </span>
      <time className="klein zacht nw" dateTime={groep.op} title={momentInWoorden(groep.op)}>{geleden(groep.op)}</time>
    </>
  );
}
