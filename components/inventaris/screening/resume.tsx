import Link from 'next/link';
import type { Hervat } from '@/lib/inventaris/screening-werkbank';

/** Where this person left off the last time, on this or another computer. */
export function Resume({ hervat: { adres, naam, school, campagne }, basis }: { hervat: Hervat; basis: string }) {
  const waar = [school, campagne].filter(Boolean).join(', ');
  return (
    <p className="screening-hervat">
      <span>U was bij {naam ? <b>{naam}</b> : <b>{campagne}</b>}{naam && waar ? ` (${waar})` : ''}.</span>
      <Link href={basis + adres} prefetch={false}>Ga verder waar u was</Link>
    </p>
  );
}
