import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { EigenRijKnoppen, EigenRijToevoegen } from '@/components/cyclus/instrument/eigen-rij';
import { Keten } from '@/components/cyclus/instrument/keten';
import { GewoneRij } from '@/components/cyclus/instrument/instrument-blad';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { Tip } from '@/components/cyclus/antwoord/vraag-blok';
import { Markdown, MarkdownRegel } from '@/components/ui/markdown/markdown';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { rijpunt } from '@/lib/cyclus/instrument';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { rijToevoegenAction, rijVervallenAction, rijWijzigenAction } from '../actions';
import { ketenActies } from '../keten-acties';

interface Props { params: Promise<{ bestuur: string; cyclus: string; instrument: string }> }

export const metadata: Metadata = { title: 'Instrument' };

/** An instrument without a screen of its own, as those of another theme may be: its rows, block by block. */
export default async function InstrumentPage({ params }: Props) {
  const { bestuur, cyclus, instrument } = await params;
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(instrumentTonen(toegang, cyclus, instrument));
  const { slug } = toegang.bestuur;
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} ketenActies={ketenActies(slug)}>
      {pagina.delen.map((deel) => (
        <section key={deel.slug} className="instrument-deel" aria-labelledby={`deel-${deel.slug}`}>
          <h2 id={`deel-${deel.slug}`}>{deel.titel}</h2>
          {deel.inleiding ? <div className="half"><Markdown tekst={deel.inleiding} /></div> : null}
          {deel.lezen.map((item) => <Tip key={item.id} tip={item} begrippen={[]} />)}
          {deel.rijen.map((rij) => (
            <article key={rij.vraagId} className="vraagblok" id={vraagAnker(rij.vraagId)}>
              <div className="vraag-werk">
                <h3><MarkdownRegel tekst={rij.naam} /></h3>
                {rij.item?.hulp ? <p className="vraag-hulp"><MarkdownRegel tekst={rij.item.hulp} /></p> : null}
                <GewoneRij vraagId={rij.vraagId} />
                <Keten punt={rijpunt(rij.vraagId)} />
                {rij.eigen && pagina.alleenLezen === null ? <EigenRijKnoppen wijzigen={rijWijzigenAction.bind(null, slug)} vervallen={rijVervallenAction.bind(null, slug)} cyclusId={pagina.kop.id} rij={rij.eigen} naam={rij.naam} sleutels={[randomUUID(), randomUUID()]} /> : null}
              </div>
            </article>
          ))}
          {deel.eigen && pagina.alleenLezen === null ? <EigenRijToevoegen bij={deel.titel} toevoegen={rijToevoegenAction.bind(null, slug)} cyclusId={pagina.kop.id} instrument={pagina.instrument.slug} blok={deel.slug} naam={deel.eigen} sleutel={randomUUID()} /> : null}
        </section>
      ))}
    </InstrumentKader>
  );
}
