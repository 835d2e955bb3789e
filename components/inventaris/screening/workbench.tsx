'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { PageTitle } from '@/components/layout/page-title';
import { KEUZE_UITLEG, OORDEEL_UITLEG } from '@/lib/inventaris/screening';
import { screeningAdres } from '@/lib/inventaris/screening.schema';
import type { Werkbank, WerkbankCampagne } from '@/lib/inventaris/screening-werkbank';
import { schooljaarInWoorden } from '@/lib/dates';
import { DiplomaColumn } from './diploma-column';
import { History } from './history';
import { KeysDialog } from './keys-dialog';
import type { ScreeningAction } from './act-form';
import { ScreeningParts } from './parts';
import { ProgressPanel } from './progress-panel';
import { Queue } from './queue';
import { QueueFilter } from './queue-filter';
import { Resume } from './resume';
import { LastAct } from './save-state';
import { SchoolBars } from './school-bars';
import { useScreenen } from './use-screenen';
import { useSneltoetsenAan, useToetsen, useVerlaten } from './use-toetsen';
import './screening.css';
import { WERKBANK_TOETSEN } from './werkbank-toetsen';

interface Props {
  werkbank: Werkbank;
  /** Address of this board: '/besturen/lauwerland'. */
  bestuurHref: string;
  action: ScreeningAction;
  herstelAction: ScreeningAction;
  tweedeBlikAction: ScreeningAction;
  /** Whether this browser works with shortcuts. */
  sneltoetsen: boolean;
  /** Key for the form when it is sent without script. */
  sleutel: string;
}

const VEEL_SCHOLEN = 8;

/** The workbench of the screening: queue, one diploma, progress. Everything by keys, by mouse, by touch. */
export function ScreeningWorkbench(props: Props) {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}><Workbench {...props} /></QueryClientProvider>;
}

function Workbench({ werkbank, bestuurHref, action, herstelAction, tweedeBlikAction, sneltoetsen, sleutel }: Props) {
  const { filter, wachtrij, vandaag, campagne } = werkbank;
  const werk = useScreenen(`/api${bestuurHref}/inventaris/screening`, werkbank);
  const [alleToetsen, setAlleToetsen] = useState(false);
  const [toetsenAan, zetToetsen] = useSneltoetsenAan(sneltoetsen);
  const schooljaar = schooljaarInWoorden(werkbank.schooljaar);
  const { diploma } = werk;

  useVerlaten(() => werk.kop.current?.focus({ preventScroll: true }));
  useToetsen(toetsenAan, (toets, inWachtrij) => {
    const keuze = diploma?.wacht && !diploma.wacht.doorMij ? OORDEEL_UITLEG.find((uitleg) => uitleg.toets === toets)?.oordeel : KEUZE_UITLEG.find((uitleg) => uitleg.toets === toets)?.keuze;
    if (keuze) return werk.kiezen(keuze);
    switch (toets.length === 1 ? toets.toLowerCase() : toets) {
      case 'j': case 'ArrowRight': return werk.stap(1);
      case 'k': case 'ArrowLeft': return werk.stap(-1);
      // Elsewhere up and down scroll the page.
      case 'ArrowDown': return inWachtrij && werk.stap(1);
      case 'ArrowUp': return inWachtrij && werk.stap(-1);
      case 'z': return werk.ongedaan();
      case 'm': return meekijken(werk);
      case 'n': return focus('.screening textarea[name="notitie"]');
      case '/': return focus('.screening input[name="zoek"]');
      case '?': setAlleToetsen(true); return true;
      default: return false;
    }
  });

  // Beside a long list of schools, what happened to this diploma would fall off the screen.
  const veelScholen = werk.cijfers.scholen.length > VEEL_SCHOLEN;
  const perSchool = werk.cijfers.scholen.length > 0 ? <div className="blok" key="scholen"><h3>Per school</h3><SchoolBars scholen={werk.cijfers.scholen} /></div> : null;
  const geschiedenis = diploma ? <div className="blok" key="geschiedenis"><h3>Eerder bij dit diploma</h3><History diploma={diploma} action={herstelAction} terug={screeningAdres({ ...filter, diploma: diploma.id })} terugdraaien={(id) => terugdraaien(werk, id)} /></div> : null;

  return (
    <div className="screening">
      <PageTitle
        compact title="Diploma’s screenen" crumbs={kruimels(bestuurHref, campagne)}
        actions={(
          <div className="screening-kopregel">
            <LastAct act={werk.stand.acten.at(-1)} ongedaan={() => werk.ongedaan()} bezig={werk.terugzettend} />
            <div className="screening-delen">
              <ScreeningParts basis={`${bestuurHref}/inventaris/screening`} huidig="werkbank" />
              <KeyHelp open={() => setAlleToetsen(true)} aan={toetsenAan} />
            </div>
          </div>
        )}
      />
      <p className="alleen-voorlezen" role="status">{werk.gezegd}</p>
      {werkbank.hervat ? <Resume hervat={werkbank.hervat} basis={`${bestuurHref}/inventaris/screening`} /> : null}
      <div className="werkbank">
        <section className="rijkolom" aria-labelledby="wachtrij-kop">
          <div className="rij-kop"><h2 id="wachtrij-kop">Wachtrij</h2>{campagne ? <span className="klein half r">{campagne.naam}</span> : null}</div>
          <QueueFilter filter={filter} scholen={werk.cijfers.scholen} />
          <Queue wachtrij={wachtrij} filter={filter} acten={werk.stand.acten} huidig={werk.id} openen={(id) => werk.naar(id)} />
        </section>
        <DiplomaColumn werk={werk} werkbank={werkbank} action={action} tweedeBlikAction={tweedeBlikAction} sleutel={sleutel} bestuurHref={bestuurHref} terug={screeningAdres({ ...filter, diploma: werk.volgende ?? undefined })} />
        <aside className="rechts" aria-label="Voortgang en geschiedenis">
          <ProgressPanel scholen={werk.cijfers.scholen} dagen={werk.cijfers.dagen} vandaag={vandaag} schooljaar={schooljaar} campagne={campagne} />
          {veelScholen ? [geschiedenis, perSchool] : [perSchool, geschiedenis]}
          <p className="klein zacht screening-bewaren">Wij bewaren geen scan: alleen wat u zag, waar en wanneer.</p>
        </aside>
      </div>
      <KeysDialog uitleg={WERKBANK_TOETSEN} open={alleToetsen} sluiten={() => setAlleToetsen(false)} aan={toetsenAan} zetAan={zetToetsen} />
    </div>
  );
}

