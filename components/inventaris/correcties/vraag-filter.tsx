import { aantal } from '@/components/grafiek/getallen';
import { FilterBar } from '@/components/form/filter-bar';
import { Select } from '@/components/form/field';
import { VRAAG_AAN, vraagAanNamen, type VraagVoorbeeld } from '@/lib/inventaris/leraarlink';

/** Whom to ask: where, and of those only some. */
export function VraagFilterBalk({ voorbeeld: { filter, scholen, teams, totaal }, basis }: { voorbeeld: VraagVoorbeeld; basis: string }) {
  const school = scholen.find(({ id }) => id === filter.school);
  const passend = school ? teams.filter((team) => team.school === school.naam) : teams;
  return (
    <div className="mt-(--r-4)"><FilterBar label="Leraren kiezen" resetHref={basis} summary={`${aantal(totaal)} ${totaal === 1 ? 'leraar' : 'leraren'} gekozen`}>
      {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
      {passend.length > 0 ? <Select name="team" label="Team" placeholder="Alle teams" choices={passend.map(({ id, naam, school: waar }) => ({ value: id, label: school ? naam : `${naam}, ${waar}` }))} defaultValue={filter.team ?? ''} /> : null}
      <Select name="wie" label="Wie" choices={VRAAG_AAN.map((value) => ({ value, label: vraagAanNamen[value] }))} defaultValue={filter.wie} />
    </FilterBar></div>
  );
}
