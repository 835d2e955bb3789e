import Link from 'next/link';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Status } from '@/components/ui/status';
import { fasePad } from '@/lib/cyclus/cyclus';
import type { Terugblik } from '@/lib/cyclus/schermen';
import { momentInWoorden } from '@/lib/dates';
import type { Actie } from './knop-form';

interface TerugblikBladProps {
  blik: Terugblik;
  basis: string;
  sleutel: string;
  /** Null for who may only look. */
  acties: { afsluiten: Actie; heropenen: Actie } | null;
}

/** Goal, result and reflection of a part, with what is still open, and closing or opening it. */
export function TerugblikBlad({ blik, basis, sleutel, acties }: TerugblikBladProps) {
  const { kop, doel, resultaat, reflectie, open, stappen } = blik;
  const vraag = (id: string) => `${basis}/${kop.id}/vraag/${id}`;
  return (
    <div className="terugblik">
      <section><h2>Doel</h2><Markdown tekst={doel} kop={3} /></section>
      <section><h2>Resultaat</h2><Markdown tekst={resultaat} kop={3} /><p><Link href={`${basis}/${kop.id}/fase/${fasePad(blik.fase.deelfase)}/resultaat`} prefetch={false}>Bekijk wat deze fase opleverde</Link></p></section>
      {reflectie.length > 0 ? (
        <section>
          <h2>Reflectie</h2>
          <ul className="vraagroute">
            {reflectie.map(({ id, tekst, beantwoord }) => (
              <li key={id}>
                <Markdown tekst={tekst} kop={3} />
                <div className="routeknoppen"><Status kind={beantwoord ? 'vast' : 'open'}>{beantwoord ? 'beantwoord' : 'open'}</Status><LinkButton href={vraag(id)} size="klein">{beantwoord || !acties ? 'Bekijken' : 'Beantwoorden'}</LinkButton></div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {open.length > 0 ? (
        <details>
          <summary>{open.length === 1 ? 'Nog 1 vraag zonder antwoord' : `Nog ${open.length} vragen zonder antwoord`}</summary>
          <ul className="zijblok">{open.map(({ id, tekst }) => <li key={id}><Link href={vraag(id)} prefetch={false}>{tekst}</Link></li>)}</ul>
        </details>
      ) : <p>Alle vragen van uw route in deze fase hebben een antwoord.</p>}
      {acties ? <Sluiten blik={blik} acties={acties} sleutel={sleutel} terug={`${basis}/${kop.id}/fase/${fasePad(blik.fase.deelfase)}`} /> : null}
      {stappen.length > 0 ? (
        <section>
          <h2>Wat er eerder gebeurde</h2>
          <ul className="zijblok">{stappen.map(({ stap, reden, naam, op }) => <li key={op.getTime()}>{naam ?? 'Iemand'} {stap === 'afgesloten' ? 'sloot deze fase af' : 'opende deze fase weer'} <span className="half">op {momentInWoorden(op)}</span>{reden ? <p className="half">“{reden}”</p> : null}</li>)}</ul>
        </section>
      ) : null}
    </div>
  );
}

function Sluiten({ blik: { kop, fase, open }, acties, sleutel, terug }: { blik: Terugblik; acties: { afsluiten: Actie; heropenen: Actie }; sleutel: string; terug: string }) {
  const dicht = fase.afgeslotenOp !== null;
  return (
    <section className="route-open">
      <h2>{dicht ? 'Weer openen' : 'Afsluiten'}</h2>
      <div className="max-w-lg">
        <Form key={String(dicht)} action={dicht ? acties.heropenen : acties.afsluiten} id="fase" label={dicht ? `${fase.deelfase} weer openen` : `${fase.deelfase} afsluiten`} sleutel={sleutel}>
          <input type="hidden" name="cyclus" value={kop.id} />
          <input type="hidden" name="deelfase" value={fase.deelfase} />
          <input type="hidden" name="versie" value={fase.versie} />
          <p>{dicht ? 'Wie meedoet, kan daarna weer schrijven. De reden blijft bij de fase staan.' : `De antwoorden blijven te lezen, maar niemand kan ze nog wijzigen. U kunt de fase altijd weer openen.${open.length > 0 ? ' Dat er nog vragen open staan, is geen bezwaar.' : ''}`}</p>
          <TextArea label={dicht ? 'Waarom opent u deze fase weer?' : 'Wat neemt u mee uit deze fase?'} name="reden" optional={!dicht} rows={3} maxLength={2_000} />
          <FormActions><SubmitButton pendingText="Bezig…">{dicht ? `${fase.deelfase} weer openen` : `${fase.deelfase} afsluiten`}</SubmitButton><LinkButton href={terug} variant="stil">Terug naar de fase</LinkButton></FormActions>
        </Form>
      </div>
    </section>
  );
}
