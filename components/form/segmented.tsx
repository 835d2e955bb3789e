import Link from 'next/link';
import type { Choice } from './field';

interface SegmentedProps {
  label: string;
  name: string;
  choices: Choice[];
  defaultValue?: string;
}

/** Two to four short choices side by side, as radios in a form. */
export function Segmented({ label, name, choices, defaultValue }: SegmentedProps) {
  return (
    <fieldset className="keus">
      <legend className="alleen-voorlezen">{label}</legend>
      {choices.map(({ value, label: tekst, disabled }) => (
        <label key={value}><input type="radio" name={name} value={value} defaultChecked={value === defaultValue} disabled={disabled} />{tekst}</label>
      ))}
    </fieldset>
  );
}

interface SegmentedLinksProps {
  label: string;
  links: { naam: string; href: string; current?: boolean }[];
}

/** The same, as links: each choice is an address (?eenheid=fte). */
export function SegmentedLinks({ label, links }: SegmentedLinksProps) {
  return (
    <nav className="keus" aria-label={label}>
      {links.map(({ naam, href, current }) => <Link key={href} href={href} prefetch={false} aria-current={current ? 'true' : undefined} scroll={false}>{naam}</Link>)}
    </nav>
  );
}
