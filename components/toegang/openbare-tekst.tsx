import { Plate } from '@/components/layout/plate';
import { OpenbarePagina } from './openbare-pagina';

interface OpenbareTekstProps {
  tekst: { titel: string; inleiding: string; stukken: readonly { kop: string; alineas: readonly string[] }[] };
}

/** A text from content/, heading in the margin, text beside it. */
export function OpenbareTekst({ tekst: { titel, inleiding, stukken } }: OpenbareTekstProps) {
  return (
    <OpenbarePagina titel={titel} inleiding={inleiding}>
      {stukken.map(({ kop, alineas }) => (
        <Plate key={kop} title={kop}><div className="leestekst">{alineas.map((alinea) => <p key={alinea}>{alinea}</p>)}</div></Plate>
      ))}
    </OpenbarePagina>
  );
}
