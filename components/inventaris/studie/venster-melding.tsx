import Link from 'next/link';
import { Message } from '@/components/ui/message';
import type { Vensterstand } from '@/lib/inventaris/lerarenbeurs';
import { groepNamen } from '@/lib/inventaris/studie';
import type { Aanvrager } from '@/lib/inventaris/studies';
import { minuutInWoorden } from './woorden';

interface VensterMeldingProps {
  venster: Vensterstand;
  aanvragers: Aanvrager[];
  /** Address of the list of studies. */
  basis: string;
}

/** The window of the lerarenbeurs, how long it still is, and who must ask. Quiet while it is far away. */
export function VensterMelding({ venster, aanvragers, basis }: VensterMeldingProps) {
  const { staat, dagen, jaar } = venster;
  const wanneer = staat === 'open'
    ? `Het aanvraagvenster is open tot en met ${minuutInWoorden(venster.dicht)}: ${dagen === 0 ? 'vandaag is de laatste dag' : `nog ${telDagen(dagen)}`}.`
    : `Het aanvraagvenster van ${jaar} loopt van ${minuutInWoorden(venster.open)} tot en met ${minuutInWoorden(venster.dicht)}. ${dagen === 0 ? 'Het gaat vandaag open' : `Het gaat over ${telDagen(dagen)} open`}.`;
  return (
    <Message kind={staat === 'open' && aanvragers.length > 0 ? 'pas-op' : 'info'} title="Lerarenbeurs">
      <p>{wanneer}{venster.zeker ? '' : ' Deze datums zijn aangenomen: controleer ze op duo.nl.'}</p>
      {aanvragers.length === 0 ? <p className="mt-(--r-2)">Niemand hoeft nog aan te vragen voor schooljaar {jaar}-{jaar + 1}.</p> : (
        <details className="mt-(--r-2)" open={staat === 'open'}>
          <summary>{aanvragers.length === 1 ? 'Eén leraar moet' : `${aanvragers.length} leraren moeten`} aanvragen voor schooljaar {jaar}-{jaar + 1}</summary>
          <ol className="mt-(--r-2) list-decimal pl-(--r-5)">
            {aanvragers.map(({ id, naam, programma, groep }) => <li key={id}><Link href={`${basis}/${id}`} prefetch={false}>{naam}</Link>, {programma} <span className="half">({groepNamen[groep]})</span></li>)}
          </ol>
        </details>
      )}
    </Message>
  );
}

function telDagen(dagen: number): string {
  return dagen === 1 ? '1 dag' : `${dagen} dagen`;
}
