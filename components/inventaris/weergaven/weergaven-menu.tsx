import Link from 'next/link';
import { Checkbox } from '@/components/form/choice';
import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { FormState } from '@/lib/form-state';
import { isDezeWeergave, type Weergave, type WeergaveSoort } from '@/lib/inventaris/weergave';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

export interface WeergavenMenuProps {
  soort: WeergaveSoort;
  /** Address of the list without query, and the query as it stands now. */
  basis: string;
  zoekreeks: string;
  weergaven: readonly Weergave[];
  /** This person may share with the whole board. */
  magDelen: boolean;
  acties: { bewaren: Actie; wijzigen: Actie; verwijderen: Actie };
}

/** The kept views of a list: own and shared ones, and keeping what is shown now. Works without JavaScript. */
export function WeergavenMenu(props: WeergavenMenuProps) {
  const { weergaven, soort, basis, zoekreeks } = props;
  const open = weergaven.find((weergave) => isDezeWeergave(soort, weergave, zoekreeks));
  const eigen = weergaven.filter(({ vanMij }) => vanMij);
  const gedeeld = weergaven.filter(({ vanMij }) => !vanMij);
  return (
    <details className="lijstkeuze">
      <summary>Weergaven{open ? <b>: {open.naam}</b> : weergaven.length > 0 ? ` (${weergaven.length})` : null}</summary>
      <div className="lijstkeuze-vak weergaven">
        <section aria-label="Uw weergaven">
          <h2>Van u</h2>
          {eigen.length === 0 ? <p className="klein half">Nog geen. Stel de lijst in zoals u hem vaker wilt zien en bewaar hem hiernaast onder een naam.</p> : null}
          <ul>{eigen.map((weergave) => <Eigen key={weergave.id} weergave={weergave} hier={weergave === open} {...props} />)}</ul>
        </section>
        <section aria-label="Weergaven van het bestuur">
          <h2>Van het bestuur</h2>
          {gedeeld.length === 0 ? <p className="klein half">HR kan een weergave delen; die staat dan hier voor iedereen.</p> : null}
          <ul>{gedeeld.map((weergave) => <li key={weergave.id}><Link href={basis + weergave.adres} prefetch={false} aria-current={weergave === open ? 'true' : undefined}>{weergave.naam}</Link><small>van {weergave.wie}</small></li>)}</ul>
        </section>
        <section aria-label="Deze weergave bewaren">
          <h2>Deze weergave bewaren</h2>
          <Bewaren {...props} />
        </section>
      </div>
    </details>
  );
}

function Bewaren({ soort, zoekreeks, magDelen, acties }: WeergavenMenuProps) {
  const zoekt = new URLSearchParams(zoekreeks).has('zoek');
  return (
    <Form action={acties.bewaren} id="weergave" label="Deze weergave bewaren">
      <input type="hidden" name="soort" value={soort} />
      <input type="hidden" name="adres" value={zoekreeks} />
      <TextField label="Naam van de weergave" name="naam" maxLength={80} autoComplete="off" hint={`Bewaard worden kolommen, filters, volgorde en groepen. Niet de peildatum${zoekt ? ', en ook niet waarop u zocht: dat kan een naam zijn' : ''}.`} />
      {magDelen ? <Checkbox label="Voor het hele bestuur" name="gedeeld" hint="Iedereen ziet er alleen de mensen in die binnen het eigen bereik vallen." /> : null}
      <FormActions><SubmitButton pendingText="Bewaren…">Weergave bewaren</SubmitButton></FormActions>
    </Form>
  );
}

function Eigen({ weergave, hier, basis, magDelen, acties }: WeergavenMenuProps & { weergave: Weergave; hier: boolean }) {
  const { id, naam, gedeeld, adres, versie } = weergave;
  const rij = <><input type="hidden" name="weergave" value={id} /><input type="hidden" name="versie" value={versie} /></>;
  return (
    <li>
      <Link href={basis + adres} prefetch={false} aria-current={hier ? 'true' : undefined}>{naam}</Link>
      {gedeeld ? <small>gedeeld met het bestuur</small> : null}
      <details className="weergave-wijzigen">
        <summary aria-label={`Weergave ${naam} wijzigen`}>Wijzigen</summary>
        <Form key={versie} action={acties.wijzigen} id={`w-${id}`} label={`Weergave ${naam} wijzigen`}>
          {rij}
          <TextField label="Naam" name="naam" maxLength={80} defaultValue={naam} autoComplete="off" />
          {magDelen ? <Checkbox label="Voor het hele bestuur" name="gedeeld" defaultChecked={gedeeld} /> : null}
          <FormActions><SubmitButton pendingText="Opslaan…">Opslaan</SubmitButton></FormActions>
        </Form>
        <Form action={acties.verwijderen} id={`v-${id}`} label={`Weergave ${naam} verwijderen`}>
          {rij}
          <FormActions><SubmitButton variant="gevaar" pendingText="Verwijderen…">{gedeeld ? 'Verwijderen, ook voor het bestuur' : 'Verwijderen'}</SubmitButton></FormActions>
        </Form>
      </details>
    </li>
  );
}
