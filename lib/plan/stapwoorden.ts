import type { Handeling } from './toestanden';

// What is said around the steps that a person takes with a reason, and after a step. Pure.

/** Steps with a reason, that stand together on the page of versions. */
export type Redenstap = 'intrekken' | 'herzien' | 'herziening-stoppen' | 'afronden' | 'heropenen' | 'teruggeven';

export const REDENSTAPPEN: Record<Redenstap, { titel: string; knop: string; uitleg: string; label: string; hint?: string; bezig: string; gevaar?: true }> = {
  intrekken: { titel: 'Plan intrekken', knop: 'Intrekken', bezig: 'Intrekken…', uitleg: 'U kunt het plan dan weer wijzigen. De ingediende versie blijft bewaard; wie zou beoordelen, krijgt bericht.', label: 'Waarom trekt u het plan in?' },
  herzien: { titel: 'Nieuwe versie maken', knop: 'Nieuwe versie beginnen', bezig: 'Beginnen…', uitleg: 'Het vastgestelde plan blijft gelden en u werkt de voortgang gewoon bij. De nieuwe versie geldt pas als ook zij is beoordeeld en vastgesteld.', label: 'Waarom is een nieuwe versie nodig?' },
  'herziening-stoppen': { titel: 'Nieuwe versie laten vallen', knop: 'Laten vallen', bezig: 'Terugzetten…', uitleg: 'Het plan wordt weer zoals het is vastgesteld. Wat u sindsdien wijzigde, verdwijnt uit het plan; wat al was ingediend, blijft bij de versies te lezen.', label: 'Waarom gaat de nieuwe versie niet door?', gevaar: true },
  afronden: { titel: 'Plan afronden', knop: 'Afronden', bezig: 'Afronden…', uitleg: 'De voortgang blijft staan zoals zij nu is. De bestuurder kan het plan weer openen.', label: 'Waarom is het plan klaar?', hint: 'Een of twee zinnen; u leest ze terug bij de evaluatie.' },
  heropenen: { titel: 'Plan weer openen', knop: 'Weer openen', bezig: 'Openen…', uitleg: 'Iedereen kan de voortgang daarna weer bijwerken.', label: 'Waarom gaat het plan verder?' },
  teruggeven: { titel: 'Plan teruggeven', knop: 'Teruggeven', bezig: 'Teruggeven…', uitleg: 'Wie het plan schrijft, past het aan en dient een nieuwe versie in. De beoordelaars lezen daarna wat er veranderde.', label: 'Wat moet er eerst anders?' },
};

const GELUKT: Partial<Record<Handeling, (nummer: string) => [titel: string, tekst: string]>> = {
  indienen: (nummer) => [`Versie ${nummer} is ingediend`, 'Wie beoordeelt, heeft bericht gekregen. U leest hier en bij Beoordelen wat zij ervan vinden.'],
  vaststellen: (nummer) => [`Versie ${nummer} is vastgesteld`, 'Het plan kan beginnen. Wie een activiteit heeft, heeft bericht gekregen.'],
  teruggeven: () => ['Het plan is teruggegeven', 'Wie het plan schrijft, heeft bericht gekregen en leest uw reden.'],
  intrekken: () => ['Het plan is ingetrokken', 'U kunt het weer wijzigen. Dien het daarna opnieuw in.'],
  'herziening-stoppen': () => ['De nieuwe versie is gevallen', 'Het plan is weer zoals het is vastgesteld.'],
  afronden: () => ['Het plan is afgerond', 'Kijk terug bij de evaluatie van fase 4.'],
  heropenen: () => ['Het plan is weer open', 'De voortgang kan weer worden bijgewerkt.'],
};

/** What is said after a step, from the address ("indienen-2"); null for anything else. */
export function geluktZin(gelukt: string | undefined): [titel: string, tekst: string] | null {
  const [, handeling = '', nummer = ''] = /^([a-z-]*[a-z])(?:-(\d{1,4}))?$/.exec(gelukt ?? '') ?? [];
  return Object.hasOwn(GELUKT, handeling) ? (GELUKT[handeling as Handeling]?.(nummer) ?? null) : null;
}
