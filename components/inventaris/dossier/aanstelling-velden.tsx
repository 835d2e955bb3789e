import { RadioGroup } from '@/components/form/choice';
import { ComboBox } from '@/components/form/combo-box';
import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/field';
import { CATEGORIEEN, categorieNamen, LERAARSCHALEN } from '@/lib/inventaris/aanstelling';
import type { DossierAanstelling } from '@/lib/inventaris/dossier';

export interface PlekKeuze {
  id: string;
  naam: string;
  teams: { id: string; naam: string }[];
}

interface AanstellingVeldenProps {
  scholen: PlekKeuze[];
  /** What stands there now; absent for a new appointment. */
  aanstelling?: DossierAanstelling;
  /** When changing from a day on, the scale starts that day unless told otherwise. */
  schaalHint?: string;
}

/** Where, as what, in which scale and how much: the same fields for adding, changing and correcting. */
export function AanstellingVelden({ scholen, aanstelling: een, schaalHint }: AanstellingVeldenProps) {
  const plekken = scholen.flatMap(({ id, naam, teams }) => [{ value: id, label: teams.length > 0 ? `${naam}, geen team` : naam }, ...teams.map((team) => ({ value: `${id}/${team.id}`, label: `${naam}, ${team.naam}` }))]);
  const plek = een ? (een.teamId ? `${een.schoolId}/${een.teamId}` : een.schoolId) : plekken.length === 1 ? plekken[0]?.value : undefined;
  return (
    <>
      <ComboBox label="School en team" name="plek" choices={plekken} {...(plek === undefined ? {} : { defaultValue: plek })} placeholder="Typ een deel van de naam" />
      <RadioGroup label="Soort functie" name="categorie" choices={CATEGORIEEN.map((value) => ({ value, label: categorieNamen[value], ...(value === 'OP' ? { hint: 'Telt mee als leraar in de cijfers.' } : {}) }))} defaultValue={een?.categorie ?? 'OP'} />
      <TextField label="Functie" name="functie" optional maxLength={120} autoComplete="off" hint="Bijvoorbeeld Docent LC of Onderwijsassistent." defaultValue={een?.functie} />
      <ComboBox label="Schaal" name="schaal" optional free hint="LB, LC, LD of LE. L10 tot en met L13 bewaren wij als LB tot en met LE." choices={LERAARSCHALEN.map((schaal) => ({ value: schaal, label: schaal }))} defaultValue={een?.schaal ?? ''} />
      <DateField label="Schaal sinds" name="schaalSinds" optional hint={schaalHint ?? 'Alleen als deze schaal op een andere dag inging dan de aanstelling.'} {...(schaalHint === undefined && een?.schaalSinds ? { defaultValue: een.schaalSinds } : {})} />
      {/* No number field with steps: it would round 0,6471 to the nearest step unasked. */}
      <TextField label="Deeltijdfactor" name="deeltijdfactor" inputMode="decimal" width="cijfer" suffix="fte" autoComplete="off" hint="1 is voltijd, 0,8 is vier dagen." defaultValue={(een?.fte ?? 1).toLocaleString('nl-NL', { maximumFractionDigits: 4 })} />
    </>
  );
}
