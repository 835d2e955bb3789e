'use client';

import { TextArea } from '@/components/form/field';
import { FieldErrors } from '@/components/form/field-layout';
import { useFormField } from '@/components/form/form-context';
import { NOTITIES, SCHAAL, type Rondevraag } from '@/lib/cyclus/ronde';
import { keuzeVeld, MEESTE_TEKENS, notitieVeld } from '@/lib/cyclus/ronde-bijdrage';
import { GastStippen } from './gast-stippen';

interface GastVraagProps { vraag: Rondevraag; nummer: number; waarden: Record<string, string> }

/** One question on a phone: large places to press, nothing that has to be dragged. */
export function GastVraag({ vraag, nummer, waarden }: GastVraagProps) {
  return (
    <fieldset className="gast-vraag">
      <legend><span className="alleen-voorlezen">Vraag {nummer}: </span>{vraag.tekst}</legend>
      {vraag.soort === 'tekst' ? <Notities vraag={vraag} waarden={waarden} /> : vraag.soort === 'stippen' ? <GastStippen vraag={vraag} waarden={waarden} /> : <Keuze vraag={vraag} waarden={waarden} />}
    </fieldset>
  );
}

function Notities({ vraag, waarden }: Omit<GastVraagProps, 'nummer'>) {
  const velden = Array.from({ length: NOTITIES }, (_, i) => notitieVeld(vraag.id, i + 1));
  const [eerste = '', ...meer] = velden;
  return (
    <div className="grid gap-(--r-3)">
      <TextArea label="Uw notitie" name={eerste} rows={3} defaultValue={waarden[eerste]} hint={`Eén gedachte per notitie, ten hoogste ${MEESTE_TEKENS.toLocaleString('nl-NL')} tekens.`} />
      <details open={meer.some((naam) => waarden[naam]) || undefined}>
        <summary>Nog een notitie</summary>
        <div className="grid gap-(--r-3) pt-(--r-3)">{meer.map((naam, i) => <TextArea key={naam} label={`Notitie ${i + 2}`} name={naam} rows={2} defaultValue={waarden[naam]} />)}</div>
      </details>
    </div>
  );
}

function Keuze({ vraag, waarden }: Omit<GastVraagProps, 'nummer'>) {
  const naam = keuzeVeld(vraag.id);
  const veld = useFormField(naam, { defaultValue: waarden[naam] });
  const schaal = vraag.soort === 'schaal';
  const opties = schaal ? SCHAAL.map((stap) => ({ code: String(stap), naam: String(stap) })) : vraag.opties;
  return (
    <div id={veld.id} tabIndex={-1}>
      <div className={schaal ? 'gast-keuze gast-schaal' : 'gast-keuze'}>
        {opties.map(({ code, naam: optie }) => (
          <label key={code}><input type="radio" name={naam} value={code} defaultChecked={veld.defaultValue === code} />{optie}{schaal && (code === '1' || code === '5') ? <span className="alleen-voorlezen">{code === '1' ? ', helemaal niet' : ', helemaal wel'}</span> : null}</label>
        ))}
      </div>
      {schaal ? <p className="gast-uiteinden klein half" aria-hidden="true"><span>1 = helemaal niet</span><span>5 = helemaal wel</span></p> : null}
      <FieldErrors id={veld.id} errors={veld.errors} />
    </div>
  );
}
