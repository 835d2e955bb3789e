'use client';

import { startTransition, useActionState, useId, useOptimistic, useState } from 'react';
import { Avatar, initials } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { celVeld } from '@/lib/cyclus/antwoord-velden';
import { beoordelaars, keuzevelden, spreidingInWoorden, spreidingVan, verschilt, type Keuzeveld, type Spreiding } from '@/lib/cyclus/beoordelingen';
import type { Beoordeling } from '@/lib/cyclus/instrument';
import { LEEG, type FormState } from '@/lib/form-state';
import { useKamer } from '../antwoord/schrijfkamer';
import { useRij } from './rijen';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface BeoordelaarsProps {
  vraagId: string;
  /** Codes of the choices of the row that are judged, in this order. */
  velden: readonly string[];
  /** Judgements of this row, of everybody. */
  beoordelingen: readonly Beoordeling[];
  /** Null: to read only. */
  actie: Actie | null;
}

/**
 * One's own judgement of a row beside those of colleagues: under each choice stand the people who chose it. Keeps by
 * itself with a choice. Within `Rijen`.
 */
export function Beoordelaars({ vraagId, velden, beoordelingen, actie }: BeoordelaarsProps) {
  const { ik, cyclusId } = useKamer();
  const { rij } = useRij(vraagId);
  const [gestuurd, zetGestuurd] = useState<FormState>(LEEG);
  // Without script the form itself is sent.
  const [formulier, versturen] = useActionState(actie ?? geenActie, LEEG);
  const stand = gestuurd === LEEG ? formulier : gestuurd;
  const anderen = beoordelingen.filter(({ wie }) => wie !== ik);
  const vast = beoordelingen.find(({ wie }) => wie === ik);
  const [mijn, zetMijn] = useOptimistic(vast?.waarde ?? NIETS, (oud: Record<string, string>, bij: Record<string, string>) => Object.fromEntries(Object.entries({ ...oud, ...bij }).filter(([, keuze]) => keuze !== '')));
  const alle = Object.keys(mijn).length === 0 ? anderen : [...anderen, { vraagId, wie: ik, naam: vast?.naam ?? 'U', waarde: mijn, op: '' }];
  const gevraagd = velden.flatMap((code) => keuzevelden(rij.invoer, [code]));
  const zet = (waarde: Record<string, string>) => startTransition(async () => {
    if (!actie) return;
    zetMijn(waarde);
    zetGestuurd(await sturen(actie, { cyclus: cyclusId, vraagId }, waarde));
  });
  return (
    <form className="beoordelaars" action={actie ? versturen : undefined} aria-label={`Oordelen over: ${rij.naam}`}>
      <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="vraagId" value={vraagId} />
      {gevraagd.map((veld) => <Veldoordeel key={veld.code} veld={veld} spreiding={spreidingVan(veld, alle)} mijn={mijn[veld.code] ?? ''} ik={ik} zet={actie ? (keuze) => zet({ [veld.code]: keuze }) : null} />)}
      <p className="beoordelaars-voet">
        {actie && Object.keys(mijn).length > 0 ? <button type="button" className="wis" onClick={() => zet(Object.fromEntries(gevraagd.map(({ code }) => [code, ''])))}>Wis mijn oordeel</button> : null}
        <span role="status">{stand.status === 'gelukt' ? 'Uw oordeel is bewaard.' : ''}</span>
        {stand.status === 'fout' ? <span role="alert" className="rood">{stand.melding}</span> : null}
      </p>
      {actie ? <noscript><Button type="submit" size="klein">Bewaar mijn oordeel</Button></noscript> : null}
    </form>
  );
}

const NIETS: Record<string, string> = {};
const geenActie: Actie = (vorige) => Promise.resolve(vorige);

async function sturen(actie: Actie, plek: { cyclus: string; vraagId: string }, waarde: Record<string, string>): Promise<FormState> {
  const data = new FormData();
  for (const [naam, tekst] of Object.entries(plek)) data.set(naam, tekst);
  for (const [code, keuze] of Object.entries(waarde)) data.set(celVeld(code), keuze);
  return actie(LEEG, data).catch((): FormState => ({ status: 'fout', melding: 'Uw oordeel is niet bewaard. Controleer uw verbinding en kies opnieuw.' }));
}

interface VeldoordeelProps { veld: Keuzeveld; spreiding: Spreiding; mijn: string; ik: string; zet: ((keuze: string) => void) | null }

function Veldoordeel({ veld, spreiding, mijn, ik, zet }: VeldoordeelProps) {
  const id = useId();
  return (
    <fieldset className="oordeelveld" data-verschil={verschilt(spreiding) || undefined} aria-describedby={`${id}-woorden`}>
      <legend>{veld.naam}</legend>
      <div className="oordeelopties">
        {spreiding.opties.map(({ code, naam, mensen }) => (
          <div key={code} className="oordeeloptie" data-mijn={mijn === code || undefined}>
            {zet ? <label><input type="radio" name={celVeld(veld.code)} value={code} checked={mijn === code} onChange={() => zet(code)} /><span>{naam}</span></label> : <span className="oordeelnaam">{naam}</span>}
            <span className="stapel" aria-hidden="true">{mensen.map((mens) => <Avatar key={mens.wie} text={mens.wie === ik ? 'u' : initials(mens.naam)} here={mens.wie === ik} />)}</span>
          </div>
        ))}
      </div>
      <p className="oordeelwoorden" id={`${id}-woorden`}>{spreidingInWoorden(spreiding, ik)}</p>
    </fieldset>
  );
}

/** In a list: who judged this row, and whether they differ. Empty without judgements. */
export function Oordeelmerk({ spreidingen, ik }: { spreidingen: readonly Spreiding[]; ik: string }) {
  const mensen = beoordelaars(spreidingen);
  const anders = spreidingen.filter(verschilt);
  if (mensen.length === 0) return null;
  return (
    <span className="oordeelmerk" data-verschil={anders.length > 0 || undefined}>
      <span className="stapel" aria-hidden="true">{mensen.slice(0, 4).map((mens) => <Avatar key={mens.wie} text={mens.wie === ik ? 'u' : initials(mens.naam)} here={mens.wie === ik} />)}</span>
      <span>{mensen.length === 1 ? '1 oordeel' : `${mensen.length} oordelen`}{mensen.length < 2 ? '' : anders.length === 0 ? ', eens' : `, verschil: ${anders.map(({ naam }) => naam.toLowerCase().replace(/\?$/, '')).join(', ')}`}</span>
    </span>
  );
}
