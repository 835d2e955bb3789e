'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition, type FormEvent } from 'react';
import { Select, TextField } from '@/components/form/field';
import { SearchIcon } from '@/components/ui/icons';
import { Tabs } from '@/components/ui/tabs';
import { ScreeningFilterSchema, screeningAdres, WACHTRIJ_PAGINA, type ScreeningFilter } from '@/lib/inventaris/screening.schema';
import type { SchoolStand } from '@/lib/inventaris/screening-werkbank';

const VOLGORDES = [{ value: 'oudste', label: 'Langst in de rij eerst' }, { value: 'uren', label: 'Meeste uren vwo 4–6 eerst' }, { value: 'naam', label: 'Op naam' }];
const NIVEAUS = [{ value: 'alle', label: 'Alle diploma’s' }, { value: 'masters', label: 'Alleen masters' }];
const TIKPAUZE = 300;

interface Props {
  filter: ScreeningFilter;
  scholen: readonly SchoolStand[];
}

/** What the queue shows: two tabs, search, and behind one line the school, the order and the level. All in the address. */
export function QueueFilter({ filter, scholen }: Props) {
  const router = useRouter();
  const [bezig, volgen] = useTransition();
  const wacht = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [zoek, setZoek] = useState({ tekst: filter.zoek, gevraagd: filter.zoek });
  // The address changed by something else than typing here: the field follows.
  if (!bezig && filter.zoek !== zoek.gevraagd) setZoek({ tekst: filter.zoek, gevraagd: filter.zoek });

  function toepassen(form: HTMLFormElement) {
    clearTimeout(wacht.current);
    const nieuw = ScreeningFilterSchema.parse(Object.fromEntries(new FormData(form)));
    setZoek(({ tekst }) => ({ tekst, gevraagd: nieuw.zoek }));
    volgen(() => router.replace(screeningAdres(nieuw), { scroll: false }));
  }
  function straks(gebeurtenis: FormEvent<HTMLFormElement>) {
    const form = gebeurtenis.currentTarget;
    clearTimeout(wacht.current);
    wacht.current = setTimeout(() => toepassen(form), gebeurtenis.target instanceof HTMLInputElement ? TIKPAUZE : 0);
  }

  return (
    <>
      <Tabs label="Welke diploma’s" tabs={tabs(filter, scholen)} />
      <search>
        <form method="get" className="screening-filter" aria-busy={bezig || undefined} onSubmit={(verzending) => { verzending.preventDefault(); toepassen(verzending.currentTarget); }} onChange={straks}>
          {filter.tab === 'te-doen' ? null : <input type="hidden" name="tab" value={filter.tab} />}
          {filter.campagne ? <input type="hidden" name="campagne" value={filter.campagne} /> : null}
          <div className="screening-zoek">
            <TextField label="Zoek in de wachtrij op naam of personeelsnummer" name="zoek" type="search" hideLabel value={zoek.tekst} onChange={(wijziging) => setZoek({ ...zoek, tekst: wijziging.currentTarget.value })} placeholder="Naam of nummer" autoComplete="off" aria-keyshortcuts="/" />
            <button type="submit" className="stil icoonknop" aria-label="Zoek"><SearchIcon /></button>
          </div>
          <details className="screening-keuzes" open={gefilterd(filter) || undefined}>
            <summary>{inWoorden(filter, scholen)}</summary>
            <Select label="School" name="school" hideLabel defaultValue={filter.school ?? ''} placeholder="Alle scholen" choices={scholen.map((school) => ({ value: school.id, label: `${school.naam} (${open(filter, school)})` }))} />
            <Select label="Volgorde" name="sorteer" hideLabel defaultValue={filter.sorteer} choices={VOLGORDES} />
            <Select label="Niveau" name="niveau" hideLabel defaultValue={filter.niveau} choices={NIVEAUS} />
          </details>
        </form>
      </search>
    </>
  );
}

function tabs(filter: ScreeningFilter, scholen: readonly SchoolStand[]) {
  const telling = (veld: 'teDoen' | 'nader' | 'voorMij') => scholen.reduce((som, school) => som + school[veld], 0);
  const tab = (naam: string, welke: ScreeningFilter['tab'], aantal: number) => ({
    naam, telling: aantal, current: filter.tab === welke, href: screeningAdres({ ...filter, tab: welke, diploma: undefined, tot: WACHTRIJ_PAGINA }),
  });
  return [tab('Te doen', 'te-doen', telling('teDoen')), tab('Nader', 'nader-onderzoek', telling('nader')), tab('Tweede blik', 'tweede-blik', telling('voorMij'))];
}

function open(filter: ScreeningFilter, school: SchoolStand): number {
  return { 'te-doen': school.teDoen, 'nader-onderzoek': school.nader, 'tweede-blik': school.voorMij }[filter.tab];
}

function gefilterd(filter: ScreeningFilter): boolean {
  return filter.school !== undefined || filter.niveau !== 'alle';
}

function inWoorden(filter: ScreeningFilter, scholen: readonly SchoolStand[]): string {
  const school = scholen.find(({ id }) => id === filter.school)?.naam ?? 'Alle scholen';
  const volgorde = { oudste: 'langst in de rij eerst', uren: 'uren vwo 4–6', naam: 'op naam' }[filter.sorteer];
  return [school, filter.niveau === 'masters' ? 'alleen masters' : '', volgorde].filter(Boolean).join(', ');
}
