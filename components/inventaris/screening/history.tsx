'use client';

import { useActionState } from 'react';
import { datumInWoorden, momentInWoorden, vandaag } from '@/lib/dates';
import { LEEG } from '@/lib/form-state';
import { bewijsInWoorden, uitkomstInWoorden } from '@/lib/inventaris/screening';
import type { ScreeningDiploma, Screeningregel } from '@/lib/inventaris/screening-werkbank';
import type { ScreeningAction } from './act-form';

interface Props {
  diploma: ScreeningDiploma;
  action: ScreeningAction;
  /** Where a browser without script goes after taking back. */
  terug: string;
  /** True when the screen takes this one back itself. */
  terugdraaien: (screeningId: string) => boolean;
}

/** Everything that was decided about this diploma, newest first; nothing is ever taken out. */
export function History({ diploma, action, terug, terugdraaien }: Props) {
  const [state, versturen] = useActionState(action, LEEG);
  const laatste = diploma.geschiedenis[0];
  return (
    <>
      <ul className="screening-geschiedenis">
        {diploma.geschiedenis.map((regel) => (
          <li key={regel.id}>
            <time dateTime={regel.op} className="zacht">{momentInWoorden(regel.op)}</time>
            <span>{wat(regel)}</span>
            {regel.notitie && !regel.herstel ? <q>{regel.notitie}</q> : null}
          </li>
        ))}
        <li><time dateTime={diploma.opgegevenOp} className="zacht">{datumInWoorden(vandaag(new Date(diploma.opgegevenOp)))}</time><span>Opgegeven, nog zonder bewijs</span></li>
      </ul>
      {laatste?.doorMij && !laatste.herstel ? (
        <form action={versturen} onSubmit={(verzending) => { if (terugdraaien(laatste.id)) verzending.preventDefault(); }}>
          <input type="hidden" name="screeningId" value={laatste.id} />
          <input type="hidden" name="terug" value={terug} />
          <button type="submit" className="screening-link klein">Mijn laatste keuze ongedaan maken</button>
        </form>
      ) : null}
      {state.status === 'fout' ? <p className="klein rood" role="alert">{state.melding}</p> : null}
    </>
  );
}

function wat(regel: Screeningregel): string {
  const wie = regel.doorMij ? 'U' : (regel.door ?? (regel.bestand ? `Uit het bestand ${regel.bestand}` : 'Uit een eerder bestand'));
  if (regel.herstel) return `${wie} maakte de keuze ongedaan: weer ‘${regel.voorgesteld ? 'wacht op een tweede blik' : uitkomstInWoorden(regel.uitkomst)}’`;
  const vast = regel.voorgesteld ?? regel.uitkomst;
  const besluit = [uitkomstInWoorden(vast), bewijsInWoorden(vast, regel.bewijs), regel.voorgesteld ? 'vraagt een tweede blik' : '', regel.reeks ? 'met een reeks tegelijk' : ''].filter(Boolean).join(', ');
  if (regel.tweede) return `Tweede blik, ${wie === 'U' ? 'u' : wie}: ${regel.uitkomst === 'nader-onderzoek' ? 'niet eens' : 'eens'}, ${besluit}`;
  return `${wie}: ${besluit}`;
}
