import type { ReactNode } from 'react';
import { LosBlad } from '@/components/layout/los-blad';
import { openbareLinks } from '@/content/openbaar';

interface OpenbarePaginaProps {
  titel: string;
  inleiding: string;
  children: ReactNode;
}

/** A page that anyone can read: mark, title, text, and the way to the sign-in page. */
export function OpenbarePagina(props: OpenbarePaginaProps) {
  return <LosBlad {...props} links={[{ naam: 'Inloggen', href: '/inloggen' }, ...openbareLinks]} thuis />;
}
