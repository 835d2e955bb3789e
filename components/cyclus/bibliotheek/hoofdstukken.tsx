import Link from 'next/link';
import { Plate } from '@/components/layout/plate';
import { Definition } from '@/components/ui/figure';
import { plekAdres, type Bibliotheekplek } from '@/lib/cyclus/bibliotheek';
import { paginapad, type Inhoud } from '@/lib/cyclus/inhoud';
import { Jaarmerk } from './jaarmerk';

/** The chapters with their pages, the glossary, and what must be known of the source. */
export function Hoofdstukken({ inhoud, plek }: { inhoud: Inhoud; plek: Bibliotheekplek }) {
  return (
    <>
      {inhoud.hoofdstukken.filter(({ paginas }) => paginas.length > 0).map(({ slug, titel, zin, paginas }) => (
        <div key={slug} id={slug} className="bieb-hoofdstuk">
          <Plate title={titel} notes={<p>{zin}</p>}>
            <ul className="bieb-lijst twee">
              {paginas.map((pagina) => (
                <li key={pagina.slug}>
                  <h3><Link href={plekAdres(plek, paginapad(pagina))} prefetch={false}>{pagina.titel}</Link></h3>
                  <p>{pagina.samenvatting}</p>
                  {pagina.jaar ? <Jaarmerk jaar={pagina.jaar} /> : null}
                </li>
              ))}
            </ul>
          </Plate>
        </div>
      ))}
      {inhoud.begrippen.length > 0 ? (
        <Plate title="Begrippen" notes={<p>Woorden die in de handreiking vaak voorkomen. Overal waar er stippels onder staan, opent de uitleg bij het woord.</p>}>
          <ul className="bieb-woorden">
            {inhoud.begrippen.map(({ slug, term }) => <li key={slug}><Link href={plekAdres(plek, 'begrippen', slug)} prefetch={false}>{term}</Link></li>)}
          </ul>
        </Plate>
      ) : null}
      <Plate title="Over de bron">
        <p className="max-w-[68ch]">{inhoud.bron}</p>
        {inhoud.schade.length > 0 ? (
          <Definition summary="Wat er in de bron ontbreekt of beschadigd is">
            <ul className="bieb-schade">{inhoud.schade.map((regel) => <li key={regel}>{regel}</li>)}</ul>
          </Definition>
        ) : null}
      </Plate>
    </>
  );
}
