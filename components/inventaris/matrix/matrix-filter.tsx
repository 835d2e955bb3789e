import { Select, TextField } from '@/components/form/field';
import { FilterBar } from '@/components/form/filter-bar';
import { ZoekVeld } from '@/components/inventaris/register/zoek-veld';
import { vandaag } from '@/lib/dates';
import { bekendInAdres } from '@/lib/inventaris/bekend';
import type { Matrix } from '@/lib/inventaris/matrix';
import { GATKOLOMMEN, kolomKop } from '@/lib/inventaris/matrix-kolommen';
import { matrixAdres } from '@/lib/inventaris/matrix.schema';
import { gatKeuze, matrixKeuzes } from '@/lib/inventaris/matrix-woorden';

/** What the matrix can be narrowed down by. Everything stands in the address and works without JavaScript. */
export function MatrixFilterBalk({ matrix, basis, summary }: { matrix: Matrix; basis: string; summary: string }) {
  const { filter, keuzelijsten: { scholen, teams, secties, schalen } } = matrix;
  const metSchool = teams.some((team) => team.school !== teams[0]?.school);
  const bewaard = Object.fromEntries(new URLSearchParams(matrixAdres({ ...filter, zoek: undefined, school: undefined, team: undefined, sectie: undefined, schaal: undefined, gat: undefined, peildatum: vandaag(), bekend: null, open: filter.open === 'alle' ? 'alle' : undefined })));
  const toegepast = matrixKeuzes(filter, matrix.keuzelijsten).map(({ sleutel, label }) => ({
    label, href: basis + matrixAdres(filter, { [sleutel]: sleutel === 'peildatum' ? vandaag() : sleutel === 'bekend' ? null : undefined, ...(sleutel === 'school' ? { team: undefined } : {}) }),
  }));
  return (
    <FilterBar label="Leraren zoeken in de matrix" summary={summary} resetHref={basis} applied={toegepast} keep={bewaard}>
      <ZoekVeld waarde={filter.zoek} />
      {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
      {teams.length > 1 ? <Select name="team" label="Team" placeholder="Alle teams" choices={teams.map(({ id, naam, school }) => ({ value: id, label: metSchool ? `${naam}, ${school}` : naam }))} defaultValue={filter.team ?? ''} /> : null}
      {secties.length > 0 ? <Select name="sectie" label="Sectie" placeholder="Alle secties" choices={secties.map(({ code, naam }) => ({ value: code, label: naam }))} defaultValue={filter.sectie ?? ''} /> : null}
      {schalen.length > 1 ? <Select name="schaal" label="Schaal" placeholder="Alle schalen" choices={schalen.map((schaal) => ({ value: schaal, label: schaal }))} defaultValue={filter.schaal ?? ''} /> : null}
      <Select name="gat" label="Gaten" placeholder="Met en zonder gat" choices={[{ value: 'een', label: gatKeuze.een }, ...GATKOLOMMEN.map((kolom) => ({ value: kolom, label: `Gat bij ${kolomKop(kolom).toLowerCase()}` }))]} defaultValue={filter.gat ?? ''} />
      <details className="order-last basis-full" open={filter.peildatum !== vandaag() || filter.bekend !== null}>
        <summary className="klein">Meer keuzes: peildatum, en zoals bekend op een eerdere dag</summary>
        <div className="mt-(--r-2) grid gap-(--r-3) smal:grid-cols-2 breed:max-w-[30rem]">
          <TextField type="date" name="peildatum" label="Peildatum" defaultValue={filter.peildatum === vandaag() ? '' : filter.peildatum} min="2000-01-01" max="2099-12-31" />
          <TextField type="date" name="bekend" label="Zoals bekend op" defaultValue={bekendInAdres(filter.bekend)?.slice(0, 10) ?? ''} min="2000-01-01" max={vandaag()} />
        </div>
      </details>
    </FilterBar>
  );
}
