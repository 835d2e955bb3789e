'use client';

import { createContext, startTransition, use, useActionState, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { LEEG, type FormState } from '@/lib/form-state';
import { isVeld, type Veld, type Velden } from '@/lib/plan/activiteitvelden';
import { Veldbewaarder, type Veldaflevering, type Veldstand, type Velduitslag } from '@/lib/plan/veldbewaarder';

interface Kamer { bewaarder: Veldbewaarder; formulier: FormState }
const KamerContext = createContext<Kamer | null>(null);

interface VeldkamerProps {
  /** Where the fields are kept while somebody types. */
  adres: string;
  /** The same door for who has no script. */
  inleveren: (vorige: FormState, data: FormData) => Promise<FormState>;
  velden: Velden;
  /** Sent along with the whole form. */
  verborgen: Record<string, string>;
  children: ReactNode;
}

/** The form of one activity: every field is kept by itself, and nothing that was typed is lost. */
export function Veldkamer({ adres, inleveren, velden, verborgen, children }: VeldkamerProps) {
  const [formulier, versturen] = useActionState(inleveren, LEEG);
  const terug = formulier.status === 'fout' ? Object.fromEntries(Object.entries(formulier.waarden ?? {}).filter(([naam]) => isVeld(naam))) : {};
  const [bewaarder] = useState(() => new Veldbewaarder(velden, { zenden: (getypt, was) => zend(adres, { velden: getypt, was }) }, terug));
  const stand = useSyncExternalStore(bewaarder.volgen, bewaarder.huidig, bewaarder.huidig);
  useEffect(() => {
    const waarschuw = (gebeurtenis: BeforeUnloadEvent) => { if (bewaarder.vuil().length > 0) gebeurtenis.preventDefault(); };
    window.addEventListener('beforeunload', waarschuw);
    // On the way to another page of the plan: what is typed goes along first.
    return () => { window.removeEventListener('beforeunload', waarschuw); void bewaarder.nu(); };
  }, [bewaarder]);
  return (
    <KamerContext value={{ bewaarder, formulier }}>
      <form
        action={versturen} className="formulier activiteitvelden" aria-label="Activiteit" noValidate
        onSubmit={(gebeurtenis) => { gebeurtenis.preventDefault(); startTransition(() => { void bewaarder.nu(); }); }} onBlur={() => void bewaarder.nu()}
      >
        {Object.entries({ ...verborgen, ...(formulier.status === 'fout' ? versieUit(formulier) : {}) }).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
        <Bewaarregel stand={stand} formulier={formulier} opnieuw={() => void bewaarder.nu()} />
        {children}
        <noscript><Button type="submit" variant="hoofd">Bewaar deze activiteit</Button></noscript>
      </form>
    </KamerContext>
  );
}

/** After a conflict the next sending counts on what the person has now seen. */
function versieUit({ gegevens }: FormState): Record<string, string> {
  const versie = typeof gegevens === 'object' && gegevens !== null && 'versie' in gegevens ? gegevens.versie : null;
  return typeof versie === 'number' ? { versie: String(versie) } : {};
}

async function zend(adres: string, lichaam: { velden: Partial<Velden>; was: Partial<Velden> }): Promise<Veldaflevering> {
  const tekst = JSON.stringify(lichaam);
  // The browser lets a request outlive its page only while it is small.
  const antwoord = await fetch(adres, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: tekst, keepalive: tekst.length < 60_000 });
  if (antwoord.ok) return { soort: 'goed', uitslag: (await antwoord.json()) as Velduitslag };
  if (antwoord.status >= 500 || antwoord.status === 429) return { soort: 'later' };
  const { fout } = (await antwoord.json().catch(() => ({}))) as { fout?: string };
  return { soort: 'geweigerd', zin: antwoord.status === 401 ? 'U bent uitgelogd. Log in een ander tabblad in en probeer het hier opnieuw; uw tekst blijft staan.' : (fout ?? 'Dit is niet bewaard.') };
}

const ZINNEN: Record<Veldstand['staat'], string> = {
  rust: 'Wat u invult, wordt vanzelf bewaard.', typt: 'Bewaren…', bezig: 'Bewaren…', bewaard: 'Alles is bewaard.', wacht: 'Niet bewaard, wij proberen het opnieuw. Uw tekst staat nog in het veld.', fout: 'Niet bewaard.',
};

function Bewaarregel({ stand, formulier, opnieuw }: { stand: Veldstand; formulier: FormState; opnieuw: () => void }) {
  const twee = Object.keys(stand.botsingen).length;
  const mis = Object.keys(stand.fouten).length;
  const vast = formulier.status === 'fout' && stand.staat === 'rust';
  const zin = vast ? (formulier.melding ?? ZINNEN.fout) : stand.zin ?? (twee > 0 ? 'Een collega schreef in hetzelfde veld. Kies daar welke tekst blijft.' : mis > 0 ? 'Bijna alles is bewaard. Kijk naar het veld met de opmerking.' : ZINNEN[stand.staat]);
  const staat = vast || stand.staat === 'fout' ? 'fout' : stand.staat === 'wacht' ? 'wacht' : twee + mis > 0 ? 'let-op' : stand.staat;
  return (
    <p className="bewaarregel" data-staat={staat} role={staat === 'fout' || staat === 'wacht' ? 'alert' : 'status'}>
      <svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5" /></svg>
      <span>{zin}</span>
      {stand.staat === 'fout' ? <button type="button" className="wis" onClick={opnieuw}>Probeer opnieuw</button> : null}
    </p>
  );
}

export interface Veldbeeld {
  id: string;
  waarde: string;
  /** What is wrong, at the field. */
  fouten: string[] | undefined;
  /** What a colleague made of it meanwhile; undefined when nobody did. */
  ander: string | undefined;
  zet: (waarde: string, meteen?: boolean) => void;
  kies: (wie: 'mijn' | 'ander') => void;
}

/** One field of the activity around it. */
export function useVeld(veld: Veld): Veldbeeld {
  const kamer = use(KamerContext);
  if (!kamer) throw new Error('Een veld staat in een Veldkamer.');
  const { bewaarder, formulier } = kamer;
  const stand = useSyncExternalStore(bewaarder.volgen, bewaarder.huidig, bewaarder.huidig);
  const fout = stand.fouten[veld];
  return {
    id: `activiteit-${veld}`, waarde: stand.waarden[veld], ander: stand.botsingen[veld], fouten: fout !== undefined ? [fout] : stand.staat === 'rust' ? formulier.velden?.[veld] : undefined,
    zet: (waarde, meteen) => bewaarder.zet(veld, waarde, meteen), kies: (wie) => bewaarder.kies(veld, wie),
  };
}
