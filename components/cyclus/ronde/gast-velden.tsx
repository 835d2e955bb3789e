import { Select, TextField } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { doelgroepIk, wieZietWat, type GastRonde } from '@/lib/cyclus/ronde';
import { GastVraag } from './gast-vraag';

/** What a guest should know, the questions, and who the guest is as far as asked. */
export function GastVelden({ ronde }: { ronde: GastRonde }) {
  return (
    <>
      {ronde.uitleg ? <p>{ronde.uitleg}</p> : null}
      <section className="gast-weten" aria-label="Wie ziet wat">
        <ul>
          {wieZietWat(ronde).map((zin) => <li key={zin}>{zin}</li>)}
          <li>U kunt vragen overslaan. Antwoorden kan tot en met {datumInWoorden(vandaag(new Date(Date.parse(ronde.sluitOp) - 1000)))}.</li>
        </ul>
      </section>
      {ronde.anoniem ? null : <TextField label="Uw naam" name="naam" autoComplete="name" maxLength={120} defaultValue={ronde.eigen.naam} />}
      {ronde.doelgroepen.length > 0 ? (
        <Select
          label="Ik ben" name="doelgroep" optional placeholder="Dat zeg ik liever niet" defaultValue={ronde.eigen.doelgroep}
          choices={ronde.doelgroepen.map((groep) => ({ value: groep, label: doelgroepIk[groep] ?? groep }))} hint={ronde.anoniem ? 'De school ziet een groep alleen apart als die groot genoeg is.' : undefined}
        />
      ) : null}
      {ronde.vragen.map((vraag, i) => <GastVraag key={vraag.id} vraag={vraag} nummer={i + 1} waarden={ronde.eigen.waarden} />)}
      <FormActions><SubmitButton pendingText="Versturen…">{ronde.gegeven ? 'Wijzig mijn antwoord' : 'Verstuur mijn antwoord'}</SubmitButton></FormActions>
    </>
  );
}