function kruimels(bestuurHref: string, campagne: WerkbankCampagne | null) {
  const inventaris = { naam: 'Inventaris', href: `${bestuurHref}/inventaris` };
  return campagne ? [inventaris, { naam: 'Campagnes', href: `${bestuurHref}/inventaris/screening/campagnes` }, { naam: campagne.naam, href: `${bestuurHref}/inventaris/screening/campagnes/${campagne.id}` }] : [inventaris, { naam: 'Screening' }];
}

/** Turns the second look on or off, when the campaign leaves the choice. */
function meekijken({ tweedeBlik, diploma }: ReturnType<typeof useScreenen>): boolean {
  if (diploma && !tweedeBlik.altijd) tweedeBlik.zet(!tweedeBlik.aan);
  return true;
}

function KeyHelp({ open, aan }: { open: () => void; aan: boolean }) {
  return (
    <div className="screening-sneltoetsen">
      {aan ? <p className="toetsen alleen-breed" aria-hidden="true"><span><kbd>J</kbd> <kbd>K</kbd> volgende, vorige</span><span><kbd>N</kbd> notitie</span><span><kbd>Z</kbd> ongedaan maken</span></p> : null}
      <button type="button" className="stil alleen-breed" onClick={open} aria-keyshortcuts="?"><kbd aria-hidden="true">?</kbd> alle toetsen</button>
    </div>
  );
}

/** True when the act was made on this screen and is being taken back here; else the form goes to the server. */
function terugdraaien(werk: ReturnType<typeof useScreenen>, screeningId: string): boolean {
  const act = werk.stand.acten.find((een) => een.screeningId === screeningId);
  return act !== undefined && werk.ongedaan(act.diplomaId);
}

function focus(keuze: string): boolean {
  const veld = document.querySelector<HTMLElement>(keuze);
  veld?.focus();
  return veld !== null;
}
