import type { Gescreend, ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';
import { NietBewaard, type Posten } from './acten';

const GEEN_VERBINDING = 'Geen verbinding met de server.';
const LANGSTE_WACHT = 20_000;

/** Sends acts to the machine door of this board; survives leaving the page. */
export function postenNaar(adres: string): Posten {
  return async (pad, lichaam) => {
    const antwoord = await fetch(`${adres}${pad}`, {
      method: 'POST', keepalive: true, signal: AbortSignal.timeout(LANGSTE_WACHT),
      headers: { 'content-type': 'application/json' }, body: JSON.stringify(lichaam),
    }).catch(() => { throw new NietBewaard(GEEN_VERBINDING, false); });
    if (!antwoord.ok) throw new NietBewaard(await reden(antwoord), antwoord.status === 409);
    return (await antwoord.json()) as Gescreend;
  };
}

/** Fetches one diploma, or throws with a sentence for the person. */
export async function diplomaOphalen(adres: string, id: string, signal: AbortSignal): Promise<ScreeningDiploma> {
  const antwoord = await fetch(`${adres}/diplomas/${id}`, { signal });
  if (!antwoord.ok) throw new Error(await reden(antwoord));
  return (await antwoord.json()) as ScreeningDiploma;
}

async function reden(antwoord: Response): Promise<string> {
  const lichaam = (await antwoord.json().catch(() => ({}))) as { fout?: unknown };
  return typeof lichaam.fout === 'string' ? lichaam.fout : 'De server kon dit niet verwerken.';
}

/** Keeps where somebody is. Nobody waits for it, and nothing is lost when it fails. */
export function werkstandPosten(adres: string, stand: string): void {
  const lichaam = { ...(JSON.parse(stand) as Record<string, unknown>), sleutel: crypto.randomUUID() };
  void fetch(`${adres}/werkstand`, { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' }, body: JSON.stringify(lichaam) }).catch(() => undefined);
}
