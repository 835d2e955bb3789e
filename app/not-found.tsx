import type { Metadata } from 'next';
import { NietGevondenBlad } from '@/components/layout/omlijsting';

export const metadata: Metadata = { title: 'Niet gevonden' };

export default function NietGevonden() {
  return <NietGevondenBlad />;
}
