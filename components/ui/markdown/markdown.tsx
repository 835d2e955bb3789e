import type { Nodes } from 'mdast';
import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { ankerVan, ontleed, veiligAdres, woorden } from '@/lib/opmaak/ontleden';
import { OudeLink } from '../old-link';
import { Begrip } from './begrip';
import { inBegrippen, type Begripwoord } from './begripwoorden';

export type { Begripwoord } from './begripwoorden';

export interface MarkdownProps {
  tekst: string;
  /** Words that explain themselves at their first occurrence. */
  begrippen?: readonly Begripwoord[];
  /** Slug of a term that is not explained here, because this text is its explanation. */
  zonder?: string;
  /** Level of a heading written as ##. Without it headings are bold lines: for answers and texts beside a question. */
  kop?: 2 | 3 | 4;
  /** Each new line is a new line, as people expect of what they typed. */
  antwoord?: boolean;
  /** Links to other sites are of this year: it is said beside them. Give `true` when the year is not known. */
  linksUit?: string | true;
}

interface Stijl extends Omit<MarkdownProps, 'tekst'> { gezien: Set<string> }

/** Text with light formatting: paragraphs, headings, lists, bold, italics, quotes and links. HTML in it is shown as text. */
export function Markdown({ tekst, ...stijl }: MarkdownProps) {
  const zonder = stijl.zonder === undefined ? [] : [stijl.zonder];
  return <div className="proza">{kinderen(ontleed(tekst).children, { ...stijl, gezien: new Set(zonder) })}</div>;
}

/** The same without paragraphs around it, for within a heading, a label or a cell. */
export function MarkdownRegel({ tekst, ...stijl }: MarkdownProps) {
  const delen = ontleed(tekst).children.flatMap((deel): Nodes[] => ('children' in deel ? deel.children : []));
  return <>{kinderen(delen, { ...stijl, gezien: new Set(stijl.zonder === undefined ? [] : [stijl.zonder]) })}</>;
}

function kinderen(delen: readonly Nodes[], stijl: Stijl): ReactNode[] {
  return delen.map((deel, plaats) => <Fragment key={plaats}>{element(deel, stijl)}</Fragment>);
}

function element(deel: Nodes, stijl: Stijl): ReactNode {
  switch (deel.type) {
    case 'text': return lopendeTekst(deel.value, stijl);
    case 'paragraph': return <p>{kinderen(deel.children, stijl)}</p>;
    case 'strong': return <strong>{kinderen(deel.children, stijl)}</strong>;
    case 'emphasis': return <em>{kinderen(deel.children, stijl)}</em>;
    case 'heading': return <Kop diepte={deel.depth} niveau={stijl.kop} tekst={woorden(deel)}>{kinderen(deel.children, { ...stijl, begrippen: undefined })}</Kop>;
    case 'list': return deel.ordered ? <ol start={deel.start ?? 1}>{kinderen(deel.children, stijl)}</ol> : <ul>{kinderen(deel.children, stijl)}</ul>;
    case 'listItem': return <li>{deel.spread ? kinderen(deel.children, stijl) : deel.children.map((kind, plaats) => <Fragment key={plaats}>{kind.type === 'paragraph' ? kinderen(kind.children, stijl) : element(kind, stijl)}</Fragment>)}</li>;
    case 'blockquote': return <blockquote>{kinderen(deel.children, stijl)}</blockquote>;
    case 'break': return <br />;
    case 'thematicBreak': return <hr />;
    case 'inlineCode': case 'code': return <code>{deel.value}</code>;
    case 'link': return <Verwijzing adres={veiligAdres(deel.url)} uit={stijl.linksUit}>{kinderen(deel.children, { ...stijl, begrippen: undefined })}</Verwijzing>;
    case 'image': return deel.alt ?? '';
    default: return 'children' in deel ? kinderen(deel.children, stijl) : 'value' in deel ? deel.value : null;
  }
}

function lopendeTekst(tekst: string, stijl: Stijl): ReactNode {
  const stukken = stijl.begrippen ? inBegrippen(tekst, stijl.begrippen, stijl.gezien) : [tekst];
  return stukken.map((stuk, plaats) => <Fragment key={plaats}>{typeof stuk === 'string' ? regels(stuk, stijl.antwoord ?? false) : <Begrip begrip={stuk.begrip}>{stuk.woord}</Begrip>}</Fragment>);
}

function regels(tekst: string, los: boolean): ReactNode {
  return los && tekst.includes('\n') ? tekst.split('\n').map((regel, nummer) => <Fragment key={nummer}>{nummer > 0 ? <br /> : null}{regel}</Fragment>) : tekst;
}

function Kop({ diepte, niveau, tekst, children }: { diepte: number; niveau: MarkdownProps['kop']; tekst: string; children: ReactNode }) {
  if (niveau === undefined) return <p><strong>{children}</strong></p>;
  const Element = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(Math.max(niveau + Math.max(diepte - 2, 0), 2), 6) - 2] ?? 'h6';
  return <Element id={niveau === 2 ? ankerVan(tekst) : undefined}>{children}</Element>;
}

function Verwijzing({ adres, uit, children }: { adres: string | null; uit: MarkdownProps['linksUit']; children: ReactNode }) {
  if (adres === null) return children;
  if (!adres.startsWith('http')) return <Link href={adres} prefetch={false}>{children}</Link>;
  return uit === undefined ? <a href={adres} rel="noreferrer">{children}</a> : <OudeLink href={adres} jaar={uit === true ? undefined : uit}>{children}</OudeLink>;
}
