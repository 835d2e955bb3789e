import { platteTekst } from '@/lib/opmaak/ontleden';
import { verschilwoord, type Itempaar, type Vergelijking } from '@/lib/plan/cyclusvergelijking';
import { Tekstverschil } from '../tekstverschil';

interface NaastElkaarProps { vergelijking: Vergelijking; links: { naam: string; onder: string }; rechts: { naam: string; onder: string }; opvolgend: boolean }

/** Two cycles item by item: what stood left, what stands right, and which words are different. */
export function NaastElkaar({ vergelijking, links, rechts, opvolgend }: NaastElkaarProps) {
  const namen = { links: links.naam, rechts: rechts.naam, opvolgend };
  return (
    <div className="naast">
      <div className="naast-kop">{[links, rechts].map(({ naam, onder }, plek) => <div key={plek}><b>{naam}</b><span>{onder}</span></div>)}</div>
      {vergelijking.delen.map(({ sleutel, titel, items }) => (
        <section key={sleutel} className="naast-deel" aria-labelledby={`naast-${sleutel}`}>
          <h2 id={`naast-${sleutel}`}>{titel}</h2>
          {items.map((item, plek) => <Regel key={`${item.sleutel}-${plek}`} item={item} namen={namen} />)}
        </section>
      ))}
    </div>
  );
}

function Regel({ item: { titel, soort, velden }, namen }: { item: Itempaar; namen: { links: string; rechts: string; opvolgend: boolean } }) {
  const tonen = soort === 'anders' ? velden.filter((veld) => veld.links !== veld.rechts) : velden;
  const eenVeld = tonen.length === 1;
  return (
    <article className="naast-regel">
      <h3>{platteTekst(titel)} <span className="naast-merk" data-soort={soort}>{verschilwoord(soort, namen)}</span></h3>
      {tonen.map(({ naam, links, rechts }, plek) => (
        <div key={plek}>
          {eenVeld && (naam === 'Antwoord' || naam === 'In woorden') ? null : <p className="naast-veld">{naam}</p>}
          <div className="naast-twee">
            <div><span className="alleen-voorlezen">{namen.links}: </span>{links === '' ? <Niets /> : links}</div>
            <div><span className="alleen-voorlezen">{namen.rechts}: </span>{rechts === '' ? <Niets /> : soort === 'anders' && links !== '' ? <Tekstverschil van={links} naar={rechts} /> : rechts}</div>
          </div>
        </div>
      ))}
    </article>
  );
}

const Niets = () => <span className="half">niet ingevuld</span>;
