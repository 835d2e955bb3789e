import type { ImportKeuze, ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Telling } from '@/lib/inventaris/import/vergelijken/telling';
import type { ImportStand } from '@/lib/inventaris/import/weergave';
import type { StatusKind } from '@/components/ui/status';

export const soortNaam: Record<ImportSoort, string> = { personeel: 'Personeel', diplomas: 'Diploma’s', rooster: 'Rooster', bevoegdheden: 'Bevoegdheden' };

export const soortUitleg: Record<ImportSoort, string> = {
  personeel: 'Uit uw salaris- of HR-systeem: wie werkt waar, in welke functie en voor hoeveel fte.',
  diplomas: 'Uw eigen lijst of werkmap: wie heeft welk diploma, en wat is gezien.',
  rooster: 'Uit uw roosterprogramma: wie geeft welk vak, aan welk leerjaar, hoeveel uur.',
  bevoegdheden: 'Uw eigen lijst: wie is voor welk vak bevoegd, in welke graad en tot wanneer.',
};

export const keuzeNaam: Record<ImportKeuze, { label: string; hint: string }> = {
  bijwerken: { label: 'Bijwerken', hint: 'Wat in het bestand anders is, gaat voor. Een gewijzigde aanstelling loopt door als nieuwe, zodat u kunt terugkijken.' },
  overslaan: { label: 'Overslaan', hint: 'Alleen wat nieuw is komt erbij. Wat al bekend is blijft zoals het is.' },
  stoppen: { label: 'Stoppen', hint: 'Voer niets door zodra het bestand iets verandert aan wat al bekend is.' },
};

export const standNaam: Record<ImportStand, { kind: StatusKind; naam: string }> = {
  ontvangen: { kind: 'bezig', naam: 'nog te controleren' },
  gecontroleerd: { kind: 'bezig', naam: 'klaar om door te voeren' },
  doorgevoerd: { kind: 'vast', naam: 'doorgevoerd' },
  ongedaan: { kind: 'open', naam: 'ongedaan gemaakt' },
  geweigerd: { kind: 'fout', naam: 'afgebroken' },
};

/** '1 rij', '1.250 rijen'. */
export function rijen(aantal: number): string {
  return `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? 'rij' : 'rijen'}`;
}

/** What applying would write or wrote, as one sentence. */
export function zinOver(telling: Telling): string {
  const delen = [
    telling.nieuw > 0 ? `${rijen(telling.nieuw)} nieuw` : '',
    telling.gewijzigd > 0 ? `${telling.gewijzigd.toLocaleString('nl-NL')} gewijzigd` : '',
    telling.ongewijzigd > 0 ? `${telling.ongewijzigd.toLocaleString('nl-NL')} ongewijzigd` : '',
    telling.overgeslagen > 0 ? `${telling.overgeslagen.toLocaleString('nl-NL')} overgeslagen` : '',
    telling.verwijderd > 0 ? `${telling.verwijderd.toLocaleString('nl-NL')} ${telling.verwijderd === 1 ? 'les' : 'lessen'} vervallen` : '',
    telling.fout > 0 ? `${telling.fout.toLocaleString('nl-NL')} fout` : '',
    telling.dubbel > 0 ? `${telling.dubbel.toLocaleString('nl-NL')} dubbel` : '',
  ].filter(Boolean);
  return delen.length > 0 ? delen.join(', ') : 'Geen rijen';
}

/** Where a row stands: 'rij 14' or 'rij 14 van Rivierenlyceum'. */
export function plaats({ rij, blad }: { rij: number; blad?: string }): string {
  return blad ? `${blad}, rij ${rij}` : `rij ${rij}`;
}
