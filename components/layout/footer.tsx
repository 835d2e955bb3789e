import Link from 'next/link';

interface FooterProps {
  links?: { naam: string; href: string }[];
}

/** Quiet closing line of a page. */
export function Footer({ links = [] }: FooterProps) {
  return (
    <footer className="blad slot">
      <p>Masterkompas, hulp bij de handreiking “SHRM: meer masteropgeleide leraren” van de VO-raad</p>
      {links.length > 0 ? <ul>{links.map(({ naam, href }) => <li key={href}><Link href={href} prefetch={false}>{naam}</Link></li>)}</ul> : null}
    </footer>
  );
}
