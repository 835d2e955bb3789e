import { randomUUID } from 'node:crypto';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { GewoneRij } from '@/components/cyclus/instrument/instrument-blad';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { Scenario } from '@/components/cyclus/instrument/tabellen/scenario';
import { TabelRij } from '@/components/cyclus/instrument/tabellen/tabel-rij';
import { VraagTekst } from '@/components/cyclus/instrument/tabellen/vraag-tekst';
import { Toewijzing } from '@/components/cyclus/opdracht/toewijzing';
import { EmptyState } from '@/components/ui/empty-state';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { LandelijkVergelijk } from '@/components/inventaris/landelijk-vergelijk';
import { cijfersBij, rekencijfers, type Cijferinstrument } from '@/lib/cyclus/cijferinstrument';
import { doelstandVan } from '@/lib/cyclus/cijfers';
import { schoolInWoorden } from '@/lib/cyclus/cyclus';
import { rijpunt, type Instrumentdeel } from '@/lib/cyclus/instrument';
import { cijferinstrumentTonen } from '@/lib/cyclus/server/instrument/cijferinstrument-tonen';
import type { Samenwerking } from '@/lib/cyclus/server/samenwerking-lezen';
import { vandaag } from '@/lib/dates';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import type { Toegang } from '@/lib/toegang/toegang';
import { antwoordInleverenAction } from '../fase/[fase]/actions';
import { rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from './actions';
import { CijfersBijRij, RijVastzetten } from './cijfers-bij-rij';
import { ketenActies } from './keten-acties';
import { rijmerk } from './rijmerk';

interface Bladprops { toegang: Toegang; pagina: Cijferinstrument & Samenwerking; draad: unknown }
const SCENARIOS = 'scenarios';

/** Table 3 or 4: rows with current, wanted, gap and action; then the two scenarios. */
export async function TabelPagina({ bestuur, cyclus, slug, draad }: { bestuur: string; cyclus: string; slug: 'tabel-3' | 'tabel-4'; draad: unknown }) {
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(cijferinstrumentTonen(toegang, cyclus, slug, [SCENARIOS]));
  const { mensen, magBeheren, delen } = pagina;
  const board = toegang.bestuur.slug;
  const tabel = delen.filter((deel) => deel.slug !== SCENARIOS && (deel.rijen.length > 0 || !pagina.kop.alleenToegewezen));
  const eerder = (plaats: number) => tabel.slice(0, plaats).reduce((som, deel) => som + deel.rijen.length, 0);
  return (
    <InstrumentKader pagina={pagina} bestuur={board} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, board)} ketenActies={ketenActies(board)}>
      <DialoogKader acties={samenwerkingActies(board)} ik={toegang.gebruiker.id} mensen={mensen} open={typeof draad === 'string' ? draad : undefined} mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }}>
        {slug === 'tabel-4' ? <Landelijk pagina={pagina} /> : null}
        {tabel.map((deel, plaats) => <Tabeldeel key={deel.slug} {...{ toegang, pagina, draad, deel }} eerste={eerder(plaats)} />)}
        {tabel.length === 0 ? <EmptyState title="Hier is niets aan u toegewezen">Wie de cyclus beheert, kan u een vraag uit deze tabel geven. Die staat dan hier, en bij Mijn werk.</EmptyState> : null}
        <Scenariodeel {...{ pagina, tabel }} />
      </DialoogKader>
    </InstrumentKader>
  );
}

