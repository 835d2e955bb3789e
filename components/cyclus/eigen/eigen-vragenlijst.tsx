import Link from 'next/link';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Status } from '@/components/ui/status';
import { eigenVraagId, fasePad } from '@/lib/cyclus/cyclus';
import { reikwijdteWoorden, type EigenVraagRegel, type EigenVragen } from '@/lib/cyclus/eigen';
import { soortWoorden } from '@/lib/cyclus/eigen.schema';
import type { EigenActies } from './acties';
import { EigenVraagVenster } from './eigen-vraag-venster';

interface EigenVragenlijstProps { eigen: EigenVragen; acties: EigenActies | null; cyclus: string }

/** Own questions in the order of the route; retired ones stay, and can be asked again. */
export function EigenVragenlijst({ eigen, acties, cyclus }: EigenVragenlijstProps) {
  return (
    <ul className="list-none p-0">
      {eigen.vragen.map((vraag) => (
        <li key={vraag.id} className="grid gap-x-(--r-5) gap-y-(--r-1) border-t border-haarlijn py-(--r-3) first:border-t-0 breed:grid-cols-[9rem_minmax(0,1fr)]">
          <div className="klein half">
            <p>Fase {vraag.deelfase}</p>
            {vraag.vervallen ? <p><Status kind="onbekend">vervallen</Status></p> : <p>{telling(vraag.antwoorden)}</p>}
          </div>
          <div>
            <p className="font-[650]">{vraag.vervallen ? vraag.tekst : <Link href={`${cyclus}/fase/${fasePad(vraag.deelfase)}?vraag=${eigenVraagId(vraag.id)}#vraag-${eigenVraagId(vraag.id)}`} prefetch={false}>{vraag.tekst}</Link>}</p>
            {vraag.hulp ? <p className="klein half">{vraag.hulp}</p> : null}
            <p className="klein half">{soortWoorden[vraag.soort]}{vraag.keuzes.length > 0 ? `: ${vraag.keuzes.join(' · ')}` : ''}{vraag.eenheid ? ` (${vraag.eenheid})` : ''}</p>
            <p className="klein half">{reikwijdteWoorden(vraag.voor, eigen.kop)}{vraag.door ? `; toegevoegd door ${vraag.door}` : ''}</p>
            {acties && vraag.magWijzigen ? <Acties eigen={eigen} vraag={vraag} acties={acties} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Acties({ eigen, vraag, acties }: { eigen: EigenVragen; vraag: EigenVraagRegel; acties: EigenActies }) {
  return (
    <div className="-ml-(--r-2) mt-(--r-1) flex flex-wrap items-start gap-(--r-2)">
      {vraag.vervallen ? null : <EigenVraagVenster eigen={eigen} vraag={vraag} actie={acties.vraagBewaren} />}
      <Form action={acties.vraagVervallen} id={`vervallen-${vraag.id}`} sleutel={crypto.randomUUID()} quiet label={`${vraag.vervallen ? 'Weer stellen' : 'Niet meer stellen'}: ${vraag.tekst}`}>
        <input type="hidden" name="cyclus" value={eigen.kop.id} /><input type="hidden" name="vraag" value={vraag.id} /><input type="hidden" name="versie" value={vraag.versie} />
        {vraag.vervallen ? <input type="hidden" name="terug" value="ja" /> : null}
        <SubmitButton variant="stil" size="klein" pendingText="Bezig…">{vraag.vervallen ? 'Weer stellen' : 'Niet meer stellen'}</SubmitButton>
      </Form>
    </div>
  );
}

const telling = (n: number) => (n === 0 ? 'nog geen antwoord' : n === 1 ? '1 antwoord' : `${n} antwoorden`);
