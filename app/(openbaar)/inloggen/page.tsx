import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Gate } from '@/components/layout/gate';
import { openbareLinks } from '@/content/openbaar';
import { DemoAccounts } from '@/components/toegang/demo-accounts';
import { InlogForm } from '@/components/toegang/inlog-form';
import { Message } from '@/components/ui/message';
import { env } from '@/lib/env';
import { demoToegang } from '@/lib/toegang/demo-accounts';
import { sessieLezen } from '@/lib/toegang/server/sessie-lezen';
import { veiligPad } from '@/lib/toegang/veilig-pad';
import { inloggenAction } from './actions';

export const metadata: Metadata = { title: 'Inloggen' };

type Vraag = Record<string, string | string[] | undefined>;

export default async function InloggenPage({ searchParams }: { searchParams: Promise<Vraag> }) {
  const vraag = await searchParams;
  const naar = veiligPad(vraag.naar ?? padUit(vraag.callbackUrl));
  if (await sessieLezen('')) redirect(naar);
  const { MASTERKOMPAS_DEMO, MASTERKOMPAS_DEMO_ACCOUNTS } = env();
  const demo = demoToegang(MASTERKOMPAS_DEMO, MASTERKOMPAS_DEMO_ACCOUNTS);
  const gekozen = demo?.accounts.find(({ email }) => email === vraag.als);
  return (
    <Gate links={openbareLinks} title="Weet wie er lesgeeft, en waar u heen wilt." subtitle="Masterkompas helpt uw bestuur aan meer masteropgeleide leraren, van diplomascreening tot plan.">
      <Vooraf vraag={vraag} />
      <InlogForm key={gekozen?.email} action={inloggenAction} naar={naar} email={gekozen?.email} wachtwoord={gekozen ? demo?.wachtwoord : undefined} />
      {demo ? <DemoAccounts accounts={demo.accounts} gekozen={gekozen?.email} /> : null}
    </Gate>
  );
}

// What happened just before this page, one sentence.
function Vooraf({ vraag }: { vraag: Vraag }) {
  if (vraag.uit) return <Message kind="gelukt">U bent uitgelogd.</Message>;
  if (vraag.hersteld) return <Message kind="gelukt">Uw nieuwe wachtwoord is opgeslagen. Log er nu mee in.</Message>;
  if (vraag.naar) return <Message>Log in, dan gaat u verder waar u was.</Message>;
  return null;
}

// next-auth hands over a whole address of this site; only its path matters.
function padUit(adres: string | string[] | undefined): string | undefined {
  if (typeof adres !== 'string' || !URL.canParse(adres)) return undefined;
  const { origin, pathname, search } = new URL(adres);
  return origin === new URL(env().NEXTAUTH_URL).origin ? `${pathname}${search}` : undefined;
}
