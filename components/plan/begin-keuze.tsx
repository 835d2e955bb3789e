import { Select } from '@/components/form/field';
import { RadioGroup } from '@/components/form/choice';
import { plansjablonen } from '@/content/plan/sjablonen';
import { AMOWOORDEN } from '@/lib/plan/planinhoud';
import type { Voorstel } from '@/lib/plan/voorstellen';
import { aantalVan } from '@/lib/plan/woorden';

interface BeginKeuzeProps {
  voorstellen: readonly Voorstel[];
  plannen: readonly { id: string; naam: string; schoolNaam: string | null; activiteiten: number }[];
  /** Tick what is not in a plan yet. */
  vinken: boolean;
  /** Address of the choices of phase 2, for when nothing was chosen. */
  fase2: string;
}

/** What a plan can begin with, or grow by: what the cycle chose, an example, the activities of another plan. */
export function BeginKeuze({ voorstellen, plannen, vinken, fase2 }: BeginKeuzeProps) {
  return (
    <>
      <fieldset className="veldgroep" id="plan-voorstel" tabIndex={-1}>
        <legend className="veldlabel">Uit uw cyclus</legend>
        <p className="veldhint">Wat u in fase 2 koos, wordt een activiteit. Naam, doel, letter en toelichting gaan mee.</p>
        {voorstellen.length === 0 ? <p className="klein half">In fase 2 is nog niets gekozen. <a href={fase2}>Kies aanknopingspunten</a>, of begin met een voorbeeld of een leeg plan.</p> : (
          <ul className="voorstellen">{voorstellen.map((een) => <VoorstelRegel key={een.herkomstId} een={een} aan={vinken && een.alIn === null && !een.uitgewerkt} />)}</ul>
        )}
      </fieldset>
      <RadioGroup
        label="Een voorbeeld erbij" name="sjabloon" optional defaultValue="" hint="U krijgt de activiteiten met rollen en een periode. Uren, kosten en namen vult u zelf in."
        choices={[{ value: '', label: 'Geen voorbeeld' }, ...plansjablonen.map(({ slug, titel, uitleg, activiteiten }) => ({ value: slug, label: titel, hint: `${uitleg} ${aantalVan(activiteiten.length, 'activiteit', 'activiteiten')}: ${activiteiten.map(({ naam }) => `${naam.charAt(0).toLowerCase()}${naam.slice(1)}`).join(', ')}.` }))]}
      />
      {plannen.length > 0 ? (
        <Select
          label="Activiteiten uit een ander plan" name="kopie" optional placeholder="Geen" hint="Van een school van uw bestuur. De periode schuift mee; doelen en eigenaren horen bij die school en gaan niet mee."
          choices={plannen.map(({ id, naam, schoolNaam, activiteiten }) => ({ value: id, label: `${schoolNaam ?? 'Het hele bestuur'}: ${naam}, ${aantalVan(activiteiten, 'activiteit', 'activiteiten')}` }))}
        />
      ) : null}
    </>
  );
}

function VoorstelRegel({ een, aan }: { een: Voorstel; aan: boolean }) {
  const id = `voorstel-${een.herkomstId}`;
  return (
    <li className="vink">
      <input type="checkbox" id={id} name="voorstel" value={een.herkomstId} defaultChecked={aan} aria-describedby={`${id}-hint`} />
      <label htmlFor={id}>{een.amo ? <><span className="amo" title={AMOWOORDEN[een.amo]} aria-label={AMOWOORDEN[een.amo]} role="img">{een.amo}</span> </> : null}{een.naam}</label>
      <p className="veldhint" id={`${id}-hint`}>
        {een.soort === 'interventie' ? 'Interventie' : 'Aanknopingspunt'}{een.doel ? `, voor “${een.doel.tekst}”` : ', nog zonder doel'}
        {een.alIn === null ? '' : `. Staat al in ${een.alIn}`}{een.uitgewerkt ? '. Hiervoor koos u ook een interventie' : ''}
      </p>
    </li>
  );
}
