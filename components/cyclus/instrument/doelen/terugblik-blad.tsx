import Link from 'next/link';
import type { ReactNode } from 'react';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import type { Terugblikblad, Terugregel } from '@/lib/cyclus/terugblik-fase';

interface TerugblikFaseProps { blad: Terugblikblad; /** /besturen/<bestuur>/cyclus/<cyclus> */ basis: string }

/** What 1A and 1B found, on one sheet of paper, with the way to where it was answered. */
export function TerugblikFase({ blad, basis }: TerugblikFaseProps) {
  const vraag = (id: string) => `${basis}/fase/1a#${vraagAnker(id)}`;
  const instrument = (slug: string) => `${basis}/instrument/${slug}`;
  const regels = (lijst: readonly Terugregel[], slug: string) => <Regels lijst={lijst} href={instrument(slug)} />;
  return (
    <div className="terugblik-blad">
      <Deel kop="Visie" href={vraag('1a-vraag-visie-02')} leeg={blad.visie === '' && blad.inEenZin === '' ? 'De visie staat er nog niet.' : null}>
        {blad.inEenZin ? <blockquote>{blad.inEenZin}</blockquote> : null}
        {blad.visie ? <p className="half">{blad.visie}</p> : null}
      </Deel>
      <Deel kop="Ambities" href={vraag('1a-voorbeelden-ambities')} leeg={blad.ambities.length === 0 ? 'U koos nog geen ambities.' : null}><ul>{blad.ambities.map((naam) => <li key={naam}>{naam}</li>)}</ul></Deel>
      <Deel kop="Verwacht effect van meer masters" href={vraag('1a-vraag-masters-05')} leeg={blad.effecten.length === 0 ? 'U beschreef nog geen effect.' : null}><ul>{blad.effecten.map(({ naam, tekst }) => <li key={naam}><b>{naam}.</b> {tekst}</li>)}</ul></Deel>
      <Deel kop="Doelen" href={instrument(DOELEN_INSTRUMENT)} leeg={blad.doelen.length === 0 ? 'Er staan nog geen doelen.' : null}>
        <Regels lijst={blad.doelen.map(({ vraagId, tekst, wie }) => ({ vraagId, naam: tekst, bij: wie }))} href={instrument(DOELEN_INSTRUMENT)} />
      </Deel>
      <Deel kop="Verschillen tussen nu en gewenst" href={instrument('tabel-4')} leeg={blad.kloven.length === 0 ? 'U noemde nog geen verschil.' : null}>
        <ul>{blad.kloven.map(({ vraagId, naam, bij, instrument: slug }) => <li key={vraagId}><Link href={`${instrument(slug)}#${vraagAnker(vraagId)}`} prefetch={false}>{naam}</Link> <span className="half">{bij}</span></li>)}</ul>
      </Deel>
      <Deel kop={blad.knelpuntenSpelen > blad.knelpunten.length ? `De ${blad.knelpunten.length} zwaarste van ${blad.knelpuntenSpelen} knelpunten` : 'Knelpunten'} href={instrument('knelpunten')} leeg={blad.knelpunten.length === 0 ? 'U noemde nog geen knelpunt.' : null}>{regels(blad.knelpunten, 'knelpunten')}</Deel>
      <Deel kop="Beleid dat versterkt: uw kansen" href={instrument('overig-beleid')} leeg={blad.versterkt.length === 0 ? 'Nog niets gekozen.' : null}>{regels(blad.versterkt, 'overig-beleid')}</Deel>
      <Deel kop="Beleid dat verzwakt" href={instrument('overig-beleid')} leeg={blad.verzwakt.length === 0 ? 'Nog niets gekozen.' : null}>{regels(blad.verzwakt, 'overig-beleid')}</Deel>
      <Deel kop="Stakeholders" href={instrument('stakeholders')} leeg={blad.stakeholders === null ? 'Wie dat zijn, ziet alleen de kring die uw school koos.' : null}>
        <p>{blad.stakeholders?.alle === 1 ? '1 stakeholder' : `${blad.stakeholders?.alle ?? 0} stakeholders`}, van wie {blad.stakeholders?.sleutelfiguren ?? 0} als sleutelfiguur.</p>
      </Deel>
    </div>
  );
}

function Deel({ kop, href, leeg, children }: { kop: string; href: string; /** What to say when there is nothing. */ leeg: string | null; children: ReactNode }) {
  return (
    <section>
      <h2>{kop}</h2>
      {leeg === null ? children : <p className="half">{leeg}</p>}
      <p className="klein"><Link href={href} prefetch={false}>{leeg === null ? 'Bekijk of wijzig' : 'Vul het in'}<span className="alleen-voorlezen">: {kop}</span></Link></p>
    </section>
  );
}

function Regels({ lijst, href }: { lijst: readonly Terugregel[]; href: string }) {
  return <ul>{lijst.map(({ vraagId, naam, bij }) => <li key={vraagId}><Link href={`${href}#${vraagAnker(vraagId)}`} prefetch={false}>{naam}</Link> <span className="half">{bij}</span></li>)}</ul>;
}
