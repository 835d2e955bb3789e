import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { CombinatieBlad } from '@/components/cyclus/instrument/aanknopingspunten/combinatie-blad';
import { PuntenBlad } from '@/components/cyclus/instrument/aanknopingspunten/punten-blad';
import { PuntenVlak } from '@/components/cyclus/instrument/aanknopingspunten/punten-vlak';
import { Studies } from '@/components/cyclus/instrument/aanknopingspunten/studies';
import { Themavraag } from '@/components/cyclus/instrument/aanknopingspunten/themavraag';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { Toewijzing } from '@/components/cyclus/opdracht/toewijzing';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { MarkdownRegel } from '@/components/ui/markdown/markdown';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { fasePad } from '@/lib/cyclus/cyclus';
import { rijpunt, type Rij } from '@/lib/cyclus/instrument';
import { aanknopingspuntenTonen, type Aanknopingspuntenpagina } from '@/lib/cyclus/server/instrument/aanknopingspunten-tonen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { vandaag } from '@/lib/dates';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { beoordelingZettenAction, rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';
import { rijmerk } from '../rijmerk';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Aanknopingspunten' };

export default async function AanknopingspuntenPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, { draad }] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const blad = await tonen(aanknopingspuntenTonen(toegang, cyclus));
  const { pagina, clusters, punten, themas, doelen, themavraag, studies, draden, opdrachten, mensen } = blad;
  const { kop, instrument, alleenLezen, magBeheren, beoordelingen } = pagina;
  const { slug } = toegang.bestuur;
  const mag = alleenLezen === null;
  const onder = (rij: Rij) => (
    <>
      <Keten punt={rijpunt(rij.vraagId)} maak={['doel', 'interventie']} />
      <Draden plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, schoolId: kop.schoolId, soort: 'vraag', onderwerpId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} draden={draden} />
      <Toewijzing plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, vraagId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} opdrachten={opdrachten} vandaag={vandaag()} />
      {rij.eigen && mag ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={kop.id} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
    </>
  );
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)}>
      <nav aria-label="Op deze pagina"><ul className="punten-wijzer"><li><a href="#wegen">Wegen</a></li><li><a href="#vlak">In het vlak</a></li><li><a href="#combinatie">Uw combinatie</a></li>{themavraag ? <li><a href="#andere-themas">Andere thema’s</a></li> : null}<li><a href="#opleiden">Opleiden</a></li></ul></nav>
      <DialoogKader acties={samenwerkingActies(slug)} ik={toegang.gebruiker.id} mensen={mensen} open={typeof draad === 'string' ? draad : undefined} mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }} uitnodigenHref={kan(toegang, 'mensen:beheren') ? `/besturen/${slug}/organisatie/mensen` : undefined}>
        <section className="instrument-deel" id="wegen" aria-labelledby="wegen-kop">
          <h2 id="wegen-kop">Wegen</h2>
          <Lezen blad={blad} ids={['2a-indicator-impact', '2a-indicator-haalbaarheid']} />
          <PuntenBlad
            punten={punten} themas={themas} beoordelingen={beoordelingen} beoordelen={mag ? beoordelingZettenAction.bind(null, slug) : null}
            clusters={clusters.map((deel) => ({ slug: deel.slug, titel: deel.titel, toevoegen: mag && deel.eigen ? <EigenRijToevoegen bij={deel.titel} toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={kop.id} instrument={instrument.slug} blok={deel.slug} naam={deel.eigen} sleutel={randomUUID()} /> : null }))}
            onder={Object.fromEntries(clusters.flatMap(({ rijen }) => rijen).map((rij) => [rij.vraagId, { ...rijmerk({ pagina: { ...blad, keten: pagina.keten }, ik: toegang.gebruiker.id, draad }, rij.vraagId), inhoud: onder(rij) }]))}
          />
        </section>
        <section className="instrument-deel" id="vlak" aria-labelledby="vlak-kop">
          <h2 id="vlak-kop">In het vlak</h2>
          <Lezen blad={blad} ids={['2a-vuistregel']} />
          <PuntenVlak punten={punten} beoordelingen={beoordelingen} />
          <p className="klein half">De handreiking noemt alleen het vak met de meeste kans. De namen van de andere drie zijn van ons.</p>
        </section>
        <section className="instrument-deel" id="combinatie" aria-labelledby="combinatie-kop">
          <h2 id="combinatie-kop">Uw combinatie</h2>
          <CombinatieBlad punten={punten} themas={themas} doelen={doelen} />
        </section>
        {themavraag ? (
          <section className="instrument-deel" id="andere-themas" aria-labelledby="andere-themas-kop">
            <h2 id="andere-themas-kop">Andere thema’s</h2>
            <p id={vraagAnker(themavraag.vraagId)}><MarkdownRegel tekst={themavraag.naam} /></p>
            <Lezen blad={blad} ids={['2a-tip-meerdere-themas']} />
            <Themavraag vraagId={themavraag.vraagId} punten={punten} themas={themas} />
          </section>
        ) : null}
        <section className="instrument-deel" id="opleiden" aria-labelledby="opleiden-kop">
          <h2 id="opleiden-kop">Opleiden en opscholen</h2>
          <Studies studies={studies} fase={`/besturen/${slug}/cyclus/${kop.id}/fase/${fasePad(instrument.deelfase)}#${vraagAnker('2a-vraag-opleiding-01')}`} inventaris={kan(toegang, 'inventaris:lezen') ? `/besturen/${slug}/inventaris/studies` : null} />
        </section>
      </DialoogKader>
    </InstrumentKader>
  );
}

/** Tips of the guide where they are of use, in their own words. */
function Lezen({ blad: { pagina }, ids }: { blad: Aanknopingspuntenpagina; ids: readonly string[] }) {
  const tips = pagina.delen.flatMap(({ lezen }) => lezen).filter(({ id }) => ids.includes(id));
  return tips.length === 0 ? null : <div className="punten-tips">{tips.map(({ id, tekst }) => <p key={id}><MarkdownRegel tekst={tekst} /></p>)}</div>;
}
