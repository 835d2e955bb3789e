import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Markdown } from '@/components/ui/markdown/markdown';
import type { CyclusKop, FaseStand } from '@/lib/cyclus/cyclus';
import type { RegelVraag } from '@/lib/cyclus/schermen';
import { KnopForm, type Actie } from './knop-form';

interface RouteVragenProps {
  kop: CyclusKop;
  fase: FaseStand;
  vragen: readonly RegelVraag[];
  basis: string;
  acties: { zetten: Actie; verplaatsen: Actie } | null;
}

/** The questions of one part: which are relevant, and in which order. */
export function RouteVragen({ kop, fase, vragen, basis, acties }: RouteVragenProps) {
  const tellend = vragen.filter(({ telt }) => telt);
  const mag = acties !== null && fase.afgeslotenOp === null ? acties : null;
  return (
    <ol className="vraagroute">
      {tellend.map((vraag, i) => (
        <li key={vraag.id} data-relevant={vraag.relevant ? 'ja' : 'nee'}>
          <div>
            <Markdown tekst={vraag.tekst} kop={4} />
            <p className="klein half">
              {vraag.relevant ? (vraag.beantwoord ? 'Beantwoord' : 'Nog geen antwoord') : `Niet relevant: ${vraag.reden.replace(/[.\s]+$/, '')}`}{vraag.eigen ? ', eigen vraag' : ''}. <Link href={`${basis}/${kop.id}/vraag/${vraag.id}`} prefetch={false}>Bekijk de vraag<span className="alleen-voorlezen"> {i + 1}</span></Link>
            </p>
          </div>
          {mag ? (
            <div className="routeknoppen">
              {i > 0 ? <KnopForm action={mag.verplaatsen} id={`e-${vraag.id}`} label={`Vraag ${i + 1} eerder`} velden={{ cyclus: kop.id, deelfase: fase.deelfase, vraag: vraag.id, richting: 'eerder' }}>Eerder<span className="alleen-voorlezen"> vraag {i + 1}</span></KnopForm> : null}
              {i < tellend.length - 1 ? <KnopForm action={mag.verplaatsen} id={`l-${vraag.id}`} label={`Vraag ${i + 1} later`} velden={{ cyclus: kop.id, deelfase: fase.deelfase, vraag: vraag.id, richting: 'later' }}>Later<span className="alleen-voorlezen"> vraag {i + 1}</span></KnopForm> : null}
              {vraag.relevant ? <NietRelevant kop={kop} vraag={vraag} nummer={i + 1} action={mag.zetten} /> : (
                <KnopForm action={mag.zetten} id={`r-${vraag.id}`} label={`Vraag ${i + 1} weer relevant`} variant="gewoon" velden={{ cyclus: kop.id, vraag: vraag.id, versie: String(vraag.versie), relevant: 'ja', reden: '' }}>Toch relevant<span className="alleen-voorlezen"> vraag {i + 1}</span></KnopForm>
              )}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function NietRelevant({ kop, vraag, nummer, action }: { kop: CyclusKop; vraag: RegelVraag; nummer: number; action: Actie }) {
  return (
    <details>
      <summary>Niet relevant<span className="alleen-voorlezen"> vraag {nummer}</span></summary>
      <Form action={action} id={`n-${vraag.id}`} label={`Vraag ${nummer} niet relevant`} sleutel={randomUUID()} quiet>
        <input type="hidden" name="cyclus" value={kop.id} />
        <input type="hidden" name="vraag" value={vraag.id} />
        <input type="hidden" name="versie" value={vraag.versie} />
        <input type="hidden" name="relevant" value="nee" />
        <TextArea label="Waarom niet?" name="reden" rows={2} maxLength={2_000} hint="Eén zin is genoeg. Een antwoord dat er al staat, blijft bewaard." />
        <FormActions><SubmitButton size="klein" variant="gewoon" pendingText="Bewaren…">Niet relevant noemen</SubmitButton></FormActions>
      </Form>
    </details>
  );
}
