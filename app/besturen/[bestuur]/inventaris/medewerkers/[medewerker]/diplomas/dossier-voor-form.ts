import { notFound } from 'next/navigation';
import { z } from 'zod';
import { vandaag } from '@/lib/dates';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

/** The file that a diploma form belongs to; 404 for who may not change it. */
export async function dossierVoorForm({ bestuur, medewerker }: { bestuur: string; medewerker: string }) {
  const toegang = await toegangTot(bestuur);
  // Before the file is opened: the log must not say that somebody read what was never shown.
  if (!kan(toegang, 'inventaris:wijzigen') || !z.uuid().safeParse(medewerker).success) notFound();
  const dossier = await tonen(medewerkerTonen(toegang, { medewerker, peildatum: vandaag() }));
  if (!dossier.magWijzigen) notFound();
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const basis = `${inventaris}/medewerkers/${dossier.id}`;
  return { slug: toegang.bestuur.slug, dossier, basis, crumbs: [{ naam: 'Inventaris', href: inventaris }, { naam: dossier.naam, href: basis }] };
}
