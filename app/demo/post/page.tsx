import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpenbarePagina } from '@/components/toegang/openbare-pagina';
import { MailLijst } from '@/components/toegang/mail-lijst';
import { EmptyState } from '@/components/ui/empty-state';
import { demoMailsTonen } from '@/lib/mail/server/demo-post';
import { postInDemo } from '@/lib/mail/server/versturen';

export const metadata: Metadata = { title: 'Verstuurde mails' };

/** Only in a demo without a mail server; it does not exist elsewhere. */
export default function DemoPostPage() {
  if (!postInDemo()) notFound();
  const mails = demoMailsTonen();
  return (
    <OpenbarePagina titel="Verstuurde mails" inleiding="Deze demo heeft geen mailserver. Wat Masterkompas zou versturen, staat hier tot u de demo stopt.">
      {mails.length > 0 ? <MailLijst mails={mails} /> : (
        <EmptyState title="Nog geen mails"><p>Nodig iemand uit of vraag een nieuw wachtwoord aan, dan verschijnt de mail hier.</p></EmptyState>
      )}
    </OpenbarePagina>
  );
}
