import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { GewichtBeeld } from '@/components/cyclus/instrument/knelpunten/gewicht-beeld';
import type { Kop } from '@/components/cyclus/instrument/knelpunten/knelpunt-rij';
import { KnelpuntenBlad } from '@/components/cyclus/instrument/knelpunten/knelpunten-blad';
import { Toewijzing } from '@/components/cyclus/opdracht/toewijzing';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { alleRijen, rijpunt, type Instrumentpagina, type Rij } from '@/lib/cyclus/instrument';
import { VELD } from '@/lib/cyclus/knelpunten';
import { KnelpuntenWeergaveSchema } from '@/lib/cyclus/knelpunten.schema';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { vandaag } from '@/lib/dates';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { beoordelingZettenAction, rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';
import { rijmerk } from '../rijmerk';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Knelpunten' };

export default async function KnelpuntenPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, zoek] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(instrumentTonen(toegang, cyclus, 'knelpunten'));
  const { kop, instrument, delen, draden, opdrachten, mensen, alleenLezen, magBeheren } = pagina;
  const { slug } = toegang.bestuur;
  const eigenBlok = delen.find(({ eigen }) => eigen !== null);
  const rijen = genummerd(pagina);
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)}>
      <DialoogKader acties={samenwerkingActies(slug)} ik={toegang.gebruiker.id} mensen={mensen} open={typeof zoek.draad === 'string' ? zoek.draad : undefined} mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }} uitnodigenHref={kan(toegang, 'mensen:beheren') ? `/besturen/${slug}/organisatie/mensen` : undefined}>
        <KnelpuntenBlad
          rijen={rijen.map(({ rij, nr }) => ({ vraagId: rij.vraagId, nr, hulp: rij.item?.hulp ?? null }))} koppen={koppen(pagina)} beoordelingen={pagina.beoordelingen}
          beoordelen={alleenLezen === null ? beoordelingZettenAction.bind(null, slug) : null} begin={weergave(zoek)}
          onder={Object.fromEntries(rijen.map(({ rij }) => [rij.vraagId, { ...rijmerk({ pagina, ik: toegang.gebruiker.id, draad: zoek.draad }, rij.vraagId), inhoud: (
            <>
              <Keten punt={rijpunt(rij.vraagId)} maak={['doel', 'aanknopingspunt', 'interventie']} />
              <Draden plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, schoolId: kop.schoolId, soort: 'vraag', onderwerpId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} draden={draden} />
              <Toewijzing plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, vraagId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} opdrachten={opdrachten} vandaag={vandaag()} />
              {rij.eigen && alleenLezen === null ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={kop.id} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
            </>
          ) }]))}
        />
        {eigenBlok?.eigen && alleenLezen === null ? (
          <section className="instrument-deel" aria-labelledby="eigen-kop">
            <h2 id="eigen-kop">{eigenBlok.titel}</h2>
            {eigenBlok.lezen.map(({ id, tekst, hulp, voorbeeld }) => <p key={id} className="klein half">{tekst} {hulp} {voorbeeld ? `Bijvoorbeeld: ${voorbeeld}` : null}</p>)}
            <EigenRijToevoegen toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={kop.id} instrument={instrument.slug} blok={eigenBlok.slug} naam={eigenBlok.eigen} sleutel={randomUUID()} />
          </section>
        ) : null}
        <section className="instrument-deel" aria-labelledby="gewicht">
          <h2 id="gewicht">Wat het zwaarst weegt</h2>
          <GewichtBeeld nummers={Object.fromEntries(rijen.map(({ rij, nr }) => [rij.vraagId, nr]))} />
        </section>
      </DialoogKader>
    </InstrumentKader>
  );
}

/** Those of the guide by their number, own ones as E1, E2 … */
function genummerd(pagina: Instrumentpagina): { rij: Rij; nr: string }[] {
  const rijen = alleRijen(pagina);
  const eigen = rijen.filter((rij) => rij.eigen !== null);
  const vast = pagina.instrument.blokken.flatMap(({ items }) => items.filter(({ soort, invoer }) => soort === 'knelpunt' && invoer.soort === 'velden').map(({ id }) => id));
  return rijen.map((rij) => ({ rij, nr: rij.eigen ? `E${eigen.indexOf(rij) + 1}` : String(vast.indexOf(rij.vraagId) + 1) }));
}

/** What the guide asks about each bottleneck, in the order of the fields; whether it plays stands above them. */
function koppen({ delen, instrument }: Instrumentpagina): Kop[] {
  const volgorde = instrument.blokken.flatMap(({ rijinvoer }) => (rijinvoer?.soort === 'velden' ? rijinvoer.velden.map(({ code }) => code) : []));
  return delen
    .flatMap(({ lezen }) => lezen).flatMap(({ id, tekst, hulp = null, voorbeeld = null, invoer }): Kop[] => (invoer.soort === 'instrument' && invoer.velden ? [{ id, tekst, hulp, voorbeeld, velden: invoer.velden }] : []))
    .filter(({ velden }) => !velden.includes(VELD.speelt))
    .sort((a, b) => volgorde.indexOf(a.velden[0] ?? '') - volgorde.indexOf(b.velden[0] ?? ''));
}

const weergave = (zoek: Record<string, string | string[] | undefined>) => KnelpuntenWeergaveSchema.parse(zoek);
