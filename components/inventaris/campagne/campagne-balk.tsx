import { Voortgangsbalk, type Vulling } from '@/components/grafiek/voortgangsbalk';
import type { CampagneStand } from '@/lib/inventaris/campagne';

export const CAMPAGNE_VULLING: { naam: string; vulling: Vulling }[] = [
  { naam: 'bevestigd', vulling: 'vast' }, { naam: 'andere uitkomst', vulling: 'stip' }, { naam: 'wacht op tweede blik', vulling: 'arcering' }, { naam: 'te doen', vulling: 'open' },
];

/** How far a campaign, or one school of it, is. */
export function CampagneBalk({ naam, stand: { bevestigd, nietAangetroffen, nader, tweedeBlik, teDoen } }: { naam: string; stand: CampagneStand }) {
  const aantallen = [bevestigd, nietAangetroffen + nader, tweedeBlik, teDoen];
  return <Voortgangsbalk naam={naam} delen={CAMPAGNE_VULLING.map((deel, plaats) => ({ ...deel, aantal: aantallen[plaats] ?? 0 }))} />;
}
