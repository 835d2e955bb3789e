import Link from 'next/link';
import { Status } from '@/components/ui/status';
import { isLeeg } from '@/lib/cyclus/antwoord';
import type { Planvraag } from '@/lib/plan/planlijst';

/** The questions of 3B beside the plan that runs. What is missing is shown, not forced. */
export function Vragen3b({ vragen, pad }: { vragen: readonly Planvraag[]; /** Address of the cycle. */ pad: string }) {
  const open = vragen.filter(({ waarde }) => isLeeg(waarde)).length;
  return (
    <section aria-labelledby="vragen-3b">
      <h2 id="vragen-3b">Vragen bij het uitvoeren</h2>
      <p className="klein half">{open === 0 ? 'Fase 3B van de handreiking. U hebt alles beantwoord.' : `Fase 3B van de handreiking, ${open} van ${vragen.length} nog zonder antwoord.`}</p>
      <ul className="vraaglijst">
        {vragen.map(({ vraagId, tekst, waarde }) => <li key={vraagId}><Link href={`${pad}/fase/3b#vraag-${vraagId}`} prefetch={false}>{tekst}</Link><Status kind={isLeeg(waarde) ? 'open' : 'vast'}>{isLeeg(waarde) ? 'nog open' : 'beantwoord'}</Status></li>)}
      </ul>
    </section>
  );
}
