import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Status } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { datumInWoorden, schooljaarInWoorden, schooljaarVan } from '@/lib/dates';
import { lesoordeel, oordeeldag, urenPerOordeel } from '@/lib/inventaris/bevoegdheid';
import type { Dossier, Dossierfeiten, DossierLes } from '@/lib/inventaris/dossier';
import { Oordeelbalk, oordeelTekens } from './oordeelbalk';

/** What this person teaches, per school year, with what the licences say about each lesson; the year of the peildatum open. */
export function Lessen({ dossier: { lessen, bevoegdheden, peildatum, magWijzigen }, basis }: { dossier: Dossierfeiten; basis: string }) {
  const nu = schooljaarVan(peildatum);
  const jaren = [...new Set([...(magWijzigen ? [nu] : []), ...lessen.map(({ schooljaar }) => schooljaar)])].sort((a, b) => b - a);
  const bovenbouw = uren(lessen.filter(({ schooljaar, onderwijssoort, leerjaar }) => schooljaar === nu && onderwijssoort === 'vwo' && leerjaar >= 4));
  return (
    <Plate title="Lessen" notes={<p>{bovenbouw > 0 ? `Geeft ${aantal(bovenbouw)} uur in vwo 4–6 en telt daarom mee voor het doel van 80%.` : 'Geen lessen in vwo 4–6 in het schooljaar van de peildatum; telt dus niet mee voor het doel van 80%.'}</p>}>
      {jaren.length === 0 ? <p className="half">Er zijn geen lessen bekend. HR leest ze in uit het rooster.</p> : jaren.map((schooljaar) => (
        <details key={schooljaar} open={schooljaar === nu || jaren.length === 1} className="border-t border-haarlijn py-(--r-3) first:border-t-0 first:pt-0">
          <summary className="font-[600]">Schooljaar {schooljaarInWoorden(schooljaar)} <span className="klein half font-[400]">{aantal(uren(lessen.filter((les) => les.schooljaar === schooljaar)))} uur per week</span></summary>
          <Jaar lessen={lessen.filter((les) => les.schooljaar === schooljaar)} {...{ bevoegdheden, schooljaar }} dag={oordeeldag(schooljaar, peildatum)} wijzigHref={magWijzigen ? `${basis}/lessen/${schooljaar}` : null} />
        </details>
      ))}
    </Plate>
  );
}

interface JaarProps {
  lessen: DossierLes[];
  bevoegdheden: Dossier['bevoegdheden'];
  schooljaar: number;
  /** Day on which the licences are looked at. */
  dag: string;
  wijzigHref: string | null;
}

function Jaar({ lessen, bevoegdheden, schooljaar, dag, wijzigHref }: JaarProps) {
  const knop = wijzigHref ? <LinkButton soft href={wijzigHref} size="klein">{lessen.length === 0 ? 'Lessen invullen' : 'Lessen wijzigen'}<span className="alleen-voorlezen"> in {schooljaarInWoorden(schooljaar)}</span></LinkButton> : null;
  if (lessen.length === 0) return <div className="mt-(--r-3)"><EmptyState level={3} title="Nog geen lessen in dit schooljaar" actions={knop}><p>Lees het rooster in, of vul de lessen hier in.</p></EmptyState></div>;
  const columns: Column<DossierLes>[] = [
    { key: 'vak', head: 'Vak', cell: ({ vak }) => vak },
    { key: 'klas', head: 'Klas', cell: ({ onderwijssoort, leerjaar }) => `${onderwijssoort} ${leerjaar}` },
    { key: 'school', head: 'School', cell: ({ school }) => school },
    { key: 'uren', head: 'Uren per week', align: 'rechts', cell: (les) => aantal(les.uren) },
    { key: 'oordeel', head: 'Bevoegd?', cell: (les) => <Oordeel les={les} bevoegdheden={bevoegdheden} dag={dag} /> },
  ];
  return (
    <div className="mt-(--r-3)">
      <Table caption={`Lessen in ${schooljaarInWoorden(schooljaar)}`} columns={columns} rows={lessen} rowKey={({ id }) => id} />
      <div className="mt-(--r-4) flex flex-wrap items-end justify-between gap-(--r-3)">
        <div className="min-w-[16rem] flex-1"><Oordeelbalk uren={urenPerOordeel(lessen, bevoegdheden, dag)} toelichting={`Bevoegdheden op ${datumInWoorden(dag)}`} /></div>
        {knop}
      </div>
    </div>
  );
}

function Oordeel({ les, bevoegdheden, dag }: { les: DossierLes; bevoegdheden: Dossier['bevoegdheden']; dag: string }) {
  const { oordeel, reden } = lesoordeel(les, bevoegdheden, dag);
  return <><Status kind={oordeelTekens[oordeel]}>{oordeel}</Status><span className="block text-13 text-inkt-3">{reden}</span></>;
}

function uren(lessen: DossierLes[]): number {
  return lessen.reduce((som, les) => som + les.uren, 0);
}
