import { SegmentedLinks } from '@/components/form/segmented';
import { DoelLegenda } from '@/components/grafiek/doel-rij';
import { Plate } from '@/components/layout/plate';
import { metKeuze, SORTERINGEN, type OverzichtFilter, type Sortering } from '@/lib/overzicht/filter.schema';
import type { Overzicht } from '@/lib/overzicht/overzicht';
import { getal } from '@/lib/overzicht/woorden';
import { DoelKeuze } from './doel-keuze';
import { ScholenTabel } from './scholen-tabel';

interface ScholenPlaatProps {
  slug: string;
  overzicht: Overzicht;
  filter: OverzichtFilter;
  rijKop: 'School' | 'Team';
}

const SORTEERNAAM: Record<Sortering, string> = { afstand: 'Verst van doel 50%', naam: 'Naam', volledigheid: 'Minst volledig' };

/** Every school on the same axes. */
export function ScholenPlaat({ slug, overzicht, filter, rijKop }: ScholenPlaatProps) {
  const pad = `/besturen/${slug}/overzicht`;
  const { groepen, totaal, omvang, verleden, peildatum } = overzicht;
  return (
    <Plate title={`Beide doelen per ${rijKop.toLowerCase()}`} notes={<Toelichting overzicht={overzicht} />}>
      <div className="scholenkop">
        <DoelLegenda />
        {groepen.length > 2 ? <SegmentedLinks label="Volgorde" links={SORTERINGEN.map((sorteer) => ({ naam: SORTEERNAAM[sorteer], href: metKeuze(pad, filter, { sorteer }), current: sorteer === filter.sorteer }))} /> : null}
      </div>
      <DoelKeuze>
        <ScholenTabel
          groepen={groepen} totaal={{ naam: omvang === 'bestuur' ? 'Alle scholen' : 'Samen', stand: totaal }} eenheid={filter.eenheid} rijKop={rijKop}
          {...(verleden ? { vorigJaar: Number(peildatum.slice(0, 4)) - 1 } : {})}
          href={(groep) => metKeuze(`${pad}/${groep.schoolId}`, filter, { sorteer: 'afstand' })}
        />
      </DoelKeuze>
    </Plate>
  );
}

// Schools under the goal can miss more together than the board does: those above it make up for them.
function Toelichting({ overzicht: { groepen, totaal, eenheid, omvang } }: { overzicht: Overzicht }) {
  const onder = groepen.filter((groep) => groep.doelen.doel50.nodig > 0);
  const boven = groepen.filter(({ doelen: { doel50 } }) => doel50.noemer > 0 && doel50.bevestigd > doel50.doelAantal);
  const samen = onder.reduce((som, groep) => som + groep.doelen.doel50.nodig, 0);
  const wat = eenheid === 'personen' ? 'leraren' : 'fte';
  const { nodig, doel } = totaal.doelen.doel50;
  const doelTekst = groepen.every((groep) => groep.doelen.doel50.doel === doel) ? `doel ${getal(doel)}%` : 'hun eigen doel';
  return (
    <>
      <p>Getallen in de grafiek zijn procenten.{groepen.some((groep) => groep.doelen.doel50.doel !== doel || groep.doelen.doel80.doel !== totaal.doelen.doel80.doel) ? ' De lijn is het doel van die school: het kan per school verschillen.' : ''}</p>
      {omvang === 'bestuur' && boven.length > 0 && onder.length > 1 && samen > nodig ? (
        <p>Samen missen {onder.length} scholen {getal(samen)} {wat} voor {doelTekst}. Het bestuur mist er {getal(nodig)}, omdat {boven.length === 1 ? 'één school' : `${boven.length} scholen`} boven het doel {boven.length === 1 ? 'zit' : 'zitten'}.</p>
      ) : null}
    </>
  );
}
