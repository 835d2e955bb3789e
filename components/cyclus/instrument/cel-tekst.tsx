'use client';

import { celVeld } from '@/lib/cyclus/antwoord-velden';
import type { Kolom } from '@/lib/cyclus/invoer.schema';
import { Verborgen } from '../antwoord/antwoord-veld';
import { RijCel, useRij } from './rijen';

const veldVan = (velden: readonly Kolom[], code: string) => velden.find((veld) => veld.code === code);

/** A cell with text: a field, or what stands in it where people only read. */
export function CelTekst({ vraagId, code }: { vraagId: string; code: string }) {
  const { rij, cel, mag } = useRij(vraagId);
  const veld = rij.invoer.soort === 'velden' ? veldVan(rij.invoer.velden, code) : undefined;
  if (!veld) return null;
  if (mag) return <RijCel vraagId={vraagId} code={code} />;
  return cel(code) === '' ? null : <p className="cel-lezen"><span className="veldnaam">{veld.naam}</span>{cel(code)}</p>;
}

/** What a row holds outside the fields on the screen: without script the form sends the whole row. */
export function CelRest({ vraagId, codes, vinkjes = false }: { vraagId: string; codes: readonly string[]; vinkjes?: boolean }) {
  const { waarde, cel, mag } = useRij(vraagId);
  if (!mag) return null;
  return (
    <>
      <Verborgen velden={Object.fromEntries(codes.map((code) => [celVeld(code), cel(code)]))} />
      {vinkjes ? (waarde.keuzes ?? []).map((code) => <input key={code} type="hidden" name="keuze" value={code} />) : null}
    </>
  );
}
