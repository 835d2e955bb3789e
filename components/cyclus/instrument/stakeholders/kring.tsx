import { randomUUID } from 'node:crypto';
import { Form } from '@/components/form/form';
import { Select } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Drawer } from '@/components/ui/drawer';
import { EmptyState } from '@/components/ui/empty-state';
import { rolNamen } from '@/content/rollen';
import { werktHier, type Kring, type Kringlid } from '@/lib/cyclus/kring';
import { KnopForm, type Actie } from '../../knop-form';

const isRol = (rol: string): rol is keyof typeof rolNamen => rol in rolNamen;
const rolWoorden = (rollen: readonly string[]): string => rollen.flatMap((rol) => (isRol(rol) ? [rolNamen[rol]] : [])).join(' en ');
const metRol = ({ naam, rollen }: Pick<Kringlid, 'naam' | 'rollen'>): string => (rollen.length > 0 ? `${naam} (${rolWoorden(rollen)})` : `${naam} (werkt hier niet meer)`);

interface KringProps { kring: Kring; cyclusId: string; /** Who looks. */ ik: string; toelaten: Actie; uithalen: Actie }

/** Who sees this, always in view; with the way to change it for who may. */
export function KringRegel({ kring, cyclusId, ik, toelaten, uithalen }: KringProps) {
  const { leden, magToelaten, kandidaten } = kring;
  return (
    <section className="kring" aria-label="Wie ziet dit?">
      <p><b>Alleen de kring ziet dit:</b> {leden.map(metRol).join(', ')}.</p>
      {magToelaten ? (
        <Drawer trigger="Wijzig de kring" triggerVariant="stil" triggerSize="klein" title="Wie zit er in de kring?">
          <p>Wie in de kring zit, ziet alle namen en alles wat erbij staat. Iedereen in de kring kan anderen toelaten en weghalen. In het logboek staat wie dat deed, en wanneer.</p>
          <ul className="kringlijst">
            {leden.map((lid) => (
              <li key={lid.id}>
                <span>{metRol(lid)}{lid.id === ik ? ', dat bent u' : ''}</span>
                {leden.some((ander) => ander.id !== lid.id && werktHier(ander)) ? <KnopForm action={uithalen} id={`uit-${lid.id}`} label={`${lid.naam} uit de kring halen`} velden={{ cyclus: cyclusId, gebruiker: lid.id }}>{lid.id === ik ? 'Verlaat de kring' : 'Haal weg'}<span className="alleen-voorlezen"> {lid.naam}</span></KnopForm> : <span className="klein half">De laatste blijft</span>}
              </li>
            ))}
          </ul>
          {kandidaten.length > 0 ? (
            <Form action={toelaten} id="kring-toelaten" label="Collega toelaten" sleutel={randomUUID()}>
              <input type="hidden" name="cyclus" value={cyclusId} />
              <Select label="Laat een collega toe" name="gebruiker" placeholder="Kies een collega" hint="U kiest uit wie deze cyclus al kan zien." choices={kandidaten.map(({ id, naam, rollen }) => ({ value: id, label: rollen.length > 0 ? `${naam}, ${rolWoorden(rollen)}` : naam }))} />
              <FormActions><SubmitButton pendingText="Toelaten…">Laat toe</SubmitButton></FormActions>
            </Form>
          ) : <p className="half">Iedereen die deze cyclus ziet, zit al in de kring. Wilt u een teamleider toelaten? Wijs die eerst de fase toe.</p>}
        </Drawer>
      ) : null}
    </section>
  );
}

/** For who is not in the circle: what it is, who is in it, and how one comes in. No word of what stands inside. */
export function BuitenKring({ kring, cyclusId, openen }: { kring: Kring; cyclusId: string; openen: Actie }) {
  if (kring.leden.some(werktHier)) {
    return (
      <EmptyState title="Dit deel is besloten">
        <p>Hier schrijft de school op wat zij denkt over mensen en organisaties. Alleen de kring die de school koos, ziet het.</p>
        <p><b>In de kring:</b> {kring.leden.map(metRol).join(', ')}.</p>
        <p>Wilt u meekijken? Vraag een van hen om u toe te laten.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Kies eerst wie dit ziet" actions={kring.magOpenen ? <KnopForm action={openen} id="kring-openen" label="De kring openen" variant="hoofd" velden={{ cyclus: cyclusId }}>Open de kring</KnopForm> : undefined}>
      <p>In dit deel schrijft u op wie belang heeft bij uw doelen, hoeveel invloed zij hebben en of u op hen kunt rekenen. Dat gaat over mensen. Daarom kiest uw school zelf wie het ziet.</p>
      <ul>
        <li>Wie de kring opent, zit er als eerste in en laat daarna collega’s toe.</li>
        <li>Wie er niet in zit, ziet geen namen en geen antwoorden. Ook het bestuur niet, en ook niet in een export.</li>
        <li>Iedereen van de cyclus ziet wel wie er in de kring zitten.</li>
      </ul>
      {kring.leden.length > 0 ? <p>Wie eerder in de kring zat, werkt hier niet meer: {kring.leden.map(({ naam }) => naam).join(', ')}. Wie de kring opnieuw opent, ziet wat er al staat.</p> : null}
      {kring.magOpenen ? null : <p>De kring is nog niet geopend. Dat kan de schoolleider of HR doen.</p>}
    </EmptyState>
  );
}
