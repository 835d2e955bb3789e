import type { NavRoom } from '@/components/layout/main-nav';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';

/** The rooms that this person may enter, in the order in which the work passes through a board. */
export function kamersVoor(toegang: Toegang): NavRoom[] {
  const basis = `/besturen/${toegang.bestuur.slug}`;
  const bereik = bereikVoor(toegang, 'inventaris:lezen');
  const kamers: (NavRoom | false)[] = [
    kan(toegang, 'overzicht:lezen') && { naam: 'Overzicht', href: `${basis}/overzicht` },
    bereik !== null && bereik.soort !== 'zelf' && { naam: 'Inventaris', href: `${basis}/inventaris` },
    bereik?.soort === 'zelf' && bereik.medewerkerId !== null && { naam: 'Mijn dossier', href: `${basis}/inventaris/medewerkers/${bereik.medewerkerId}` },
    kan(toegang, 'cyclus:lezen') && { naam: 'Cyclus', href: `${basis}/cyclus` },
    kan(toegang, 'plan:lezen') && { naam: 'Plan', href: `${basis}/plan` },
    kan(toegang, 'plan:adviseren') && { naam: 'Voorgelegd', href: `${basis}/mr` },
    kan(toegang, 'cyclus:lezen') && { naam: 'Mijn werk', href: `${basis}/mijn-werk` },
    kan(toegang, 'handreiking:lezen') && { naam: 'Handreiking', href: `${basis}/bibliotheek` },
    kan(toegang, 'organisatie:lezen') && { naam: 'Organisatie', href: `${basis}/organisatie` },
    kan(toegang, 'logboek:lezen') && { naam: 'Logboek', href: `${basis}/beheer/logboek` },
    kan(toegang, 'instellingen:wijzigen') && { naam: 'Instellingen', href: `${basis}/beheer/instellingen` },
  ];
  return kamers.filter((kamer) => kamer !== false);
}
