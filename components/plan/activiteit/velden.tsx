'use client';

import type { ReactNode } from 'react';
import { describedBy, FieldErrors, FieldLayout } from '@/components/form/field-layout';
import { Button } from '@/components/ui/button';
import type { Veld } from '@/lib/plan/activiteitvelden';
import { useVeld, type Veldbeeld } from './veldkamer';

interface VeldProps { veld: Veld; label: string; hint?: string; hideLabel?: boolean }

const aria = ({ id, fouten }: Veldbeeld, hint: string | undefined) => ({ 'aria-invalid': fouten?.length ? true : undefined, 'aria-describedby': describedBy(id, { hint, errors: fouten }) });

/** Label, hint, field and error, and below it the text of a colleague when there are two. */
function Veldrand({ beeld, props: { veld, label, hint, hideLabel }, toon = (waarde) => waarde, children }: { beeld: Veldbeeld; props: VeldProps; toon?: ((waarde: string) => string) | undefined; children: ReactNode }) {
  return (
    <div className="activiteitveld" data-breed={veld}>
      <FieldLayout id={beeld.id} name={veld} label={label} hint={hint} errors={beeld.fouten} hideLabel={hideLabel ?? false}>{children}</FieldLayout>
      <Botsing beeld={beeld} label={label} toon={toon} />
    </div>
  );
}

/** Two texts for one field: both are there, and the person says which one stays. */
function Botsing({ beeld: { ander, kies }, label, toon }: { beeld: Veldbeeld; label: string; toon: (waarde: string) => string }) {
  if (ander === undefined) return null;
  return (
    <div className="botsing" role="alert">
      <p><b>Een collega was net eerder.</b> Uw tekst staat nog in het veld en is nog niet bewaard. Dit schreef de collega bij {label.toLowerCase()}:</p>
      <blockquote>{ander === '' ? <span className="half">niets, het veld is leeggemaakt</span> : toon(ander)}</blockquote>
      <div className="flex flex-wrap gap-(--r-2)">
        <Button size="klein" onClick={() => kies('mijn')}>Bewaar mijn tekst</Button>
        <Button size="klein" variant="stil" onClick={() => kies('ander')}>Laat die van de collega staan</Button>
      </div>
    </div>
  );
}

/** One line of text, or a number, or a day. */
export function Regelveld({ soort = 'tekst', achter, ...props }: VeldProps & { soort?: 'tekst' | 'getal' | 'dag'; /** "uur" */ achter?: string }) {
  const beeld = useVeld(props.veld);
  const veld = (
    <input
      id={beeld.id} name={props.veld} className="veld" type={soort === 'dag' ? 'date' : 'text'} inputMode={soort === 'getal' ? 'decimal' : undefined} autoComplete="off" data-breedte={soort === 'dag' ? 'datum' : soort === 'getal' ? 'cijfer' : 'vol'}
      value={beeld.waarde} onChange={(gebeurtenis) => beeld.zet(gebeurtenis.target.value)} {...aria(beeld, props.hint)}
    />
  );
  return <Veldrand beeld={beeld} props={props}>{achter ? <span className="veldmaat">{veld}<span>{achter}</span></span> : veld}</Veldrand>;
}

/** Several lines of text. */
export function Tekstveld({ regels = 3, ...props }: VeldProps & { regels?: number }) {
  const beeld = useVeld(props.veld);
  return (
    <Veldrand beeld={beeld} props={props}>
      <textarea id={beeld.id} name={props.veld} rows={regels} className="veld" value={beeld.waarde} onChange={(gebeurtenis) => beeld.zet(gebeurtenis.target.value)} {...aria(beeld, props.hint)} />
    </Veldrand>
  );
}

/** One of a list. What was chosen and left the list since stays visible. */
export function Keuzeveld({ keuzes, leeg, weg, ...props }: VeldProps & { keuzes: readonly { waarde: string; naam: string }[]; /** "Nog niemand" */ leeg: string; /** Name of a choice that is not in the list. */ weg?: string }) {
  const beeld = useVeld(props.veld);
  const naamVan = (waarde: string) => keuzes.find((een) => een.waarde === waarde)?.naam ?? weg ?? 'iets dat er niet meer is';
  return (
    <Veldrand beeld={beeld} props={props} toon={naamVan}>
      <span className="kiesveld">
        <select id={beeld.id} name={props.veld} className="veld" value={beeld.waarde} onChange={(gebeurtenis) => beeld.zet(gebeurtenis.target.value, true)} {...aria(beeld, props.hint)}>
          <option value="">{leeg}</option>
          {beeld.waarde !== '' && !keuzes.some(({ waarde }) => waarde === beeld.waarde) ? <option value={beeld.waarde}>{naamVan(beeld.waarde)}</option> : null}
          {keuzes.map(({ waarde, naam }) => <option key={waarde} value={waarde}>{naam}</option>)}
        </select>
        <svg viewBox="0 0 10 6" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="m1 1 4 4 4-4" /></svg>
      </span>
    </Veldrand>
  );
}

/** Two to five short choices side by side; "geen" takes the choice back. */
export function Knopkeuze({ keuzes, geen = 'Niet gekozen', ...props }: VeldProps & { keuzes: readonly { waarde: string; naam: string; kort?: string }[]; geen?: string }) {
  const beeld = useVeld(props.veld);
  const naamVan = (waarde: string) => keuzes.find((een) => een.waarde === waarde)?.naam ?? geen;
  return (
    <fieldset className="veldgroep activiteitveld" id={beeld.id} tabIndex={-1} data-breed={props.veld} data-fout={beeld.fouten?.length ? true : undefined} {...aria(beeld, props.hint)}>
      <legend className={props.hideLabel ? 'alleen-voorlezen' : 'veldlabel'}>{props.label}</legend>
      {props.hint ? <p className="veldhint" id={`${beeld.id}-hint`}>{props.hint}</p> : null}
      <div className="keus">
        {[{ waarde: '', naam: geen, kort: '–' }, ...keuzes].map(({ waarde, naam, kort }) => (
          <label key={waarde} title={kort ? naam : undefined}>
            <input type="radio" name={props.veld} value={waarde} checked={beeld.waarde === waarde} onChange={() => beeld.zet(waarde, true)} />
            {kort ? <><span aria-hidden="true">{kort}</span><span className="alleen-voorlezen">{naam}</span></> : naam}
          </label>
        ))}
      </div>
      <FieldErrors id={beeld.id} errors={beeld.fouten} />
      <Botsing beeld={beeld} label={props.label} toon={naamVan} />
    </fieldset>
  );
}

/** One box. */
export function Vinkveld({ veld, label, hint }: VeldProps) {
  const beeld = useVeld(veld);
  return (
    <div className="vink activiteitveld">
      <input type="checkbox" id={beeld.id} name={veld} value="ja" checked={beeld.waarde === 'ja'} onChange={(klik) => beeld.zet(klik.target.checked ? 'ja' : '', true)} {...aria(beeld, hint)} />
      <label htmlFor={beeld.id}>{label}</label>
      {hint ? <p className="veldhint" id={`${beeld.id}-hint`}>{hint}</p> : null}
      <FieldErrors id={beeld.id} errors={beeld.fouten} />
      <Botsing beeld={beeld} label={label} toon={(waarde) => (waarde === 'ja' ? 'aangevinkt' : 'niet aangevinkt')} />
    </div>
  );
}
