import type { Metadata } from 'next';
import Link from 'next/link';
import { CijferBlok } from '@/components/cyclus/instrument/tabellen/cijfer-blok';
import { Opleidingen } from '@/components/cyclus/instrument/tabellen/opleidingen';
import { VraagTekst } from '@/components/cyclus/instrument/tabellen/vraag-tekst';
import { GewoneRij } from '@/components/cyclus/instrument/instrument-blad';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Keten } from '@/components/cyclus/instrument/keten';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import type { Cijferinstrument } from '@/lib/cyclus/cijferinstrument';
import { rijpunt, type Instrumentdeel, type Rij } from '@/lib/cyclus/instrument';
import { cijferinstrumentTonen, studiesBijNaamTonen } from '@/lib/cyclus/server/instrument/cijferinstrument-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import type { Toegang } from '@/lib/toegang/toegang';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { CijfersBijRij, RijVastzetten } from '../cijfers-bij-rij';
import { ketenActies } from '../keten-acties';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Analyse van het personeelsbestand' };
const GROEPEN = 'twee-groepen';

export default async function PersoneelsanalysePage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, { wie }] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const magWie = kan(toegang, 'inventaris:lezen');
  const [pagina, studies] = await tonen(Promise.all([cijferinstrumentTonen(toegang, cyclus, 'personeelsanalyse', [GROEPEN]), wie === 'ja' && magWie ? studiesBijNaamTonen(toegang, cyclus) : null]));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const groepen = pagina.delen.find((deel) => deel.slug === GROEPEN);
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)}>
      {pagina.delen.filter((deel) => deel.slug !== GROEPEN && deel.rijen.length > 0).map((deel) => (
        <section key={deel.slug} className="instrument-deel" aria-labelledby={`deel-${deel.slug}`}>
          <h2 id={`deel-${deel.slug}`}>{deel.titel}</h2>
          {deel.rijen.map((rij) => <Analyserij key={rij.vraagId} {...{ toegang, pagina, rij }} open />)}
        </section>
      ))}
      {groepen ? <TweeGroepen {...{ toegang, pagina }} deel={groepen} /> : null}
      <section className="instrument-deel" aria-labelledby="deel-opleidingen">
        <h2 id="deel-opleidingen">Wie welke opleiding volgt, en waarvoor</h2>
        {pagina.cijfers ? <CijferBlok bij={{ code: 'opleidingen', nu: pagina.cijfers.cijfers.opleidingen, vast: null }} peildatum={pagina.cijfers.peildatum} volledigheid={null} href={null} open /> : <p className="half">U ziet hier geen aantallen van de hele school, omdat u niet bij alle teams kunt.</p>}
        {studies ? <Opleidingen studies={studies} basis={basis} /> : magWie ? <p className="klein"><Link href="?wie=ja#deel-opleidingen" prefetch={false}>Toon wie het zijn</Link> <span className="half">Alleen de leraren die u mag zien. Namen komen niet in uw antwoorden.</span></p> : null}
        {groepen ? <p className="klein half">Uw eigen plannen schrijft u hierboven, bij de zittende leraren.</p> : null}
      </section>
    </InstrumentKader>
  );
}

interface Rijprops { toegang: Toegang; pagina: Cijferinstrument; rij: Rij; open?: boolean }

function Analyserij({ toegang, pagina, rij, open }: Rijprops) {
  return (
    <article className="analyserij" id={vraagAnker(rij.vraagId)}>
      <VraagTekst rij={rij} />
      <div className="analyse-cijfers"><CijfersBijRij {...{ toegang, pagina, rij, open }} /></div>
      <GewoneRij vraagId={rij.vraagId} />
      <RijVastzetten {...{ toegang, pagina, rij }} />
      <Keten punt={rijpunt(rij.vraagId)} />
    </article>
  );
}

/** Sitting teachers and masters from outside side by side, each with the points of attention of the guide. */
function TweeGroepen({ toegang, pagina, deel }: { toegang: Toegang; pagina: Cijferinstrument; deel: Instrumentdeel }) {
  const koppen = deel.rijen.filter(({ item }) => item?.soort === 'definitie');
  const populatie = pagina.cijfers?.cijfers.populatie ?? null;
  return (
    <section className="instrument-deel" aria-labelledby="deel-groepen">
      <h2 id="deel-groepen">{deel.titel}</h2>
      {deel.inleiding ? <p className="half">{deel.inleiding}</p> : null}
      {populatie && pagina.cijfers ? <CijferBlok bij={{ code: 'populatie', nu: populatie, vast: null }} peildatum={pagina.cijfers.peildatum} volledigheid={pagina.cijfers.volledigheid} href={null} open /> : null}
      <div className="twee-groepen">
        {koppen.map((groep) => (
          <div key={groep.vraagId}>
            {deel.rijen.filter((rij) => rij === groep || rij.item?.ouder === groep.vraagId).map((rij) => <Analyserij key={rij.vraagId} {...{ toegang, pagina, rij }} />)}
          </div>
        ))}
      </div>
    </section>
  );
}
