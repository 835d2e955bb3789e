import Link from 'next/link';
import { datumInWoorden } from '@/lib/dates';
import type { Studiestand } from '@/lib/cyclus/studiestand';

/** Who studies now, in numbers, beside the questions about routes and stepping stones. */
export function Studies({ studies, fase, inventaris }: { studies: Studiestand | null; /** Address of the part, with the block of questions. */ fase: string; /** List of studies; null for who may not see it. */ inventaris: string | null }) {
  const samen = studies?.lopend.reduce((som, { aantal }) => som + aantal, 0) ?? 0;
  return (
    <div className="studies-nu">
      {studies ? (
        <>
          <p>{samen === 0 ? 'Op dit moment studeert er niemand.' : <>Nu {samen === 1 ? 'studeert' : 'studeren'} er <b className="getal">{samen}</b>: {studies.lopend.map(({ naam, aantal }) => `${aantal} ${naam}`).join(', ')}.</>} {studies.wacht > 0 ? <>Nog <b className="getal">{studies.wacht}</b> {studies.wacht === 1 ? 'wacht' : 'wachten'} op een besluit of op de start.</> : null}</p>
          <p className="klein half">Uit de inventaris, {datumInWoorden(studies.dag)}.{inventaris ? <> <Link href={inventaris} prefetch={false}>Bekijk de studies</Link></> : null}</p>
        </>
      ) : <p className="half">Hoeveel mensen er nu studeren, ziet wie de inventaris van deze school mag lezen.</p>}
      <p className="klein"><Link href={fase} prefetch={false}>Naar de vragen over routes, opstappen en onderzoek in de school</Link></p>
    </div>
  );
}
