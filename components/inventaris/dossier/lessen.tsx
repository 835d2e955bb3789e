import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { Table, type Column } from '@/components/ui/table';
import { schooljaarInWoorden, schooljaarVan } from '@/lib/dates';
import type { DossierLes } from '@/lib/inventaris/dossier';

const columns: Column<DossierLes>[] = [
  { key: 'vak', head: 'Vak', cell: ({ vak }) => vak },
  { key: 'klas', head: 'Klas', cell: ({ onderwijssoort, leerjaar }) => `${onderwijssoort} ${leerjaar}` },
  { key: 'school', head: 'School', cell: ({ school }) => school },
  { key: 'uren', head: 'Uren per week', align: 'rechts', cell: ({ uren }) => aantal(uren) },
];

/** What this person teaches, per school year; the one of the peildatum open. */
export function Lessen({ lessen, peildatum }: { lessen: DossierLes[]; peildatum: string }) {
  const nu = schooljaarVan(peildatum);
  const jaren = [...new Set(lessen.map(({ schooljaar }) => schooljaar))];
  const bovenbouw = uren(lessen.filter(({ schooljaar, onderwijssoort, leerjaar }) => schooljaar === nu && onderwijssoort === 'vwo' && leerjaar >= 4));
  return (
    <Plate title="Lessen" notes={<p>{bovenbouw > 0 ? `Geeft ${aantal(bovenbouw)} uur in vwo 4–6 en telt daarom mee voor het doel van 80%.` : 'Geen lessen in vwo 4–6 in het schooljaar van de peildatum; telt dus niet mee voor het doel van 80%.'}</p>}>
      {lessen.length === 0 ? <p className="half">Er zijn geen lessen bekend. HR leest ze in uit het rooster.</p> : jaren.map((schooljaar) => {
        const van = lessen.filter((les) => les.schooljaar === schooljaar);
        return (
          <details key={schooljaar} open={schooljaar === nu || jaren.length === 1} className="border-t border-haarlijn py-(--r-3) first:border-t-0 first:pt-0">
            <summary className="font-[600]">Schooljaar {schooljaarInWoorden(schooljaar)} <span className="klein half font-[400]">{aantal(uren(van))} uur per week</span></summary>
            <div className="mt-(--r-3)"><Table caption={`Lessen in ${schooljaarInWoorden(schooljaar)}`} columns={columns} rows={van} rowKey={({ vak, school, onderwijssoort, leerjaar }) => [vak, school, onderwijssoort, leerjaar].join('|')} /></div>
          </details>
        );
      })}
    </Plate>
  );
}

function uren(lessen: DossierLes[]): number {
  return lessen.reduce((som, les) => som + les.uren, 0);
}
