'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Toasts } from '@/components/ui/toasts';

/** Dutch dates, numbers and labels for the widgets, and Next's navigation for links inside menus. */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale="nl-NL">
      <RouterProvider navigate={(href) => router.push(href)}>{children}<Toasts /></RouterProvider>
    </I18nProvider>
  );
}
