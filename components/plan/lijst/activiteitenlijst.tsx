import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { ArrowDownIcon, ArrowUpIcon } from '@/components/ui/icons';
import { Count } from '@/components/ui/status';
import type { FormState } from '@/lib/form-state';
import { activiteitMist } from '@/lib/plan/balans';
import { activiteitAnker, planPad } from '@/lib/plan/plan';
import { AMOWOORDEN } from '@/lib/plan/planinhoud';
import type { Doelgroep } from '@/lib/plan/planlijst';
import { aantalVan, euroInWoorden, periodeKlein, urenInWoorden } from '@/lib/plan/woorden';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;
type Regel = Doelgroep['activiteiten'][number];

interface ActiviteitenlijstProps {
  groepen: readonly Doelgroep[];
  planId: string;
  /** /besturen/<bestuur> */
  basis: string;
  /** Open questions of reviewers per activity. */
  vragen: ReadonlyMap<string, number>;
  eigenarenWeg: readonly string[];
  /** Show how much is not filled in yet. */
  metMist: boolean;
  /** Only while the plan is being written. */
  toevoegen: Actie | null;
  /** In the mode in which activities change places. */
  verplaatsen: Actie | null;
}

/** The activities of a plan under their goals, numbered through; quick to add to. */
export function Activiteitenlijst({ groepen, toevoegen, planId, ...rest }: ActiviteitenlijstProps) {
  return (
    <div className="activiteitenlijst">
      {groepen.map((groep) => (
        <section key={groep.id ?? 'zonder'} aria-labelledby={`doel-${groep.id ?? 'zonder'}`}>
          <header>
            <h3 id={`doel-${groep.id ?? 'zonder'}`}>{groep.tekst}</h3>
            <span className="klein zacht">{doelsom(groep.activiteiten)}</span>
          </header>
          {groep.activiteiten.length > 0 ? <ol>{groep.activiteiten.map((een, plek) => <Activiteitregel key={een.id} een={een} planId={planId} eerste={plek === 0} laatste={plek === groep.activiteiten.length - 1} {...rest} />)}</ol> : null}
          {toevoegen ? <SnelToevoegen action={toevoegen} planId={planId} groep={groep} /> : groep.activiteiten.length === 0 ? <p className="klein half leegdoel">Bij dit doel staat nog geen activiteit.</p> : null}
        </section>
      ))}
    </div>
  );
}

function doelsom(activiteiten: readonly Regel[]): string {
  if (activiteiten.length === 0) return 'nog geen activiteit';
  const [uren, kosten] = [activiteiten.reduce((som, een) => som + (een.uren ?? 0), 0), activiteiten.reduce((som, een) => som + (een.kosten ?? 0), 0)];
  return [aantalVan(activiteiten.length, 'activiteit', 'activiteiten'), ...(uren > 0 ? [urenInWoorden(uren)] : []), ...(kosten > 0 ? [euroInWoorden(kosten)] : [])].join(', ');
}

interface RegelProps extends Pick<ActiviteitenlijstProps, 'planId' | 'basis' | 'vragen' | 'eigenarenWeg' | 'metMist' | 'verplaatsen'> { een: Regel; eerste: boolean; laatste: boolean }

function Activiteitregel({ een, planId, basis, vragen, eigenarenWeg, metMist, verplaatsen, eerste, laatste }: RegelProps) {
  const open = vragen.get(een.id) ?? 0;
  const mist = metMist ? activiteitMist(een).length : 0;
  const wanneer = periodeKlein(een);
  return (
    <li className="activiteitregel" id={activiteitAnker(een.id)} value={een.nummer}>
      <div className="activiteit-naam">
        <Link href={planPad(basis, planId, `activiteiten/${een.id}`)} prefetch={false}>{een.nummer}. {een.naam}</Link>
        <small>{een.eigenaar === null ? <span className="rood">geen eigenaar</span> : eigenarenWeg.includes(een.id) ? <span className="rood">{een.eigenaar}, werkt hier niet meer</span> : een.eigenaar}{mist > 0 ? <span className="zacht">, nog {aantalVan(mist, 'veld', 'velden')} leeg</span> : null}</small>
      </div>
      <span className="activiteit-wanneer">{een.mijlpaal ? <span aria-label="Mijlpaal" className="mijlpaal" role="img" /> : null}{wanneer ?? <span className="zacht">nog geen periode</span>}</span>
      <span className="activiteit-kost getal">{[...(een.uren === null ? [] : [urenInWoorden(een.uren)]), ...(een.kosten === null ? [] : [euroInWoorden(een.kosten)])].map((tekst) => <span key={tekst}>{tekst}</span>)}</span>
      <span className="activiteit-merken">
        {open > 0 ? <a href="#plan-vragen" aria-label={`${aantalVan(open, 'open vraag', 'open vragen')}`}><Count act>{open}</Count></a> : null}
        {een.amo ? <span className="amo" title={AMOWOORDEN[een.amo]} aria-label={`${een.amo}: ${AMOWOORDEN[een.amo]}`} role="img">{een.amo}</span> : null}
        {verplaatsen ? <Verplaatsknoppen action={verplaatsen} planId={planId} een={een} eerste={eerste} laatste={laatste} /> : null}
      </span>
    </li>
  );
}

function Verplaatsknoppen({ action, planId, een, eerste, laatste }: { action: Actie; planId: string; een: Regel; eerste: boolean; laatste: boolean }) {
  return (
    <Form action={action} id={`plek-${een.id}`} label={`Plaats van ${een.naam}`} quiet>
      <input type="hidden" name="plan" value={planId} /><input type="hidden" name="activiteit" value={een.id} />
      <span className="verplaatsen">
        <button type="submit" name="richting" value="omhoog" className="stil icoonknop" aria-label={`${een.naam} omhoog`} disabled={eerste}><ArrowUpIcon /></button>
        <button type="submit" name="richting" value="omlaag" className="stil icoonknop" aria-label={`${een.naam} omlaag`} disabled={laatste}><ArrowDownIcon /></button>
      </span>
    </Form>
  );
}

/** One line: a name and Enter; the rest comes on the page of the activity. */
function SnelToevoegen({ action, planId, groep }: { action: Actie; planId: string; groep: Doelgroep }) {
  const waar = groep.id === null ? 'zonder doel' : `bij ${groep.tekst}`;
  return (
    <div className="sneltoevoegen">
      <Form action={action} id={`erbij-${groep.id ?? 'zonder'}`} label={`Activiteit toevoegen ${waar}`} sleutel={randomUUID()} quiet>
        <input type="hidden" name="plan" value={planId} /><input type="hidden" name="doelId" value={groep.id ?? ''} />
        <TextField label={`Nieuwe activiteit ${waar}`} name="naam" hideLabel placeholder="Nieuwe activiteit" maxLength={200} autoComplete="off" />
        <SubmitButton variant="stil" size="klein" pendingText="Toevoegen…">Voeg toe</SubmitButton>
      </Form>
    </div>
  );
}
