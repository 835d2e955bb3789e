import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { BeleidRij } from '@/components/cyclus/instrument/overig-beleid/beleid-rij';
import { InvloedOverzicht } from '@/components/cyclus/instrument/overig-beleid/invloed-overzicht';
import { Toewijzing } from '@/components/cyclus/opdracht/toewijzing';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { KeyLine } from '@/components/ui/kbd';
import { rijpunt } from '@/lib/cyclus/instrument';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { vandaag } from '@/lib/dates';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';
import { rijmerk } from '../rijmerk';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'De invloed van ander beleid' };

export default async function OverigBeleidPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, { draad }] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(instrumentTonen(toegang, cyclus, 'overig-beleid'));
  const { kop, instrument, delen, draden, opdrachten, mensen, alleenLezen, magBeheren } = pagina;
  const { slug } = toegang.bestuur;
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)}>
      <DialoogKader acties={samenwerkingActies(slug)} ik={toegang.gebruiker.id} mensen={mensen} open={typeof draad === 'string' ? draad : undefined} mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }} uitnodigenHref={kan(toegang, 'mensen:beheren') ? `/besturen/${slug}/organisatie/mensen` : undefined}>
        <InvloedOverzicht mag={alleenLezen === null} />
        {alleenLezen === null ? <KeyLine keys={[{ keys: ['V', 'G', 'Z'], does: 'versterkt, geen verschil, verzwakt, en door naar het volgende' }]} /> : null}
        {delen.map((deel) => (
          <section key={deel.slug} className="instrument-deel" aria-labelledby={`deel-${deel.slug}`}>
            <h2 id={`deel-${deel.slug}`}>{deel.titel}</h2>
            <ul className="knelpunten">
              {deel.rijen.map((rij) => (
                <BeleidRij
                  key={rij.vraagId} vraagId={rij.vraagId} hulp={rij.item?.hulp ?? null}
                  onder={{ ...rijmerk({ pagina, ik: toegang.gebruiker.id, draad }, rij.vraagId), inhoud: (
                    <>
                      <Keten punt={rijpunt(rij.vraagId)} />
                      <Draden plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, schoolId: kop.schoolId, soort: 'vraag', onderwerpId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} draden={draden} />
                      <Toewijzing plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, vraagId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} opdrachten={opdrachten} vandaag={vandaag()} />
                      {rij.eigen && alleenLezen === null ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={kop.id} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
                    </>
                  ) }}
                />
              ))}
            </ul>
            {deel.eigen && alleenLezen === null ? <EigenRijToevoegen toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={kop.id} instrument={instrument.slug} blok={deel.slug} naam={deel.eigen} sleutel={randomUUID()} /> : null}
          </section>
        ))}
      </DialoogKader>
    </InstrumentKader>
  );
}
