import Link from 'next/link';
import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/button';
import { Table, type Column } from '@/components/ui/table';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { MEESTE_LINKS, type TeVragen, type VraagVoorbeeld } from '@/lib/inventaris/leraarlink';
import type { Actie } from './eigen-voorstellen';
import { LinksVersturen } from './links-versturen';

interface VraagLijstProps {
  voorbeeld: VraagVoorbeeld;
  bestuur: string;
  inventaris: string;
  versturen: Actie;
}

/** Who gets a mail, who cannot, and what it says; nothing is sent before the button. */
export function VraagLijst({ voorbeeld: { mensen, totaal, filter }, bestuur, inventaris, versturen }: VraagLijstProps) {
  const met = mensen.filter(({ email }) => email !== null);
  const zonder = mensen.filter(({ email }) => email === null);
  if (totaal === 0) return <EmptyState title="Er is niemand om te vragen" actions={<LinkButton href={`${inventaris}/correcties`}>Naar de correcties</LinkButton>}>{filter.wie === 'nooit' ? 'Met deze keuze is iedereen al eens gevraagd. Kies bij “Wie” een andere groep om nog eens te vragen.' : 'Kies een andere school, een ander team of een andere groep.'}</EmptyState>;
  return (
    <>
      <Plate title="De mail" notes={<p>Zo ziet de mail eruit. De link is voor ieder anders.</p>}>
        <div className="max-w-[40rem] border border-haarlijn bg-papier-hoog p-(--r-4)">
          <p className="mb-(--r-2) font-[600]">Kloppen uw gegevens bij {bestuur}?</p>
          <p>{bestuur} houdt bij welke diploma’s en bevoegdheden de leraren hebben. Wilt u nakijken of uw eigen gegevens kloppen? Met de knop ziet u wat er van u bekend is. De link is alleen voor u en werkt 30 dagen.</p>
        </div>
      </Plate>
      <Plate title="Wie krijgt een mail" notes={<p>{aantal(met.length)} van {aantal(mensen.length)} {mensen.length === 1 ? 'leraar heeft' : 'leraren hebben'} een adres.{totaal > mensen.length ? ` Dit zijn de eerste ${MEESTE_LINKS} van ${aantal(totaal)}; daarna kunt u de rest vragen.` : ''}</p>}>
        {met.length > 0 ? <LinksVersturen mensen={met.map(({ id }) => id)} versturen={versturen} correctiesHref={`${inventaris}/correcties`} /> : <p className="half">Van niemand met deze keuze is een mailadres bekend. Vul adressen in bij de dossiers, of lees ze in met een bestand.</p>}
        {met.length > 0 ? <Mensen titel="Krijgen een mail" mensen={met} kolom={{ key: 'adres', head: 'Adres', wide: true, cell: ({ email, openLinkVan }) => <><span className="[overflow-wrap:anywhere]">{email}</span>{openLinkVan ? <span className="block text-13 text-inkt-2">kreeg al een link op {datumInWoorden(vandaag(new Date(openLinkVan)))}; die stopt dan</span> : null}</> }} /> : null}
      </Plate>
      {zonder.length > 0 ? (
        <Plate title="Geen adres bekend" notes={<p>Deze leraren krijgen geen mail. Open het dossier om een adres in te vullen, of om daar één link te sturen.</p>}>
          <Mensen titel="Zonder mailadres" mensen={zonder} kolom={{ key: 'dossier', head: 'Dossier', cell: ({ id, naam }) => <Link prefetch={false} href={`${inventaris}/medewerkers/${id}`} aria-label={`Dossier openen: ${naam}`}>Dossier openen</Link> }} />
        </Plate>
      ) : null}
    </>
  );
}

const ZICHTBAAR = 15;

function Mensen({ titel, mensen, kolom }: { titel: string; mensen: TeVragen[]; kolom: Column<TeVragen> }) {
  const columns: Column<TeVragen>[] = [{ key: 'naam', head: 'Naam', rowHead: true, cell: ({ naam }) => naam }, { key: 'school', head: 'School', cell: ({ scholen }) => scholen.join(', ') }, kolom];
  const tabel = (rows: TeVragen[], naam: string) => <Table caption={naam} columns={columns} rows={rows} rowKey={({ id }) => id} />;
  const rest = mensen.slice(ZICHTBAAR);
  return (
    <div className="mt-(--r-4)">
      {tabel(mensen.slice(0, ZICHTBAAR), titel)}
      {rest.length > 0 ? <details className="mt-(--r-3)"><summary>Nog {aantal(rest.length)} tonen</summary><div className="mt-(--r-3)">{tabel(rest, `${titel}, vervolg`)}</div></details> : null}
    </div>
  );
}
