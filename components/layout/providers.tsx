'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Toasts } from '@/components/ui/toasts';

/** Dutch dates, numbers and labels for the widgets, and Next's navigation for links inside menus. */
export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const router = useRouter();
  // Widgets look in this meta for the leave to add a style. The policy that holds is the one this document came with:
  // later answers of the server bring a nonce of their own, which the browser would refuse.
  const [eerste] = useState(nonce);
  return (
    <I18nProvider locale="nl-NL">
      <meta property="csp-nonce" nonce={eerste} />
      <RouterProvider navigate={(href) => router.push(href)}>{children}<Toasts /></RouterProvider>
    </I18nProvider>
  );
}
