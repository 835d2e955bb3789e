'use client';

import type { ReactNode } from 'react';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import type { Cijfer } from '@/lib/cyclus/cijfers';
import { eenheidcel, GROOTTEWOORDEN, grootteVan, streefcel, verschilMet, type Grootte } from '@/lib/cyclus/verschil';
import { CelKeuze } from '../cel-keuze';
import { CelTekst } from '../cel-tekst';
import { RijForm, useRij } from '../rijen';

interface TabelRijProps {
  vraagId: string;
  nummer: string;
  /** Question with its help. */
  vraag: ReactNode;
  /** Figures of the inventory. */
  huidig: ReactNode;
  /** The same, to reckon with. */
  cijfers: readonly Cijfer[];
  onder: ReactNode;
  merk: string;
  open: boolean;
}

/** A row of table 3 or 4: how it is, how the school wants it, the gap, and what to do. Cells of a table on a wide screen, a card on a small one. */
export function TabelRij({ vraagId, nummer, vraag, huidig, cijfers, onder, merk, open }: TabelRijProps) {
  const { rij, waarde, stand } = useRij(vraagId);
  const grootte = grootteVan(waarde, cijfers);
  const velden = rij.invoer.soort === 'velden' ? rij.invoer.velden : [];
  const streven = velden.flatMap(({ code }) => (code.startsWith('streef-') ? [code] : []));
  return (
    <article className="tabelrij" id={vraagAnker(vraagId)} data-klaar={stand.status === 'klaar' ? 'ja' : undefined}>
      <RijForm vraagId={vraagId} klaar>
        <div className="tabelrij-vakken">
          <div className="tabelrij-vraag"><span className="vraagnr" aria-hidden="true">{nummer}</span><div>{vraag}</div></div>
          <div className="tabelrij-vak kopveld" data-vak="huidig">{huidig}<CelTekst vraagId={vraagId} code="huidig" /></div>
          <div className="tabelrij-vak kopveld" data-vak="gewenst">
            <CelTekst vraagId={vraagId} code="gewenst" />
            {streven.map((code) => <Streef key={code} vraagId={vraagId} code={code} cijfers={cijfers} />)}
          </div>
          <div className="tabelrij-vak" data-vak="verschil">
            <Maat grootte={grootte} />
            <CelKeuze vraagId={vraagId} code="grootte" verbergNaam wis />
            <CelTekst vraagId={vraagId} code="verschil" />
          </div>
          <div className="tabelrij-vak" data-vak="actie"><CelTekst vraagId={vraagId} code="actie-nodig" /><CelTekst vraagId={vraagId} code="actie" /></div>
        </div>
      </RijForm>
      <details className="knelpunt-meer" open={open}>
        <summary>Bespreek en ga verder<span className="alleen-voorlezen">: {rij.naam}</span> {merk === '' ? null : <small>{merk}</small>}</summary>
        {onder}
      </details>
    </article>
  );
}

/** A wanted number, and at once how far that is in people. */
function Streef({ vraagId, code, cijfers }: { vraagId: string; code: string; cijfers: readonly Cijfer[] }) {
  const { waarde } = useRij(vraagId);
  const cijfer = cijfers.find((een) => streefcel(een.code) === code);
  const uit = cijfer ? verschilMet(cijfer, waarde) : null;
  return (
    <div className="streef">
      <CelTekst vraagId={vraagId} code={code} />
      <CelTekst vraagId={vraagId} code={cijfer ? eenheidcel(cijfer.code) : code.replace('streef-', 'eenheid-')} />
      <p className="streef-uit" role="status">{uit ? <><b>{uit.zin}</b> <span className="half">({uit.gewenst} gewenst, {GROOTTEWOORDEN[uit.grootte]})</span></> : null}</p>
    </div>
  );
}

function Maat({ grootte }: { grootte: Grootte | null }) {
  const tot = { geen: 8, klein: 20, groot: 56 };
  return (
    <p className="maat" data-grootte={grootte ?? undefined}>
      {grootte ? <svg width="60" height="12" aria-hidden="true"><line x1="5" x2={tot[grootte]} y1="6" y2="6" className="maat-lijn" /><circle cx="5" cy="6" r="4" className="maat-punt" /><line x1={tot[grootte]} x2={tot[grootte]} y1="1" y2="11" className="maat-eind" /></svg> : null}
      <b>{grootte ? GROOTTEWOORDEN[grootte] : 'Hoe groot is het verschil?'}</b>
    </p>
  );
}
