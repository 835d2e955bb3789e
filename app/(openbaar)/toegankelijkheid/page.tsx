import type { Metadata } from 'next';
import { toegankelijkheid } from '@/content/openbaar';
import { OpenbareTekst } from '@/components/toegang/openbare-tekst';

export const metadata: Metadata = { title: toegankelijkheid.titel };

export default function ToegankelijkheidPage() {
  return <OpenbareTekst tekst={toegankelijkheid} />;
}
