import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '@/components/layout/omlijsting';
import { isThema, THEMA_COOKIE } from '@/components/layout/thema';
import { lettertypen } from './lettertypen';
// Travel in the script of this layout; by themselves they would be a request each, on every first visit.
import './error';
import './global-error';
import './globals.css';

// Every answer is for one person: nothing is rendered ahead or shared.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Masterkompas', template: '%s · Masterkompas' },
  description: 'Helpt schoolbesturen in het voortgezet onderwijs aan meer masteropgeleide leraren.',
  icons: { icon: [{ url: '/icoon.svg', type: 'image/svg+xml' }] },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1524' },
  ],
};

// The chosen theme is in a cookie, so that the first byte already has it; without a choice the stylesheet asks the system.
export default async function RootLayout({ children }: { children: ReactNode }) {
  const keuze = (await cookies()).get(THEMA_COOKIE)?.value;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="nl" className={lettertypen} data-theme={isThema(keuze) ? keuze : undefined}>
      <body>
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  );
}
