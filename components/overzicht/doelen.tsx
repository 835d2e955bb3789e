import { INDICATOR_SLEUTELS, INDICATOREN, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import { berekeningAdressen } from '@/lib/overzicht/adressen';
import type { Kader } from '@/lib/overzicht/filter.schema';
import type { Stand } from '@/lib/overzicht/stand';
import { procent, telwoord } from '@/lib/overzicht/woorden';
import { BerekeningLade } from './berekening-lade';
import { Doelblok } from './doelblok';

interface DoelenProps {
  slug: string;
  stand: Stand;
  filter: Kader;
  wie: string;
  /** School or team; absent for everything within reach. */
  groepId?: string;
}

/** Both goals beside each other, each with its calculation one press away. */
export function Doelen({ slug, stand, filter, wie, groepId }: DoelenProps) {
  return INDICATOR_SLEUTELS.map((indicator) => (
    <Doelblok
      key={indicator} indicator={indicator} eenheid={filter.eenheid} stand={stand} wie={wie}
      berekening={<BerekeningLade titel={INDICATOREN[indicator].naam} {...berekeningAdressen({ slug, indicator, groepId, peildatum: filter.peildatum, eenheid: filter.eenheid, bekend: filter.bekend ?? null })} />}
    >
      <Beweging indicator={indicator} stand={stand} filter={filter} />
    </Doelblok>
  ));
}

/** The same figure by the other unit, and what moves already: who studies, and the change since a year. */
function Beweging({ indicator, stand, filter }: { indicator: IndicatorSleutel; stand: Stand; filter: DoelenProps['filter'] }) {
  const anders = stand.andersGeteld[indicator];
  const eenheid = filter.eenheid === 'fte' ? 'In personen' : INDICATOREN[indicator].weging === 'fte' ? 'In fte' : 'Gewogen naar lesuren';
  const alle = indicator === 'doel50';
  const delen = [
    anders === null ? null : `${eenheid}: ${procent(anders)} bevestigd.`,
    alle && stand.verloop ? `Een jaar eerder opgegeven: ${procent(stand.verloop.toen)}, nu ${procent(stand.verloop.nu)}.` : null,
    alle && stand.inOpleiding > 0 ? `${telwoord(stand.inOpleiding, 'leraar volgt', 'leraren volgen')} nu een master.` : null,
  ].filter((deel) => deel !== null);
  return delen.length === 0 ? null : <p className="beweging klein half">{delen.join(' ')}</p>;
}
