'use client';

import { useState, type ReactNode } from 'react';
import { ComboBox } from '@/components/form/combo-box';
import { Select, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';
import { KETENSOORTEN, KETENWOORDEN, komtUit, leidtTot, volgtOp, type Ketenpunt, type Ketensoort } from '@/lib/cyclus/keten';
import type { KetenActies, Ketenbron } from './keten-kamer';

interface MakenProps { bron: Ketenbron; hier: Ketenpunt; soorten: readonly Ketensoort[] }

/** The next thing: made anew with its origin kept, or tied to what is there already. */
export function KetenMaken({ bron, hier, soorten }: MakenProps) {
  const [keuze, setKeuze] = useState<Ketensoort | 'verder' | 'terug' | null>(null);
  const [gedaan, setGedaan] = useState('');
  const nieuw = soorten.filter((soort) => bron.keten.plekken.some((plek) => plek.soort === soort));
  const eerder = anderen(bron, hier, 'terug');
  const later = anderen(bron, hier, 'verder');
  const kies = (wat: typeof keuze) => { setGedaan(''); setKeuze((nu) => (nu === wat ? null : wat)); };
  const klaar = (melding: string) => { setKeuze(null); setGedaan(melding); };
  return (
    <div className="keten-maken">
      <div className="keten-knoppen">
        {nieuw.map((soort) => <Button key={soort} size="klein" aria-expanded={keuze === soort} onClick={() => kies(soort)}>Maak hiervan {KETENWOORDEN[soort].een}</Button>)}
        {later.length > 0 ? <Button size="klein" variant="stil" aria-expanded={keuze === 'verder'} onClick={() => kies('verder')}>Koppel aan wat hieruit volgde</Button> : null}
        {eerder.length > 0 ? <Button size="klein" variant="stil" aria-expanded={keuze === 'terug'} onClick={() => kies('terug')}>Koppel aan waar dit uit komt</Button> : null}
      </div>
      {keuze === 'verder' || keuze === 'terug' ? <Koppelen key={keuze} bron={bron} hier={hier} kant={keuze} keuzes={keuze === 'terug' ? eerder : later} klaar={klaar} /> : null}
      {keuze !== null && keuze !== 'verder' && keuze !== 'terug' ? <Nieuw key={keuze} bron={bron} hier={hier} soort={keuze} klaar={klaar} /> : null}
      <p role="status" className="klein">{gedaan}</p>
    </div>
  );
}

/** What is not tied to this yet, on the side where it belongs: earlier kinds before it, later ones after it. */
function anderen({ keten }: Ketenbron, hier: Ketenpunt, kant: 'terug' | 'verder'): Ketenpunt[] {
  const al = new Set([hier.punt, ...(kant === 'terug' ? komtUit(keten, hier.punt) : leidtTot(keten, hier.punt)).map((een) => een.punt.punt)]);
  const past = ({ soort }: Ketenpunt) => (kant === 'verder' ? volgtOp(hier.soort).includes(soort) : volgtOp(soort).includes(hier.soort));
  return keten.punten.filter((een) => !al.has(een.punt) && past(een)).sort((a, b) => KETENSOORTEN.indexOf(a.soort) - KETENSOORTEN.indexOf(b.soort));
}

function Nieuw({ bron, hier, soort, klaar }: { bron: Ketenbron; hier: Ketenpunt; soort: Ketensoort; klaar: (melding: string) => void }) {
  const plekken = bron.keten.plekken.filter((plek) => plek.soort === soort);
  const [eerste] = plekken;
  const naam = KETENWOORDEN[soort].naam;
  if (!eerste) return null;
  return (
    <KetenForm bron={bron} actie="toevoegen" id={`keten-${hier.vraagId}`} label={`${naam} toevoegen`} velden={{ instrument: eerste.instrument, van: hier.punt, ...(plekken.length === 1 ? { blok: eerste.blok } : {}) }} gelukt={() => klaar(`${naam} toegevoegd.`)}>
      {plekken.length > 1 ? <Select label="Waar hoort het bij?" name="blok" choices={plekken.map((plek) => ({ value: plek.blok, label: plek.titel }))} defaultValue={eerste.blok} /> : null}
      <TextField label={`${naam} in uw eigen woorden`} name="tekst" hint={`Komt uit: ${hier.naam}`} />
      <FormActions><SubmitButton size="klein" pendingText="Toevoegen…">Voeg toe</SubmitButton></FormActions>
    </KetenForm>
  );
}

function Koppelen({ bron, hier, kant, keuzes, klaar }: { bron: Ketenbron; hier: Ketenpunt; kant: 'terug' | 'verder'; keuzes: readonly Ketenpunt[]; klaar: (melding: string) => void }) {
  const [vast, vrij] = kant === 'terug' ? ['naar', 'van'] : ['van', 'naar'];
  return (
    <KetenForm bron={bron} actie="leggen" id={`koppel-${hier.vraagId}`} label="Koppelen" velden={{ [vast as string]: hier.punt }} gelukt={() => klaar('Gekoppeld.')}>
      <ComboBox label={kant === 'terug' ? 'Waar komt dit uit?' : 'Wat volgde hieruit?'} name={vrij as string} placeholder="Zoek op een woord" choices={keuzes.map(({ punt, naam, soort }) => ({ value: punt, label: naam, hint: KETENWOORDEN[soort].naam }))} />
      <FormActions><SubmitButton size="klein" pendingText="Koppelen…">Koppel</SubmitButton></FormActions>
    </KetenForm>
  );
}

/** Undoes a link; the things themselves stay. */
export function KetenLos({ bron, schakelId, naam }: { bron: Ketenbron; schakelId: string; naam: string }) {
  return (
    <KetenForm bron={bron} actie="losmaken" id={`los-${schakelId}`} label={`Losmaken: ${naam}`} velden={{ schakel: schakelId }} gelukt={() => {}}>
      <SubmitButton variant="stil" size="klein" pendingText="Losmaken…">Maak los</SubmitButton>
    </KetenForm>
  );
}

interface KetenFormProps { bron: Ketenbron; actie: keyof KetenActies; id: string; label: string; velden: Record<string, string>; gelukt: () => void; children: ReactNode }

function KetenForm({ bron, actie, id, label, velden, gelukt, children }: KetenFormProps) {
  const [sleutel] = useState(() => crypto.randomUUID());
  const { acties, cyclusId } = bron;
  if (!acties) return null;
  const versturen = async (vorige: FormState, data: FormData) => {
    const uitkomst = await acties[actie](vorige, data);
    if (uitkomst.status === 'gelukt') gelukt();
    return uitkomst;
  };
  return (
    <Form action={versturen} id={id} label={label} sleutel={sleutel} quiet>
      {Object.entries({ cyclus: cyclusId, ...velden }).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      {children}
    </Form>
  );
}
