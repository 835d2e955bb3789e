import { Markdown } from '@/components/ui/markdown/markdown';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { Momentregel } from '@/lib/plan/momentopname';

/** Words under names; one that says it all stands without its name. */
export function MomentRegels({ regels }: { regels: readonly Momentregel[] }) {
  const [enige] = regels;
  if (!enige) return null;
  if (regels.length === 1 && enige.naam === 'Antwoord') return <Markdown tekst={enige.tekst} antwoord />;
  return <dl className="moment-regels">{regels.map(({ naam, tekst }, plaats) => <div key={plaats}><dt>{naam}</dt><dd><Markdown tekst={dagOfTekst(tekst)} antwoord /></dd></div>)}</dl>;
}

/** Who, and when: "Sjoerd Terpstra, 10 september 2026". */
export function WieWanneer({ wie, op }: { wie: string | null; op: string | null }) {
  const delen = [wie, op === null ? null : datumInWoorden(vandaag(new Date(op)))].filter((deel) => deel !== null);
  return delen.length === 0 ? null : <span className="moment-wie">{delen.join(', ')}</span>;
}

const dagOfTekst = (tekst: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(tekst) ? datumInWoorden(tekst) : tekst);
