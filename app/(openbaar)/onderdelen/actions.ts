'use server';

import { setTimeout as wachten } from 'node:timers/promises';
import type { FormState } from '@/lib/form-state';

/** Stands in for acts such as signing out. */
export async function nietsDoen(): Promise<void> {
  await Promise.resolve();
}

/** Refuses an empty name and accepts the rest, slowly enough to see the busy button. Stores nothing. */
export async function voorbeeldOpslaan(_vorige: FormState, data: FormData): Promise<FormState> {
  await wachten(700);
  const waarden = Object.fromEntries([...data].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])));
  if (!waarden['naam']) {
    return { status: 'fout', melding: 'Nog niet opgeslagen. Kijk naar:', velden: { naam: ['Vul een naam in.'], omvang: ['Vul een omvang in tussen 0,1 en 1,2 fte.'] }, waarden };
  }
  return { status: 'gelukt', melding: 'Opgeslagen. Dit is een voorbeeld, er is niets bewaard.' };
}

/** Always refuses, so that every field shows its error. */
export async function voorbeeldWeigeren(_vorige: FormState, data: FormData): Promise<FormState> {
  await Promise.resolve();
  const namen = ['tekst', 'school', 'getal', 'datum', 'opleiding', 'uitkomst', 'akkoord', 'notitie'];
  const waarden = Object.fromEntries([...data].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])));
  return { status: 'fout', melding: 'Nog niet opgeslagen. Kijk naar:', velden: Object.fromEntries(namen.map((naam) => [naam, [`Vul bij “${naam}” iets in dat klopt.`]])), waarden };
}
