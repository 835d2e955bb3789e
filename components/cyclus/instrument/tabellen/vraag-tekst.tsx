import { MarkdownRegel } from '@/components/ui/markdown/markdown';
import type { Rij } from '@/lib/cyclus/instrument';

/** The question of a row with its help; parts, an example and what is damaged in the source fold out. */
export function VraagTekst({ rij: { naam, item } }: { rij: Pick<Rij, 'naam' | 'item'> }) {
  const meer = item !== null && (item.onderdelen !== undefined || item.voorbeeld !== undefined || item.schade !== undefined);
  return (
    <>
      <h3><MarkdownRegel tekst={naam} /></h3>
      {item?.hulp ? <p className="klein half"><MarkdownRegel tekst={item.hulp} /></p> : null}
      {meer ? (
        <details className="voorbeeld">
          <summary>{item.voorbeeld ? 'Voorbeeld' : 'Denk aan'}<span className="alleen-voorlezen"> bij: {naam}</span></summary>
          <div>
            {item.onderdelen ? <ul className="vraag-onderdelen">{item.onderdelen.map((deel) => <li key={deel}>{deel}</li>)}</ul> : null}
            {item.voorbeeld ? <p><MarkdownRegel tekst={item.voorbeeld} /></p> : null}
            {item.schade ? <p className="klein"><MarkdownRegel tekst={item.schade} /></p> : null}
          </div>
        </details>
      ) : null}
    </>
  );
}