function Tabeldeel({ toegang, pagina, draad, deel, eerste }: Bladprops & { deel: Instrumentdeel; eerste: number }) {
  const { kop, instrument, draden, opdrachten, alleenLezen } = pagina;
  const heel = instrument.blokken.every(({ items }) => items.every(({ id, invoer }) => invoer.soort === 'geen' || pagina.delen.some(({ rijen }) => rijen.some(({ vraagId }) => vraagId === id))));
  const board = toegang.bestuur.slug;
  return (
    <section className="instrument-deel tabeldeel" aria-labelledby={`deel-${deel.slug}`}>
      <h2 id={`deel-${deel.slug}`}>{deel.titel}</h2>
      <div className="tabelkoppen" aria-hidden="true"><span>Vraag</span><span>Hoe het nu is</span><span>Hoe u het wilt</span><span>Verschil</span><span>Actie</span></div>
      {deel.rijen.map((rij, plaats) => (
        <TabelRij
          key={rij.vraagId} vraagId={rij.vraagId} nummer={String(eerste + plaats + 1)} vraag={<VraagTekst rij={rij} />} cijfers={rekencijfers(cijfersBij(pagina, rij))}
          huidig={<CijfersBijRij {...{ toegang, pagina, rij }} />} {...rijmerk({ pagina, ik: toegang.gebruiker.id, draad }, rij.vraagId)}
          onder={(
            <>
              <RijVastzetten {...{ toegang, pagina, rij }} />
              <Keten punt={rijpunt(rij.vraagId)} />
              <Draden plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, schoolId: kop.schoolId, soort: 'vraag', onderwerpId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} draden={draden} />
              <Toewijzing plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, vraagId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} opdrachten={opdrachten} vandaag={vandaag()} />
              {rij.eigen && alleenLezen === null ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, board)} vervallen={rijVervallenAction.bind(null, board)} cyclusId={kop.id} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
            </>
          )}
        />
      ))}
      {/* Who was given single questions adds none: the wall asks for the whole part. */}
      {deel.eigen && alleenLezen === null && (!kop.alleenToegewezen || heel) ? <EigenRijToevoegen bij={deel.titel} toevoegen={rijToevoegenAction.bind(null, board)} cyclusId={kop.id} instrument={instrument.slug} blok={deel.slug} naam={deel.eigen} sleutel={randomUUID()} /> : null}
    </section>
  );
}

/** The own percentages beside table 2 of the guide and both goals. */
function Landelijk({ pagina: { cijfers, kop } }: { pagina: Cijferinstrument }) {
  const nul = { bevestigd: 0, opgegeven: 0, noemer: 0, doel: 0 };
  const doelen = cijfers && { doel50: doelstandVan(cijfers.cijfers.doel50) ?? nul, doel80: doelstandVan(cijfers.cijfers.doel80) ?? nul };
  return (
    <details className="landelijk-naast" open={cijfers !== null || undefined}>
      <summary>Uw school naast de landelijke cijfers (tabel 2)</summary>
      {doelen ? <LandelijkVergelijk doelen={doelen} jaar={Number(cijfers.peildatum.slice(0, 4))} naam={schoolInWoorden(kop)} /> : <p className="half">U ziet hier geen cijfer van de hele school, omdat u niet bij alle teams kunt.</p>}
    </details>
  );
}

function Scenariodeel({ pagina, tabel }: { pagina: Cijferinstrument; tabel: readonly Instrumentdeel[] }) {
  const deel = pagina.delen.find(({ slug }) => slug === SCENARIOS);
  const vragen = deel?.rijen.filter(({ item }) => item?.soort === 'scenario') ?? [];
  const [klein, groot] = vragen;
  if (!deel || !klein || !groot) return null;
  const inhoud = (vraagId: string) => (
    <>
      {deel.rijen.filter((rij) => rij.vraagId === vraagId || rij.item?.ouder === vraagId).map((rij) => (
        <div key={rij.vraagId} className="scenario-vraag"><VraagTekst rij={rij} /><GewoneRij vraagId={rij.vraagId} /></div>
      ))}
    </>
  );
  return (
    <section className="instrument-deel" aria-labelledby="deel-scenarios">
      <h2 id="deel-scenarios">{deel.titel}</h2>
      {deel.inleiding ? <p className="half">{deel.inleiding}</p> : null}
      <Scenario
        rijen={tabel.flatMap(({ rijen }) => rijen.map((rij) => ({ vraagId: rij.vraagId, cijfers: rekencijfers(cijfersBij(pagina, rij)) })))} elders={pagina.elders}
        klein={{ vraagId: klein.vraagId, inhoud: inhoud(klein.vraagId) }} groot={{ vraagId: groot.vraagId, inhoud: inhoud(groot.vraagId) }}
      />
    </section>
  );
}
