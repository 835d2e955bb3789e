import { diffWordsWithSpace } from 'diff';

// Very long texts would keep the server busy: beyond this the whole text is shown as changed.
const MEESTE_MS = 300;

/** From one text to another, word by word; read aloud as what went and what came. For server components. */
export function Tekstverschil({ van, naar }: { van: string; naar: string }) {
  const delen = van === '' || naar === '' ? null : diffWordsWithSpace(van, naar, { timeout: MEESTE_MS });
  // Texts of which little stayed read better as a whole.
  const gelijk = delen?.filter(({ added, removed }) => !added && !removed).reduce((som, { value }) => som + value.trim().length, 0) ?? 0;
  if (!delen || gelijk < Math.min(van.length, naar.length) / 3) {
    return <span className="verschil">{van === '' ? null : <><Weg tekst={van} /> </>}{naar === '' ? null : <Bij tekst={naar} />}</span>;
  }
  return <span className="verschil">{delen.map(({ value, added, removed }, plaats) => (added ? <Bij key={plaats} tekst={value} /> : removed ? <Weg key={plaats} tekst={value} /> : <span key={plaats}>{value}</span>))}</span>;
}

const Weg = ({ tekst }: { tekst: string }) => <del><span className="alleen-voorlezen">weg: </span>{tekst}</del>;
const Bij = ({ tekst }: { tekst: string }) => <ins><span className="alleen-voorlezen">erbij: </span>{tekst}</ins>;
