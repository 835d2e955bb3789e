import { aow, type AowRegel } from '@/content/regels/aow';
import { Drawer } from '@/components/ui/drawer';
import { datumInCijfers } from '@/lib/dates';
import { leeftijdInWoorden } from '@/lib/inventaris/aow';
import { Regel } from '../studie/regels-lade';

/** The table of AOW ages that the dates come from, each line with its source. */
export function AowLade() {
  return (
    <Drawer trigger="Welke regels rekenen wij?" triggerVariant="stil" title={`AOW-leeftijd, tabel van ${aow.uitgave}`}>
      <p className="half">De AOW-datum is een eerste schatting: mensen stoppen eerder (keuzepensioen, RVU) of werken langer door. Eindigt de laatste aanstelling eerder en is er geen vervolg, dan telt die dag, als waarschijnlijk: er kan nog een nieuwe aanstelling komen. Wat HR vastlegt, gaat voor.</p>
      <dl className="mt-(--r-4) grid gap-(--r-4)">
        {aow.regels.map((regel) => (
          <Regel key={regel.bereikt} naam={`Geboren ${geboren(regel)}`} bij={regel}>{leeftijdInWoorden(regel)}, bereikt in {regel.bereikt}.{regel.voorlopig ? ' Voorlopig: nog niet vastgesteld.' : ''}</Regel>
        ))}
      </dl>
      <p className="klein half mt-(--r-4)">{aow.geenDag}</p>
    </Drawer>
  );
}

function geboren({ van, tot }: AowRegel): string {
  if (van === null) return `tot en met ${datumInCijfers(tot ?? '')}`;
  return tot === null ? `vanaf ${datumInCijfers(van)}` : `van ${datumInCijfers(van)} tot en met ${datumInCijfers(tot)}`;
}
