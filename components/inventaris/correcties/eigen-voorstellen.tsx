import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Plate } from '@/components/layout/plate';
import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import { voorstelNamen, type EigenVoorstel, type Voorstelstatus } from '@/lib/inventaris/correctie';

export type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

const STANDEN: Record<Voorstelstatus, [StatusKind, string]> = {
  open: ['bezig', 'HR kijkt hiernaar'], aangenomen: ['vast', 'overgenomen'], afgewezen: ['fout', 'niet overgenomen'], ingetrokken: ['onbekend', 'door u ingetrokken'],
};

const dag = (moment: string) => datumInWoorden(vandaag(new Date(moment)));

/** What a teacher proposed, how it stands, and why HR did not take it over. */
export function EigenVoorstellen({ voorstellen, intrekken }: { voorstellen: EigenVoorstel[]; intrekken: Actie }) {
  if (voorstellen.length === 0) return null;
  return (
    <Plate title="Uw voorstellen" notes={<p>U krijgt een mail zodra HR een voorstel heeft bekeken.</p>}>
      <ul className="grid gap-(--r-3)">
        {voorstellen.map(({ id, versie, soort, kort, status, reden, gedaanOp, behandeldOp }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-(--r-3) border-t border-haarlijn pt-(--r-3) first:border-t-0 first:pt-0">
            <div className="max-w-[36rem]">
              <p><b className="font-[600]">{voorstelNamen[soort]}</b>: {kort}</p>
              <p className="klein half">Voorgesteld op {dag(gedaanOp)}{behandeldOp ? `, behandeld op ${dag(behandeldOp)}` : ''}</p>
              {reden ? <p className="mt-(--r-1)">Reden: <q>{reden}</q></p> : null}
            </div>
            <div className="grid gap-(--r-2) justify-items-start">
              <Status kind={STANDEN[status][0]}>{STANDEN[status][1]}</Status>
              {status === 'open' ? (
                <Form action={intrekken} id={`intrekken-${id}`} label={`Voorstel intrekken: ${voorstelNamen[soort]}`}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="versie" value={versie} />
                  <SubmitButton variant="stil" size="klein" pendingText="Intrekken…">Intrekken</SubmitButton>
                </Form>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Plate>
  );
}
