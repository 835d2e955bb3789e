'use client';

import Link from 'next/link';
import { useOptimistic, useState, useTransition } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { combinatie, KWADRANTEN, schakelTussen, themaoordeel, VELD, type Combinatie, type Doelpunt, type Punt, type Thema } from '@/lib/cyclus/aanknopingspunten';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { cel, instrumentPad, rijpunt } from '@/lib/cyclus/instrument';
import { LEEG } from '@/lib/form-state';
import { useKeten, type Ketenbron } from '../keten-kamer';
import { useWaarden } from '../rijen';

const VEEL = 5;

/** What was chosen, with which goals, and what is still missing: a calm page to take to the table. */
export function CombinatieBlad({ punten, themas, doelen }: { punten: readonly Punt[]; themas: readonly Thema[]; doelen: readonly Doelpunt[] }) {
  const bron = useKeten();
  const waarden = useWaarden();
  if (!bron) return null;
  const { gekozen, meesteKans, grootsteEffect, ontbreekt, gewogen } = combinatie(punten, waarden, doelen, bron.keten);
  return (
    <>
      <dl className="punten-afgeleid">
        <div><dt>Maakt de meeste kans</dt><dd><Namen punten={meesteKans} leeg={gewogen === 0 ? 'Nog niets gewogen.' : 'Geen punt staat op beide groot.'} /></dd></div>
        <div><dt>Heeft het grootste effect</dt><dd><Namen punten={grootsteEffect} leeg={gewogen === 0 ? 'Nog niets gewogen.' : 'Geen punt heeft een grote impact.'} /></dd></div>
      </dl>
      {gekozen.length === 0 ? <EmptyState title="Nog niets gekozen" level={3}>Zet in de lijst een vinkje bij “Kies”. Neem liever drie punten die u volhoudt dan tien die blijven liggen.</EmptyState> : (
        <ol className="combinatie">{gekozen.map((een) => <Gekozen key={een.punt.vraagId} een={een} doelen={doelen} themas={themas} bron={bron} />)}</ol>
      )}
      {gekozen.length > 0 && doelen.length === 0 ? <p className="klein half">Er staan nog geen doelen in deze cyclus. <Link href={instrumentPad(bron.bestuur, bron.cyclusId, DOELEN_INSTRUMENT)} prefetch={false}>Maak uw doelen</Link>, dan legt u ze hier naast uw keuze.</p> : null}
      {gekozen.length > VEEL ? <p className="klein half">U koos {gekozen.length} punten. Kunt u die naast elkaar volhouden?</p> : null}
      {ontbreekt.length > 0 ? <div className="punten-ontbreekt" role="group" aria-label="Wat er nog ontbreekt"><h3>Wat er nog ontbreekt</h3><ul>{ontbreekt.map((zin) => <li key={zin}>{zin}</li>)}</ul></div> : null}
    </>
  );
}

function Namen({ punten, leeg }: { punten: readonly Punt[]; leeg: string }) {
  if (punten.length === 0) return <span className="zacht">{leeg}</span>;
  return <ul>{punten.map(({ vraagId, nr, titel }) => <li key={vraagId}><a href={`#${vraagAnker(vraagId)}`}><span className="getal">{nr}</span> {titel}</a></li>)}</ul>;
}

interface GekozenProps { een: Combinatie['gekozen'][number]; doelen: readonly Doelpunt[]; themas: readonly Thema[]; bron: Ketenbron }

function Gekozen({ een: { punt, waarde, kwadrant, doelen: erbij }, doelen, themas, bron }: GekozenProps) {
  const mee = themas.filter(({ code }) => themaoordeel(punt, waarde, code).geldt);
  const tekst = (code: string) => cel(waarde, code).trim();
  return (
    <li>
      <h3><a href={`#${vraagAnker(punt.vraagId)}`}><span className="getal">{punt.nr}</span> {punt.titel}</a> <small>{kwadrant ? KWADRANTEN[kwadrant].titel.toLowerCase() : 'nog niet gewogen'}</small></h3>
      <dl>
        <div><dt>Waarom</dt><dd>{tekst(VELD.waarom) || <span className="zacht">Nog niet ingevuld</span>}</dd></div>
        <div><dt>Verwacht effect</dt><dd>{tekst(VELD.verwacht) || <span className="zacht">Nog niet ingevuld</span>}</dd></div>
        <div><dt>Ook voor</dt><dd>{mee.length > 0 ? mee.map(({ naam }) => naam).join(', ') : <span className="zacht">Geen ander thema</span>}</dd></div>
        {doelen.length > 0 ? <div><dt>Voor welk doel</dt><dd><Doelen punt={punt} doelen={doelen} erbij={erbij} bron={bron} /></dd></div> : null}
      </dl>
    </li>
  );
}

/** Which goals of the cycle it is for; a tick lays the link in the chain. One at a time: what is under way decides what the next one undoes. */
function Doelen({ punt, doelen, erbij, bron }: { punt: Punt; doelen: readonly Doelpunt[]; erbij: readonly Doelpunt[]; bron: Ketenbron }) {
  const [fout, zetFout] = useState('');
  const [bezig, begin] = useTransition();
  const vast = erbij.map((doel) => doel.punt);
  const [aan, zetAan] = useOptimistic(vast, (nu: string[], { doel, wordt }: { doel: string; wordt: boolean }) => (wordt ? [...nu, doel] : nu.filter((een) => een !== doel)));
  const { acties, cyclusId, keten } = bron;
  if (!acties) return erbij.length > 0 ? <ul>{erbij.map(({ punt: id, naam }) => <li key={id}>{naam}</li>)}</ul> : <span className="zacht">Nog geen doel</span>;
  const zet = (doel: string, wordt: boolean) => begin(async () => {
    zetAan({ doel, wordt });
    const schakel = schakelTussen(keten, doel, punt.vraagId);
    if (!wordt && !schakel) return;
    const uitkomst = await (wordt ? acties.leggen(LEEG, gegevens({ cyclus: cyclusId, van: doel, naar: rijpunt(punt.vraagId) })) : acties.losmaken(LEEG, gegevens({ cyclus: cyclusId, schakel: schakel?.id ?? '' })))
      .catch(() => ({ status: 'fout' as const, melding: 'Niet bewaard. Controleer uw verbinding en kies opnieuw.' }));
    begin(() => zetFout(uitkomst.status === 'fout' ? uitkomst.melding ?? 'Niet bewaard. Kies opnieuw.' : ''));
  });
  return (
    <fieldset className="combinatie-doelen" aria-busy={bezig}>
      <legend className="alleen-voorlezen">Voor welk doel: {punt.titel}</legend>
      {doelen.map(({ punt: id, naam }) => <label key={id}><input type="checkbox" checked={aan.includes(id)} onChange={(klik) => { if (!bezig) zet(id, klik.target.checked); }} /><span>{naam}</span></label>)}
      {fout ? <p role="alert" className="rood klein">{fout}</p> : null}
    </fieldset>
  );
}

function gegevens(velden: Record<string, string>): FormData {
  const data = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) data.set(naam, waarde);
  return data;
}
