import Link from 'next/link';
import { momentInWoorden } from '@/lib/dates';
import { momentopnamePad, type Momentopnameregel } from '@/lib/plan/momentopname';

/** The snapshots of a cycle, newest first. `basis`: /besturen/<bestuur>/cyclus */
export function MomentopnameLijst({ regels, cyclusId, basis }: { regels: readonly Momentopnameregel[]; cyclusId: string; basis: string }) {
  return (
    <ul className="sluitpunten">
      {regels.map(({ nummer, op, wie }) => (
        <li key={nummer}><span className="getal">{nummer}</span><div><b><Link href={momentopnamePad(basis, cyclusId, nummer)} prefetch={false}>Momentopname {nummer}</Link></b><p>{momentInWoorden(op)}{wie ? `, ${wie}` : ''}</p></div></li>
      ))}
    </ul>
  );
}
