import type { Veldverschil } from '@/lib/plan/vergelijken';
import { Tekstverschil } from './tekstverschil';

/** What reads differently, field by field, word by word. */
export function Veldverschillen({ velden }: { velden: readonly Veldverschil[] }) {
  return <dl className="activiteitlezen">{velden.map(({ veld, naam, oud, nieuw }) => <div key={veld}><dt>{naam}</dt><dd><Tekstverschil van={oud} naar={nieuw} /></dd></div>)}</dl>;
}
