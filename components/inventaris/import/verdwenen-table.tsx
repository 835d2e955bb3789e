import { LinkButton } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { datumInWoorden } from '@/lib/dates';
import { mensen, type Verdwenen, type VerdwenenMens } from '@/lib/inventaris/import/verdwenen';

const GETOOND = 100;

const masterWoord: Record<VerdwenenMens['master'], string> = { bevestigd: 'master, bevestigd', opgegeven: 'master, opgegeven', nee: 'nee' };

/** Who is in the inventory and not in the file: names, schools and masters; all of it to download. */
export function VerdwenenTable({ verdwenen, downloadHref, dossiers, beeindigd }: { verdwenen: Verdwenen; downloadHref: string; dossiers: string; beeindigd: boolean }) {
  const { mensen: lijst, per } = verdwenen;
  return (
    <>
      <Table
        caption="Wie niet in het bestand staat" rows={lijst.slice(0, GETOOND)} rowKey={({ medewerkerId }) => medewerkerId}
        columns={[
          { key: 'naam', head: 'Naam', cell: ({ naam, medewerkerId }) => <a href={`${dossiers}/${medewerkerId}`}>{naam}</a> },
          { key: 'nummer', head: 'Personeelsnr.', cell: ({ personeelsnummer }) => <span className="getal">{personeelsnummer}</span> },
          { key: 'school', head: 'School', wide: true, cell: ({ scholen }) => scholen.join(', ') },
          { key: 'master', head: 'Master', cell: ({ master }) => (master === 'nee' ? <span className="zacht">nee</span> : masterWoord[master]) },
          { key: 'sinds', head: 'Werkt er sinds', cell: ({ sinds, later }) => <>{datumInWoorden(sinds)}{later ? <small className="rood"> · begint na {datumInWoorden(per)}, blijft staan</small> : null}</> },
        ]}
      />
      <div className="mt-(--r-4) flex flex-wrap items-center gap-(--r-3)">
        <LinkButton href={downloadHref} download size="klein">Deze lijst (Excel)</LinkButton>
        {lijst.length > GETOOND ? <p className="klein zacht">Hier staan de eerste {GETOOND} van {mensen(lijst.length)}.</p> : null}
        {beeindigd ? null : <p className="klein zacht">Er is nog niets beëindigd.</p>}
      </div>
    </>
  );
}

/** The list in one sentence: how many, of how many, masters among them. */
export function verdwenenZin({ aantal, bekend, masters, perSchool }: Verdwenen): string {
  if (aantal === 0) return `Iedereen met een lopende aanstelling op de ${perSchool.length === 1 ? 'school' : `${perSchool.length} scholen`} in dit bestand staat erin.`;
  return `${mensen(aantal)} van de ${bekend.toLocaleString('nl-NL')} op ${perSchool.length === 1 ? 'de school' : `de ${perSchool.length} scholen`} in dit bestand ${aantal === 1 ? 'staat' : 'staan'} er niet in${masters > 0 ? `, onder wie ${masters === 1 ? 'één master' : `${masters.toLocaleString('nl-NL')} masters`}` : ''}.`;
}
