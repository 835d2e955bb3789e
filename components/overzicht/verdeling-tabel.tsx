import { Voortgangsbalk } from '@/components/grafiek/voortgangsbalk';
import { Table, type Column } from '@/components/ui/table';
import { INDICATOR_SLEUTELS, WEINIG_LERAREN, type Eenheid, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import { aandeel, afstandInWoorden } from '@/lib/inventaris/doelstand';
import type { Deelstand } from '@/lib/overzicht/school';
import { getal, procentKort } from '@/lib/overzicht/woorden';

interface VerdelingTabelProps {
  naam: string;
  kop: string;
  delen: readonly Deelstand[];
  /** Name of the group that is not known: "Geen lessen bekend". */
  onbekend: string;
  /** Sections also against the 80% goal. */
  metVwo?: boolean;
  /** What the figures count in: for how far an own goal is away. */
  eenheid?: Eenheid;
}

// A school has a dozen subjects with one or two leraren: true, but long, and they say little.
const KLEIN = 3;
const LANG = 10;

/** One spread of a school: leraren with a master per section, team, scale or age. Many small groups are folded. */
export function VerdelingTabel({ delen, ...rest }: VerdelingTabelProps) {
  const klein = delen.length > LANG ? delen.filter(({ stand, eigenDoel }) => stand.leraren < KLEIN && !eigenDoel) : [];
  if (klein.length < 3) return <Deeltabel delen={delen} {...rest} />;
  return (
    <>
      <Deeltabel delen={delen.filter((deel) => !klein.includes(deel))} {...rest} />
      <details className="uitleg"><summary>{klein.length} kleine groepen, met één of twee leraren</summary><Deeltabel delen={klein} {...rest} naam={`${rest.naam}: kleine groepen`} /></details>
    </>
  );
}

function Deeltabel({ naam, kop, delen, onbekend, metVwo = false, eenheid = 'personen' }: VerdelingTabelProps) {
  const vwo: Column<Deelstand>[] = metVwo ? [{ key: 'vwo', head: 'Wo-master in vwo 4–6', align: 'rechts', cell: ({ stand: { doelen: { doel80 } } }) => (doel80.noemer > 0 ? `${getal(doel80.opgegeven)} van ${getal(doel80.noemer)}` : '') }] : [];
  const doel: Column<Deelstand>[] = delen.some(({ eigenDoel }) => eigenDoel) ? [{ key: 'doel', head: 'Eigen doel', cell: (deel) => <EigenDoel deel={deel} eenheid={eenheid} /> }] : [];
  return (
    <div className="verdeling"><Table
      caption={naam} rows={[...delen]} rowKey={(deel) => deel.naam ?? ''}
      columns={[
        { key: 'naam', head: kop, rowHead: true, cell: (deel) => deel.naam ?? <span className="half">{onbekend}</span> },
        { key: 'leraren', head: 'Leraren', align: 'rechts', cell: (deel) => deel.stand.leraren },
        { key: 'balk', head: 'Met een master', cell: (deel) => <Masterbalk deel={deel} naam={deel.naam ?? onbekend} /> },
        ...vwo,
        ...doel,
        { key: 'opleiding', head: 'In opleiding', align: 'rechts', cell: ({ stand }) => (stand.inOpleiding > 0 ? stand.inOpleiding : '') },
      ]}
    /></div>
  );
}

/** The goal that the board set for this section, with how far it is away; nothing for who follows the school. */
function EigenDoel({ deel: { stand, eigenDoel }, eenheid }: { deel: Deelstand; eenheid: Eenheid }) {
  if (!eigenDoel) return null;
  return (
    <>
      {INDICATOR_SLEUTELS.filter((sleutel) => eigenDoel[sleutel]).map((sleutel) => (
        <span key={sleutel} className="block">
          {procentKort(eigenDoel[sleutel]?.waarde ?? 0)} {NAAM[sleutel]}
          <small className="klein zacht block">{afstandInWoorden(stand.doelen[sleutel], sleutel, eenheid)}</small>
        </span>
      ))}
    </>
  );
}

const NAAM: Record<IndicatorSleutel, string> = { doel50: 'met een master', doel80: 'wo-master in vwo 4–6' };

function Masterbalk({ deel: { stand }, naam }: { deel: Deelstand; naam: string }) {
  const { bevestigd, opgegeven, noemer } = stand.doelen.doel50;
  const percentage = aandeel(opgegeven, noemer);
  return (
    <span className="deelbalk">
      <Voortgangsbalk naam={naam} totaal={noemer} delen={[{ naam: 'bevestigd', aantal: bevestigd, vulling: 'vast' }, { naam: 'opgegeven, bewijs nog niet gezien', aantal: opgegeven - bevestigd, vulling: 'arcering' }]} />
      <span className="getal">{percentage === null ? '' : procentKort(percentage)}<small className="klein zacht"> {getal(opgegeven)} van {getal(noemer)}{stand.leraren < WEINIG_LERAREN ? ', zegt weinig' : ''}</small></span>
    </span>
  );
}
