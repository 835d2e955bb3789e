import { bekendInAdres } from '@/lib/inventaris/bekend';
import type { IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import type { Aandachtspunt } from './aandacht';
import { metKeuze, type Kader as Keuze } from './filter.schema';

interface Kader extends Keuze {
  slug: string;
}

interface BerekeningAdres extends Kader {
  indicator: IndicatorSleutel;
  /** School or team of the row; absent for everything within reach. */
  groepId?: string | undefined;
}

/** Where the drawer's link goes, where its data are, and where dossiers stand. */
export function berekeningAdressen({ slug, indicator, groepId, peildatum, eenheid, bekend = null }: BerekeningAdres): { href: string; bron: string; dossiers: string } {
  const moment = bekendInAdres(bekend);
  const vraag = new URLSearchParams({ indicator, peildatum, eenheid, ...(groepId === undefined ? {} : { school: groepId }), ...(moment === undefined ? {} : { bekend: moment }) });
  return {
    href: `/besturen/${slug}/overzicht/berekening?${vraag}`,
    bron: `/api/besturen/${slug}/overzicht/berekening?${vraag}`,
    dossiers: `/besturen/${slug}/inventaris/medewerkers`,
  };
}

/** Where a point of attention can be taken up, by what this person may do. */
export function aandachtAdres(punt: Aandachtspunt, { slug, peildatum, eenheid, bekend = null }: Kader, mag: { screenen: boolean; importeren: boolean }): string {
  const basis = `/besturen/${slug}`;
  const plek = punt.groepId === punt.schoolId ? `school=${punt.schoolId}` : `team=${punt.groepId}`;
  if (punt.soort === 'te-screenen') return mag.screenen ? `${basis}/inventaris/screening?school=${punt.schoolId}` : `${basis}/inventaris?${plek}&screening=te-screenen`;
  if (punt.soort === 'geen-diplomas') return `${basis}/inventaris?${plek}&master=onbekend`;
  if (mag.importeren) return `${basis}/inventaris/import`;
  return metKeuze(`${basis}/overzicht/${punt.schoolId}`, { peildatum, eenheid, bekend });
}
