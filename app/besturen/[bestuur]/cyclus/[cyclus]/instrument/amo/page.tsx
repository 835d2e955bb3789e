import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { Balans } from '@/components/cyclus/instrument/amo/balans';
import { BehoefteRij } from '@/components/cyclus/instrument/amo/behoefte-rij';
import { KetenBeeld } from '@/components/cyclus/instrument/amo/keten-beeld';
import { KeuzeRij } from '@/components/cyclus/instrument/amo/keuze-rij';
import { Overzicht } from '@/components/cyclus/instrument/amo/overzicht';
import { UitStap } from '@/components/cyclus/instrument/amo/stap-delen';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { Toewijzing } from '@/components/cyclus/opdracht/toewijzing';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { LinkButton } from '@/components/ui/button';
import { AMO_DELEN, AMO_WOORDEN, amoBlok, type AmoDeel } from '@/lib/cyclus/amo';
import { vakAnker } from '@/lib/cyclus/amo-keten';
import { instrumentPad, rijpunt, type Instrumentdeel, type Rij } from '@/lib/cyclus/instrument';
import { amoTonen } from '@/lib/cyclus/server/instrument/amo-tonen';
import { vandaag } from '@/lib/dates';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';
import { rijmerk } from '../rijmerk';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Het AMO-schema' };

/** The step in which a part was thought about first. */
const STAP: Record<AmoDeel, string> = { ability: '2b-amo-stap-03a', motivation: '2b-amo-stap-03b', opportunity: '2b-amo-stap-03c' };
const KOPPEN = { behoefte: 'Wat de leraar nodig heeft', interventie: 'Interventies', leiderschap: 'Gedrag van de leidinggevende' };

export default async function AmoPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, { draad }] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const { pagina, delen, amo, anderen, gekozenPunten } = await tonen(amoTonen(toegang, cyclus, 'amo'));
  const { kop, instrument, draden, opdrachten, mensen, alleenLezen, magBeheren } = pagina;
  const { slug } = toegang.bestuur;
  const plek = (rij: Rij) => ({ cyclusId: kop.id, deelfase: instrument.deelfase, schoolId: kop.schoolId, soort: 'vraag' as const, onderwerpId: rij.vraagId });
  const eigenKnoppen = (rij: Rij) => (rij.eigen && alleenLezen === null ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={kop.id} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null);
  const rijVan = (rij: Rij, kolom: keyof typeof KOPPEN) => {
    if (kolom === 'behoefte') return <BehoefteRij key={rij.vraagId} vraagId={rij.vraagId} amo={amo} onderdelen={rij.item?.onderdelen ?? []} sleutel={randomUUID()} onder={eigenKnoppen(rij)} />;
    const meer = kolom === 'interventie' ? {
      ...rijmerk({ pagina, ik: toegang.gebruiker.id, draad }, rij.vraagId),
      inhoud: (
        <>
          <Keten punt={rijpunt(rij.vraagId)} />
          <Draden plek={plek(rij)} titel={platteTekst(rij.naam).slice(0, 300)} draden={draden} />
          <Toewijzing plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, vraagId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} opdrachten={opdrachten} vandaag={vandaag()} />
        </>
      ),
    } : null;
    return <KeuzeRij key={rij.vraagId} vraagId={rij.vraagId} kolom={kolom} hulp={rij.item?.schade ?? null} meer={meer} onder={eigenKnoppen(rij)} />;
  };
  const blok = (deel: Instrumentdeel) => {
    const hier = amoBlok(deel.slug);
    return hier ? (
      <section key={deel.slug} className="amo-blok" id={vakAnker(deel.slug)} aria-label={deel.titel}>
        <h3>{KOPPEN[hier.kolom]}</h3>
        {deel.inleiding ? <p className="klein half">{deel.inleiding}</p> : null}
        <ul className="amo-rijen">{deel.rijen.map((rij) => rijVan(rij, hier.kolom))}</ul>
        {deel.eigen && alleenLezen === null ? <details className="amo-eigen"><summary>{deel.eigen} toevoegen<span className="alleen-voorlezen"> bij {AMO_WOORDEN[hier.deel].klein}</span></summary><EigenRijToevoegen toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={kop.id} instrument="amo" blok={deel.slug} naam={deel.eigen} sleutel={randomUUID()} /></details> : null}
      </section>
    ) : null;
  };
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)} acties={<LinkButton href={instrumentPad(slug, kop.id, 'amo-stappen')} size="klein">De zes stappen</LinkButton>}>
      <DialoogKader acties={samenwerkingActies(slug)} ik={toegang.gebruiker.id} mensen={mensen} open={typeof draad === 'string' ? draad : undefined} mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }} uitnodigenHref={kan(toegang, 'mensen:beheren') ? `/besturen/${slug}/organisatie/mensen` : undefined}>
        <KetenBeeld amo={amo} anderen={anderen} hier="amo" />
        <div className="amo-veld">
          <div>
            {AMO_DELEN.map((een) => (
              <section key={een} className="amo-deel" id={vakAnker(AMO_WOORDEN[een].klein)} aria-labelledby={`kop-${een}`}>
                <h2 id={`kop-${een}`}>{AMO_WOORDEN[een].naam} <small>{AMO_WOORDEN[een].erbij}</small></h2>
                <UitStap vraagId={STAP[een]} />
                {delen.filter(({ slug: naam }) => amoBlok(naam)?.deel === een).map(blok)}
              </section>
            ))}
          </div>
          <div className="amo-zij"><Balans amo={amo} /></div>
        </div>
        <Overzicht amo={amo} punten={gekozenPunten} />
      </DialoogKader>
    </InstrumentKader>
  );
}
