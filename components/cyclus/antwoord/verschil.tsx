import { diffWordsWithSpace } from 'diff';
import { stemverschillen } from '@/lib/cyclus/stemverschil';
import type { Waarde } from '@/lib/cyclus/antwoord';
import type { Invoer } from '@/lib/cyclus/invoer.schema';

interface Stuk { tekst: string; soort: 'bij' | 'weg' | 'zelfde' }

/** What changed between two texts of one answer, part by part, word by word. */
export function Verschil({ invoer, van, naar }: { invoer: Invoer; van: Waarde; naar: Waarde }) {
  const delen = stemverschillen(invoer, [{ stem: 'school', waarde: van }, { stem: 'hr', waarde: naar }]);
  const anders = delen.filter(({ perStem }) => perStem.school !== perStem.hr);
  if (anders.length === 0) return <p className="half">In de tekst is niets veranderd.</p>;
  return (
    <dl className="antwoord-paren">
      {anders.map(({ plek, naam, perStem }) => (
        <div key={plek}>
          <dt>{naam}</dt>
          <dd className="verschil">{stukken(perStem.school ?? '', perStem.hr ?? '').map(({ tekst, soort }, plaats) => (
            soort === 'bij' ? <ins key={plaats}><span className="alleen-voorlezen">erbij: </span>{tekst}</ins> : soort === 'weg' ? <del key={plaats}><span className="alleen-voorlezen">weg: </span>{tekst}</del> : <span key={plaats}>{tekst}</span>
          ))}</dd>
        </div>
      ))}
    </dl>
  );
}

// Very long texts would keep the server busy: beyond this the whole text is shown as changed.
const MEESTE_MS = 300;

function stukken(van: string, naar: string): Stuk[] {
  const gevonden = diffWordsWithSpace(van, naar, { timeout: MEESTE_MS });
  if (!gevonden) return [{ tekst: van, soort: 'weg' }, { tekst: naar, soort: 'bij' }];
  return gevonden.map(({ value, added, removed }) => ({ tekst: value, soort: added ? 'bij' : removed ? 'weg' : 'zelfde' }));
}
