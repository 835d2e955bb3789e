import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Status } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import { datumInWoorden, geleden, vandaag } from '@/lib/dates';
import { voertZelfUit, voorstelNamen, type TeBehandelen, type VoorstelRegel } from '@/lib/inventaris/correctie';
import type { CorrectieFilter } from '@/lib/inventaris/correctie.schema';
import type { Actie } from './eigen-voorstellen';
import { VoorstelActies } from './voorstel-acties';

interface CorrectieLijstProps {
  voorstellen: TeBehandelen[];
  filter: CorrectieFilter;
  inventaris: string;
  acties: { aannemen: Actie; afwijzen: Actie };
}

/** Proposals one under the other, each with what stands there now beside what it should be. */
export function CorrectieLijst({ voorstellen, filter, inventaris, acties }: CorrectieLijstProps) {
  if (voorstellen.length === 0) return <Niets filter={filter} inventaris={inventaris} />;
  return (
    <ul className="grid gap-(--r-6)">
      {voorstellen.map((voorstel) => <li key={voorstel.id}><Voorstel voorstel={voorstel} inventaris={inventaris} acties={acties} /></li>)}
    </ul>
  );
}

function Niets({ filter, inventaris }: { filter: CorrectieFilter; inventaris: string }) {
  if (filter.school ?? filter.soort ?? filter.medewerker) return <EmptyState title="Geen voorstellen met deze keuze" actions={<LinkButton href={`${inventaris}/correcties`}>Alle voorstellen</LinkButton>}>Kies een andere school of soort.</EmptyState>;
  if (filter.stand === 'behandeld') return <EmptyState title="Nog niets behandeld">Wat u overneemt of niet overneemt, blijft hier staan, met de reden.</EmptyState>;
  return (
    <EmptyState title="Geen voorstellen om te beoordelen" actions={<LinkButton href={`${inventaris}/correcties/vragen`}>Leraren vragen na te kijken</LinkButton>}>
      Vraag leraren om hun eigen gegevens na te kijken. Zij krijgen een mail met een link. Wat zij voorstellen, komt hier te staan.
    </EmptyState>
  );
}

function Voorstel({ voorstel, inventaris, acties }: { voorstel: TeBehandelen; inventaris: string; acties: CorrectieLijstProps['acties'] }) {
  const { id, soort, medewerkerId, naam, scholen, viaLink, gedaanOp, over, toelichting, regels, feit, status } = voorstel;
  return (
    <article aria-labelledby={`voorstel-${id}`} className="border border-haarlijn bg-papier-hoog p-(--r-4)">
      <header className="mb-(--r-3) flex flex-wrap items-baseline justify-between gap-(--r-2)">
        <div>
          <h3 id={`voorstel-${id}`} className="font-schreef text-17 font-[500]">{voorstelNamen[soort]}: <Link prefetch={false} href={`${inventaris}/medewerkers/${medewerkerId}`}>{naam}</Link></h3>
          <p className="klein half">{scholen.join(', ')}</p>
        </div>
        <p className="klein half">{geleden(gedaanOp)}, {viaLink ? 'via de persoonlijke link' : 'ingelogd'}</p>
      </header>
      <Vergelijking regels={regels} soort={soort} afgerond={status !== 'open'} />
      {over ? <p className="mt-(--r-2)">Over: {over}</p> : null}
      {toelichting ? <p className="mt-(--r-2) max-w-[44rem]">De leraar schrijft: <q className="whitespace-pre-line">{toelichting}</q></p> : null}
      {status === 'open' ? <div className="mt-(--r-3)"><FeitMelding feit={feit} zelf={voertZelfUit(soort)} /><VoorstelActies voorstel={voorstel} acties={acties} /></div> : <Afloop voorstel={voorstel} />}
      {status === 'open' && !voertZelfUit(soort) ? <p className="mt-(--r-2) klein half">Dit past u zelf aan in <Link prefetch={false} href={`${inventaris}/medewerkers/${medewerkerId}`}>het dossier</Link>. Druk daarna op “Is verwerkt”.</p> : null}
    </article>
  );
}

function FeitMelding({ feit, zelf }: { feit: TeBehandelen['feit']; zelf: boolean }) {
  if (feit === 'zelfde') return null;
  const tekst = feit === 'weg' ? 'Wat de leraar wil wijzigen, staat niet meer in het dossier. U kunt dit voorstel alleen nog afwijzen of als verwerkt afmelden.'
    : zelf ? 'Na dit voorstel heeft iemand deze gegevens gewijzigd. Hieronder staat wat er nu staat. Neemt u over, dan verandert alleen wat de leraar wilde wijzigen.' : 'Na dit voorstel heeft iemand deze gegevens gewijzigd. Kijk eerst of het nog nodig is.';
  return <div className="mb-(--r-3)"><Message kind="pas-op" title="Intussen gewijzigd">{tekst}</Message></div>;
}

function Vergelijking({ regels, soort, afgerond }: { regels: VoorstelRegel[]; soort: TeBehandelen['soort']; afgerond: boolean }) {
  if (regels.length === 0) return null;
  const metNu = regels.some(({ nu }) => nu !== null);
  return (
    <Table
      caption={`${voorstelNamen[soort]}: oud en nieuw`} rows={regels} rowKey={({ veld }) => veld}
      columns={[
        { key: 'veld', head: 'Gegeven', rowHead: true, cell: ({ veld }) => veld },
        ...(metNu ? [{ key: 'nu', head: afgerond ? 'Stond er' : 'Staat er nu', cell: ({ nu, toen, anders }: VoorstelRegel) => <>{anders ? <del>{nu}</del> : nu}{toen ? <span className="block text-13 text-inkt-3">toen de leraar keek: {toen}</span> : null}</> }] : []),
        { key: 'wordt', head: 'Voorstel', cell: ({ wordt, anders }) => (anders && metNu ? <ins className="font-[600]">{wordt}</ins> : wordt) },
      ]}
    />
  );
}

function Afloop({ voorstel: { status, reden, behandeldDoor, behandeldOp } }: { voorstel: TeBehandelen }) {
  const wanneer = behandeldOp ? datumInWoorden(vandaag(new Date(behandeldOp))) : '';
  return (
    <div className="mt-(--r-3)">
      <Status kind={status === 'aangenomen' ? 'vast' : status === 'afgewezen' ? 'fout' : 'onbekend'}>{status === 'aangenomen' ? 'overgenomen' : status === 'afgewezen' ? 'niet overgenomen' : 'ingetrokken door de leraar'}</Status>
      <p className="klein half">{behandeldDoor ? `${behandeldDoor}, ${wanneer}` : wanneer}</p>
      {reden ? <p>Reden: <q>{reden}</q></p> : null}
    </div>
  );
}
