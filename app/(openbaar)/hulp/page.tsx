import type { Metadata } from 'next';
import { hulp } from '@/content/openbaar';
import { OpenbareTekst } from '@/components/toegang/openbare-tekst';

export const metadata: Metadata = { title: hulp.titel };

export default function HulpPage() {
  return <OpenbareTekst tekst={hulp} />;
}
