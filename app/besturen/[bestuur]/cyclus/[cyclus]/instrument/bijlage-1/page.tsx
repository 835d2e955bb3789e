import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { DoelRij } from '@/components/cyclus/instrument/doelen/doel-rij';
import { DoelenOverzicht } from '@/components/cyclus/instrument/doelen/doelen-overzicht';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { Toewijzing } from '@/components/cyclus/opdracht/toewijzing';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { DOELEN_BLOK, doelVan, opVolgorde } from '@/lib/cyclus/doel';
import { alleRijen, instrumentPad, rijpunt } from '@/lib/cyclus/instrument';
import { doelenTonen } from '@/lib/cyclus/server/instrument/doelen-tonen';
import { vandaag } from '@/lib/dates';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { LinkButton } from '@/components/ui/button';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';
import { rijmerk } from '../rijmerk';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Doelen' };

/** The goals of the school, appendix 1: written once, sharpened in 1C, each with where the school stands now. */
export default async function DoelenPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, zoek] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(doelenTonen(toegang, cyclus));
  const { kop, instrument, delen, draden, opdrachten, mensen, alleenLezen, magBeheren, cijfers } = pagina;
  const { slug } = toegang.bestuur;
  const ik = toegang.gebruiker.id;
  const rijen = alleRijen(pagina).filter(({ eigen }) => eigen !== null);
  const volgorde = opVolgorde(rijen.map((rij) => ({ ...doelVan(rij.vraagId, rij.naam, rij.antwoord.waarde), rij })));
  const blok = delen.find((deel) => deel.slug === DOELEN_BLOK);
  const uitleg = instrument.blokken[0]?.items.find(({ id }) => id === 'bijlage-1');
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={ik} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)} acties={<LinkButton href={instrumentPad(slug, kop.id, 'terugblik-fase-1')} size="klein">Terugblik op 1A en 1B</LinkButton>}>
      <DialoogKader acties={samenwerkingActies(slug)} ik={ik} mensen={mensen} open={typeof zoek.draad === 'string' ? zoek.draad : undefined} mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }} uitnodigenHref={kan(toegang, 'mensen:beheren') ? `/besturen/${slug}/organisatie/mensen` : undefined}>
        {rijen.length === 0 ? <p className="half">Er staan nog geen doelen. {uitleg?.hulp} Bijvoorbeeld: “{uitleg?.voorbeeld}”</p> : null}
        {rijen.length > 0 ? <h2 className="alleen-voorlezen">Uw doelen</h2> : null}
        <ul className="doelen">
          {volgorde.map(({ rij }) => (
            <DoelRij key={rij.vraagId} vraagId={rij.vraagId} cijfers={cijfers} jaar={Number(vandaag().slice(0, 4))} onder={{ ...rijmerk({ pagina, ik, draad: zoek.draad }, rij.vraagId), inhoud: (
              <>
                <Keten punt={rijpunt(rij.vraagId)} />
                <Draden plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, schoolId: kop.schoolId, soort: 'vraag', onderwerpId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} draden={draden} />
                <Toewijzing plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, vraagId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} opdrachten={opdrachten} vandaag={vandaag()} />
                {rij.eigen && alleenLezen === null ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={kop.id} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
              </>
            ) }} />
          ))}
        </ul>
        {blok?.eigen && alleenLezen === null ? (
          <section className="instrument-deel" aria-labelledby="doel-erbij">
            <h2 id="doel-erbij">Een doel toevoegen</h2>
            <EigenRijToevoegen toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={kop.id} instrument={instrument.slug} blok={blok.slug} naam={blok.eigen} sleutel={randomUUID()} />
          </section>
        ) : null}
        <DoelenOverzicht />
        {uitleg?.schade ? <p className="klein half">{uitleg.schade}</p> : null}
      </DialoogKader>
    </InstrumentKader>
  );
}
