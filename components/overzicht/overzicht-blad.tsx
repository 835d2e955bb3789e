import { SegmentedLinks } from '@/components/form/segmented';
import { Scholenkaart } from '@/components/grafiek/scholenkaart';
import { MeldingenTelling } from '@/components/inventaris/werklijst/meldingen-telling';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import { aandachtAdres } from '@/lib/overzicht/adressen';
import { metKeuze, type OverzichtFilter } from '@/lib/overzicht/filter.schema';
import type { Overzicht } from '@/lib/overzicht/overzicht';
import type { Groep } from '@/lib/inventaris/groep';
import { overzichtOndertitel, overzichtTitel } from '@/lib/overzicht/woorden';
import { AandachtLijst } from './aandacht-lijst';
import { BekendKeuze } from './bekend-keuze';
import { Doelen } from './doelen';
import { LandelijkVergelijk } from '@/components/inventaris/landelijk-vergelijk';
import { OverzichtTabs } from './overzicht-tabs';
import { PeildatumKeuze } from './peildatum-keuze';
import { ScholenPlaat } from './scholen-plaat';
import { Terugblik } from './toen-en-nu';
import { VolledigheidTabel } from './volledigheid-tabel';

interface OverzichtBladProps {
  slug: string;
  overzicht: Overzicht;
  filter: OverzichtFilter;
  mag: { exporteren: boolean; screenen: boolean; importeren: boolean };
}

/** Where the schools stand: both goals, what asks for attention, and every school on the same axes. */
export function OverzichtBlad({ slug, overzicht, filter, mag }: OverzichtBladProps) {
  const { omvang, groepen, totaal } = overzicht;
  const rijKop = omvang === 'teams' ? 'Team' : 'School';
  const metVwo = groepen.filter((groep) => groep.doelen.doel80.noemer > 0);
  return (
    <>
      <PageTitle title={overzichtTitel(overzicht)} subtitle={overzichtOndertitel(overzicht)} actions={<Knoppen slug={slug} filter={filter} exporteren={mag.exporteren && totaal.leraren > 0} enige={groepen.length === 1 ? groepen[0] : undefined} />} />
      <OverzichtTabs slug={slug} huidig="overzicht" />
      {overzicht.bekend ? <Terugblik bekend={overzicht.bekend} stand={totaal} eenheid={filter.eenheid} nuHref={metKeuze(`/besturen/${slug}/overzicht`, filter, { bekend: null })} /> : null}
      {totaal.leraren === 0 ? <NogLeeg slug={slug} importeren={mag.importeren} terug={filter.bekend !== null} /> : (
        <>
          <section className="opening" aria-label="Beide doelen">
            <Doelen slug={slug} stand={totaal} filter={filter} wie={WIE[omvang]} />
            {overzicht.bekend ? <Toen /> : <AandachtLijst punten={overzicht.aandacht} adres={(punt) => aandachtAdres(punt, { slug, ...filter }, mag)} werklijst={mag.screenen ? <MeldingenTelling werklijst={`/besturen/${slug}/inventaris/screening/werklijst`} bron={`/api/besturen/${slug}/inventaris/screening/meldingen`} /> : null} />}
          </section>
          <ScholenPlaat slug={slug} overzicht={overzicht} filter={filter} rijKop={rijKop} />
          <Plate title="Hoe volledig de gegevens zijn" notes={<p>Wat ontbreekt, telt in de noemer mee en in de teller niet. Een laag cijfer kan dus ook een onvolledig cijfer zijn.</p>}>
            <VolledigheidTabel groepen={groepen} rijKop={rijKop} />
          </Plate>
          {metVwo.length > 1 && groepen.length <= LEESBAAR ? (
            <div className="alleen-breed">
              <Plate title="Waar de scholen staan" notes={<p>Rechts van de lijn is doel 50% gehaald, erboven doel 80%.</p>}>
                <Scholenkaart scholen={groepen.map((groep) => ({ sleutel: groep.id, naam: groep.naam, alle: groep.doelen.doel50, bovenbouw: groep.doelen.doel80 }))} />
              </Plate>
            </div>
          ) : null}
          {filter.eenheid === 'personen' ? (
            <Plate title="Naast de landelijke cijfers" notes={<p>Opgegeven, in personen: zo is er landelijk ook gemeten.</p>}>
              <LandelijkVergelijk doelen={totaal.doelen} jaar={Number(filter.peildatum.slice(0, 4))} naam={WIE[omvang]} />
            </Plate>
          ) : null}
        </>
      )}
    </>
  );
}

// With more schools the names on the map lie over each other; the table above says the same.
const LEESBAAR = 12;

const WIE = { bestuur: 'alle scholen', scholen: 'uw scholen', teams: 'uw team' } as const;

function Knoppen({ slug, filter, exporteren, enige }: { slug: string; filter: OverzichtFilter; exporteren: boolean; enige: Groep | undefined }) {
  const pad = `/besturen/${slug}/overzicht`;
  return (
    <>
      <SegmentedLinks label="Eenheid" links={(['personen', 'fte'] as const).map((eenheid) => ({ naam: eenheid === 'fte' ? 'Fte' : 'Personen', href: metKeuze(pad, filter, { eenheid }), current: eenheid === filter.eenheid }))} />
      <PeildatumKeuze pad={pad} filter={filter} />
      <BekendKeuze pad={pad} filter={filter} />
      {enige ? <LinkButton href={metKeuze(`${pad}/${enige.schoolId}`, filter)}>Per sectie en schaal</LinkButton> : null}
      {exporteren ? <LinkButton href={metKeuze(`/api${pad}/export`, filter)} download>Exporteren</LinkButton> : null}
    </>
  );
}

function Toen() {
  return <div><h2>Wat er te doen is</h2><p className="klein half">Dat staat bij de cijfers van nu. Deze bladzijde laat zien wat toen bekend was, om te vergelijken of na te rekenen.</p></div>;
}

function NogLeeg({ slug, importeren, terug }: { slug: string; importeren: boolean; terug: boolean }) {
  if (terug) return <EmptyState title="Toen was hier nog niets bekend"><p>Op dat moment stonden er voor deze peildatum nog geen leraren in Masterkompas. Kies een later moment, of ga terug naar nu.</p></EmptyState>;
  return (
    <EmptyState title="Nog geen leraren op deze dag" actions={importeren ? <LinkButton href={`/besturen/${slug}/inventaris/import`} variant="hoofd">Gegevens inlezen</LinkButton> : undefined}>
      <p>Hier staat straks hoe ver uw scholen zijn: {INDICATOR_SLEUTELS.map((sleutel) => (sleutel === 'doel50' ? 'de helft van de leraren met een master' : '80% wo-masters in vwo 4–6')).join(' en ')}.</p>
      <p>Het begint met de personeelslijst, de diploma’s en het rooster van HR. Staan er al leraren in Masterkompas, kies dan een andere peildatum.</p>
    </EmptyState>
  );
}
