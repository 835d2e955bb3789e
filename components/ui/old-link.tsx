import type { ReactNode } from 'react';

/** A link to another site from a source of years ago: says so, because it may lead nowhere by now. */
export function OudeLink({ href, jaar, children }: { href: string; jaar?: string; children: ReactNode }) {
  return <><a href={href} rel="noreferrer">{children}</a> <small className="oudelink">({jaar ? `deze link is uit ${jaar} en kan verlopen zijn` : 'dit is een oude link: hij kan verlopen zijn'})</small></>;
}
