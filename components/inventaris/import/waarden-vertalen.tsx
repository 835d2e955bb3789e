'use client';

import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Herkenning } from '@/lib/inventaris/import/herkennen';
import type { Koppeling } from '@/lib/inventaris/import/koppeling';
import { klasLezen } from '@/lib/inventaris/import/klas';
import { normaal } from '@/lib/inventaris/import/normaal';
import { doelvelden, KLAS, type Doelveld } from '@/lib/inventaris/import/velden';
import { keuzeLezen } from '@/lib/inventaris/import/vertaling';
import { Kies } from './kies';
import { rijen } from './woorden';

type Waarden = Koppeling['waarden'];

interface WaardenVertalenProps {
  soort: ImportSoort;
  herkenning: Herkenning;
  kolommen: ReadonlyMap<string, string>;
  waarden: Waarden;
  zet: (waarden: Waarden) => void;
}

/** Words in the file that a field does not know by itself, such as "ja" under "In dossier?": HR says what each means. */
export function WaardenVertalen({ soort, herkenning, kolommen, waarden, zet }: WaardenVertalenProps) {
  const vragen = doelvelden(soort).flatMap((veld) => {
    const kolom = [...kolommen].find(([, gekozen]) => gekozen === veld.veld)?.[0];
    const gevonden = veld.keuzes ? herkenning.waarden.find((lijst) => lijst.kolom === kolom)?.waarden ?? [] : [];
    const onbekend = gevonden.filter(({ waarde }) => !isBekend(veld.veld, waarde, waarden));
    return kolom && onbekend.length > 0 ? [{ veld, kolom, onbekend }] : [];
  });
  if (vragen.length === 0) return null;
  return (
    <div className="mt-(--r-5) grid gap-(--r-5)">
      {vragen.map(({ veld, kolom, onbekend }) => (
        <fieldset key={veld.veld} className="veldgroep">
          <legend className="veldlabel">Wat betekenen de woorden in “{kolom}”?</legend>
          <p className="veldhint">Kies voor elk woord wat wij ervan maken bij {veld.label.toLowerCase()}. Zonder keuze komt de rij bij de fouten.</p>
          <div className="vertaling">
            {onbekend.map(({ waarde, aantal }) => (
              <Woord key={waarde} waarde={waarde} aantal={aantal} veld={veld} gekozen={new Map(Object.entries(waarden[veld.veld] ?? {})).get(waarde) ?? ''}
                kies={(naar) => zet({ ...waarden, [veld.veld]: vertaald(waarden[veld.veld], waarde, naar) })} />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

// A class is known when it can be split; words of its own (ag = vwo) come with the profile.
function isBekend(veld: string, waarde: string, waarden: Waarden): boolean {
  if (veld !== KLAS) return keuzeLezen(veld, waarde) !== null;
  const letters = new Map(Object.entries(waarden[KLAS] ?? {}).filter(([woord]) => !/\d/.test(woord)).map(([woord, doel]) => [normaal(woord), doel]));
  return 'waarde' in klasLezen(waarde, (woord) => keuzeLezen(KLAS, letters.get(woord) ?? woord));
}

function vertaald(eerder: Record<string, string> | undefined, waarde: string, naar: string): Record<string, string> {
  const paren = new Map(Object.entries(eerder ?? {}));
  if (naar === '') paren.delete(waarde);
  else paren.set(waarde, naar);
  return Object.fromEntries(paren);
}

function Woord({ waarde, aantal, veld, gekozen, kies }: { waarde: string; aantal: number; veld: Doelveld; gekozen: string; kies: (naar: string) => void }) {
  return (
    <div className="vertaling-rij">
      <span>“{waarde}” <span className="zacht">in {rijen(aantal)}</span></span>
      <span className="pijl zacht" aria-hidden="true">→</span>
      <Kies label={`${veld.label} bij “${waarde}”`} value={gekozen} kies={kies}>
        <option value="">Kies</option>
        {veld.keuzes?.map((keuze) => <option key={keuze} value={keuze}>{keuze.replaceAll('-', ' ')}</option>)}
      </Kies>
    </div>
  );
}
