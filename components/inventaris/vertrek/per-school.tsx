import Link from 'next/link';
import { BalkLegenda } from '@/components/grafiek/voortgangsbalk';
import { Plate } from '@/components/layout/plate';
import { Table, type Column } from '@/components/ui/table';
import type { VertrekOverzicht } from '@/lib/inventaris/vertrek';
import { vertrekAdres, type VertrekFilter } from '@/lib/inventaris/vertrek.schema';
import { totaalVan, VertrekJaren } from './vertrek-jaren';
import { deel } from './wat-gaat-mee';
import { zekerheidLegenda } from './woorden';

type School = VertrekOverzicht['perSchool'][number];

/** Departures per year, for the whole and per school on one scale, and what each school loses. */
export function VertrekPerSchool({ overzicht, filter, basis }: { overzicht: VertrekOverzicht; filter: VertrekFilter; basis: string }) {
  const { perSchool, perJaar } = overzicht;
  const hoogsteSchool = Math.max(1, ...perSchool.flatMap((school) => school.perJaar.map(totaalVan)));
  const columns: Column<School>[] = [
    { key: 'naam', head: 'School', cell: ({ id, naam }) => (perSchool.length > 1 ? <Link href={basis + vertrekAdres(filter, { school: id })} prefetch={false}>{naam}</Link> : naam) },
    { key: 'weg', head: 'Vertrekken', align: 'rechts', cell: ({ vertrekken, leraren }) => `${vertrekken} van ${leraren}` },
    { key: 'masters', head: 'Met master', align: 'rechts', cell: ({ masters }) => masters },
    { key: 'wo', head: 'Wo-master in vwo 4–6', align: 'rechts', cell: ({ woVwo }) => woVwo },
    { key: 'doel50', head: 'Doel 50%, opgegeven', align: 'rechts', cell: ({ doel50: { nu, na } }) => <span className="nw">{deel(nu.opgegeven, nu)} → {deel(na.opgegeven, na)}</span> },
    { key: 'doel80', head: 'Doel 80%, opgegeven', align: 'rechts', cell: ({ doel80: { nu, na } }) => (nu.noemer === 0 ? <span className="half">geen vwo 4–6</span> : <span className="nw">{deel(nu.opgegeven, nu)} → {deel(na.opgegeven, na)}</span>) },
  ];
  return (
    <Plate title="Per jaar en per school" notes={
      <>
        <BalkLegenda delen={[...zekerheidLegenda]} />
        <p className="zacht mt-(--r-3)">Het eerste en het laatste jaar zijn niet heel: de termijn loopt van vandaag tot dezelfde dag, {filter.jaren} jaar later. Wie op twee scholen werkt, staat bij allebei.</p>
      </>
    }>
      <VertrekJaren naam={filter.school ? (perSchool[0]?.naam ?? 'De school') : 'Alles samen'} jaren={perJaar} hoogste={Math.max(1, ...perJaar.map(totaalVan))} />
      <div className="mt-(--r-4)"><Table caption="Vertrek per school" columns={columns} rows={perSchool} rowKey={({ id }) => id} /></div>
      {perSchool.length > 1 ? (
        <details className="uitleg mt-(--r-4)">
          <summary>Per school in beeld</summary>
          <div className="mt-(--r-3) grid gap-(--r-5) breed:grid-cols-2">
            {perSchool.map((school) => <div key={school.id}><h3>{school.naam}</h3><VertrekJaren naam={school.naam} jaren={school.perJaar} hoogste={hoogsteSchool} verborgenTabel /></div>)}
          </div>
        </details>
      ) : null}
    </Plate>
  );
}
