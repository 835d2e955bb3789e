'use client';

import { startTransition, useActionState, useOptimistic } from 'react';
import { ErrorSummary } from '@/components/form/form';
import { useHydrated } from '@/components/form/form-context';
import { showToast } from '@/components/ui/toasts';
import { LEEG, type FormState } from '@/lib/form-state';
import type { Uitvoering } from '@/lib/plan/voortgang';

export type BijwerkActie = (vorige: FormState, data: FormData) => Promise<FormState>;
export interface BijwerkActiviteit { id: string; naam: string; nu: Pick<Uitvoering, 'voortgang' | 'versie'> }

interface Bijgewerkt { versie: number; was: Uitvoering }

const KEUZES = [0, 25, 50, 75, 100] as const;

/** One press says how far it is; the message that follows can take it back. Works without JavaScript. */
export function VoortgangKnoppen({ activiteit, actie }: { activiteit: BijwerkActiviteit; actie: BijwerkActie }) {
  const { id, naam, nu } = activiteit;
  const luistert = useHydrated();
  const [getoond, tonen] = useOptimistic(nu.voortgang);
  const [kaal, kaalVersturen] = useActionState(actie, LEEG);
  // The row may move to another part of the page by this act, and is then gone before it could speak: the message is given here.
  const [state, versturen] = useActionState(async (vorige: FormState, data: FormData) => {
    tonen(Number(data.get('voortgang')));
    const uit = await actie(vorige, data);
    if (uit.status === 'gelukt') showToast({ text: `${naam}: ${woord(Number(data.get('voortgang')))}`, action: { label: 'Ongedaan maken', onPress: () => { terugzetten(actie, activiteit, uit.gegevens as Bijgewerkt); } } });
    return uit;
  }, LEEG);
  const fout = luistert ? state : kaal;
  return (
    <form action={luistert ? versturen : kaalVersturen} className="voortgangknoppen" aria-label={`Voortgang van ${naam}`}>
      <ErrorSummary id={`voortgang-${id}`} state={fout} />
      <input type="hidden" name="activiteit" value={id} /><input type="hidden" name="versie" value={nu.versie} />
      <div className="keuzeknoppen" role="group" aria-label={`Hoe ver is ${naam}?`}>
        {KEUZES.map((deel) => <button key={deel} type="submit" name="voortgang" value={deel} aria-pressed={getoond === deel}>{deel === 100 ? 'Klaar' : `${deel}%`}</button>)}
      </div>
    </form>
  );
}

function woord(voortgang: number): string {
  return voortgang === 100 ? 'klaar' : voortgang === 0 ? 'nog niet begonnen' : `${voortgang}%`;
}

/** Puts back what stood there; that too is kept as a line. */
function terugzetten(actie: BijwerkActie, { id, naam }: BijwerkActiviteit, { versie, was }: Bijgewerkt): void {
  const data = new FormData();
  for (const [veld, waarde] of Object.entries({ activiteit: id, versie: String(versie), stand: was.stand, voortgang: String(was.voortgang), ...(was.klaarOp === null ? {} : { klaarOp: was.klaarOp }) })) data.set(veld, waarde);
  startTransition(async () => {
    const uit = await actie(LEEG, data);
    showToast({ text: uit.status === 'gelukt' ? `${naam}: staat weer op ${woord(was.voortgang)}` : (uit.melding ?? 'Terugzetten is niet gelukt.') });
  });
}
