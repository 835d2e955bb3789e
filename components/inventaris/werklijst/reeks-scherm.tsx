import { RadioGroup } from '@/components/form/choice';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Button, LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import type { FormState } from '@/lib/form-state';
import { REEKS_KEUZES, uitvalNamen, type ReeksDiploma, type ReeksScherm as Scherm, type ReeksVoorbeeld } from '@/lib/inventaris/reeks';
import type { ReeksKeuze } from '@/lib/inventaris/reeks.schema';
import { bewijsInWoorden, keuzeUitleg, niveauKort, uitkomstInWoorden, type Keuze } from '@/lib/inventaris/screening';
import './werklijst.css';

const KORT = 12;

interface Props {
  scherm: Scherm;
  vraag: ReeksKeuze;
  /** Names and values of the address that must stay when a choice is made. */
  vast: readonly [string, string][];
  sleutel: string;
  terugHref: string;
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
}

/** First the choice, then what it would do, then the act. */
export function ReeksScherm({ scherm, vraag, vast, sleutel, terugHref, action }: Props) {
  const { diplomas, voorbeeld, gezienOp } = scherm;
  return (
    <div className="reeks">
      <section aria-labelledby="keuze-kop">
        <h2 id="keuze-kop">1. Wat hebt u gezien?</h2>
        <form method="get" className="formulier" aria-label="Uitkomst kiezen">
          {vast.map(([naam, waarde]) => <input key={`${naam} ${waarde}`} type="hidden" name={naam} value={waarde} />)}
          <RadioGroup
            label="Uitkomst voor al deze diploma’s" name="keuze" defaultValue={vraag.keuze ?? 'dossier'}
            choices={REEKS_KEUZES.map((keuze) => ({ value: keuze, label: keuzeInWoorden(keuze) }))}
          />
          <div><Button type="submit" variant={voorbeeld ? 'gewoon' : 'hoofd'}>{voorbeeld ? 'Voorbeeld vernieuwen' : 'Bekijk het voorbeeld'}</Button></div>
        </form>
        <h2 className="mt-(--r-5)">{diplomas.length === 1 ? 'Gekozen: 1 diploma' : `Gekozen: ${diplomas.length} diploma’s`}</h2>
        {diplomas.length <= KORT ? <Lijst diplomas={diplomas} /> : <details><summary>Toon ze alle {diplomas.length}</summary><Lijst diplomas={diplomas} /></details>}
      </section>
      {voorbeeld && vraag.keuze ? (
        <section aria-labelledby="voorbeeld-kop">
          <h2 id="voorbeeld-kop">2. Dit gebeurt er</h2>
          <Voorbeeld voorbeeld={voorbeeld} keuze={vraag.keuze} />
          {voorbeeld.mee.length > 0 ? (
            <div className="mt-(--r-4)"><Form action={action} id="reeks" label="Reeks vastleggen" sleutel={sleutel}>
              <input type="hidden" name="diplomas" value={[...voorbeeld.mee, ...voorbeeld.eruit.flatMap((een) => een.diplomas)].map(({ id }) => id).join(',')} />
              <input type="hidden" name="keuze" value={vraag.keuze} />
              <input type="hidden" name="gezienOp" value={gezienOp} />
              <TextArea label="Notitie bij elk van deze diploma’s" name="notitie" rows={2} maxLength={2_000} {...(vraag.keuze === 'nader-onderzoek' ? { hint: 'Schrijf op wat u nog nodig hebt.' } : { optional: true })} />
              <FormActions>
                <SubmitButton pendingText="Vastleggen…">{voorbeeld.mee.length === 1 ? '1 diploma vastleggen' : `${voorbeeld.mee.length} diploma’s vastleggen`}</SubmitButton>
                <LinkButton href={terugHref} variant="stil">Annuleren</LinkButton>
              </FormActions>
            </Form></div>
          ) : <LinkButton href={terugHref}>Terug naar de werklijst</LinkButton>}
        </section>
      ) : (
        <section aria-label="Voorbeeld"><Message kind="info" title="Nog niets gekozen">Kies wat u zag en bekijk het voorbeeld. Daarna legt u het in één keer vast. U kunt de hele reeks later weer terugnemen.</Message></section>
      )}
    </div>
  );
}

function keuzeInWoorden(keuze: Keuze): string {
  const { kop, uitleg } = keuzeUitleg(keuze);
  return `${kop}: ${uitleg.charAt(0).toLowerCase()}${uitleg.slice(1)}`;
}

function Voorbeeld({ voorbeeld: { mee, eruit, gevolg }, keuze }: { voorbeeld: ReeksVoorbeeld; keuze: Keuze }) {
  const { uitkomst, bewijs } = keuzeUitleg(keuze);
  const wordt = [uitkomstInWoorden(uitkomst), bewijsInWoorden(uitkomst, bewijs)].filter(Boolean).join(', ');
  return (
    <>
      <p><b>{mee.length === 1 ? '1 diploma wordt' : `${mee.length} diploma’s worden`}</b> {wordt}. {mee.length > 1 ? 'Elk krijgt een eigen regel in de geschiedenis.' : ''}</p>
      <ul className="reeks-gevolg" aria-label="Gevolg voor de doelen">
        {gevolg.map(({ school, doel, van, naar, noemer, nodig }) => (
          <li key={`${school} ${doel}`}><span>Doel {doel}%, {school}</span><span className="getal">{van} wordt <b>{naar}</b> van {noemer}, {nodig > 0 ? `nog ${nodig} nodig` : 'doel gehaald'}</span></li>
        ))}
        {gevolg.length === 0 ? <li>De doelen van 50% en 80% veranderen niet.</li> : null}
      </ul>
      {eruit.length > 0 ? (
        <Message kind="pas-op" title={`${eruit.reduce((som, een) => som + een.aantal, 0)} doen niet mee`}>
          {eruit.map(({ reden, diplomas, aantal }) => (
            <details key={reden}>
              <summary>{aantal}: {uitvalNamen[reden]}</summary>
              <Lijst diplomas={diplomas} />
            </details>
          ))}
        </Message>
      ) : <p className="klein half">Alle gekozen diploma’s doen mee.</p>}
    </>
  );
}

function Lijst({ diplomas }: { diplomas: readonly ReeksDiploma[] }) {
  return (
    <ul className="reeks-lijst">
      {diplomas.map(({ id, naam, niveau, richting, jaar, school, uitkomst }) => (
        <li key={id}><span>{naam}<span className="werklijst-klein">{[niveauKort(niveau), richting, jaar].filter(Boolean).join(', ')}</span></span><span className="klein half">{school}<span className="werklijst-klein">{uitkomstInWoorden(uitkomst)}</span></span></li>
      ))}
    </ul>
  );
}
