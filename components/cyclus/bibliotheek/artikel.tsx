import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Markdown } from '@/components/ui/markdown/markdown';
import { begripwoorden } from '@/lib/cyclus/begripwoorden';
import { buren, deelfasenBij, plekAdres, type Bibliotheekplek } from '@/lib/cyclus/bibliotheek';
import { paginapad, type Inhoud, type Pagina } from '@/lib/cyclus/inhoud';
import { koppen } from '@/lib/opmaak/ontleden';

interface ArtikelProps {
  inhoud: Inhoud;
  plek: Bibliotheekplek;
  pagina: Pagina;
  /** Address of a part of the route in an open cycle, or null when there is none to go to. */
  faseAdres: (code: string) => string | null;
}

/** A page of the library: the chapter beside it on the left, the text, and notes about it on the right. */
export function Artikel({ inhoud, plek, pagina, faseAdres }: ArtikelProps) {
  const hoofdstuk = inhoud.hoofdstukken.find(({ slug }) => slug === pagina.hoofdstuk);
  return (
    <div className="bieb-blad">
      <nav className="bieb-inhoud" aria-label="In dit hoofdstuk">
        <h2>{hoofdstuk?.titel}</h2>
        <ol>
          {hoofdstuk?.paginas.map((blad) => (
            <li key={blad.slug}><Link href={plekAdres(plek, paginapad(blad))} prefetch={false} aria-current={blad.slug === pagina.slug ? 'page' : undefined}>{blad.titel}</Link></li>
          ))}
        </ol>
      </nav>
      <article className="bieb-tekst">
        <Opbouw tekst={pagina.tekst} />
        <Markdown tekst={pagina.tekst} kop={2} begrippen={begripwoorden(inhoud, plek.basis)} linksUit={pagina.jaar ?? true} />
      </article>
      <Kanttekeningen inhoud={inhoud} pagina={pagina} faseAdres={faseAdres} />
      <Bladeren inhoud={inhoud} plek={plek} pagina={pagina} />
    </div>
  );
}

/** Contents of a longer page. */
function Opbouw({ tekst }: { tekst: string }) {
  const delen = koppen(tekst);
  if (delen.length < 4) return null;
  return (
    <nav className="bieb-opbouw" aria-label="Op deze bladzijde">
      <ul>{delen.map(({ anker, tekst: kop }) => <li key={anker}><a href={`#${anker}`}>{kop}</a></li>)}</ul>
    </nav>
  );
}

function Kanttekeningen({ inhoud, pagina, faseAdres }: Omit<ArtikelProps, 'plek'>) {
  const fasen = deelfasenBij(inhoud, pagina);
  return (
    <aside className="bieb-noten" aria-label="Bij deze bladzijde">
      {pagina.jaar ? <Noot titel={`Feiten uit ${pagina.jaar}`}><p>Namen, cijfers en regelingen op deze bladzijde zijn van toen. Kijk na of zij nog kloppen voor u ze gebruikt.</p></Noot> : null}
      {pagina.reconstructie ? <Noot titel="Door ons hersteld"><p>Deze tekst staat niet zo in de handreiking. Wij hebben hem herleid.</p></Noot> : null}
      {pagina.schade ? <Noot titel="Over de bron"><p>{pagina.schade}</p></Noot> : null}
      {fasen.length > 0 ? (
        <Noot titel="Hier werkt u hieraan">
          <ul className="bieb-fasen">
            {fasen.map(({ code, naam }) => {
              const href = faseAdres(code);
              return <li key={code}><b>{code}</b> {href ? <Link href={href} prefetch={false}>{naam}</Link> : <span>{naam}</span>}</li>;
            })}
          </ul>
        </Noot>
      ) : null}
    </aside>
  );
}

function Noot({ titel, children }: { titel: string; children: ReactNode }) {
  return <section className="tip"><h3>{titel}</h3>{children}</section>;
}

function Bladeren({ inhoud, plek, pagina }: Omit<ArtikelProps, 'faseAdres'>) {
  const { vorige, volgende } = buren(inhoud, pagina);
  return (
    <nav className="bieb-bladeren" aria-label="Vorige en volgende bladzijde">
      {vorige ? <LinkButton href={plekAdres(plek, paginapad(vorige))}>{`Terug: ${vorige.titel}`}</LinkButton> : <span />}
      {volgende ? <LinkButton href={plekAdres(plek, paginapad(volgende))} variant="hoofd">{`Verder: ${volgende.titel}`}</LinkButton> : <LinkButton href={plekAdres(plek)} variant="hoofd">Naar alle hoofdstukken</LinkButton>}
    </nav>
  );
}
