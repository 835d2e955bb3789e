import type { Metadata } from 'next';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { Tip } from '@/components/cyclus/antwoord/vraag-blok';
import { ThemaRooster } from '@/components/cyclus/instrument/doelen/thema-rooster';
import { GewoneRij } from '@/components/cyclus/instrument/instrument-blad';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { MarkdownRegel } from '@/components/ui/markdown/markdown';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { rijmerk } from '../rijmerk';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Vijf thema’s naast elkaar' };

/** Appendix 2: the five themes against each other as a picture, then pair by pair and theme by theme. */
export default async function ThemasPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, zoek] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(instrumentTonen(toegang, cyclus, 'bijlage-2'));
  const { kop, instrument, draden, mensen, magBeheren } = pagina;
  const { slug } = toegang.bestuur;
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)}>
      <DialoogKader acties={samenwerkingActies(slug)} ik={toegang.gebruiker.id} mensen={mensen} open={typeof zoek.draad === 'string' ? zoek.draad : undefined} mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }} uitnodigenHref={kan(toegang, 'mensen:beheren') ? `/besturen/${slug}/organisatie/mensen` : undefined}>
        <ThemaRooster />
        {pagina.delen.map((deel) => (
          <section key={deel.slug} className="instrument-deel" aria-labelledby={`deel-${deel.slug}`}>
            <h2 id={`deel-${deel.slug}`}>{deel.titel}</h2>
            {deel.inleiding ? <p className="half">{deel.inleiding}</p> : null}
            {deel.lezen.map((item) => <Tip key={item.id} tip={item} begrippen={[]} />)}
            {deel.rijen.map((rij) => {
              const { merk, open } = rijmerk({ pagina, ik: toegang.gebruiker.id, draad: zoek.draad }, rij.vraagId);
              return (
                <article key={rij.vraagId} className="doel" id={vraagAnker(rij.vraagId)}>
                  <h3><MarkdownRegel tekst={rij.naam} /></h3>
                  {rij.item?.hulp ? <p className="vraag-hulp"><MarkdownRegel tekst={rij.item.hulp} /></p> : null}
                  <GewoneRij vraagId={rij.vraagId} />
                  {rij.item?.schade ? <p className="klein half">{rij.item.schade}</p> : null}
                  <details className="doel-deel" open={open}>
                    <summary>Bespreek<span className="alleen-voorlezen">: {platteTekst(rij.naam)}</span>{merk === '' ? null : <small>{merk}</small>}</summary>
                    <Draden plek={{ cyclusId: kop.id, deelfase: instrument.deelfase, schoolId: kop.schoolId, soort: 'vraag', onderwerpId: rij.vraagId }} titel={platteTekst(rij.naam).slice(0, 300)} draden={draden} />
                  </details>
                </article>
              );
            })}
          </section>
        ))}
      </DialoogKader>
    </InstrumentKader>
  );
}
