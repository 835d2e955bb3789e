import Link from 'next/link';
import { SegmentedLinks } from '@/components/form/segmented';
import { REGIOS, REGIOWOORDEN, type Vakantieregio } from '@/lib/plan/kalender';
import type { Tijdblad } from '@/lib/plan/tijdlijn';
import { tijdlijnAdres, ZOOMS, ZOOMWOORDEN, type TijdlijnKeuze } from '@/lib/plan/tijdlijn.schema';

interface TijdKeuzeProps {
  blad: Tijdblad;
  keuze: TijdlijnKeuze;
  /** Address of this timeline. */
  hier: string;
  vandaag: string;
}

/** How much of the plan is in the picture, and one stretch back or on. */
export function TijdKeuze({ blad, keuze, hier, vandaag }: TijdKeuzeProps) {
  const naar = (vanaf: string | null, naam: string, teken: string) => (vanaf === null
    ? <span className="knop klein-knop" aria-hidden="true" data-uit>{teken}</span>
    : <Link href={hier + tijdlijnAdres(keuze, { vanaf })} prefetch={false} scroll={false} className="knop klein-knop" aria-label={naam}>{teken}</Link>);
  return (
    <div className="tijd-keuze">
      {blad.zoom === 'plan' ? null : <div className="tijd-stap">{naar(blad.vorige, `Vorig ${blad.zoom}`, '←')}<b>{blad.naam}</b>{naar(blad.volgende, `Volgend ${blad.zoom}`, '→')}</div>}
      <SegmentedLinks label="Hoeveel in beeld" links={ZOOMS.map((zoom) => ({ naam: ZOOMWOORDEN[zoom], current: zoom === blad.zoom, href: hier + tijdlijnAdres(keuze, { zoom, vanaf: blad.as.begin <= vandaag && vandaag <= blad.as.einde ? undefined : keuze.vanaf }) }))} />
    </div>
  );
}

/** Whose school holidays are drawn; what the school chose is where it begins. */
export function RegioKeuze({ keuze, hier, regio, onbekend }: { keuze: TijdlijnKeuze; hier: string; regio: Vakantieregio | null; onbekend: readonly string[] }) {
  return (
    <div className="tijd-regio">
      <span className="klein half" id="regio-naam">Schoolvakanties</span>
      <SegmentedLinks label="Schoolvakanties van regio" links={[...REGIOS.map((een) => ({ naam: REGIOWOORDEN[een], current: een === regio, href: hier + tijdlijnAdres(keuze, { regio: een }) })), { naam: 'Geen', current: regio === null, href: hier + tijdlijnAdres(keuze, { regio: 'geen' }) }]} />
      {regio !== null && onbekend.length > 0 ? <span className="klein half">Van {onbekend.join(' en ')} zijn hier geen vakanties bekend.</span> : null}
    </div>
  );
}
