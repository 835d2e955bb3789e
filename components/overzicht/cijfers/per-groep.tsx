import Link from 'next/link';
import { Table, type Column } from '@/components/ui/table';
import { geteldIn, type Aandeelblad } from '@/lib/overzicht/cijferblad';
import { aandeel, afstandTot } from '@/lib/inventaris/doelstand';
import { metKeuze, type CijferFilter } from '@/lib/overzicht/filter.schema';
import { getal, procent } from '@/lib/overzicht/woorden';

type Groep = Aandeelblad['groepen'][number];

/** One figure per school or team, with the distance to the goal in people. */
export function PerGroep({ slug, blad, filter }: { slug: string; blad: Aandeelblad; filter: CijferFilter }) {
  const { cijfer, eenheid } = blad;
  const geteld = (groep: Groep) => geteldIn(groep.meting, cijfer.definitie.maat === 'diplomas' ? 'personen' : eenheid);
  const deel = (groep: Groep, wat: 'teller' | 'bevestigd') => { const tel = geteld(groep); const waarde = aandeel(tel[wat], tel.noemer); return waarde === null ? <span className="zacht">niemand</span> : <>{procent(waarde)} <small className="zacht">{getal(tel[wat])} van {getal(tel.noemer)}</small></>; };
  const bewijs: Column<Groep>[] = cijfer.definitie.bevestigd === null ? [] : [{ key: 'bevestigd', head: 'Bevestigd', align: 'rechts', cell: (groep) => deel(groep, 'bevestigd') }];
  const onbekend: Column<Groep>[] = cijfer.definitie.onbekend === null ? [] : [{ key: 'onbekend', head: 'Onbekend', align: 'rechts', cell: (groep) => { const { onbekend: aantal } = geteld(groep); return aantal === 0 ? '' : getal(aantal); } }];
  const doel: Column<Groep>[] = cijfer.doel === null ? [] : [
    { key: 'doel', head: 'Doel', align: 'rechts', cell: (groep) => (groep.doel === null ? '' : `${getal(groep.doel)}%`) },
    { key: 'nodig', head: eenheid === 'personen' ? 'Nog nodig, in leraren' : 'Nog nodig', align: 'rechts', cell: (groep) => nodig(groep, geteld(groep), eenheid) },
  ];
  return (
    <Table
      caption={`${cijfer.naam} per ${blad.rijKop.toLowerCase()}`} rows={blad.groepen} rowKey={({ id }) => id}
      columns={[
        { key: 'naam', head: blad.rijKop, rowHead: true, cell: (groep) => <Link href={metKeuze(`/besturen/${slug}/overzicht/${groep.schoolId}`, filter)} prefetch={false}>{groep.naam}</Link> },
        ...bewijs,
        { key: 'opgegeven', head: cijfer.definitie.bevestigd === null ? 'Aandeel' : 'Opgegeven', align: 'rechts', cell: (groep) => deel(groep, 'teller') },
        ...onbekend, ...doel,
      ]}
    />
  );
}

function nodig({ doel }: Groep, tel: ReturnType<typeof geteldIn>, eenheid: Aandeelblad['eenheid']) {
  if (doel === null || tel.noemer === 0) return '';
  const { nodig: aantal, nieuw } = afstandTot({ bevestigd: tel.bevestigd, opgegeven: tel.teller, noemer: tel.noemer }, doel, eenheid);
  if (aantal === 0) return 'gehaald';
  return <>{getal(aantal)} <small className="zacht">{nieuw > 0 ? `waarvan ${getal(nieuw)} nieuw` : 'alleen bewijs'}</small></>;
}
