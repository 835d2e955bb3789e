import { ComboBox } from '@/components/form/combo-box';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { niveauNamen, SOORTEN, soortNamen } from '@/lib/inventaris/diploma';
import { instellingen } from '@/lib/inventaris/instellingen';
import { STUDIENIVEAUS, type Studie } from '@/lib/inventaris/studie';

type Ingevuld = Pick<Studie, 'programma' | 'niveau' | 'soort' | 'vakCode' | 'instelling' | 'aangevraagdOp' | 'begin' | 'verwachtEinde' | 'afspraken'>;

interface StudieVeldenProps {
  vakken: { code: string; naam: string }[];
  studie?: Ingevuld;
}

/** What the study is, from when, and what was agreed; for a new one and for changing one. */
export function StudieVelden({ vakken, studie }: StudieVeldenProps) {
  return (
    <>
      <TextField label="Opleiding" name="programma" hint="De naam zoals de instelling die gebruikt, bijvoorbeeld Master Leraar Wiskunde." maxLength={200} autoComplete="off" defaultValue={studie?.programma} />
      <Select label="Niveau" name="niveau" placeholder="Kies het niveau" choices={STUDIENIVEAUS.map((value) => ({ value, label: niveauNamen[value] }))} defaultValue={studie?.niveau ?? ''} />
      <Select label="Soort" name="soort" optional placeholder="Niet bekend" choices={SOORTEN.map((value) => ({ value, label: soortNamen[value] }))} defaultValue={studie?.soort ?? ''} />
      <ComboBox label="Vak" name="vakCode" optional hint="Als de opleiding voor één schoolvak is." choices={vakken.map(({ code, naam }) => ({ value: code, label: naam }))} defaultValue={studie?.vakCode ?? undefined} />
      <ComboBox label="Instelling" name="instelling" optional free choices={instellingen.map((naam) => ({ value: naam, label: naam }))} defaultValue={studie?.instelling} />
      <DateField label="Aangevraagd op" name="aangevraagdOp" optional defaultValue={studie?.aangevraagdOp ?? undefined} />
      <DateField label="Begint op" name="begin" optional defaultValue={studie?.begin ?? undefined} />
      <DateField label="Verwacht einde" name="verwachtEinde" optional defaultValue={studie?.verwachtEinde ?? undefined} />
      <TextArea label="Afspraken" name="afspraken" optional rows={4} hint="Wat is afgesproken over rooster, dagen, vervanging en terugbetalen. De leraar kan dit lezen." defaultValue={studie?.afspraken} />
    </>
  );
}
