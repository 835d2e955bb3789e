'use client';

import type { ReactNode } from 'react';
import { Select } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { AMO_WOORDEN, behoeftestand, isGekozen, type AmoRij, type Behoeftestand } from '@/lib/cyclus/amo';
import { rijpunt } from '@/lib/cyclus/keten';
import { CelKeuze } from '../cel-keuze';
import { CelRest, CelTekst } from '../cel-tekst';
import { useKeten } from '../keten-kamer';
import { RijForm, useRij, useWaarden } from '../rijen';
import { Merk } from './keten-beeld';

const STANDWOORDEN: Record<Exclude<Behoeftestand, 'onbekend'>, string> = {
  'niet-nodig': 'Niet nodig', aanwezig: 'Nodig, en het is er', gedekt: 'Nodig, en u doet er iets aan', los: 'Nodig: koppel een gekozen interventie', open: 'Nodig: nog geen interventie gekozen',
};

/** What teachers need: is it needed, is it there, and what helps. */
export function BehoefteRij({ vraagId, amo, onderdelen, sleutel, onder }: { vraagId: string; amo: readonly AmoRij[]; onderdelen: readonly string[]; sleutel: string; onder: ReactNode }) {
  const { rij, cel } = useRij(vraagId);
  const waarden = useWaarden();
  const schakels = useKeten()?.keten.schakels ?? [];
  const zelf = amo.find((een) => een.vraagId === vraagId);
  const stand = zelf ? behoeftestand(zelf, amo, waarden, schakels) : 'onbekend';
  const nodig = ['ja', 'deels'].includes(cel('nodig'));
  const mist = nodig && ['nee', 'deels'].includes(cel('aanwezig'));
  return (
    <li className="amo-rij" id={vraagAnker(vraagId)} data-aan={nodig ? 'ja' : undefined}>
      <RijForm vraagId={vraagId}>
        <div className="amo-behoefte">
          <div>
            <h4>{rij.naam}</h4>
            {onderdelen.length > 0 ? <ul className="vraag-onderdelen">{onderdelen.map((een) => <li key={een}>{een}</li>)}</ul> : null}
            {stand === 'onbekend' ? null : <p className="amo-stand klein">{stand === 'niet-nodig' ? null : <Merk vulling={stand === 'los' ? 'half' : stand === 'open' ? 'open' : 'vol'} />} {STANDWOORDEN[stand]}</p>}
          </div>
          <div className="amo-keuzes">
            <CelKeuze vraagId={vraagId} code="nodig" />
            {nodig ? <CelKeuze vraagId={vraagId} code="aanwezig" /> : null}
          </div>
          {nodig ? <CelTekst vraagId={vraagId} code="toelichting" /> : null}
        </div>
        <CelRest vraagId={vraagId} codes={nodig ? [] : ['aanwezig', 'toelichting']} />
      </RijForm>
      {mist && zelf ? <HelptHierbij zelf={zelf} amo={amo} sleutel={sleutel} /> : null}
      {onder}
    </li>
  );
}

/** Which chosen interventions answer this need; the link is one of the chain. */
function HelptHierbij({ zelf, amo, sleutel }: { zelf: AmoRij; amo: readonly AmoRij[]; sleutel: string }) {
  const bron = useKeten();
  const waarden = useWaarden();
  const punt = rijpunt(zelf.vraagId);
  const al = new Set((bron?.keten.schakels ?? []).flatMap(({ van, naar }) => (van === punt ? [naar] : naar === punt ? [van] : [])));
  const interventies = amo.filter(({ kolom }) => kolom === 'interventie');
  const gekoppeld = interventies.filter(({ vraagId }) => al.has(rijpunt(vraagId)));
  const keuzes = interventies.filter((een) => isGekozen(waarden, een) && !al.has(rijpunt(een.vraagId))).sort((a, b) => Number(b.deel === zelf.deel) - Number(a.deel === zelf.deel));
  return (
    <div className="amo-helpt">
      {gekoppeld.length > 0 ? <p className="klein">Hierbij helpt: {gekoppeld.map(({ vraagId, naam }, plaats) => <span key={vraagId}>{plaats > 0 ? '; ' : ''}<a href={`#${vraagAnker(vraagId)}`}>{naam}</a></span>)}</p> : null}
      {bron?.acties && keuzes.length > 0 ? (
        <details className="amo-koppel" open={gekoppeld.length === 0}>
          <summary>{gekoppeld.length === 0 ? 'Koppel een interventie' : 'Koppel er nog een'}<span className="alleen-voorlezen">: {zelf.naam}</span></summary>
          <Form key={keuzes.length} action={bron.acties.leggen} id={`helpt-${zelf.vraagId}`} label={`Koppelen: ${zelf.naam}`} sleutel={sleutel} quiet>
            <input type="hidden" name="cyclus" value={bron.cyclusId} />
            <input type="hidden" name="van" value={punt} />
            <Select label="Wat helpt hierbij?" name="naar" placeholder="Kies uit uw interventies" choices={keuzes.map(({ vraagId, naam, deel }) => ({ value: rijpunt(vraagId), label: `${AMO_WOORDEN[deel].naam}: ${naam}` }))} />
            <SubmitButton size="klein" variant="gewoon" pendingText="Koppelen…">Koppel</SubmitButton>
          </Form>
        </details>
      ) : null}
    </div>
  );
}
