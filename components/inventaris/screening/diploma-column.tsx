import { Skeleton } from '@/components/ui/skeleton';
import { Message } from '@/components/ui/message';
import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden, schooljaarInWoorden, vandaag } from '@/lib/dates';
import type { Uitkomst } from '@/lib/inventaris/diploma';
import { bewijsInWoorden, diplomaTitel, uitkomstInWoorden } from '@/lib/inventaris/screening';
import type { ScreeningDiploma, Wacht, WachtrijRegel, Werkbank } from '@/lib/inventaris/screening-werkbank';
import { Effect } from './effect';
import { FactsTable } from './facts-table';
import type { ScreeningAction } from './act-form';
import { OutcomeForm } from './outcome-form';
import { PersonBlock } from './person-block';
import { QueueEmpty } from './queue-empty';
import { RefusedActs, RestoreFailed } from './save-state';
import { SecondLookForm } from './second-look-form';
import type { useScreenen } from './use-screenen';

interface Props {
  werk: ReturnType<typeof useScreenen>;
  werkbank: Werkbank;
  action: ScreeningAction;
  tweedeBlikAction: ScreeningAction;
  sleutel: string;
  bestuurHref: string;
  terug: string;
}

const TEKEN: Record<Uitkomst, StatusKind> = { 'te-screenen': 'open', bevestigd: 'vast', 'niet-aangetroffen': 'fout', 'nader-onderzoek': 'bezig' };

/** The middle: one diploma, what it does to the goals, and the choice. */
export function DiplomaColumn({ werk, werkbank, action, tweedeBlikAction, sleutel, bestuurHref, terug }: Props) {
  const { wachtrij, filter } = werkbank;
  const { diploma } = werk;
  const regel = wachtrij.regels[werk.plaats];
  const leeg = werk.id === null;
  return (
    <section className="midden-kolom" aria-label={leeg ? 'Diploma' : `Diploma ${werk.plaats + 1} van ${wachtrij.totaal}`}>
      <RefusedActs
        acten={werk.stand.acten} opnieuw={(id) => void werk.stroom.opnieuw(id).then(() => werk.verversen({ diplomaId: id, medewerkerId: '' }))}
        vergeten={(id) => werk.stroom.vergeten(id)} bekijken={(id) => { werk.stroom.vergeten(id); werk.verversen({ diplomaId: id, medewerkerId: '' }); werk.naar(id); }}
      />
      <RestoreFailed fout={werk.herstelFout} gelezen={werk.foutGelezen} />
      {leeg ? null : <Position werk={werk} totaal={wachtrij.totaal} uitkomst={diploma?.uitkomst ?? regel?.uitkomst} />}
      <Deed kop={werk.kop} diploma={diploma} regel={regel} leeg={leeg} />
      {leeg ? <QueueEmpty filter={filter} campagne={werkbank.campagne} scholen={werk.cijfers.scholen} netKlaar={wachtrij.regels.length > 0} geweigerd={werk.stand.acten.some((act) => act.staat === 'fout' || act.staat === 'conflict')} bestuurHref={bestuurHref} /> : null}
      {!leeg && !diploma ? <Waiting fout={werk.fout} /> : null}
      {diploma ? (
        <>
          <PersonBlock diploma={diploma} dossierHref={`${bestuurHref}/inventaris/medewerkers/${diploma.medewerker.id}`} schooljaar={schooljaarInWoorden(werkbank.schooljaar)} />
          <Inquiry diploma={diploma} />
          <FirstLook wacht={diploma.wacht} />
          <FactsTable diploma={diploma} />
          <Effect diploma={diploma} standen={werk.cijfers.standen} instelling={werkbank.instelling} />
          <Keuze diploma={diploma} werk={werk} campagne={werkbank.campagne?.id ?? null} action={action} tweedeBlikAction={tweedeBlikAction} sleutel={sleutel} terug={terug} />
        </>
      ) : null}
    </section>
  );
}

type KeuzeProps = Pick<Props, 'werk' | 'action' | 'tweedeBlikAction' | 'sleutel' | 'terug'> & { diploma: ScreeningDiploma; campagne: string | null };

/** What this person can decide: a first look, or the second one on what a colleague decided. */
function Keuze({ diploma, werk, campagne, action, tweedeBlikAction, sleutel, terug }: KeuzeProps) {
  const { tekst, fout, typen } = werk.notities;
  if (diploma.wacht && !diploma.wacht.doorMij) {
    return <SecondLookForm diploma={diploma} action={tweedeBlikAction} sleutel={sleutel} terug={terug} kiezen={werk.kiezen} notitie={tekst} notitieFout={fout} onNotitie={typen} />;
  }
  return (
    <OutcomeForm
      diploma={diploma} action={action} sleutel={sleutel} terug={terug} kiezen={werk.kiezen} campagne={campagne} tweedeBlik={werk.tweedeBlik}
      notitie={tekst} notitieFout={fout} onNotitie={typen}
    />
  );
}

