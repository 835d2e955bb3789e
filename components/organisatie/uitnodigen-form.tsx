'use client';

import { useState } from 'react';
import { CheckboxGroup, RadioGroup } from '@/components/form/choice';
import { Select, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { rolNamen } from '@/content/rollen';
import type { FormState } from '@/lib/form-state';
import { BEREIKEN_PER_ROL } from '@/lib/toegang/rolbereik';
import type { BereikSoort, Rol } from '@/lib/toegang/toegang';

interface UitnodigenFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  scholen: { id: string; naam: string; teams: { id: string; naam: string }[] }[];
  sleutel: string;
}

const ROLLEN = Object.keys(BEREIKEN_PER_ROL) as Rol[];
const BEREIK_NAMEN: Record<BereikSoort, string> = { bestuur: 'het hele bestuur', school: 'bepaalde scholen', team: 'bepaalde teams', zelf: 'alleen het eigen dossier' };
const UITLEG: Record<Rol, string> = {
  bestuurder: 'Ziet alle cijfers, nodigt mensen uit en leest het logboek. Ziet dossiers, maar wijzigt ze niet.',
  schoolleider: 'Ziet de cijfers en de mensen van de eigen scholen.',
  teamleider: 'Ziet de cijfers en de mensen van de eigen teams.',
  hr: 'Leest bestanden in, screent diploma’s en houdt dossiers bij.',
  leraar: 'Ziet alleen het eigen dossier.',
  medezeggenschap: 'Leest wat aan de medezeggenschap is voorgelegd. Ziet geen dossiers.',
};

/** Invites somebody: the fields follow the role, because each role has its own reach. */
export function UitnodigenForm({ action, scholen, sleutel }: UitnodigenFormProps) {
  const [rol, kiesRol] = useState<Rol>('schoolleider');
  const bereiken: readonly BereikSoort[] = BEREIKEN_PER_ROL[rol];
  const [gekozen, kiesBereik] = useState<BereikSoort>('bestuur');
  const bereik = bereiken.includes(gekozen) ? gekozen : (bereiken[0] ?? 'bestuur');
  return (
    <Form action={action} id="uitnodigen" label="Iemand uitnodigen" sleutel={sleutel}>
      <TextField label="E-mailadres van het werk" name="email" type="email" autoComplete="off" />
      <TextField label="Naam" name="naam" autoComplete="off" />
      <Select label="Rol" name="rol" hint={UITLEG[rol]} value={rol} onChange={(keus) => kiesRol(keus.target.value as Rol)} choices={ROLLEN.map((waarde) => ({ value: waarde, label: rolNamen[waarde] }))} />
      {bereiken.length > 1
        ? <div onChange={(keus) => kiesBereik((keus.target as HTMLInputElement).value as BereikSoort)}><RadioGroup key={rol} label="Deze rol geldt voor" name="bereik" defaultValue={bereik} choices={bereiken.map((soort) => ({ value: soort, label: BEREIK_NAMEN[soort] }))} /></div>
        : <input type="hidden" name="bereik" value={bereik} />}
      {bereik === 'school' ? <CheckboxGroup label="Scholen" name="schoolIds" choices={scholen.map((school) => ({ value: school.id, label: school.naam }))} /> : null}
      {bereik === 'team' ? <CheckboxGroup label="Teams" name="teamIds" choices={scholen.flatMap((school) => school.teams.map((team) => ({ value: team.id, label: `${school.naam}, ${team.naam}` })))} /> : null}
      {bereik === 'zelf' ? <TextField label="Personeelsnummer" name="personeelsnummer" width="kort" hint="Zo weten we welk dossier van deze leraar is." autoComplete="off" /> : null}
      <FormActions><SubmitButton pendingText="Versturen…">Uitnodiging versturen</SubmitButton></FormActions>
    </Form>
  );
}
