import { RadioGroup } from '@/components/form/choice';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Plate } from '@/components/layout/plate';
import { Table } from '@/components/ui/table';
import type { FormState } from '@/lib/form-state';
import type { Bestuursinstelling } from '@/lib/inventaris/bestuursinstelling';
import { INDICATOREN, INDICATOR_SLEUTELS, type Telling } from '@/lib/inventaris/indicatoren';

/** What one rule does to both goals, in persons. */
interface Effect {
  regel: 'doctoraalTelt' | 'moBTelt';
  mee: Record<Telling, number>;
  niet: Record<Telling, number>;
}

interface InstellingenFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  sleutel: string;
  instelling: Bestuursinstelling;
  effecten: readonly Effect[];
  /** '1 oktober 2026'. */
  dag: string;
}

const JA_NEE = { ja: 'telt mee', nee: 'telt niet mee' };

/** The choices of the board; beside each rule about titles stands what it does to the figures. */
export function InstellingenForm({ action, sleutel, instelling, effecten, dag }: InstellingenFormProps) {
  const effect = (regel: Effect['regel']) => effecten.find((een) => een.regel === regel);
  return (
    <Form action={action} id="instellingen" sleutel={sleutel} label="Instellingen van het bestuur">
      <input type="hidden" name="versie" value={instelling.versie} />
      <Plate title="Oude titels" notes={<p>Zo ziet u vóór het bewaren wat een keuze doet. De andere keuze staat daarbij zoals zij nu is.</p>}>
        <RadioGroup
          label="Een doctoraal (drs., ir., mr.)" name="doctoraalTelt" defaultValue={instelling.doctoraalTelt ? 'ja' : 'nee'}
          choices={[{ value: 'ja', label: JA_NEE.ja, hint: 'Als wo-master, voor beide doelen. Zo is het gebruikelijk.' }, { value: 'nee', label: JA_NEE.nee, hint: 'Alleen diploma’s van na de invoering van bachelor en master.' }]}
        />
        <EffectTabel naam="een doctoraal" dag={dag} effect={effect('doctoraalTelt')} telt={instelling.doctoraalTelt} />
        <RadioGroup
          label="Een MO-B (akte)" name="moBTelt" defaultValue={instelling.moBTelt ? 'ja' : 'nee'}
          choices={[{ value: 'nee', label: JA_NEE.nee, hint: 'Een eerstegraads akte van voor 1982 is geen mastergraad.' }, { value: 'ja', label: JA_NEE.ja, hint: 'Als hbo-master: voor het doel van 50%, niet voor 80%.' }]}
        />
        <EffectTabel naam="een MO-B" dag={dag} effect={effect('moBTelt')} telt={instelling.moBTelt} />
      </Plate>
      <Plate title="Wanneer u een signaal krijgt" notes={<p>Deze getallen bepalen wat op de werklijst van de screening staat. De cijfers veranderen er niet van.</p>}>
        <NumberField label="Een screening is verouderd na" name="verouderdNaJaren" suffix="jaar" min={1} max={40} defaultValue={instelling.verouderdNaJaren} />
        <div className="mt-(--r-4)"><NumberField label="Signaal voor het einde van een aanstelling of bevoegdheid" name="eindigtBinnenMaanden" suffix="maanden vooraf" min={1} max={36} defaultValue={instelling.eindigtBinnenMaanden} /></div>
      </Plate>
      <FormActions><SubmitButton pendingText="Bewaren…">Instellingen bewaren</SubmitButton></FormActions>
    </Form>
  );
}

function EffectTabel({ naam, dag, effect, telt }: { naam: string; dag: string; effect: Effect | undefined; telt: boolean }) {
  if (!effect) return null;
  const rijen = INDICATOR_SLEUTELS.flatMap((sleutel) => {
    const { naam: doel, teller, tellerBevestigd, noemer } = INDICATOREN[sleutel];
    return [{ sleutel: `${sleutel}-b`, doel, soort: 'bevestigd', telling: tellerBevestigd, noemer }, { sleutel: `${sleutel}-o`, doel, soort: 'opgegeven', telling: teller, noemer }];
  });
  return (
    <div className="mt-(--r-3) mb-(--r-6)">
      <p className="klein half">Leraren die meetellen op {dag}, van alle scholen samen:</p>
      <Table
        caption={`Wat ${naam} doet met beide doelen op ${dag}, in leraren`} rows={rijen} rowKey={(rij) => rij.sleutel}
        columns={[
          { key: 'doel', head: 'Doel', rowHead: true, cell: (rij) => <>{rij.doel}<small className="zacht">, {rij.soort}, van {effect.mee[rij.noemer]}</small></> },
          { key: 'mee', head: telt ? 'Mee (nu)' : 'Mee', align: 'rechts', cell: (rij) => effect.mee[rij.telling] },
          { key: 'niet', head: telt ? 'Niet mee' : 'Niet mee (nu)', align: 'rechts', cell: (rij) => effect.niet[rij.telling] },
          { key: 'verschil', head: 'Verschil', align: 'rechts', cell: (rij) => verschil(effect.mee[rij.telling] - effect.niet[rij.telling]) },
        ]}
      />
    </div>
  );
}

function verschil(aantal: number): string {
  return aantal === 0 ? 'geen' : String(aantal);
}
