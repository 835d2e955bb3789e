import Link from 'next/link';
import type { Verwijzing } from '@/lib/cyclus/gesprek';

/** The questions of the route that this serves. */
export function Verwijzingen({ vragen, cyclus }: { vragen: readonly Verwijzing[]; cyclus: string }) {
  if (vragen.length === 0) return null;
  return <ul className="klein mt-(--r-2) list-none p-0" aria-label="Hoort bij deze vragen">{vragen.map(({ id, tekst }) => <li key={id}>Hoort bij: <Link href={`${cyclus}/vraag/${id}`} prefetch={false}>{tekst}</Link></li>)}</ul>;
}
