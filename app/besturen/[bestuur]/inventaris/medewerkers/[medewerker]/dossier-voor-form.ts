import { notFound } from 'next/navigation';
import { z } from 'zod';
import { dossierBewerkenTonen } from '@/lib/inventaris/server/dossier-bewerken-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

/** The file that a form belongs to, with the schools to choose from; 404 for who may not change it. */
export async function dossierVoorForm({ bestuur, medewerker }: { bestuur: string; medewerker: string }) {
  const toegang = await toegangTot(bestuur);
  if (!z.uuid().safeParse(medewerker).success) notFound();
  const { dossier, scholen } = await tonen(dossierBewerkenTonen(toegang, medewerker));
  if (!dossier.magWijzigen) notFound();
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const basis = `${inventaris}/medewerkers/${dossier.id}`;
  return { slug: toegang.bestuur.slug, dossier, scholen, basis, crumbs: [{ naam: 'Inventaris', href: inventaris }, { naam: dossier.naam, href: basis }] };
}
