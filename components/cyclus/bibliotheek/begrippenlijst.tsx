import Link from 'next/link';
import { Markdown } from '@/components/ui/markdown/markdown';
import { begripwoorden } from '@/lib/cyclus/begripwoorden';
import { plekAdres, type Bibliotheekplek } from '@/lib/cyclus/bibliotheek';
import { pagina, type Begrip, type Inhoud } from '@/lib/cyclus/inhoud';
import { Jaarmerk } from './jaarmerk';

/** The glossary, A to Z. */
export function Begrippenlijst({ inhoud, plek }: { inhoud: Inhoud; plek: Bibliotheekplek }) {
  const letters = [...new Set(inhoud.begrippen.map(letterVan))];
  return (
    <>
      <nav className="bieb-letters" aria-label="Begrippen per letter">
        <ul>{letters.map((letter) => <li key={letter}><a href={`#letter-${letter.toLowerCase()}`}>{letter}</a></li>)}</ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} className="plaat" aria-labelledby={`letter-${letter.toLowerCase()}`}>
          <h2 className="bieb-letter" id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
          <dl className="bieb-begrippen">{inhoud.begrippen.filter((begrip) => letterVan(begrip) === letter).map((begrip) => <Ingang key={begrip.slug} begrip={begrip} inhoud={inhoud} plek={plek} />)}</dl>
        </section>
      ))}
    </>
  );
}

function Ingang({ begrip: { slug, term, ook, uitleg, jaar, pagina: pad }, inhoud, plek }: { begrip: Begrip; inhoud: Inhoud; plek: Bibliotheekplek }) {
  const meer = pad ? pagina(inhoud, pad) : undefined;
  const anders = ook.filter((vorm) => /[A-Z]{2}/.test(vorm) || /\s/.test(vorm)).filter((vorm) => vorm.toLowerCase() !== term.toLowerCase());
  return (
    <div id={slug}>
      <dt>{term}{anders.length > 0 ? <span className="klein zacht">{` ook: ${anders.join(', ')}`}</span> : null}</dt>
      <dd>
        <Markdown tekst={uitleg} begrippen={begripwoorden(inhoud, plek.basis)} zonder={slug} />
        {jaar ? <Jaarmerk jaar={jaar} /> : null}
        {meer && pad ? <p className="klein">Meer hierover: <Link href={plekAdres(plek, pad)} prefetch={false}>{meer.titel}</Link></p> : null}
      </dd>
    </div>
  );
}

const letterVan = ({ term }: Begrip): string => term.normalize('NFD').charAt(0).toUpperCase();
