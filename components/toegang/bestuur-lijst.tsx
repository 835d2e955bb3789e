import Link from 'next/link';

interface BestuurLijstProps {
  besturen: { slug: string; naam: string; nummer: string; rollen: string[]; start: string }[];
}

/** The boards of one person, each with what that person is there. */
export function BestuurLijst({ besturen }: BestuurLijstProps) {
  return (
    <ul className="bestuurlijst">
      {besturen.map(({ slug, naam, nummer, rollen, start }) => (
        <li key={slug}>
          <Link href={start}>{naam}</Link>
          <span>{rollen.join(' en ')}</span>
          <span className="zacht">bestuur {nummer}</span>
        </li>
      ))}
    </ul>
  );
}
