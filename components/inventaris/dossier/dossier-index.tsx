import './dossier.css';

export interface DossierDeelLink {
  id: string;
  naam: string;
  telling?: number;
}

/** Table of contents of a long file; stays in sight while one reads. `verder` are pages of their own. */
export function DossierIndex({ delen, verder = [] }: { delen: DossierDeelLink[]; verder?: { naam: string; href: string }[] }) {
  return (
    <nav className="bladen dossier-index" aria-label="In dit dossier">
      <ul>
        {delen.map(({ id, naam, telling }) => <li key={id}><a href={`#${id}`}>{naam}{telling === undefined ? null : <span className="bladen-telling">{telling}</span>}</a></li>)}
        {verder.map(({ naam, href }) => <li key={href}><a href={href}>{naam}</a></li>)}
      </ul>
    </nav>
  );
}

/** One part of the file, with the name under which the table of contents finds it. */
export function DossierDeel({ id, children }: { id: string; children: React.ReactNode }) {
  return <div id={id} className="dossier-deel">{children}</div>;
}