/** What the first person decided, for who looks along; and to the first person, that it waits. */
function FirstLook({ wacht }: { wacht: Wacht | null }) {
  if (!wacht) return null;
  const besluit = [uitkomstInWoorden(wacht.voorgesteld), bewijsInWoorden(wacht.voorgesteld, wacht.bewijs)].filter(Boolean).join(', ');
  return (
    <div className="screening-geweigerd">
      <Message kind="info" title={wacht.doorMij ? `U koos: ${besluit}` : `${wacht.door ?? 'Een collega'} koos: ${besluit}`}>
        {wacht.notitie ? <p>“{wacht.notitie}”</p> : null}
        <p>{wacht.doorMij ? 'Dit wacht op een tweede blik van een collega. Tot dan telt het niet mee.' : 'Kijk zelf naar hetzelfde bewijs. Bent u het eens, dan staat de uitkomst vast.'}</p>
      </Message>
    </div>
  );
}

function Position({ werk, totaal, uitkomst }: { werk: Props['werk']; totaal: number; uitkomst: Uitkomst | undefined }) {
  return (
    <div className="rij-kop klein half screening-plaats">
      <span>{werk.plaats < 0 ? 'Niet in deze wachtrij' : <>Diploma <b className="getal">{werk.plaats + 1}</b> van <b className="getal">{totaal}</b></>}</span>
      {uitkomst ? <Status kind={TEKEN[uitkomst]}>{werk.diploma?.wacht ? 'wacht op een tweede blik' : uitkomstInWoorden(uitkomst)}</Status> : null}
      <span className="screening-stappen">
        <button type="button" className="stil" onClick={() => werk.stap(-1)} disabled={werk.plaats === 0}><kbd className="alleen-breed" aria-hidden="true">K</kbd> Vorige</button>
        <button type="button" className="stil" onClick={() => werk.stap(1)}><kbd className="alleen-breed" aria-hidden="true">J</kbd> Volgende</button>
      </span>
    </div>
  );
}

interface DeedProps {
  kop: Props['werk']['kop'];
  diploma: ScreeningDiploma | undefined;
  regel: WachtrijRegel | undefined;
  leeg: boolean;
}

/** The title keeps its element from diploma to diploma: it holds the focus while its words change. */
function Deed({ kop, diploma, regel, leeg }: DeedProps) {
  const titel = diploma ?? regel;
  const naam = diploma?.medewerker.naam ?? regel?.naam ?? '';
  const waar = diploma ? [diploma.instelling || 'instelling niet opgegeven', behaald(diploma)].filter(Boolean).join(', ') : String(regel?.jaar ?? '');
  return (
    <div className={leeg ? undefined : 'akte'}>
      <h2 ref={kop} tabIndex={-1} data-focusdoel className={leeg ? 'alleen-voorlezen' : undefined}>
        {leeg ? 'Geen diploma’s in deze wachtrij' : <><span className="alleen-voorlezen">{naam}: </span>{titel ? diplomaTitel(titel) : 'Diploma'}</>}
      </h2>
      {leeg ? null : <p className="half">{waar}</p>}
    </div>
  );
}

/** What an earlier look still asked for, so that nobody has to search for it. */
function Inquiry({ diploma }: { diploma: ScreeningDiploma }) {
  const laatste = diploma.geschiedenis[0];
  if (laatste?.uitkomst !== 'nader-onderzoek' || laatste.voorgesteld || !laatste.notitie) return null;
  return (
    <div className="screening-geweigerd">
      <Message kind="info" title={`“${laatste.notitie}”`}>{laatste.doorMij ? 'Uw notitie' : `Notitie van ${laatste.door ?? 'een import'}`} bij {laatste.tweede ? 'de tweede blik' : 'nader onderzoek'}, {datumInWoorden(vandaag(new Date(laatste.op)))}</Message>
    </div>
  );
}

function Waiting({ fout }: { fout: Error | null }) {
  if (!fout) return <Skeleton rows={6} label="Diploma laden" />;
  return <Message kind="fout" title="Dit diploma is niet te laden">{fout.message}</Message>;
}

function behaald({ behaaldOp, behaaldJaar }: ScreeningDiploma): string {
  if (behaaldOp) return datumInWoorden(behaaldOp);
  return behaaldJaar === null ? '' : String(behaaldJaar);
}
