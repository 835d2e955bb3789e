import type { Vakantieregio, Sectormoment, Vakantie } from '@/lib/plan/kalender';
import { REGIOWOORDEN } from '@/lib/plan/kalender';
import { AMO, AMOWOORDEN } from '@/lib/plan/planinhoud';
import type { Verlofregel } from '@/lib/plan/studieverlof';
import { dradenVan, GEEN_DRADEN } from '@/lib/plan/tijddraden';
import type { Kwartaaluren, Tijdblad, Tijdgroep } from '@/lib/plan/tijdlijn';
import { dagKort } from '@/lib/plan/woorden';
import { TijdBuiten, TijdKop, TijdRaster } from './tijd-kop';
import { Draden, TijdRegel, type Tekening } from './tijd-regel';
import { Tijdschuiver } from './tijdschuiver';
import { UrenRegel } from './uren-regel';
import { VerlofRegels } from './verlof-regels';

const doelRij = (id: string | null): string => `doel ${id ?? ''}`;

export interface TijdlijnProps {
  blad: Tijdblad;
  groepen: readonly Tijdgroep[];
  uren: { kwartalen: readonly Kwartaaluren[]; los: number };
  gereserveerd: number | null;
  verlof: readonly Verlofregel[] | null;
  vakanties: readonly Vakantie[];
  momenten: readonly Sectormoment[];
  regio: Vakantieregio | null;
  tekening: Tekening;
  /** /api/besturen/<bestuur>/plan/<plan>/activiteiten */
  adres: string;
}

/** The plan in time: every activity under its goal, what waits for what, the school year around it and the hours below. */
export function Tijdlijn({ blad, groepen, uren, gereserveerd, verlof, vakanties, momenten, regio, tekening, adres }: TijdlijnProps) {
  const alle = groepen.flatMap(({ activiteiten }) => activiteiten);
  const rijen = groepen.flatMap(({ id, activiteiten }) => [doelRij(id), ...activiteiten.map((een) => een.id)]);
  const draden = dradenVan(blad.as, rijen, alle);
  const nummers = new Map(alle.map(({ id, nummer }) => [id, nummer]));
  const dradenIn = (rij: string) => draden.get(rij) ?? GEEN_DRADEN;
  const vlak = (
    <div className="tijdvlak">
      <TijdRaster blad={blad} vakanties={vakanties} />
      <TijdKop blad={blad} />
      <TijdBuiten as={blad.as} vakanties={vakanties} momenten={blad.zoom === 'plan' ? momenten.filter(({ soort }) => soort === 'regel') : momenten} regio={regio === null ? null : REGIOWOORDEN[regio]} />
      {groepen.map((groep) => (
        <section key={groep.id ?? 'zonder'} aria-label={groep.tekst}>
          <div className="tijd-doel"><h3>{groep.tekst}</h3><div className="tijd-baan"><svg aria-hidden="true"><Draden draden={dradenIn(doelRij(groep.id))} /></svg></div></div>
          {groep.activiteiten.map((activiteit) => (
            <TijdRegel key={activiteit.id} activiteit={activiteit} na={activiteit.na.flatMap((id) => nummers.get(id) ?? []).toSorted((a, b) => a - b)} draden={dradenIn(activiteit.id)} tekening={tekening} />
          ))}
        </section>
      ))}
      {verlof ? <VerlofRegels regels={verlof} as={blad.as} basis={tekening.basis} /> : null}
      <UrenRegel kwartalen={uren.kwartalen} los={uren.los} gereserveerd={gereserveerd} totaal={alle.reduce((som, een) => som + (een.uren ?? 0), 0)} />
    </div>
  );
  return (
    <>
      <Legenda groepen={groepen} vandaag={tekening.vandaag} inBeeld={blad.vandaag !== null} />
      {tekening.schuift ? (
        <>
          <details className="uitleg niet-op-papier"><summary>Verschuiven met muis of toetsenbord</summary><p className="klein half" id={tekening.hint}>Sleep een balk om hem te verschuiven, of zijn einde om hem langer te maken. Met het toetsenbord: pijl links en rechts verschuift {blad.zoom === 'kwartaal' ? 'een dag' : 'een week'}, met Shift erbij verandert het einde, op en neer gaat naar een andere activiteit, Enter opent haar.</p></details>
          <Tijdschuiver as={blad.as} stap={blad.zoom === 'kwartaal' ? 1 : 7} adres={adres}>{vlak}</Tijdschuiver>
        </>
      ) : vlak}
    </>
  );
}

function Legenda({ groepen, vandaag, inBeeld }: { groepen: readonly Tijdgroep[]; vandaag: string; inBeeld: boolean }) {
  const alle = groepen.flatMap(({ activiteiten }) => activiteiten);
  return (
    <div className="legenda tijd-legenda">
      {alle.some(({ stand }) => stand !== 'open') ? <span><svg viewBox="0 0 24 12" aria-hidden="true"><rect className="g-vast" y="1" width="24" height="10" /></svg>gedaan</span> : null}
      <span><svg viewBox="0 0 24 12" aria-hidden="true"><rect className="g-arc" y="1" width="24" height="10" stroke="var(--kobalt)" /></svg>gepland</span>
      {alle.some(({ punten }) => punten > 0) ? <span><svg viewBox="0 0 24 12" aria-hidden="true"><rect fill="url(#arcrood)" y="1" width="24" height="10" stroke="var(--potlood)" /></svg>wijziging gevraagd</span> : null}
      {alle.some(({ mijlpaal }) => mijlpaal) ? <span><svg viewBox="0 0 24 12" aria-hidden="true"><path d="M12 .8L17.2 6L12 11.2L6.8 6Z" fill="none" stroke="var(--kobalt)" strokeWidth="1.5" /></svg>mijlpaal</span> : null}
      {alle.some(({ na }) => na.length > 0) ? <span><svg viewBox="0 0 24 12" aria-hidden="true"><path className="tijd-draad" d="M4 0V6H18" fill="none" /><path className="tijd-pijl" d="M15 2L22 6L15 10Z" /></svg>wacht op</span> : null}
      {inBeeld ? <span><svg viewBox="0 0 24 12" aria-hidden="true"><path className="g-doel" d="M12 0V12" /></svg>vandaag, {dagKort(vandaag, vandaag)}</span> : null}
      {AMO.filter((een) => alle.some(({ amo }) => amo === een)).map((een) => <span key={een}><span className="amo">{een}</span>{AMOWOORDEN[een]}</span>)}
    </div>
  );
}
