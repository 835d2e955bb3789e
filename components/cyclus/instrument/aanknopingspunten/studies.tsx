import Link from 'next/link';
import { cijferInWoorden } from '@/lib/cyclus/cijfers';
import type { Studiestand } from '@/lib/cyclus/studiestand';
import { datumInWoorden } from '@/lib/dates';

/** Who studies now, in numbers, beside the questions about routes and stepping stones. */
export function Studies({ studies, fase, inventaris }: { studies: Studiestand | null; /** Address of the part, with the block of questions. */ fase: string; /** List of studies; null for who may not see it. */ inventaris: string | null }) {
  return (
    <div className="studies-nu">
      {studies ? (
        <>
          <p>{cijferInWoorden(studies.opleidingen)}{studies.wacht > 0 ? ` Nog ${studies.wacht} ${studies.wacht === 1 ? 'leraar wacht' : 'leraren wachten'} op een besluit over een masterstudie, of op de start ervan.` : ''}</p>
          {studies.opleidingen.regels.length > 0 ? <ul>{studies.opleidingen.regels.map(({ naam, getallen: [aantal = 0, metAfspraak = 0] }) => <li key={naam}>{naam}: <span className="getal">{aantal}</span>{metAfspraak > 0 ? `, ${metAfspraak === aantal ? 'met' : `${metAfspraak} met`} afspraken over daarna` : ''}</li>)}</ul> : null}
          <p className="klein half">Uit de inventaris, {datumInWoorden(studies.dag)}.{inventaris ? <> <Link href={inventaris} prefetch={false}>Bekijk de studies</Link></> : null}</p>
        </>
      ) : <p className="half">Hoeveel mensen er nu studeren, ziet wie de inventaris van deze school mag lezen.</p>}
      <p className="klein"><Link href={fase} prefetch={false}>Naar de vragen over routes, opstappen en onderzoek in de school</Link></p>
    </div>
  );
}
