import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CorrectieBlad } from '@/components/inventaris/correcties/correctie-blad';
import { EigenDossierKader } from '@/components/inventaris/correcties/eigen-dossier-kader';
import { LinkButton } from '@/components/ui/button';
import { voorstelNamen } from '@/lib/inventaris/correctie';
import { CorrectieVraagSchema } from '@/lib/inventaris/correctie.schema';
import { linkCorrectieVoorstellenAction } from '../actions';
import { openDossier } from '../open-dossier';

export const metadata: Metadata = { title: 'Verbetering voorstellen', robots: { index: false } };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EigenCorrectiePage({ searchParams }: PageProps) {
  const dossier = await openDossier();
  if (dossier === null || dossier === 'werkt-niet') redirect('/eigen-dossier');
  const vraag = CorrectieVraagSchema.parse(await searchParams);
  return (
    <EigenDossierKader
      titel={vraag.soort ? voorstelNamen[vraag.soort] : 'Wat klopt er niet?'} inleiding="HR bekijkt uw voorstel. In uw dossier verandert nog niets."
      acties={<LinkButton href="/eigen-dossier" variant="stil">Terug naar mijn gegevens</LinkButton>}
    >
      <CorrectieBlad dossier={dossier} vraag={vraag} action={linkCorrectieVoorstellenAction} href="/eigen-dossier/correctie" terugHref="/eigen-dossier" />
    </EigenDossierKader>
  );
}
