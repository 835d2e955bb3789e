'use client';

import { useState } from 'react';
import { Checkbox, RadioGroup } from '@/components/form/choice';
import { TextField } from '@/components/form/field';
import { Message } from '@/components/ui/message';
import { datumInWoorden } from '@/lib/dates';
import { bevestigingNodig, mensen, nogmaalsReden, type Verdwenen } from '@/lib/inventaris/import/verdwenen';

export interface Bevestigingsfouten {
  verdwenenJa?: string[];
  verdwenenGetypt?: string[];
  verdwenenNogmaals?: string[];
}

/** Leaving who is gone as they are is the choice that stands; ending asks for a yes that names the number, typed when there are many. */
export function VerdwenenBevestigen({ verdwenen, fouten }: { verdwenen: Verdwenen; fouten: Bevestigingsfouten }) {
  const [beeindigen, setBeeindigen] = useState(false);
  const { aantal, per, zonderNummer } = verdwenen;
  const nodig = bevestigingNodig(verdwenen);
  const wie = aantal === 1 ? 'de aanstellingen van deze ene persoon' : `de aanstellingen van deze ${mensen(aantal)}`;
  if (zonderNummer > 0) return <Message kind="pas-op" title="Beëindigen kan nu niet">{zonderNummer === 1 ? 'Eén rij heeft' : `${zonderNummer} rijen hebben`} geen personeelsnummer. Daardoor is niet zeker wie ontbreekt. Verbeter het bestand en lees het opnieuw in.</Message>;
  return (
    <>
      <div onChange={({ target }) => { if (target instanceof HTMLInputElement && target.name === 'verdwenen') setBeeindigen(target.value === 'beeindigen'); }}>
        <RadioGroup
          label="Wat doen we met wie er niet in staat?" name="verdwenen" defaultValue="laten"
          choices={[{ value: 'laten', label: 'Laat ze staan', hint: 'U kunt het later alsnog doen, met hetzelfde bestand.' }, { value: 'beeindigen', label: `Beëindig hun aanstellingen per ${datumInWoorden(per)}`, hint: 'Die dag is de laatste. Diploma’s en lessen blijven bewaard, en het kan ongedaan worden gemaakt.' }]}
        />
      </div>
      {beeindigen ? (
        <div className="bevestiging" role="group" aria-label="Bevestigen">
          <Checkbox name="verdwenenJa" label={`Ja, beëindig ${wie}`} {...(fouten.verdwenenJa ? { errors: fouten.verdwenenJa } : {})} />
          {nodig.getypt ? <TextField name="verdwenenGetypt" label="Hoeveel mensen zijn dat? Typ het aantal." width="cijfer" inputMode="numeric" autoComplete="off" {...(fouten.verdwenenGetypt ? { errors: fouten.verdwenenGetypt } : {})} hint="Meer dan 5% van de mensen op deze scholen: daarom vragen we het aantal." /> : null}
          {nodig.nogmaals ? (
            <>
              <Message kind="pas-op" title="Dit zijn er erg veel">{nogmaalsReden({ ...verdwenen, halveScholen: nodig.halveScholen })}</Message>
              <Checkbox name="verdwenenNogmaals" label="Ik heb de namen bekeken en het bestand is volledig" {...(fouten.verdwenenNogmaals ? { errors: fouten.verdwenenNogmaals } : {})} />
            </>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** What was confirmed in the form, or what still misses; null when nothing is to be ended. */
export function bevestigingUitForm(data: FormData, verdwenen: Verdwenen): { fouten: Bevestigingsfouten; verdwenen: { vingerafdruk: string; getypt?: number; nogmaals?: boolean } | null } {
  if (data.get('verdwenen') !== 'beeindigen') return { fouten: {}, verdwenen: null };
  const nodig = bevestigingNodig(verdwenen);
  const getypt = Number(String(data.get('verdwenenGetypt') ?? '').replace(/\D/g, ''));
  const fouten: Bevestigingsfouten = {
    ...(data.has('verdwenenJa') ? {} : { verdwenenJa: ['Vink dit aan als u het zeker weet.'] }),
    ...(nodig.getypt && getypt !== verdwenen.aantal ? { verdwenenGetypt: ['Dat is niet het aantal mensen in de lijst hierboven.'] } : {}),
    ...(nodig.nogmaals && !data.has('verdwenenNogmaals') ? { verdwenenNogmaals: ['Vink dit aan, of laat ze staan.'] } : {}),
  };
  return { fouten, verdwenen: { vingerafdruk: verdwenen.vingerafdruk, ...(nodig.getypt ? { getypt } : {}), ...(nodig.nogmaals ? { nogmaals: data.has('verdwenenNogmaals') } : {}) } };
}
