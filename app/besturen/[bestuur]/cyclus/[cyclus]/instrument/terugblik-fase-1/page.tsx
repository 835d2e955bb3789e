import type { Metadata } from 'next';
import { TerugblikFase } from '@/components/cyclus/instrument/doelen/terugblik-blad';
import { GewoneRij } from '@/components/cyclus/instrument/instrument-blad';
import { InstrumentKader } from '@/components/cyclus/instrument/instrument-kader';
import { LinkButton } from '@/components/ui/button';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { instrumentPad } from '@/lib/cyclus/instrument';
import { terugblikFaseTonen } from '@/lib/cyclus/server/instrument/terugblik-fase-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';

interface Props { params: Promise<{ bestuur: string; cyclus: string }> }

export const metadata: Metadata = { title: 'Terugblik op 1A en 1B' };

/** Where 1C begins: everything of 1A and 1B on one sheet, to read together and to print. */
export default async function TerugblikPage({ params }: Props) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(terugblikFaseTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  return (
    <InstrumentKader pagina={pagina} bestuur={slug} ik={toegang.gebruiker.id} inleveren={antwoordInleverenAction.bind(null, slug)} acties={<LinkButton href={instrumentPad(slug, pagina.kop.id, 'bijlage-1')} variant="hoofd" size="klein">Verder naar de doelen</LinkButton>}>
      <TerugblikFase blad={pagina.blad} basis={`/besturen/${slug}/cyclus/${pagina.kop.id}`} />
      {pagina.delen.map((deel) => (
        <section key={deel.slug} className="instrument-deel" aria-labelledby={`deel-${deel.slug}`}>
          <h2 id={`deel-${deel.slug}`}>{deel.titel}</h2>
          {deel.rijen.map((rij) => (
            <div key={rij.vraagId} id={vraagAnker(rij.vraagId)}>
              <h3>{rij.naam}</h3>
              {rij.item?.hulp ? <p className="vraag-hulp">{rij.item.hulp}</p> : null}
              <GewoneRij vraagId={rij.vraagId} />
              {rij.item?.schade ? <p className="klein half">{rij.item.schade}</p> : null}
            </div>
          ))}
        </section>
      ))}
    </InstrumentKader>
  );
}
