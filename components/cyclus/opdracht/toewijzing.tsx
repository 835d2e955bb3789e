import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { termijn, type Opdracht, type OpdrachtSpoor } from '@/lib/cyclus/opdracht';
import { STAAT_NAMEN, type OpdrachtStaat } from '@/lib/cyclus/opdracht-stappen';
import { OpdrachtGevenForm } from './opdracht-geven-form';
import { OpdrachtKnoppen } from './opdracht-knoppen';
import { OpdrachtVak } from './opdracht-vak';

export const STAAT_TEKEN: Readonly<Record<OpdrachtStaat, StatusKind>> = { open: 'open', ingediend: 'bezig', terug: 'actie', aanvaard: 'vast' };

interface ToewijzingProps {
  plek: { cyclusId: string; deelfase: Deelfase; vraagId: string | null };
  /** The question, or the name of the part. */
  titel: string;
  /** All assignments of the page; those of this place are picked out. */
  opdrachten: readonly Opdracht[];
  /** 'yyyy-mm-dd' */
  vandaag: string;
}

/** Who was asked to answer this, how far that is, and what can be done now. Stands within a `DialoogKader`. */
export function Toewijzing({ plek, titel, opdrachten, vandaag }: ToewijzingProps) {
  const hier = opdrachten.filter(({ deelfase, vraagId }) => deelfase === plek.deelfase && vraagId === plek.vraagId);
  return (
    <div className="toewijzing">
      {hier.map((opdracht) => <OpdrachtRegel key={opdracht.id} opdracht={opdracht} titel={titel} vandaag={vandaag} />)}
      <OpdrachtGevenForm plek={plek} titel={titel} bezet={hier.map(({ aan }) => aan.id)} vandaag={vandaag} sleutel={crypto.randomUUID()} />
    </div>
  );
}

function OpdrachtRegel({ opdracht, titel, vandaag }: { opdracht: Opdracht; titel: string; vandaag: string }) {
  const { id, versie, status, uiterlijk, aan, door } = opdracht;
  const dag = uiterlijk === null ? null : `uiterlijk ${datumInWoorden(uiterlijk)}${status === 'aanvaard' ? '' : `, ${termijn(uiterlijk, vandaag)}`}`;
  const laatste = opdracht.stappen.at(-1);
  return (
    <OpdrachtVak aan={aan.id}>
      <p><Status kind={STAAT_TEKEN[status]} note={dag}><b>{aan.naam}</b>: {STAAT_NAMEN[status]}</Status></p>
      {laatste && laatste.reden !== '' ? <blockquote>{laatste.wie ?? 'Iemand'}: “{laatste.reden}”</blockquote> : null}
      {opdracht.stappen.length > 1 ? <details className="gesprek-meer"><summary>Verloop</summary><ol className="spoor">{opdracht.stappen.map((stap) => <li key={stap.op}>{spoorZin(stap, aan.naam)}</li>)}</ol></details> : null}
      <OpdrachtKnoppen opdracht={{ id, versie, status, uiterlijk, aan, door }} titel={titel} vandaag={vandaag} />
    </OpdrachtVak>
  );
}

const DAAD: Record<OpdrachtSpoor['stap'], string> = { gegeven: 'wees dit toe', ingediend: 'diende in', terug: 'vroeg om aanpassingen', aanvaard: 'aanvaardde', ingetrokken: 'trok dit in' };

function spoorZin({ stap, wie, op, reden }: OpdrachtSpoor, aan: string): string {
  return `${wie ?? 'Iemand'} ${stap === 'gegeven' ? `wees dit toe aan ${aan}` : DAAD[stap]}, ${momentInWoorden(op)}${reden === '' ? '' : `: “${reden}”`}`;
}
