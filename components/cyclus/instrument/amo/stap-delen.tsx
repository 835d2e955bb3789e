'use client';

import Link from 'next/link';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { AMO_DELEN, AMO_WOORDEN, isGekozen, type AmoDeel, type AmoKolom, type AmoRij } from '@/lib/cyclus/amo';
import { instrumentPad } from '@/lib/cyclus/instrument';
import { CelTekst } from '../cel-tekst';
import { useKeten } from '../keten-kamer';
import { RijForm, useRij, useWaarden } from '../rijen';

/** A step with a field per level or per person. */
export function StapVelden({ vraagId }: { vraagId: string }) {
  const { rij } = useRij(vraagId);
  const velden = rij.invoer.soort === 'velden' ? rij.invoer.velden : [];
  return <RijForm vraagId={vraagId} klaar><div className="amo-stapvelden">{velden.map(({ code }) => <CelTekst key={code} vraagId={vraagId} code={code} />)}</div></RijForm>;
}

/** What the scheme already says about this step, so that nobody types it again. */
export function UitSchema({ amo, kolom, deel }: { amo: readonly AmoRij[]; kolom: AmoKolom; deel?: AmoDeel }) {
  const waarden = useWaarden();
  const bron = useKeten();
  const pad = bron ? instrumentPad(bron.bestuur, bron.cyclusId, 'amo') : '';
  const telt = (rij: AmoRij) => (kolom === 'behoefte' ? ['ja', 'deels'].includes(waarden.get(rij.vraagId)?.cellen?.nodig ?? '') : isGekozen(waarden, rij));
  const delen = AMO_DELEN.filter((een) => deel === undefined || een === deel);
  const rijen = amo.filter((rij) => rij.kolom === kolom && telt(rij));
  const begin = `${pad}#deel-${deel ?? delen.find((een) => !rijen.some((rij) => rij.deel === een)) ?? 'ability'}-${kolom}`;
  return (
    <div className="amo-uit">
      {delen.map((een) => {
        const hier = rijen.filter((rij) => rij.deel === een);
        return (
          <div key={een}>
            <p className="klein"><b>{deel ? 'In het schema noemde u' : AMO_WOORDEN[een].naam}</b></p>
            {hier.length === 0 ? <p className="klein half">Nog niets.</p> : <ul>{hier.map(({ vraagId, naam }) => <li key={vraagId}><Link href={`${pad}#${vraagAnker(vraagId)}`} prefetch={false}>{naam}</Link>{kolom === 'leiderschap' ? <Wie wie={waarden.get(vraagId)?.cellen?.wie} /> : null}</li>)}</ul>}
          </div>
        );
      })}
      <p><Link href={begin} prefetch={false}>{rijen.length === 0 ? 'Kies in het AMO-schema' : 'Verder in het AMO-schema'}</Link></p>
    </div>
  );
}

const Wie = ({ wie }: { wie: string | undefined }) => (wie ? <small className="half"> {wie}</small> : null);

/** What was thought in the steps, at the head of a part of the scheme. */
export function UitStap({ vraagId }: { vraagId: string }) {
  const tekst = useWaarden().get(vraagId)?.tekst?.trim();
  return tekst ? <p className="amo-uitstap"><span className="klein half">In stap 3 schreef u:</span> {tekst}</p> : null;
}
