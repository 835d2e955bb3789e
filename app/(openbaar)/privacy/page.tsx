import type { Metadata } from 'next';
import { privacy } from '@/content/openbaar';
import { OpenbareTekst } from '@/components/toegang/openbare-tekst';

export const metadata: Metadata = { title: privacy.titel };

export default function PrivacyPage() {
  return <OpenbareTekst tekst={privacy} />;
}
